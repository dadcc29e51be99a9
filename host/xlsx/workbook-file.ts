// The whole workbook as an Excel file: what its cells show, with drop-downs, colours, groups, frozen rows and print set-up. Formulas are written as what they
// show: whoever gets the file has nothing of what they look at.

import type { CellValue as ExcelValue, Workbook as ExcelWorkbook, Worksheet } from 'exceljs';
import type { Book } from '../book/book';
import type { CellValue } from '../book/cells';
import type { BookTab } from '../book/tabs';
import { wallTimeOf } from '../server/zone-time';
import { colourRules } from './colour-rules';
import { DropDowns } from './drop-downs';
import { argb, cellLook } from './looks';
import { sheetNames } from './sheet-names';

/** Excel takes no longer text. */
const longestText = 32_767;

/** Rows below the last one that have the drop-downs and formats of the tab, too. */
const rowsToFill = 200;

/** Bytes of the file. Days and times are those of the workbook's own clock, as Excel knows no zones. */
export async function workbookFile(book: Book): Promise<Buffer> {
  // Read on need: nobody else waits for it.
  const { default: excel } = await import('exceljs');
  const file = new excel.Workbook();
  const tabs = book.tabs.all();
  const names = sheetNames(tabs.map(({ name }) => name));
  const dropDowns = new DropDowns(book);
  for (const [at, tab] of tabs.entries()) addTab(file, book, tab, names[at] ?? tab.name, dropDowns);
  dropDowns.addTo(file);
  return Buffer.from(await file.xlsx.writeBuffer());
}

function addTab(file: ExcelWorkbook, book: Book, tab: BookTab, name: string, dropDowns: DropDowns): void {
  const { rows, columns } = book.cells.extent(tab.id);
  const frozen = { xSplit: book.grid.frozen(tab.id, 'COL'), ySplit: book.grid.frozen(tab.id, 'ROW') };
  const sheet = file.addWorksheet(name, {
    state: tab.hidden ? 'hidden' : 'visible',
    views: frozen.xSplit + frozen.ySplit > 0 ? [{ state: 'frozen', ...frozen }] : [{ state: 'normal' }],
    ...(tab.color !== null && { properties: { tabColor: { argb: argb(tab.color) } } }),
    pageSetup: { paperSize: a4, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  if (frozen.ySplit > 0) sheet.pageSetup.printTitlesRow = `1:${frozen.ySplit}`;
  if (rows === 0 || columns === 0) return;
  fillCells(sheet, book, tab, { rows, columns });
  setColumns(sheet, book, tab, columns);
  dropDowns.set(sheet, tab.id, columns, Math.min(tab.rows, rows + rowsToFill));
  for (const rule of colourRules(book.conditionalFormats.all(tab.id), Math.min(tab.rows, rows + rowsToFill)))
    sheet.addConditionalFormatting(rule);
}

const a4 = 9;

function fillCells(
  sheet: Worksheet,
  book: Book,
  { id }: BookTab,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  const zone = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  const patterns = book.formats.patterns(id, zone);
  for (const [row, values] of book.cells.values(id, zone).entries())
    for (const [col, value] of values.entries()) {
      const look = cellLook(book.formats.look({ sheetId: id, row, col }), patterns[row]?.[col] ?? '');
      if (value === '' && look === null) continue;
      const cell = sheet.getCell(row + 1, col + 1);
      cell.value = excelValue(value, book.zone);
      if (look !== null) cell.style = look;
    }
  for (const [row, notes] of book.notes.read(id, zone).entries())
    for (const [col, note] of notes.entries()) if (note !== '') sheet.getCell(row + 1, col + 1).note = note.slice(0, longestText);
}

/** A code is a text and stays one, whatever it looks like. */
function excelValue(value: CellValue, zone: string): ExcelValue {
  if (value instanceof Date) return new Date(`${wallTimeOf(value.getTime(), zone)}Z`);
  return typeof value === 'string' ? value.slice(0, longestText) : value;
}

function setColumns(sheet: Worksheet, book: Book, { id }: BookTab, columns: number): void {
  for (let at = 0; at < columns; at += 1) {
    const column = sheet.getColumn(at + 1);
    column.width = book.grid.size(id, 'COL', at) / pixelsOfWidth;
    column.outlineLevel = Math.min(book.groups.depth(id, 'COL', at), 7);
    column.hidden = book.grid.isHidden(id, 'COL', at);
  }
  sheet.properties.outlineProperties = { summaryBelow: false, summaryRight: book.groups.control(id, 'COL') !== 'BEFORE' };
}

/** Excel counts widths in figures of its usual letters. */
const pixelsOfWidth = 7;
