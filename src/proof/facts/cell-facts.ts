// What cells take and give: section 2 of docs/platform.md, first half.

import type { Fact } from '../fact';

export const cellFacts: readonly Fact[] = [
  {
    id: '2.1',
    says: 'getValues gives number, boolean, text, blank text and, by format, a date',
    how: 'script',
    expected: ['number, boolean, string, blank, date'],
  },
  {
    id: '2.1.b',
    says: 'A number in a cell with a date format is a date, a date in a cell with a number format a number',
    how: 'script',
    expected: ['date, number'],
  },
  { id: '2.2', says: 'A cell whose formula fails reads as its error', how: 'script', expected: ['#DIV/0!, #N/A, #REF!'] },
  {
    id: '2.3',
    says: 'setValues reads text as if it were typed',
    how: 'script',
    expected: ['number 12, number 0.5, boolean true, number 2'],
  },
  {
    id: '2.41',
    says: 'An amount with a sign, typed where there is a number format: the format stays, or the sign becomes one',
    how: 'script',
    expected: ['3.00', '$3.00'],
  },
  {
    id: '2.42',
    says: 'A date gives a cell of automatic format a format of dates, which stays when the date goes; General takes it off',
    how: 'script',
    expected: ['date, number after it a date, General a number'],
  },
  {
    id: '2.44',
    says: 'A value for a list of ranges stands in each of their cells and in none between; a leading apostrophe guards text there, too',
    how: 'script',
    expected: ['string =1, number 7, string =1, string =1'],
  },
  { id: '2.4', says: 'A leading apostrophe keeps text as text and is not part of it', how: 'script', expected: ['string 12, string =1'] },
  { id: '2.4a', says: 'So it does in a cell of plain text', how: 'script', expected: ['string 12, string =1'] },
  { id: '2.5', says: 'Text that begins with + is taken for a formula', how: 'script', expected: ['formula', 'text'] },
  { id: '2.5.b', says: 'So is text that begins with -', how: 'script', expected: ['formula', 'text'] },
  { id: '2.5.c', says: 'So is text that begins with @', how: 'script', expected: ['formula', 'text'] },
  {
    id: '2.6',
    says: "A Date is stored on the wall clock of the spreadsheet's zone, not the script's",
    how: 'script',
    expected: ['2026-03-02 01:30'],
  },
  { id: '2.7', says: 'A cell takes 50,000 characters and no more', how: 'script', expected: ['50,000 taken, 50,001 refused'] },
  { id: '2.8', says: "A validation that rejects refuses a script's write", how: 'script', expected: ['refused'] },
  { id: '2.8.b', says: 'One that warns does not', how: 'script', expected: ['taken'] },
  { id: '2.9', says: 'setValues outside the grid is refused', how: 'script', expected: ['refused'] },
  { id: '2.11', says: 'An unticked box counts as content', how: 'script', expected: ['last row 5'] },
  { id: '2.11a', says: 'requireCheckbox on blank cells: they stay blank, or hold FALSE', how: 'script', expected: ['blank', 'FALSE'] },
  { id: '2.12', says: 'Hidden rows are read like others', how: 'script', expected: ['all read'] },
  {
    id: '2.12.b',
    says: 'Rows that an active filter hides are read, and written, like others',
    how: 'script',
    expected: ['all read and written'],
  },
  { id: '2.23', says: 'getFormulas gives blank where an array formula above fills a cell', how: 'script', expected: ['blank'] },
  { id: '2.29', says: 'getBackgrounds gives the colour of the cell, not that of a rule', how: 'script', expected: ['#ffffff'] },
  {
    id: '2.36',
    says: 'A people chip reads as its text',
    how: 'hand',
    expected: ['its text'],
    steps:
      'Type @ and a name of your contacts into A1 of a new tab, choose the chip. In B1: =A1. Write `its text` if B1 shows the name or address, else what it shows.',
  },
];
