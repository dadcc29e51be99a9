// The sample production: every row is right by its table's own rules, and every kind of thing to see is there.

import { describe, expect, test } from '@jest/globals';
import { sampleOf } from '../../src/sample/sample';
import type { Catalog, Person, Word } from '../../src/schema/catalog';
import { type Column, problemOf, readCell, writeCell } from '../../src/schema/column';
import { addDays, type LocalDate, weekdayOf } from '../../src/schema/values/local-date';
import type { Values } from '../../src/schema/values/value';
import { wordFor } from '../../src/schema/values/words';
import { evidenceMeanings, vatClaimable } from '../../src/schema/vat/reclaim';
import { recordTables, tableOf } from '../../src/schema/workbook';
import { workbook } from '../../src/tables';

const today: LocalDate = '2026-03-02';

/** Monday to Friday, written as simply as can be. */
const calendar = {
  addWorkingDays(from: LocalDate, days: number): LocalDate {
    let [date, left] = [from, Math.abs(days)];
    while (left > 0) {
      date = addDays(date, Math.sign(days));
      if (weekdayOf(date) <= 5) left--;
    }
    return date;
  },
};

const sample = sampleOf(today, calendar);
const lists: Readonly<Record<string, readonly Word[]>> = Object.fromEntries(workbook.lists.map(({ key, words }) => [key, words]));
const people = rows('people').map(
  (row): Person => ({
    name: String(row.name),
    email: row.email === null ? null : String(row.email),
    also: [],
    role: '',
    department: '',
    reminders: 'when needed',
    zone: null,
    active: true,
  }),
);
const catalog: Catalog = {
  settings: {
    production: '',
    coordinator: '',
    manager: '',
    workingDays: [1, 2, 3, 4, 5],
    nonWorking: [],
    unread: [],
    sendHour: 8,
    currency: 'GBP',
    vatRate: 20,
    house: { name: '', address: '', vatNo: '', eori: '', invoicesTo: '' },
    inUse: [],
    reminderDays: {},
  },
  steps: [],
  lists,
  people,
};

function rows(table: string): readonly Values[] {
  return sample[table] ?? [];
}

/** The column of a key; for `steps/Rig/due` the step's part. */
function columnOf(table: string, key: string): Column | undefined {
  const [first = '', , part] = key.split('/');
  const column = tableOf(workbook, table).columns[first];
  return column?.kind === 'perStep' ? column.parts[part as 'due'] : column;
}

/** Status and date of every step of the assets that are not omitted. */
const steps = rows('assets')
  .filter(({ omitted }) => omitted !== true)
  .flatMap((row) =>
    ['Design', 'Model', 'Rig', 'Surface'].map((step) => ({
      status: row[`steps/${step}/status`] as string | null,
      by: row[`steps/${step}/by`] as string | null,
      due: row[`steps/${step}/due`] as LocalDate | null,
    })),
  );

function means(status: string | null, list = 'stepStatuses'): string {
  return (status === null ? null : wordFor(status, lists[list] ?? [])?.means) ?? 'to do';
}

const working = steps.filter(({ status }) => ['to do', 'working'].includes(means(status)));

