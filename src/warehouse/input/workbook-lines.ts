// The list of workbooks: production, spreadsheet address, zone, currency, one a line, as a spreadsheet saves it or as somebody types it.

import { type Currency, currencyCodes } from '../../schema/values/money';
import { counted, quotedStart, sameText } from '../../schema/values/text';

export interface WorkbookLine {
  /** From 1. */
  readonly line: number;
  readonly production: string;
  /** The spreadsheet's own id, out of its address. */
  readonly file: string;
  readonly zone: string;
  readonly currency: Currency;
}

export interface ReadLines {
  readonly lines: readonly WorkbookLine[];
  /** What is wrong, one sentence each, with the line and how to mend it. */
  readonly problems: readonly string[];
}

/** Blank lines, lines that begin with # and a line of headings are no workbooks. */
export function workbookLines(text: string): ReadLines {
  const problems: string[] = [];
  const lines: WorkbookLine[] = [];
  for (const [index, whole] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const cells = cellsOf(whole);
    if (whole.trim() === '' || whole.startsWith('#') || isHeading(cells)) continue;
    const read = lineOf(index + 1, cells);
    if (typeof read === 'string') problems.push(read);
    else lines.push(read);
  }
  if (lines.length + problems.length === 0)
    problems.push('There is no workbook in it. Write one a line: production, address, zone, currency.');
  return { lines, problems: [...problems, ...twice(lines)] };
}

/** Cells with tabs, semicolons or commas between; with quotation marks around what holds one. */
function cellsOf(line: string): readonly string[] {
  const between = line.includes('\t') ? '\t' : /^[^,"]*;/.test(line) ? ';' : ',';
  const cells: string[] = [];
  let rest = line;
  while (rest !== '') {
    const [all, sqlName, plain = ''] = new RegExp(`^\\s*(?:"((?:[^"]|"")*)"\\s*|([^${between}]*))(?:${between}|$)`).exec(rest) ?? [rest];
    cells.push((sqlName?.replace(/""/g, '"') ?? plain).trim());
    rest = rest.slice(Math.max(1, all.length));
  }
  return cells;
}

function isHeading([first = '', second = '']: readonly string[]): boolean {
  return sameText(first, 'production') && fileIn(second) === null;
}

/** Of `https://docs.google.com/spreadsheets/d/1AbC.../edit#gid=0`, also where several accounts are open; null for an address that is none. */
function fileIn(address: string): string | null {
  const [, file = null] =
    /^(?:https:\/\/)?docs\.google\.com\/(?:a\/[^/]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/([A-Za-z0-9_-]{10,})(?:[/?#].*)?$/.exec(address) ?? [];
  return file === 'e' ? null : file;
}

function lineOf(line: number, cells: readonly string[]): WorkbookLine | string {
  const [production = '', address = '', zone = '', money = ''] = cells;
  const file = fileIn(address);
  if (cells.length < 4)
    return `Line ${line}: ${counted(cells.length, 'field')}, and there are four: production, address, time zone, currency.`;
  if (cells.filter((cell) => cell !== '').length > 4)
    return `Line ${line}: ${counted(cells.length, 'field')}, and there are four: production, address, time zone, currency. A name that holds a comma stands between quotation marks.`;
  if (production === '') return `Line ${line}: there is no production. Write production, address, zone, currency.`;
  if (file === null)
    return `Line ${line}: ${quotedStart(address, 80)} is not the address of a spreadsheet. Copy it from the browser: https://docs.google.com/spreadsheets/d/...`;
  if (!/^(UTC|GMT|[A-Z][A-Za-z_]+(\/[A-Z][A-Za-z_+-]*[A-Za-z0-9]){1,2})$/.test(zone))
    return `Line ${line}: ${quotedStart(zone, 40)} is not a time zone. Write it as Europe/London or Asia/Manila.`;
  const currency = currencyCodes.find((code) => sameText(code, money));
  if (currency === undefined)
    return `Line ${line}: ${quotedStart(money, 40)} is not a currency that Routesheet knows. Write one of ${currencyCodes.join(', ')}.`;
  return { line, production, file, zone, currency };
}

/** The same workbook twice would count everything twice. */
function twice(lines: readonly WorkbookLine[]): readonly string[] {
  return lines.flatMap(({ line, file }, at) => {
    const first = lines.findIndex((other) => other.file === file);
    return first < at
      ? [`Line ${line}: the same spreadsheet as line ${lines[first]?.line}. Take one of them out, or all of it counts twice.`]
      : [];
  });
}
