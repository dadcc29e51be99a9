// Lists as tables for elsewhere: read back as they were, escaped, and never a formula.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { type CopiedTable, tableCsv, tableHtml, tableTabs } from '../../sidebar/copying/table-text';

const table = (...rows: readonly (readonly string[])[]): CopiedTable => ({ name: 'List', headings: ['ID', 'Name'], rows });

/** As RFC 4180 says. */
function csvIn(text: string): readonly (readonly string[])[] {
  const cells = [...text.slice(1).matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('CSV', () => {
  test('begins with the mark of Unicode, and ends its lines as Excel expects', () => {
    expect(tableCsv(table(['CH_001', 'Zoë, “the” "llama"']))).toBe('\ufeff"ID","Name"\r\n"CH_001","Zoë, “the” ""llama"""\r\n');
  });

  test('whatever stands in the cells comes back, but for what would be a formula, which is text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
        const read = csvIn(tableCsv(table(...rows)));
        expect(read.slice(1).map((cells) => cells.map((cell) => cell.replace(/^'/, '')))).toEqual(
          rows.map((cells) => cells.map((cell) => cell.replace(/^'/, ''))),
        );
        expect(read.flat().filter((cell) => /^\s*[=+\-@]/.test(cell) && !/^-\d+([.,]\d+)*$/.test(cell))).toEqual([]);
      }),
    );
  });
});

test.each(['=1+1', '+44 20', '-3+1', '@sum', ' =1', '\t=1', '＝1'])('%j is no formula in any of them', (text) => {
  const all = table(['CH_001', text]);
  expect(tableHtml(all)).toContain(`>&#39;`);
  expect(tableTabs(all).split('\n')[1]?.split('\t')[1]).toMatch(/^'/);
  expect(csvIn(tableCsv(all))[1]?.[1]).toMatch(/^'/);
});

test('HTML is a table of escaped cells and nothing else', () => {
  const html = tableHtml(table(['<img src=x onerror=1>', 'A & B']));
  expect(html.match(/<(\w+)/g)?.every((tag) => ['<table', '<tr', '<th', '<td'].includes(tag))).toBe(true);
  expect(html).toContain('&lt;img src=x onerror=1&gt;');
  expect(html).toContain('A &amp; B');
});

test('a cell of several lines stays one cell between tabs', () => {
  expect(tableTabs(table(['CH_001', 'one\ntwo\tthree']))).toBe('ID\tName\nCH_001\tone two three');
});

test.each(['-12.50', '-3', '-1,234.5'])('%s is the number that it is', (text) => {
  expect(csvIn(tableCsv(table(['CH_001', text])))[1]?.[1]).toBe(text);
});
