// A lending book for a library: a small bound script that has nothing to do with ours, written as people write them.

const TITLE = 'Lending';

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu(TITLE)
    .addItem('Set up', 'setUp')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Reports').addItem('Show overdue', 'showOverdue'))
    .addToUi();
}

function onEdit(e) {
  if (e.range.columnStart !== 2 || e.range.getSheet().getName() !== TITLE) return;
  var stamp = Utilities.formatDate(new Date(), Session.getScriptTimeZone(), 'yyyy-MM-dd HH:mm');
  e.range.offset(0, 2).setValue(`${stamp} ${e.user.getEmail()} ${e.oldValue || '-'} > ${e.value || '-'}`);
}

function setUp() {
  var book = SpreadsheetApp.getActive();
  var sheet = book.getSheetByName(TITLE) || book.insertSheet(TITLE);
  sheet
    .getRange('A1:D1')
    .setValues([['Title', 'Lent to', 'Due', 'Changed']])
    .setFontWeight('bold');
  sheet.setFrozenRows(1);
  if (!ScriptApp.getProjectTriggers().some((trigger) => trigger.getHandlerFunction() === 'remind')) {
    ScriptApp.newTrigger('remind').timeBased().everyHours(1).create();
  }
  book.toast('Ready.', TITLE);
}