describe('every row', () => {
  test('belongs to a table of the workbook', () => {
    const known = [...recordTables(workbook).map(({ key }) => key), 'settings'];
    expect(Object.keys(sample).filter((table) => !known.includes(table))).toEqual([]);
  });

  test('has the columns of its table and values that their kinds accept', () => {
    const problems = recordTables(workbook).flatMap(({ key: table }) =>
      rows(table).flatMap((row) =>
        Object.entries(row).flatMap(([key, value]) => {
          const column = columnOf(table, key);
          if (!column) return [`${table} has no column ${key}`];
          return value === null ? [] : [problemOf(value, column, catalog)].filter((problem) => problem !== null);
        }),
      ),
    );
    expect(problems).toEqual([]);
  });

  test('fills what is required', () => {
    const blank = recordTables(workbook).flatMap((table) =>
      Object.entries(table.columns)
        .filter(([, column]) => column.kind !== 'perStep' && column.required)
        .flatMap(([key]) => rows(table.key).filter((row) => row[key] === null)),
    );
    expect(blank).toEqual([]);
  });

  test('reads back from its cells as it was written, so that an untouched row is known again', () => {
    const changed = recordTables(workbook).flatMap(({ key: table }) =>
      rows(table).flatMap((row) =>
        Object.entries(row).flatMap(([key, value]) => {
          const column = columnOf(table, key);
          const back = column && value !== null ? readCell(writeCell(value, column, catalog), column, catalog) : { ok: true, value };
          return back.ok && back.value === value ? [] : [`${table} ${key}: ${String(value)}`];
        }),
      ),
    );
    expect(changed).toEqual([]);
  });

  test('has an ID or name of its own', () => {
    for (const table of recordTables(workbook)) {
      const keys = rows(table.key).map((row) => table.keyColumns.map((key) => row[key]).join(' / '));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('adds up where it is money', () => {
    expect(rows('pettyCash').filter(({ gross, vat, net }) => Number(vat) + Number(net) !== gross)).toEqual([]);
  });
});

describe('the settings', () => {
  test('are settings of the workbook', () => {
    const settings = workbook.tables.find(({ shape }) => shape === 'settings');
    const known = settings?.shape === 'settings' ? Object.keys(settings.settings) : [];
    expect(Object.keys(rows('settings')[0] ?? {}).filter((key) => !known.includes(key))).toEqual([]);
  });

  test('and the leads name people of the sample', () => {
    const named = [rows('settings')[0]?.coordinator, rows('settings')[0]?.manager, ...rows('steps').map(({ lead }) => lead)];
    expect(named.filter((name) => !people.some((person) => person.name === name))).toEqual([]);
  });
});

describe('the assets', () => {
  test('are the thirteen of the film', () => {
    expect(rows('assets').map(({ name }) => name)).toEqual(
      'Lama,Oti,Pingoo,Mine,Pool,Railroad,Oil Machine,Smoke,Wind,Berry,Flower,Mine Cart,Train'.split(','),
    );
  });

  test('have every status, so that every colour is seen', () => {
    const words = (lists.stepStatuses ?? []).map(({ word }) => word);
    expect(words.filter((word) => !steps.some(({ status }) => status === word))).toEqual([]);
  });

  test('are late, due today, in two working days, this week and next week', () => {
    const dates = new Set(working.flatMap(({ due }) => due ?? []));
    expect([...dates].some((due) => due < today)).toBe(true);
    expect(['2026-03-02', '2026-03-04', '2026-03-05', '2026-03-10'].filter((day) => !dates.has(day as LocalDate))).toEqual([]);
  });

  test('have a retake with its old date, a wait for approval and one for the client', () => {
    expect(steps.some(({ status, due }) => means(status) === 'retake' && due !== null && due < today)).toBe(true);
    expect(steps.some(({ status }) => means(status) === 'with reviewer')).toBe(true);
    expect(steps.some(({ status }) => means(status) === 'with client')).toBe(true);
  });

  test('have a step without a date, one without a person and one with two', () => {
    expect(working.some(({ by, due }) => by !== null && due === null)).toBe(true);
    expect(working.some(({ by, due }) => by === null && due !== null)).toBe(true);
    expect(steps.some(({ by }) => by === 'Ben Ode, Jo Rey')).toBe(true);
  });

  test('give something open to people without an address, in another zone, on Mondays only and off', () => {
    const busy = new Set(working.flatMap(({ by }) => by?.split(', ') ?? []));
    const kinds = rows('people').filter(({ name }) => busy.has(String(name)));
    expect(kinds.some(({ email }) => email === null)).toBe(true);
    expect(kinds.some(({ timeZone }) => timeZone === 'Asia/Manila')).toBe(true);
    expect(kinds.some(({ reminders }) => reminders === 'Mondays only')).toBe(true);
    expect(kinds.some(({ reminders }) => reminders === 'Off')).toBe(true);
  });
});

describe('the other tabs', () => {
  const deliveries = rows('deliveries').map((row) => ({ ...row, means: means(String(row.status), 'deliveryStatuses') }) as Values);
  const openOnes = deliveries.filter(({ means: meaning }) => ['to do', 'working', 'retake'].includes(String(meaning)));

  test('have deliveries late and due today, out and in', () => {
    expect(openOnes.some(({ direction, due }) => direction === 'Out' && String(due) < today)).toBe(true);
    expect(openOnes.some(({ direction, due }) => direction === 'In' && String(due) < today)).toBe(true);
    expect(openOnes.some(({ due }) => due === today)).toBe(true);
  });

  test('have a delivery rejected, one accepted and one sent that must come back', () => {
    expect(deliveries.some(({ status }) => status === 'Rejected')).toBe(true);
    expect(deliveries.some(({ status }) => status === 'Accepted')).toBe(true);
    expect(deliveries.some(({ status, backBy }) => status === 'Sent' && String(backBy) > today)).toBe(true);
  });

  test('have a review today, one past and still planned, and one to prepare tomorrow', () => {
    const planned = rows('reviews').filter(({ status }) => status === 'Planned');
    expect(planned.some(({ date }) => date === today)).toBe(true);
    expect(planned.some(({ date }) => String(date) < today)).toBe(true);
    expect(planned.some(({ prepareBy }) => prepareBy === '2026-03-03')).toBe(true);
  });

  test('have stock that is out, low, on order, discontinued and enough', () => {
    const left = rows('stock').map((row) => ({
      onHand: Number(row.onHand),
      withOrders: Number(row.onHand) + Number(row.onOrder),
      at: Number(row.reorderAt),
      gone: row.discontinued === true,
    }));
    expect(left.some(({ onHand, gone }) => onHand === 0 && !gone)).toBe(true);
    expect(left.some(({ onHand, at, gone }) => onHand > 0 && onHand <= at && !gone)).toBe(true);
    expect(left.some(({ onHand, withOrders, at }) => onHand <= at && withOrders > at)).toBe(true);
    expect(left.some(({ gone }) => gone)).toBe(true);
    expect(left.some(({ onHand, at }) => onHand > at)).toBe(true);
  });

  test('have receipts to claim of two people, and one with several rates', () => {
    const toClaim = rows('pettyCash').filter(({ status }) => status === 'To claim');
    expect(new Set(toClaim.map(({ whoPaid }) => whoPaid)).size).toBe(2);
    expect(rows('pettyCash').some(({ vatRate }) => vatRate === 'mixed')).toBe(true);
  });
});

test('on a Saturday the sample is whole too', () => {
  const saturday = sampleOf('2026-03-07', calendar);
  expect(Object.values(saturday).map(({ length }) => length)).toEqual(Object.values(sample).map(({ length }) => length));
});

test('VAT claimed of its receipts is what the rules make of the paper there is, as when they are entered', () => {
  const rules = { fullInvoiceAbove: 25_000, noPaperUpTo: 2_500 };
  const shown = rows('pettyCash').map(({ receiptNo, vatClaimed, costToUs }) => [receiptNo, vatClaimed, costToUs]);
  const worked = rows('pettyCash').map(({ receiptNo, gross, vat, receipt }) => {
    const means = lists.receiptKinds?.find(({ word }) => word === receipt)?.means;
    const evidence = evidenceMeanings.find((one) => one === means) ?? null;
    const claimed = vatClaimable({ gross: Number(gross), vat: Number(vat), evidence, special: null, isForeign: false }, rules);
    return [receiptNo, claimed, Number(gross) - Number(claimed)];
  });
  expect(shown).toEqual(worked);
});
