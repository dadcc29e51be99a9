// What a competent person writes in an afternoon with SheetQuery for one tab of deliveries: the peer that the bench runs beside Routesheet.

import { sheetQuery } from 'sheetquery';

const TAB = 'Deliveries';
const SOON = 2 * 86_400_000;

function deliveries() {
  return sheetQuery().from(TAB);
}

export function find(id) {
  const [row] = deliveries()
    .where((delivery) => delivery.ID === id)
    .getRows();
  return JSON.stringify(row);
}

export function append(rows) {
  deliveries().insertRows(rows);
}

export function update(id, changes) {
  deliveries()
    .where((delivery) => delivery.ID === id)
    .updateRows((delivery) => Object.assign(delivery, changes));
}

/** Due within two days, not delivered, and nobody was told yet. */
function isDue(delivery) {
  if (!(delivery.Due instanceof Date) || delivery.Status === 'Delivered' || delivery.Reminded !== '') return false;
  return delivery.Due.getTime() < Date.now() + SOON;
}

export function listDue() {
  const rows = deliveries().where(isDue).getRows();
  return JSON.stringify(rows.map(({ ID, Title, Due, Email }) => ({ ID, Title, Due, Email })));
}

/** A mail for each, and a mark in its row at once, so that a run that fails does not begin again at the first. */
export function remind() {
  deliveries()
    .where(isDue)
    .updateRows((delivery) => {
      const day = Utilities.formatDate(delivery.Due, Session.getScriptTimeZone(), 'd MMM yyyy');
      MailApp.sendEmail({
        to: delivery.Email,
        subject: `${delivery.ID} is due ${day}`,
        body: `${delivery.ID} ${delivery.Title} is due ${day}.`,
        htmlBody: `<p><b>${delivery.ID}</b> ${delivery.Title} is due ${day}.</p>`,
      });
      delivery.Reminded = new Date();
      return delivery;
    });
}

/** The same with what keeps two people apart put around it: the document lock, and a flush before it is let go by the end of the script. */
function locked(work) {
  LockService.getDocumentLock().waitLock(10000);
  work();
  SpreadsheetApp.flush();
}

export function appendLocked(rows) {
  locked(() => append(rows));
}

export function updateLocked(id, changes) {
  locked(() => update(id, changes));
}
