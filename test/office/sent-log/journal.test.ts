// What Sent mail remembers.

import { describe, expect, test } from '@jest/globals';
import { planRun } from '../../../src/office/digest/run';
import { workOf } from '../../../src/office/rules/deadline';
import { ruleWords } from '../../../src/office/rules/reorder';
import { everythingDay, fitting, itemKey, stateKey, toldOn, toldOnParts } from '../../../src/office/sent-log/item-keys';
import { type JournalEntry, journalOf, journalRow, trimmed } from '../../../src/office/sent-log/journal';
import { tickDue } from '../../../src/office/sent-log/send-times';
import { sentIndexBy } from '../../../src/office/sent-log/sent-log-index';
import { bound } from '../../../src/schema/adopted/bound-table';
import { addDays } from '../../../src/schema/values/local-date';
import type { Values } from '../../../src/schema/values/value';
import { assets } from '../../../src/tables/production/assets';
import { sentMail } from '../../../src/tables/sent-mail';
import { stock } from '../../../src/tables/stock';
import { columnsOf } from '../../../src/workbook/layout/columns';
import { rig } from '../bens-days';
import { catalogWith, runOn, tabOf } from '../production';

const entry: JournalEntry = {
  when: '2026-03-02 08:14',
  run: 'r1',
  to: 'ben@example.com',
  subject: 'Caminandes: 1 late',
  items: ['day/2026-03-02', 'assets/CH_002/Rig/step/2026-02-26/0'],
  state: 'sent',
  note: '',
};

function readLog(rows: readonly Values[]) {
  const table = bound(sentMail);
  const columns = columnsOf(table, []).map((column, at) => ({ ...column, at }));
  const records = rows.map((values, at) => ({ id: '', row: at + 2, values, issues: [] }));
  return {
    table,
    tab: 'Sent mail',
    sheetId: 1,
    columns,
    missing: [],
    repeated: [],
    records,
    lastRow: rows.length + 1,
    headings: [],
    grid: [],
  };
}

describe('entries', () => {
  test('come back from the tab as they were written, with their row', () => {
    expect(journalOf(readLog([journalRow(entry)]))).toEqual([{ ...entry, row: 2 }]);
  });

  test('with a state that somebody changed, or blank cells, count as sent', () => {
    const read = journalOf(
      readLog([
        { ...journalRow(entry), state: 'whatever' },
        { when: null, items: null },
      ]),
    );
    expect(read.map(({ state, items }) => [state, items.length])).toEqual([
      ['sent', 2],
      ['sent', 0],
    ]);
  });

  test('older than 400 days are trimmed, those without a readable time stay', () => {
    const ages = [399, 400, 401].map((days) => ({ ...entry, when: `${addDays('2026-03-02', -days)} 08:00` }));
    expect(trimmed([...ages, { ...entry, when: '?' }], '2026-03-02').map(({ when }) => when)).toEqual([ages[0]?.when, ages[1]?.when, '?']);
  });
});

