// Drop-downs: their words stand on a hidden sheet, as Excel takes no more than 255 characters of them beside the cell, and no word with a comma.

import type { Workbook, Worksheet } from 'exceljs';
import type { Book } from '../book/book';
import type { ValidationRule } from '../book/validation';
import { zoneOfXc } from '../book/zones';

const sheetName = 'Drop-downs';

export class DropDowns {
  private readonly lists = new Map<string, readonly string[]>();

  constructor(private readonly book: Book) {}

  /** Of the rows below the first to that one. */
  set(sheet: Worksheet, sheetId: string, columns: number, last: number): void {
    const rules = this.book.validation.rules(sheetId, { top: 1, bottom: last - 1, left: 0, right: columns - 1 });
    for (const [down, line] of rules.entries())
      for (const [at, rule] of line.entries()) {
        const range = rule === null ? null : this.rangeFor(rule);
        if (rule === null || range === null) continue;
        sheet.getCell(down + 2, at + 1).dataValidation = {
          ...{ type: 'list', allowBlank: true, formulae: [range], errorStyle: rule.reject ? 'stop' : 'warning' },
          showErrorMessage: rule.reject,
        };
      }
  }

  /** The hidden sheet, where there is any list. */
  addTo(file: Workbook): void {
    if (this.lists.size === 0) return;
    const sheet = file.addWorksheet(sheetName, { state: 'hidden' });
    for (const [at, words] of [...this.lists.values()].entries())
      for (const [row, word] of words.entries()) {
        const cell = sheet.getCell(row + 1, at + 1);
        cell.value = word;
        cell.numFmt = '@';
      }
  }

  /** Where its words stand; null for what is no list, and for one without words. */
  private rangeFor({ criterion }: ValidationRule): string | null {
    if (criterion.type === 'isBoolean') return '"TRUE,FALSE"';
    const words =
      criterion.type === 'isValueInList'
        ? criterion.values
        : criterion.type === 'isValueInRange'
          ? this.wordsIn(criterion.values[0] ?? '')
          : [];
    const filled = [...new Set(words.filter((word) => word !== ''))];
    if (filled.length === 0) return null;
    const key = JSON.stringify(filled);
    if (!this.lists.has(key)) this.lists.set(key, filled);
    const letters = lettersOf([...this.lists.keys()].indexOf(key));
    return `'${sheetName}'!$${letters}$1:$${letters}$${filled.length}`;
  }

  /** @param range `'People'!A2:A1000`, `Lists!$B$2:$B` */
  private wordsIn(range: string): readonly string[] {
    const [, quoted, plain, cells = ''] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(range) ?? [];
    const tab = this.book.tabs.named(quoted?.replaceAll("''", "'") ?? plain ?? '');
    if (tab === null) return [];
    const { rows } = this.book.cells.extent(tab.id);
    const [first = '', end = first] = cells.replaceAll('$', '').split(':');
    const { top, left, right } = zoneOfXc(`${first}:${/\d/.test(end) ? end : `${end}${tab.rows}`}`);
    return this.book.cells.displays(tab.id, { top, left, right, bottom: Math.max(top, rows - 1) }).flat();
  }
}

function lettersOf(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : `${lettersOf(Math.floor(at / 26) - 1)}${lettersOf(at % 26)}`;
}
