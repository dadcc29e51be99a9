// The delivery that follows another: rejected lines sent again, a turnover's lines back.

import { describe, expect, test } from '@jest/globals';
import type { Values } from '../../../src/schema/values/value';
import { paperDesk } from '../papers/paper-desk';
import type { Paper } from '../support/paper-ports';

const of = { table: 'deliveries', id: 'DEL-001' };

const items: readonly Values[] = [
  { what: 'Railroad', step: 'Design', take: 3, format: 'PSD', fileName: 'a_v003.psd', state: 'Rejected', qc: 'Failed' },
  { what: 'Pool', step: 'Design', take: 2, state: 'Accepted' },
  { what: 'Colour keys', state: 'Missing' },
  { what: 'Notes' },
];

const desk = (row: Values = {}, lines = items): Paper => paperDesk(lines, { sent: '2026-03-02', status: 'Sent', ...row });

const linesOf = (made: Paper, id: string) =>
  made
    .rows('Delivery items')
    .filter(({ Delivery }) => Delivery === id)
    .map((row) => [row.What, row.Step, row.Take, row.Format, row['File name'], row.State].join('|'));

describe('Send again', () => {
  test('shows what was rejected or is missing with its take raised, and writes nothing', () => {
    const made = desk();
    const before = made.rows('Delivery items').length;
    expect(made.rpc('planNext', { of, way: 'again' })).toEqual({
      words: '“Turnover: Railroad and Pool designs (take 2)”, out, with 2 items.',
      headings: ['What', 'Step', 'Take', 'Format'],
      rows: [
        ['Railroad', 'Design', '4', 'PSD'],
        ['Colour keys', '', '2', ''],
      ],
      due: '',
    });
    expect(made.rows('Delivery items')).toHaveLength(before);
  });

  test('adds them as a new delivery that names the earlier one; undo takes it and its lines away', () => {
    const made = desk();
    expect(made.rpc('addNext', { of, way: 'again', due: '2026-03-16' })).toEqual({ id: 'DEL-002', lines: 2, again: false });
    expect(linesOf(made, 'DEL-002')).toEqual(['Railroad|Design|4|PSD||', 'Colour keys||2|||']);
    expect(made.rows('Deliveries')[1]).toMatchObject({
      ...{ Title: 'Turnover: Railroad and Pool designs (take 2)', Direction: 'Out', Partner: 'Kestrel Models', Take: 2 },
      ...{ 'Earlier delivery': 'DEL-001', Status: '', Sent: '', 'Sent as': '' },
    });
    made.rpc('undo', { act: String(made.rows('Changes').at(-1)?.Act) });
    expect(linesOf(made, 'DEL-002')).toEqual([]);
  });

  test('twice, by the same submit, by another, and by two people at once, adds them once', () => {
    const made = desk();
    const input = { of, way: 'again', due: '2026-03-16' } as const;
    const first = made.rpc('addNext', input, 'one submit');
    expect(first.id).toBe('DEL-002');
    expect(made.rpc('addNext', input, 'one submit')).toEqual({ id: 'DEL-002', lines: 0, again: true });
    expect(made.rpc('addNext', input)).toEqual({ id: 'DEL-002', lines: 0, again: true });
    expect(made.refusal('planNext', { of, way: 'again' }).message).toBe('DEL-002 has it already.');
    expect(made.rows('Deliveries')).toHaveLength(2);
  });

  test('again once more takes only what was rejected since, and out of the second what was rejected there', () => {
    const made = desk();
    made.rpc('addNext', { of, way: 'again', due: '2026-03-16' });
    made.rpc('saveWhole', {
      table: 'deliveries',
      row: { id: 'DEL-001', loaded: {}, changes: {}, where: null },
      lines: [
        { table: 'deliveryItems', adds: [], edits: [{ id: 'DIT-002', loaded: { state: 'Accepted' }, changes: { state: 'Rejected' } }] },
      ],
    });
    expect(made.rpc('addNext', { of, way: 'again', due: '2026-03-20' })).toMatchObject({ id: 'DEL-003', lines: 1 });
    expect(linesOf(made, 'DEL-003')).toEqual(['Pool|Design|3|||']);
    const second = { table: 'deliveries', id: 'DEL-002' };
    made.rpc('save', { ...second, loaded: { status: null }, changes: { status: 'Rejected' } });
    made.rpc('addNext', { of: second, way: 'again', due: '2026-03-20' });
    expect(linesOf(made, 'DEL-004')).toEqual(['Railroad|Design|5|PSD||', 'Colour keys||3|||']);
    expect(made.rows('Deliveries')[3]?.Title).toBe('Turnover: Railroad and Pool designs (take 3)');
  });

  test('of a delivery that was rejected as a whole takes the lines that say nothing of themselves, too', () => {
    const made = desk({ status: 'Rejected' });
    expect(made.rpc('planNext', { of, way: 'again' }).rows.map(([what]) => what)).toEqual(['Railroad', 'Colour keys', 'Notes']);
  });

  test('cut off between the lines and the delivery, the same submit completes it', () => {
    const made = desk();
    const input = { of, way: 'again', due: '2026-03-16' } as const;
    made.book.meanwhile = {
      before: 'write Deliveries',
      work: () => {
        throw new Error('killed');
      },
    };
    made.ask('addNext', input, 'one submit');
    made.book.meanwhile = null;
    expect(made.rows('Deliveries')).toHaveLength(1);
    made.rpc('addNext', input, 'one submit');
    expect([made.rows('Deliveries').map(({ ID }) => ID), linesOf(made, 'DEL-002')]).toEqual([
      ['DEL-001', 'DEL-002'],
      ['Railroad|Design|4|PSD||', 'Colour keys||2|||'],
    ]);
  });

  test('a later delivery that is cancelled counts as none', () => {
    const made = desk();
    made.rpc('addNext', { of, way: 'again', due: '2026-03-16' });
    made.rpc('save', { table: 'deliveries', id: 'DEL-002', loaded: { status: null }, changes: { status: 'Cancelled' } });
    expect(made.rpc('addNext', { of, way: 'again', due: '2026-03-16' })).toMatchObject({ id: 'DEL-003', lines: 2 });
  });
});

