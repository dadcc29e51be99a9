// A row that may stand there already is asked about before it is saved, and never refused.

import { describe, expect, test } from '@jest/globals';
import { formFor } from '../../sidebar/form/draft';
import { enteredTwice, markedIn } from '../../sidebar/form/entered-twice';
import type { Values } from '../../src/schema/values/value';
import { tableOf } from '../../src/schema/workbook';
import { workbook } from '../../src/tables/index';
import { setting } from '../actions/papers/paper-desk';
import { paper } from '../actions/support/paper-ports';
import { catalog } from './workbook-view';

const form = formFor(tableOf(workbook, 'pettyCash'), catalog, '2026-03-02');
const receipt: Values = { date: '2026-03-02', whoPaid: 'Ana Ruiz', shop: 'Station', whatFor: 'Ticket', gross: 4270 };

/** A workbook in which that row stands, and what its form is offered. */
function known(...rows: readonly Values[]) {
  const desk = paper();
  desk.rpc('add', { table: 'people', rows: [{ name: 'Ana Ruiz' }] });
  desk.rpc('add', { table: 'pettyCash', rows });
  return { desk, others: markedIn(desk.rpc('suggestions', { table: 'pettyCash' })) };
}

const asked = (after: Values, before: Values = {}, rows: readonly Values[] = [receipt]) =>
  enteredTwice(form, before, after, known(...rows).others).map(({ path, message }) => `${path}: ${message}`);

describe('a receipt', () => {
  test('of the same shop, day and amount is asked about, in whatever spelling', () => {
    expect(asked({ ...receipt, shop: ' station ', whatFor: 'Seat' })).toEqual([
      'gross: RCP-001 has the same Shop, Date and Gross. If it is another receipt, save again.',
    ]);
  });

  test('with the same link is asked about', () => {
    const link = 'https://example.com/scan/7';
    expect(asked({ ...receipt, gross: 1, link }, {}, [{ ...receipt, link }])).toEqual([
      'link: RCP-001 has the same Link. If it is another receipt, save again.',
    ]);
  });

  test('with the number of another of that shop is asked about, in whatever spelling and whatever it came to', () => {
    const numbered = (theirNo: string, more: Values = {}) =>
      asked({ ...receipt, date: '2026-03-05', gross: 1, theirNo, ...more }, {}, [{ ...receipt, theirNo: 'R-0042' }]);
    expect(numbered('r 42')).toEqual(['theirNo: RCP-001 has the same Shop and Their no. If it is another receipt, save again.']);
    expect([numbered('R-420'), numbered('r 42', { shop: 'Kiosk' }), numbered('r 42', { lineOf: 'RCP-001' })]).toEqual([[], [], []]);
  });

  test('without a number, which somebody says in words, is another', () => {
    expect(asked({ ...receipt, gross: 1, theirNo: 'none' }, {}, [{ ...receipt, theirNo: 'none' }])).toEqual([]);
  });

  test.each([{ shop: 'Kiosk' }, { date: '2026-03-03' }, { gross: 4271 }, { shop: null }])('with %j is another', (other) => {
    expect(asked({ ...receipt, ...other })).toEqual([]);
  });

  test('is not asked about because of itself, nor of what was alike before', () => {
    expect(asked({ ...receipt, receiptNo: 'RCP-001', notes: 'x' }, { ...receipt, receiptNo: 'RCP-001' })).toEqual([]);
    expect(asked({ ...receipt, receiptNo: 'RCP-002', gross: 4270 }, { ...receipt, receiptNo: 'RCP-002', gross: 5 })).toHaveLength(1);
  });

  test('that stands there twice is listed by Check, and nothing keeps it from being saved', () => {
    const { desk } = known(receipt, { ...receipt, whatFor: 'Seat' }, { ...receipt, gross: 5 }, receipt);
    const found = desk.rpc('check', {}).findings.filter(({ kind }) => kind === 'alike');
    expect(found.map(({ words, count }) => [words, count])).toEqual([
      [
        '2 receipts have the same Shop, Date and Gross as another above. Take out what was entered twice; where both are right, leave them.',
        2,
      ],
    ]);
  });
});

describe('a piece of kit', () => {
  const camera: Values = { what: 'Camera body', serialNo: 'a7S-0091', holder: 'Store' };
  const kitDesk = (...rows: readonly Values[]) => {
    const desk = paper();
    setting(desk, 'Use Kit', true);
    desk.rpc('setUp', { pipeline: 'cg', sample: false });
    desk.rpc('add', { table: 'kit', rows });
    return desk;
  };

  test('with the serial number of another is asked about, and listed by Check where it was typed', () => {
    const kit = formFor(tableOf(workbook, 'kit'), catalog, '2026-03-02');
    const desk = kitDesk(camera, { ...camera, what: 'Camera', serialNo: 'A7S-0091' }, { ...camera, serialNo: null });
    const others = markedIn(desk.rpc('suggestions', { table: 'kit' }));
    const asking = (serialNo: string | null) => enteredTwice(kit, {}, { ...camera, serialNo }, others).map(({ message }) => message);
    expect(asking('A7s-0091')).toEqual(['KIT-001 has the same Serial no. If it is another piece of kit, save again.']);
    expect([asking('A7S-0092'), asking(null)]).toEqual([[], []]);
    expect(
      desk
        .rpc('check', {})
        .findings.filter(({ kind }) => kind === 'alike')
        .map(({ words }) => words),
    ).toEqual([
      '1 piece of kit has the same Serial no. as another above. Take out what was entered twice; where both are right, leave them.',
    ]);
  });
});

describe('a name', () => {
  const rock: Values = { name: 'Rock', type: 'Prop' };
  const others = (...rows: readonly Values[]) => {
    const desk = paper();
    desk.rpc('add', { table: 'assets', rows });
    return markedIn(desk.rpc('suggestions', { table: 'assets' }));
  };
  const assets = formFor(tableOf(workbook, 'assets'), catalog, '2026-03-02');
  const askedOf = (after: Values, before: Values = {}) =>
    enteredTwice(assets, before, after, others(rock)).map(({ path, message }) => `${path}: ${message}`);

  test('that another of the same episode and type has is asked about, in whatever spelling', () => {
    expect(askedOf({ name: ' rock', type: 'prop' })).toEqual([
      'name: AST-001 has the same Name and Type. If it is another asset, save again.',
    ]);
  });

  test.each([{ name: 'Rocket' }, { type: 'Set' }, { episode: '102' }])('with %j is another', (other) => {
    expect(askedOf({ ...rock, ...other })).toEqual([]);
  });

  test('is not asked about because of itself, but once it is given to another', () => {
    expect(askedOf({ id: 'AST-001', ...rock, notes: 'x' }, { id: 'AST-001', ...rock })).toEqual([]);
    expect(askedOf({ id: 'AST-002', ...rock }, { id: 'AST-002', ...rock, name: 'Rick' })).toHaveLength(1);
  });
});
