// What can be wrong with a list of workbooks: each in words with its line and how to mend it, and nothing is written.

import { describe, expect, test } from '@jest/globals';
import { workbook } from '../../src/tables';
import { type WarehouseOrder, warehouseFiles } from '../../src/warehouse/files';
import { workbookLines } from '../../src/warehouse/input/workbook-lines';
import type { Outline } from '../../src/workbook/layout/outline';

const outline: Outline = {
  ...{ file: '1AbCdEfGhIjKl', production: 'Klaxon', zone: 'Europe/London', currency: 'GBP', locale: 'en_GB' },
  ...{ dates: { months: [], weekdays: [] }, adoptions: [] },
  tabs: [
    {
      ...{ table: 'assets', name: "Ana's “best” assets", row: 3 },
      columns: [
        ['id', 300, 'ID'],
        ['name', 301, 'Name'],
      ],
    },
  ],
};
const address = 'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKl/edit#gid=0';
const good = `Klaxon,${address},Europe/London,GBP`;

const made = (given: Partial<WarehouseOrder>) =>
  warehouseFiles(workbook, { list: good, dataset: 'studio', outlines: [outline], headings: [], live: false, ...given });

describe('a list', () => {
  test.each([
    ['with commas', good],
    ['with semicolons', good.replaceAll(',', ';')],
    ['with tabs, headings and a blank line', `Production\tAddress\tZone\tCurrency\r\n\r\n${good.replaceAll(',', '\t')}\r\n`],
    ['with quotation marks and a remark', `# ours\n"Klaxon","${address}","Europe/London","gbp"`],
    ['with several accounts open', good.replace('/d/', '/u/1/d/')],
  ])('%s is understood', (_how, list) => {
    expect(workbookLines(list)).toEqual({
      lines: [{ line: expect.any(Number), production: 'Klaxon', file: '1AbCdEfGhIjKl', zone: 'Europe/London', currency: 'GBP' }],
      problems: [],
    });
  });

  test.each([
    ['', 'There is no workbook in it'],
    [
      good.replace(address, 'https://example.com/x'),
      'Line 1: “https://example.com/x” is not the address of a spreadsheet. Copy it from the browser',
    ],
    [good.replace(address, 'https://docs.google.com/spreadsheets/d/e/2PACX-published/pubhtml'), 'is not the address of a spreadsheet'],
    [good.replace('Europe/London', 'London'), 'Line 1: “London” is not a time zone. Write it as Europe/London'],
    [good.replace('GBP', 'pounds'), 'Line 1: “pounds” is not a currency that Routesheet knows. Write one of GBP, EUR'],
    [good.replace('Klaxon', ''), 'Line 1: there is no production'],
    [`${good}\n${good}`, 'Line 2: the same spreadsheet as line 1. Take one of them out, or all of it counts twice.'],
    [good.replace('GBP', 'EUR'), 'Line 1: EUR, but the Settings of Klaxon say GBP'],
    [good.replace('Europe/London', 'Asia/Manila'), 'Line 1: Asia/Manila, but the workbook of Klaxon is set to Europe/London'],
    [good.replace('1AbCdEfGhIjKl', '1OtherOther'), 'There is no outline of Klaxon (line 1). Open each workbook'],
    [`Klaxon, the film,${address},Europe/London,GBP`, 'A name that holds a comma stands between quotation marks.'],
    [`Klaxon,${address}`, 'Line 1: 2 fields, and there are four: production, address, time zone, currency.'],
  ])('is refused in words, and nothing is written: %#', (list, words) => {
    const { files, problems } = made({ list });
    expect([files, problems.join('\n')]).toEqual([[], expect.stringContaining(words)]);
  });

  test('with a production in two lines is taken, as money may stand in a workbook of its own, and that is said', () => {
    const other = { ...outline, file: '1OtherOther' };
    const { problems, notes, files } = made({
      list: `${good}\n${good.replace('1AbCdEfGhIjKl', '1OtherOther')}`,
      outlines: [outline, other],
    });
    expect(problems).toEqual([]);
    expect(notes).toContain('Klaxon stands in lines 1 and 2: both workbooks count as that production.');
    expect(files.map(({ text }) => text).join()).toContain('klaxon_2');
  });
});

test('two different outlines of one workbook are refused, as nobody can tell the newer; the same one twice is taken', () => {
  const { files, problems } = made({ outlines: [outline, { ...outline, production: 'Klaxon 2' }] });
  expect([files, problems]).toEqual([
    [],
    ['Line 1: there are 2 different outlines of Klaxon. Leave the newest in the folder of outlines, and take the others out.'],
  ]);
  expect(made({ outlines: [outline, { ...outline }] }).problems).toEqual([]);
});

describe('what is said of a workbook all the same', () => {
  test('a name that is another in the list than on its Settings', () => {
    const { notes } = made({ list: good.replace('Klaxon', 'Klaxon season 2') });
    expect(notes).toContain('Line 1: Klaxon season 2 calls itself Klaxon on its Settings. The name in the list is the one that counts.');
  });

  test('tabs that it has not, and headings that stand below a title', () => {
    const { notes } = made({});
    expect(notes).toContain('Klaxon has no tab People: what stands there is as a new workbook has it.');
    expect(notes).toContain("Klaxon: the headings of Ana's “best” assets stand in row 3; what stands above them is not read.");
  });

  test('a tab whose name has quotation marks is named as Sheets wants it, up to the last of our columns behind 300 of the person’s own', () => {
    const { files } = made({});
    expect(files[0]?.text).toContain("sheet_range = '\\'Ana\\'\\'s “best” assets\\'!A:KP', skip_leading_rows = 3");
    expect(files[0]?.text).toContain("sheet_range = '\\'Ana\\'\\'s “best” assets\\'!A3:KP3', skip_leading_rows = 0");
  });
});

describe('a dataset', () => {
  test.each(['my dataset', 'studio;drop', '', 'a.b.c', '1st'])('that can be none is refused: %s', (dataset) => {
    expect(made({ dataset }).problems.join()).toContain('is not the name of a dataset');
  });

  test('may be named with its project', () => {
    expect(made({ dataset: 'my-project.studio' }).files[1]?.text).toContain('`my-project`.`studio`.`late_work`');
  });
});

test('without copies no more tabs are taken than a query may reach', () => {
  const tabs = Array.from({ length: 501 }, (_unused, at) => ({ ...outline.tabs[0], name: `Shots ${at}` })) as Outline['tabs'];
  expect(made({ outlines: [{ ...outline, tabs }], live: true }).problems).toEqual([
    'These are 501 tabs; a query may reach 500 without copies. Leave out --live.',
  ]);
  expect(made({ outlines: [{ ...outline, tabs }] }).problems).toEqual([]);
});
