// What the lending book sends and shows.

const OVERDUE =
  '<ul><? for (const item of items) { ?><li><?= item.title ?>: <?!= item.name ?></li><? } ?></ul><?!= include_("pages/help") ?>';

function include_(name) {
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}

function overdue() {
  const [, ...rows] = SpreadsheetApp.getActive().getSheetByName(TITLE).getDataRange().getValues();
  return rows.filter((row) => row[2] instanceof Date && row[2] < new Date()).map(([title, name]) => ({ title, name }));
}

function showOverdue() {
  const page = HtmlService.createTemplate(OVERDUE);
  page.items = overdue();
  SpreadsheetApp.getUi().showSidebar(page.evaluate().setTitle('Overdue'));
}

function remind(e) {
  const done = PropertiesService.getDocumentProperties();
  const today = Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'yyyy-MM-dd');
  if (done.getProperty('last') === today || e.hour < 7) return;
  done.setProperty('last', today);
  const items = overdue();
  if (items.length)
    MailApp.sendEmail('desk@example.com', `${items.length} overdue`, items.map((item) => `${item.title}: ${item.name}`).join('\n'));
}

function lend(title, name, days) {
  const lock = LockService.getDocumentLock();
  lock.waitLock(5000);
  try {
    const due = new Date();
    due.setDate(due.getDate() + days);
    SpreadsheetApp.getActive().getSheetByName(TITLE).appendRow([title, name, due]);
    return { title, due: due.toISOString() };
  } finally {
    lock.releaseLock();
  }
}

function secret_() {
  return 'not for pages';
}