test('in Where is it? a delivery that follows another goes a way of its own, with its own items', () => {
  const made = desk();
  made.rpc('addNext', { of, way: 'again', due: '2026-03-16' });
  const [way, ...others] = made.rpc('where', { text: 'DEL-002' }).ways;
  expect([way?.stations.map(({ id }) => id), others]).toEqual([['DIT-005', 'DIT-006', 'DEL-002'], []]);
});

describe('what comes back from a turnover', () => {
  test('is an In delivery due on Back by, with all of its lines and their takes raised', () => {
    const made = desk({ backBy: '2026-03-20' });
    expect(made.rpc('planNext', { of, way: 'back' })).toMatchObject({ due: '2026-03-20', rows: { length: 4 } });
    expect(made.rpc('addNext', { of, way: 'back', due: '' })).toEqual({ id: 'DEL-002', lines: 4, again: false });
    expect(made.rows('Deliveries')[1]).toMatchObject({
      ...{ Title: 'Turnover: Railroad and Pool designs (back)', Direction: 'In', Take: '', Method: '', 'Earlier delivery': 'DEL-001' },
    });
    expect(linesOf(made, 'DEL-002').slice(0, 3)).toEqual(['Railroad|Design|4|PSD||', 'Pool|Design|3|||', 'Colour keys||1|||']);
    expect(made.rpc('addNext', { of, way: 'back', due: '' }).again).toBe(true);
    // What comes back is no redelivery.
    expect(made.rpc('addNext', { of, way: 'again', due: '2026-03-23' }).again).toBe(false);
  });
});

describe('nothing follows, and nothing is written', () => {
  test.each<[string, () => Paper, 'again' | 'back', string, string]>([
    ['what came in', () => desk({ direction: 'In' }), 'again', '2026-03-16', 'Only what went out can be sent again.'],
    ['what came in', () => desk({ direction: 'In' }), 'back', '', 'Only what goes out comes back.'],
    ['what is not to come back', () => desk(), 'back', '', 'Nothing is to come back: Back by is blank.'],
    ['what has no items', () => desk({ backBy: '2026-03-20' }, []), 'back', '', 'There is no item in it'],
    ['what was accepted', () => desk({}, items.slice(1, 2)), 'again', '2026-03-16', 'No item of it is rejected or missing.'],
    ['a blank date', () => desk(), 'again', '', 'Say when it is due.'],
    ['a date that is none', () => desk(), 'again', '2026-02-30', 'Say when it is due.'],
  ])('of %s, %3$s', (_what, made, way, due, message) => {
    const book = made();
    const before = [book.rows('Deliveries').length, book.rows('Delivery items').length];
    expect(book.refusal('addNext', { of, way, due })).toMatchObject({ code: 'invalid', message: expect.stringContaining(message) });
    expect([book.rows('Deliveries').length, book.rows('Delivery items').length]).toEqual(before);
  });

  test('of a delivery that is gone, or of another tab', () => {
    const made = desk();
    expect(made.refusal('addNext', { of: { ...of, id: 'DEL-009' }, way: 'again', due: '2026-03-16' }).code).toBe('gone');
    expect(made.refusal('addNext', { of: { table: 'assets', id: 'X' }, way: 'again', due: '2026-03-16' }).code).toBe('invalid');
  });
});
