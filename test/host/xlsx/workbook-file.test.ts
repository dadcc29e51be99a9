// The workbook as an Excel file, read back by two programs that know nothing of each other: SheetJS, and read-excel-file; what neither of them reads, in the
// parts of the file itself.

import { beforeAll, describe, expect, test } from '@jest/globals';
import type { DataValidationCriterion } from '@odoo/o-spreadsheet';
import { readSheet } from 'read-excel-file/node';
import { CFB, read, type WorkBook } from 'xlsx';
import { Book } from '../../../host/book/book';
import { sheetNames } from '../../../host/xlsx/sheet-names';
import { workbookFile } from '../../../host/xlsx/workbook-file';

/** In summer, in a zone where the day begins an hour before that of the world. */
const summer = new Date(Date.UTC(2026, 6, 2, 22));

function book(): Book {
  const made = Book.blank({ name: 'Llamas', zone: 'Europe/Madrid', locale: 'en_GB' });
  const id = made.tabs.all()[0]?.id ?? '';
  made.tabs.rename(id, 'Shots');
  made.tabs.add('People', 1);
  made.formats.setPattern(id, [{ top: 0, bottom: 999, left: 0, right: 1 }], '@');
  made.formats.setPattern(id, [{ top: 1, bottom: 999, left: 2, right: 2 }], 'ddd d mmm yyyy');
  made.formats.setPattern(id, [{ top: 1, bottom: 999, left: 3, right: 3 }], '#,##0.00');
  made.writing.write(id, 0, 0, [
    ['Code', 'Status', 'Due', 'Gross', 'Omitted', 'Owner', 'Sum'],
    ['001', 'WIP', summer, 12.5, true, 'Ana', ''],
    ['010E2', 'Approved', new Date(Date.UTC(2026, 0, 14, 23)), 7, false, 'Ben', ''],
  ]);
  made.writing.writeFormulas(id, 1, 6, [['=D2*2']]);
  made.formats.setLook(id, [{ top: 0, bottom: 0, left: 0, right: 6 }], { bold: true, fillColor: '#cfe2f3' });
  made.grid.freeze(id, 'ROW', 1);
  made.groups.group(id, { dimension: 'COL', start: 3, count: 2 });
  const list: DataValidationCriterion = {
    type: 'isValueInList',
    values: ['WIP', 'Approved, with fixes', 'Approved'],
    displayStyle: 'arrow',
  };
  made.validation.set(id, [{ top: 1, bottom: 999, left: 1, right: 1 }], { criterion: list, reject: true, asked: null });
  const people = made.tabs.named('People')?.id ?? '';
  made.writing.write(people, 0, 0, [['Name'], ['Ana Ruiz'], ['Ben Ode']]);
  const range: DataValidationCriterion = { type: 'isValueInRange', values: ["'People'!A2:A1000"], displayStyle: 'arrow' };
  made.validation.set(id, [{ top: 1, bottom: 999, left: 5, right: 5 }], { criterion: range, reject: false, asked: null });
  const style = { fillColor: '#e3edfd', textColor: '#174ea6' };
  made.conditionalFormats.replace(id, [
    {
      zones: [{ top: 1, bottom: 999, left: 1, right: 1 }],
      rule: { type: 'CellIsRule', operator: 'isEqual', values: ['WIP'], style },
      asked: null,
    },
  ]);
  return made;
}

describe('an Excel file', () => {
  let bytes: Buffer;
  let seen: WorkBook;
  /** The XML of a part of the file. */
  const part = (path: string) => String(CFB.find(CFB.read(bytes, { type: 'buffer' }), path)?.content ?? '').toString();
  beforeAll(async () => {
    bytes = await workbookFile(book());
    seen = read(bytes, { cellDates: false, cellStyles: true, cellNF: true });
  });

  const cell = (at: string) => seen.Sheets.Shots?.[at];

  test('has codes as texts, and days and amounts as numbers with their formats', () => {
    expect(['A2', 'A3'].map((at) => [cell(at).t, cell(at).v])).toEqual([
      ['s', '001'],
      ['s', '010E2'],
    ]);
    // 3 July and 15 January, whatever the clocks did between.
    expect(['C2', 'C3'].map((at) => [cell(at).t, cell(at).v, cell(at).z])).toEqual([
      ['n', 46_206, 'ddd d mmm yyyy'],
      ['n', 46_037, 'ddd d mmm yyyy'],
    ]);
    expect([cell('D2').v, cell('D2').z, cell('E2').v, cell('G2').v]).toEqual([12.5, '#,##0.00', true, 25]);
  });

  test('is read the same by another program', async () => {
    const rows = await readSheet(bytes, 'Shots');
    expect(rows[1]?.slice(0, 6)).toEqual(['001', 'WIP', new Date('2026-07-03T00:00:00Z'), 12.5, true, 'Ana']);
    expect(rows[2]?.slice(0, 4)).toEqual(['010E2', 'Approved', new Date('2026-01-15T00:00:00Z'), 7]);
  });

  test('has its columns grouped, its headings frozen, bold and coloured', () => {
    const columns = seen.Sheets.Shots?.['!cols'] ?? [];
    expect([2, 3, 4, 5].map((at) => columns[at]?.level ?? 0)).toEqual([0, 1, 1, 0]);
    expect(cell('A1').s).toMatchObject({ fgColor: { rgb: 'CFE2F3' } });
    expect(part('/xl/worksheets/sheet1.xml')).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(part('/xl/worksheets/sheet1.xml')).toMatch(/<pageSetup [^>]*paperSize="9"/);
  });

  test('has drop-downs with every word, a word with a comma among them, and refuses others where the sheet does', () => {
    const sheet = part('/xl/worksheets/sheet1.xml');
    const [words, people] = ["'Drop-downs'!$A$1:$A$3", "'Drop-downs'!$B$1:$B$2"].map(
      (range) => sheet.includes(range.replaceAll("'", '&apos;')) || sheet.includes(range),
    );
    expect([words, people]).toEqual([true, true]);
    expect(sheet).toMatch(/<dataValidation [^>]*errorStyle="warning"[^>]*sqref="F2:F203"|sqref="F2:F203"/);
    const lists = seen.Sheets['Drop-downs'];
    expect(['A1', 'A2', 'A3', 'B1', 'B2'].map((at) => lists?.[at]?.v)).toEqual([
      'WIP',
      'Approved, with fixes',
      'Approved',
      'Ana Ruiz',
      'Ben Ode',
    ]);
    expect(seen.Workbook?.Sheets?.map(({ name, Hidden }) => [name, Hidden])).toEqual([
      ['Shots', 0],
      ['People', 0],
      ['Drop-downs', 1],
    ]);
  });

  test('colours cells by what they say', () => {
    expect(part('/xl/worksheets/sheet1.xml')).toMatch(/<conditionalFormatting sqref="B2:B203">.*B2=("|&quot;)WIP/s);
  });
});

test('tabs have names that Excel takes, no two alike', () => {
  const long = 'A tab with a name that is longer than Excel takes';
  expect(sheetNames(['Shots/old', long, `${long} too`, "'"])).toEqual([
    'Shots old',
    long.slice(0, 31).trim(),
    `${long.slice(0, 29)} 2`,
    'Tab',
  ]);
});
