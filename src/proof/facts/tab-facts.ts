// Tabs, rules, groups, marks: section 2 of docs/platform.md, second half.

import type { Fact } from '../fact';

export const tabFacts: readonly Fact[] = [
  { id: '2.13', says: 'Conditional formats are replaced as a whole', how: 'script', expected: ['1 of 2'] },
  { id: '2.13.b', says: 'A rule of a person with a relative date is read and put back as it was', how: 'script', expected: ['kept'] },
  { id: '2.14', says: "A tab's number stays when it is renamed", how: 'script', expected: ['the same'] },
  { id: '2.14a', says: "Milliseconds for 20 tabs' names, and for their numbers", how: 'script', expected: [] },
  { id: '2.15', says: 'No method makes a drop-down that allows several words', how: 'script', expected: ['none'] },
  {
    id: '2.16',
    says: 'A copy of the file keeps developer metadata',
    how: 'hand',
    expected: ['metadata'],
    steps: 'Proof > Leave marks for a copy. File > Make a copy. In the copy: Proof > Look what came along. Write here what it says.',
  },
  {
    id: '2.17',
    says: 'A write that a validation refuses is refused at the call, at the flush or at the next read',
    how: 'script',
    expected: ['at the call', 'at the flush', 'at the next read'],
  },
  { id: '2.18', says: 'A drop-down of listed words takes 500, not 501', how: 'script', expected: ['500 taken, 501 refused'] },
  { id: '2.18a', says: 'A drop-down takes its words from another tab', how: 'script', expected: ['A, B'] },
  {
    id: '2.19',
    says: 'A column put in to the right of a folded group',
    how: 'script',
    expected: ['apart and shown', 'apart and hidden', 'in the group and shown', 'in the group and hidden'],
  },
  { id: '2.19a', says: 'Groups that are made twice nest', how: 'script', expected: ['depth 2'] },
  { id: '2.19b', says: 'A folded group hides its columns as a person would', how: 'script', expected: ['hidden, then shown'] },
  {
    id: '2.20',
    says: 'A file converted from Excel may have no time zone',
    how: 'hand',
    expected: ['no zone', 'a zone'],
    steps:
      'Upload an .xlsx made by Excel, File > Save as Google Sheets, File > Settings. Write `no zone` if the zone is blank, else `a zone`.',
  },
  { id: '2.21', says: 'formatDate in a zone that does not exist takes GMT', how: 'script', expected: ['GMT', 'refused'] },
  { id: '2.22', says: 'Activating a range brings its tab to the front', how: 'script', expected: ['to the front', 'not'] },
  { id: '2.24', says: 'getMergedRanges gives whole blocks that only reach into the range', how: 'script', expected: ['A1:B2'] },
  { id: '2.26', says: 'Metadata on a column moves with it and goes with it', how: 'script', expected: ['column 4, then gone'] },
  {
    id: '2.27',
    says: 'All metadata of one tab takes 30,000 characters',
    how: 'script',
    expected: ['29,000 taken, 31,000 refused', '29,000 taken, 31,000 taken'],
  },
  { id: '2.28', says: 'A filter keeps to its columns when a cell beside it is written', how: 'script', expected: ['kept', 'grown'] },
  { id: '2.30', says: 'A row put in behind another gets its validation', how: 'script', expected: ['copied'] },
  { id: '2.30.b', says: 'So does one put in behind the last row', how: 'script', expected: ['copied', 'none'] },
  {
    id: '2.30.c',
    says: 'A conditional format reaches into a row that is put in behind the last',
    how: 'script',
    expected: ['reaches', 'does not'],
  },
  { id: '2.31', says: 'Not all rows that are not frozen can be deleted', how: 'script', expected: ['refused'] },
  { id: '2.32', says: "A tab's name may hold ' * ? / \\ [ ]", how: 'script', expected: ['taken'] },
  { id: '2.33', says: 'A2:A on a tab of one row', how: 'script', expected: ['refused', 'taken'] },
  { id: '2.34', says: 'Milliseconds to read and to write 36 tabs, one after the other', how: 'script', expected: [] },
  {
    id: '2.35',
    says: 'A row written right below a native table joins it',
    how: 'hand',
    expected: ['joins', 'stays out'],
    steps:
      'Select three columns with headings, Format > Convert to table. Proof > Write below the table. Write `joins` if the new row is coloured as the table is, else `stays out`.',
  },
  {
    id: '2.35.b',
    says: "A typed column of a table refuses a script's text",
    how: 'hand',
    expected: ['taken', 'refused'],
    steps: 'Make the first column of that table a number column. Proof > Write below the table. Write `taken`, or the message.',
  },
  {
    id: '2.45',
    says: 'Validation of a row is repeated in all the rows that it is copied to, itself among them; a cell without any empties those below',
    how: 'script',
    expected: ['date, none, date, none'],
  },
  { id: '2.46', says: 'Of two widths of a column the later one counts', how: 'script', expected: ['80, 120, 80'] },
  {
    id: '2.47',
    says: 'A formula that names a whole column of another tab goes with it, and is an error where it was deleted',
    how: 'script',
    expected: ['3, 1, error'],
  },
  {
    id: '2.48',
    says: "A copy of the file keeps its tabs' numbers",
    how: 'hand',
    expected: ['the same', 'others'],
    steps:
      'Note the number after `gid=` in the address of a tab that is not the first. File > Make a copy. Compare that tab’s in the copy. Write `the same` or `others`.',
  },
  {
    id: '2.49',
    says: 'A tab made after a template has its frozen rows, colour and looks',
    how: 'script',
    expected: ['1, 1, #ff0000, bold'],
  },
  { id: '2.50', says: 'A copy of formats carries number formats to all rows', how: 'script', expected: ['0.00, yyyy-mm-dd'] },
  { id: '2.51', says: 'Pixels of a column of a new tab', how: 'script', expected: ['100', '96'] },
  {
    id: '2.52',
    says: 'A formula that names a column over which another was cut and pasted',
    how: 'hand',
    expected: ['error', 'the same'],
    steps:
      'On a tab with texts in B and C write `=COLUMN(B:B)` and `=COLUMN(C:C)` into a cell of E each. Click the letter B, Ctrl+X, click the letter C, Ctrl+V. Write what the second cell is now: `error`, or `the same`. The first should be 3.',
  },
  {
    id: '2.53',
    says: 'What functions are called in getFormulas where they have other names in the grid',
    how: 'hand',
    expected: ['COLUMN'],
    steps:
      'File > Settings: Germany, and no tick at English function names. Type `=SPALTE(A:A)` into A1 of a blank tab. In the script editor: `console.log(SpreadsheetApp.getActiveSheet().getRange("A1").getFormula())`. Write the name that stands before the bracket.',
  },
  { id: '2.39', says: 'The locale of the file is a language and a country', how: 'script', expected: ['both'] },
  { id: '2.40', says: 'A date names its month in the language that is asked for', how: 'script', expected: ['März'] },
];
