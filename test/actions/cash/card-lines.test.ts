// Card lines: whose they are, and until when somebody is asked for the receipt.

import { expect, test } from '@jest/globals';
import { planRun } from '../../../src/office/digest/run';
import type { LocalDate } from '../../../src/schema/values/local-date';
import type { Values } from '../../../src/schema/values/value';
import { cardLines } from '../../../src/tables/cash/card-lines';
import { bensDays, catalog } from '../../office/bens-days';
import { exampleDay, runOn, tabOf } from '../../office/production';
import { told } from '../../office/runs';
import { cashDesk, spent } from './cash-desk';

const bought = { card: 'FLT-002', date: '2026-02-20', text: 'SQ *ART SHOP', amount: 2380 } as const;

test('a line gets the holder of its card, unless somebody else was typed, and follows them', () => {
  const desk = cashDesk([spent(2380)]);
  desk.rpc('add', { table: 'cardLines', rows: [bought, { ...bought, holder: 'Dee Hart' }] });
  expect(desk.rows('Card lines').map((row) => [row.Holder, row['Card’s holder']])).toEqual([
    ['Ana Ruiz', 'Ana Ruiz'],
    ['Dee Hart', ''],
  ]);
});

const march = Array.from({ length: 21 }, (_, at): LocalDate => `2026-03-${String(at + 3).padStart(2, '0')}` as LocalDate);
const lineOn = (values: Values) =>
  runOn(exampleDay, {
    catalog,
    reads: [tabOf(cardLines, [{ id: 'CDL-1', ...bought, date: '2026-03-02', holder: 'Ben Ode', ...values }], catalog)],
  });

test('a missing receipt is asked for on the first morning, and on Mondays after', () => {
  expect(bensDays(march, () => lineOn({}))).toEqual({
    '2026-03-03': ['late SQ *ART SHOP'],
    '2026-03-09': ['late SQ *ART SHOP'],
    '2026-03-16': ['late SQ *ART SHOP'],
    '2026-03-23': ['late SQ *ART SHOP'],
  });
});

test('what is matched or not ours is asked for by nobody; what is queried is', () => {
  expect(bensDays(march, () => lineOn({ state: 'Matched' }))).toEqual({});
  expect(bensDays(march, () => lineOn({ state: 'Not ours' }))).toEqual({});
  expect(Object.keys(bensDays(march, () => lineOn({ state: 'Queried' })))).toContain('2026-03-03');
});

test('what nobody holds is the coordinator’s', () => {
  expect(told(planRun({ ...lineOn({ holder: null }), at: () => ({ date: '2026-03-03', hour: 8 }) }).digests).ana).toContain(
    'late SQ *ART SHOP',
  );
});
