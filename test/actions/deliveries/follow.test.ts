// What follows from a delivery: steps get the status and the take that its lines say, once somebody has looked at the list.

import { describe, expect, test } from '@jest/globals';
import type { Values } from '../../../src/schema/values/value';
import { setting } from '../papers/paper-desk';
import { type Paper, paper } from '../support/paper-ports';

const delivery = { title: 'Batch', direction: 'In', partner: 'Kestrel', due: '2026-03-02' };

/** Oti and Pig with a rig in work, and a delivery of their rigs. */
function desk(row: Values, lines: readonly Values[], status = 'WIP'): Paper {
  const made = paper();
  const rig = { 'steps/Rig/status': status, 'steps/Rig/take': 1 };
  made.rpc('add', {
    table: 'assets',
    rows: [
      { id: 'CH_002', name: 'Oti', ...rig },
      { id: 'CH_003', name: 'Pig', ...rig },
    ],
  });
  made.rpc('saveWhole', {
    table: 'deliveries',
    row: { id: null, values: { ...delivery, ...row } },
    lines: [{ table: 'deliveryItems', adds: lines, edits: [] }],
  });
  return made;
}

const rig = (more: Values = {}): Values => ({ item: 'CH_002', step: 'Rig', ...more });
const ups = (made: Paper) => made.rpc('followUps', { table: 'deliveries', id: 'DEL-001', was: '' });
const words = (made: Paper) => ups(made).changes.map((one) => `${one.name}: ${one.words}`);

describe('the table of what follows', () => {
  test.each<[string, Values, Values, string, readonly string[]]>([
    ['in and received', { status: 'Received' }, { take: 2 }, 'WIP', ['CH_002 Oti: Rig: WIP → For approval, take 2']],
    [
      'one line received, the delivery not yet',
      { status: 'Planned' },
      { state: 'Received' },
      'WIP',
      ['CH_002 Oti: Rig: WIP → For approval'],
    ],
    ['a retake that came', { status: 'Received' }, { take: 3 }, 'Retake', ['CH_002 Oti: Rig: Retake → For approval, take 3']],
    ['missing', { status: 'Received' }, { state: 'Missing' }, 'WIP', []],
    ['approved before it was received', { status: 'Received' }, {}, 'Approved', []],
    ['planned', { status: 'Planned' }, {}, 'WIP', []],
    [
      'out, for approval, sent',
      { direction: 'Out', purpose: 'Approval', status: 'Sent' },
      {},
      'For approval',
      ['CH_002 Oti: Rig: For approval → With client'],
    ],
    ['out as reference, sent', { direction: 'Out', purpose: 'Reference', status: 'Sent' }, {}, 'For approval', []],
    ['accepted', { direction: 'Out', status: 'Accepted' }, {}, 'With client', ['CH_002 Oti: Rig: With client → Approved']],
    [
      'a line rejected in an accepted delivery',
      { direction: 'Out', status: 'Accepted' },
      { state: 'Rejected' },
      'With client',
      ['CH_002 Oti: Rig: With client → Retake'],
    ],
    [
      'a line received in a delivery that was accepted since',
      { status: 'Accepted' },
      { state: 'Received' },
      'For approval',
      ['CH_002 Oti: Rig: For approval → Approved'],
    ],
    ['a line missing in an accepted delivery', { direction: 'Out', status: 'Accepted' }, { state: 'Missing' }, 'With client', []],
    ['redelivery requested', { direction: 'Out', status: 'Rejected' }, {}, 'With client', ['CH_002 Oti: Rig: With client → Retake']],
    ['not needed stays', { direction: 'Out', status: 'Accepted' }, {}, 'N/A', []],
    ['so already', { direction: 'Out', status: 'Accepted' }, {}, 'Approved', []],
  ])('%s', (_name, row, line, before, expected) => {
    expect(words(desk(row, [rig(line)], before))).toEqual(expected);
  });

  test('lines without a step, with another, and with an item that is gone are said', () => {
    const made = desk({ status: 'Received' }, [{ item: 'CH_002' }, rig({ step: 'Groom' }), rig({ item: 'CH_003' })]);
    made.book.model.named('Assets').rows.pop();
    expect(ups(made)).toEqual({
      changes: [],
      left: [
        'Oti: say which step it is of.',
        'Oti: asset CH_002 has no step Groom.',
        'Pig: its item is not there, or is not the only one of that name.',
      ],
    });
  });

  test('things without an item, and lines that were taken off, follow nothing', () => {
    expect(ups(desk({ status: 'Received' }, [{ what: 'Colour keys' }, rig({ takenOff: true })]))).toEqual({ changes: [], left: [] });
  });
});

describe('doing it', () => {
  test('writes what was shown in one act, and undo takes all of it back', () => {
    const made = desk({ status: 'Received' }, [rig({ take: 2 }), rig({ item: 'CH_003', take: 4 })]);
    const before = made.rows('Assets').map(({ Rig, 'Rig take': take }) => [Rig, take]);
    const { changes } = ups(made);
    expect(made.rpc('follow', { changes: [{ table: 'assets', adds: [], edits: changes.map(({ edit }) => edit) }] })).toEqual({ rows: 2 });
    const rows = () => made.rows('Assets').map(({ Rig, 'Rig take': take }) => [Rig, take]);
    expect(rows()).toEqual([
      ['For approval', 2],
      ['For approval', 4],
    ]);
    expect(ups(made).changes).toEqual([]);
    made.rpc('undo', { act: String(made.rows('Changes').at(-1)?.Act) });
    expect(rows()).toEqual(before);
  });

  test('what somebody changed since it was shown is a conflict, and none of it is written', () => {
    const made = desk({ status: 'Received' }, [rig({ take: 2 }), rig({ item: 'CH_003', take: 4 })]);
    const edits = ups(made).changes.map(({ edit }) => edit);
    made.rpc('save', { table: 'assets', id: 'CH_003', loaded: { 'steps/Rig/status': 'WIP' }, changes: { 'steps/Rig/status': 'On hold' } });
    const error = made.refusal('follow', { changes: [{ table: 'assets', adds: [], edits }] });
    expect([error.code, error.message]).toEqual(['conflict', expect.stringContaining('CH_003')]);
    expect(made.rows('Assets').map(({ Rig }) => Rig)).toEqual(['WIP', 'On hold']);
  });

  test.each([
    ['nothing', []],
    ['rows to add', [{ table: 'assets', adds: [{ name: 'x' }], edits: [] }]],
  ])('%s is refused', (_name, changes) => {
    expect(desk({}, []).refusal('follow', { changes }).code).toBe('invalid');
  });

  test('costs as many calls with fifty lines as with one', () => {
    const calls = (count: number) => {
      const made = desk(
        { status: 'Received' },
        Array.from({ length: count }, () => rig()),
      );
      return made.callsOf(() => ups(made)).length;
    };
    expect(calls(50)).toBe(calls(1));
  });
});

test('where Settings say never no step is listed, also not of a delivery that was renamed: only what names it', () => {
  const made = desk({ status: 'Received' }, [rig({ take: 2 })]);
  setting(made, 'What you type once follows', 'never');
  expect(ups(made)).toEqual({ changes: [], left: [] });
  expect(made.rpc('followUps', { table: 'deliveries', id: 'DEL-001', was: 'DEL-000' }).changes).toEqual([]);
  made.type('Delivery items', 0, 'Delivery', 'DEL-000');
  expect(made.rpc('followUps', { table: 'deliveries', id: 'DEL-001', was: 'DEL-000' }).changes.map(({ tab }) => tab)).toEqual([
    'Delivery items',
  ]);
});