describe('keys', () => {
  const catalog = catalogWith();
  const [item] = workOf(tabOf(assets, [{ ...rig({ due: '2026-03-05' }), id: 'a/b c%\n@2026-01-01' }], catalog), catalog).filter(
    ({ step }) => step === 'Rig',
  );

  test('of an item change with its date, its ID, its reminder day and in whose place it is told', () => {
    if (!item) throw new Error('no item');
    const keys = [
      itemKey(item, '2'),
      itemKey(item, '0'),
      itemKey({ ...item, due: '2026-03-06' }, '2'),
      itemKey({ ...item, known: 'a' }, '2'),
      itemKey(item, '2', 'Kim'),
    ];
    expect(new Set(keys).size).toBe(5);
    expect(keys[0]).toBe('assets/a%2fb%20c%25%a@2026-01-01/Rig/step/2026-03-05/2');
    expect(keys.every((key) => toldOnParts(key) === null && everythingDay(key) === null)).toBe(true);
  });

  test('of something to buy keep the day it was told', () => {
    expect(toldOnParts(toldOn(stateKey('stock', 'STK@1', 'Low'), '2026-03-02'))).toEqual({ key: 'stock/STK@1/Low', day: '2026-03-02' });
  });

  test('too many for a cell become one that stands for all of them, and nothing is told twice for it', () => {
    const items = Array.from({ length: 2000 }, (_, at) => `assets/CH_${at}/Rig/step/2026-03-02/0`);
    const facts = ['assets/CH_1/Rig/step/2026-02-24/old:2'];
    const fitted = (some: readonly string[]) => fitting({ always: ['day/2026-03-02'], items: some, facts }, '2026-03-02');
    const kept = fitted(items);
    expect(kept).toEqual(['day/2026-03-02', 'all to/2026-03-02', ...facts]);
    const told = sentIndexBy([{ ...entry, items: kept }])('BEN@example.com ');
    expect([
      told.hasReached('assets/X/Rig/step/2026-03-02/0', '2026-03-02'),
      told.hasReached('assets/X/Rig/step/2026-03-03/0', '2026-03-03'),
    ]).toEqual([true, false]);
    expect(fitted(items.slice(0, 3)).length).toBe(5);
    expect(fitting({ always: [], items, facts: items }, '2026-03-02')).toEqual(['all to/2026-03-02']);
  });

  test('of 2,000 items due for one person fit a cell, and the next day tells none of them again', () => {
    const rows = Array.from({ length: 2000 }, (_, at) => rig({ due: '2026-03-05' }, `N${at}`));
    const input = runOn('2026-03-03', { catalog, reads: [tabOf(assets, rows, catalog)] });
    const { digests } = planRun(input);
    expect(digests.every(({ items }) => items.join('\n').length < 50_000)).toBe(true);
    const journal = digests.map(({ to, items }) => ({ ...entry, to, items }));
    const next = planRun({ ...input, journal, done: { '': '2026-03-03' }, at: () => ({ date: '2026-03-04', hour: 8 }) }).digests;
    expect(next).toEqual([]);
  });
});

describe('the hourly look', () => {
  const at = (hour: number) => (zone: string) =>
    zone === 'No/Where' ? null : { date: '2026-03-02' as const, hour: zone === '' ? hour : hour + 8 };

  test('is due once the hour has come in a zone whose day is not done', () => {
    expect(tickDue({ sendHour: 8, done: {} }, at(7))).toBe(false);
    expect(tickDue({ sendHour: 8, done: {} }, at(8))).toBe(true);
    expect(tickDue({ sendHour: 8, done: { '': '2026-03-02' } }, at(12))).toBe(false);
    expect(tickDue({ sendHour: 8, done: { '': '2026-03-01', 'Asia/Manila': '2026-03-02' } }, at(3))).toBe(false);
    expect(tickDue({ sendHour: 8, done: { '': '2026-03-01', 'Asia/Manila': '2026-03-01', 'No/Where': '2026-03-01' } }, at(0))).toBe(true);
  });
});

describe('the level of stock', () => {
  test.each([
    [{ onHand: 6, reorderAt: 5 }, 'OK'],
    [{ onHand: 5, reorderAt: 5 }, 'Low'],
    [{ onHand: 0, reorderAt: 5 }, 'Out'],
    [{ onHand: 0, onOrder: 3, reorderAt: 5 }, 'Out'],
    [{ onHand: 2, onOrder: 3, reorderAt: 5 }, 'Low'],
    [{ onHand: 2, onOrder: 4, reorderAt: 5 }, 'On order'],
    [{ onHand: 0, onOrder: 6, reorderAt: 5 }, 'On order'],
    [{ onHand: 0, reorderAt: 5, discontinued: true }, 'OK'],
    [{ onHand: 0, reorderAt: 0 }, 'Out'],
  ])('of %j is %s', (values, level) => {
    expect(ruleWords(stock, 'stockLevel', values)).toBe(level);
  });

  test('is read from the columns that the table names, whatever they are called', () => {
    const columns = { onHand: 'left', onOrder: 'coming', reorderAt: 'least', upTo: 'most', pack: 'box', discontinued: 'gone' };
    const pegs = { attention: [{ rule: 'reorder', columns, owner: 'buyer' }] } as const;
    expect(ruleWords(pegs, 'stockLevel', { left: 2, least: 5 })).toBe('Low');
    expect(ruleWords(pegs, 'stockLevel', { onHand: 2, reorderAt: 5 })).toBeNull();
  });

  test('is blank while a number is missing, and on a tab that does not say what to count', () => {
    expect(ruleWords(stock, 'stockLevel', { onHand: null, reorderAt: 5 })).toBeNull();
    expect(ruleWords(assets, 'stockLevel', { onHand: 1, reorderAt: 5 })).toBeNull();
  });
});
