// Tries section 3: triggers, permissions, mail. Mails go to the account that runs this, and to nobody else.

import type { Probes } from '../probe';
import { eachTaken, takenOrRefused } from '../trying';
import { eventsSoFar } from '../typing';
import { pdfFacts, pdfHtml } from './pdf';

type Info = GoogleAppsScript.Script.AuthorizationInfo & { getAuthorizedScopes?(): string[] | null };

function self(): string {
  return Session.getEffectiveUser().getEmail();
}

/** A hundred kilobytes are a hundred thousand letters here: the limit is told in KB, without saying which. */
function body(kilobytes: number): string {
  return `${'x'.repeat(1023)}\n`.repeat(kilobytes);
}

const calendar = [
  ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//proof//EN', 'METHOD:PUBLISH', 'BEGIN:VEVENT', 'UID:proof@example.com'],
  ...['DTSTAMP:20260302T080000Z', 'DTSTART;VALUE=DATE:20260309', 'SUMMARY:Proof: Müller – review', 'END:VEVENT', 'END:VCALENDAR', ''],
].join('\r\n');

/** How many triggers can be made; they are all taken away again. */
function mostTriggers(tried: number): number {
  const made: GoogleAppsScript.Script.Trigger[] = [];
  try {
    while (made.length < tried) made.push(ScriptApp.newTrigger('ticked').timeBased().everyHours(1).create());
  } catch {
    // The refusal is what is looked for.
  }
  for (const trigger of made) ScriptApp.deleteTrigger(trigger);
  return made.length;
}

export const peopleProbes: Probes = {
  '3.1': (bench) => {
    const before = eventsSoFar();
    bench.tab().getRange('A1').setValue('written by a script');
    SpreadsheetApp.flush();
    Utilities.sleep(2000);
    return eventsSoFar() === before ? 'no event' : 'an event';
  },
  '3.7': () => {
    const before = ScriptApp.getProjectTriggers().length;
    const made = mostTriggers(21 - before);
    return made + before === 20 ? 'refused at 21' : `${made + before} made`;
  },
  '3.9': () => {
    const before = MailApp.getRemainingDailyQuota();
    MailApp.sendEmail({ to: self(), subject: 'Proof: quota', body: 'One mail.' });
    const after = MailApp.getRemainingDailyQuota();
    return [`by ${before - after}`, `${before} before, ${after} after`];
  },
  '3.10': () =>
    eachTaken({
      '199 KB': () => MailApp.sendEmail({ to: self(), subject: 'Proof: 199 KB', body: body(199) }),
      '201 KB': () => MailApp.sendEmail({ to: self(), subject: 'Proof: 201 KB', body: body(201) }),
    }),
  '3.11': () => typeof Reflect.get(ScriptApp, 'requireAllScopes'),
  '3.11a': () => {
    // The types do not know the method yet.
    const info: Info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    const scopes = info.getAuthorizedScopes?.() ?? [];
    const names = scopes.map((scope) => scope.replace(/^.*\//, ''));
    return [`${info.getAuthorizationStatus()}, ${scopes.length >= 5 ? 'all five' : scopes.length}`, names.join(' ')];
  },
  '3.17.b': () => {
    const event = Utilities.newBlob(calendar, 'text/calendar', 'review.ics');
    return takenOrRefused(() => MailApp.sendEmail({ to: self(), subject: 'Proof: calendar', body: 'An event.', attachments: [event] }));
  },
  '3.16': () => {
    const pdf = Utilities.newBlob(pdfHtml, 'text/html', 'proof.html').getAs('application/pdf').setName('proof.pdf');
    const event = Utilities.newBlob(calendar, 'text/calendar', 'review.ics');
    MailApp.sendEmail({ to: self(), subject: 'Proof: attachments', body: 'A PDF and an event.', attachments: [pdf, event] });
    const text = pdf.getDataAsString('ISO-8859-1');
    return [text.startsWith('%PDF') ? 'a PDF' : 'something else', pdfFacts(text)];
  },
  '3.18': () => takenOrRefused(() => MailApp.sendEmail({ to: 'nobody', subject: 'Proof: no address', body: 'Nothing.' })),
};
