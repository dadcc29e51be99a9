// A cut beside the tab of shots: what it comes to, what is written, and what is left alone.

import { describe, expect, test } from '@jest/globals';
import type { CutDraft, CutPlan } from '../../../src/contract/rows/cut';
import { changedShots, shotChangeWords } from '../../../src/workbook/cuts/cut-changes';
import { type Paper, paper } from '../support/paper-ports';
import { setting } from './list-on-paper';

type Shot = CutDraft['shots'][number];

/** `010/0020 48`, and `@50` for one at half speed. */
function shot(text: string): Shot {
  const [, sequence = '', name = '', frames = '', speed = ''] = /^(.*?)\/(\S+) (\d+)(?: @(-?\d+))?$/.exec(text) ?? [];
  return { episode: '', sequence, name, frames: Number(frames), speed: speed === '' ? 100 : Number(speed) };
}

function desk(...shots: readonly string[]): Paper {
  const made = paper();
  setting(made, 'Use Shots');
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  if (shots.length > 0) bring(made, { shots: shots.map(shot) });
  return made;
}

const draft = (more: Partial<CutDraft>): CutDraft => ({ table: 'shots', shots: [], covers: 'parts', omits: false, ...more });

const looked = (made: Paper, more: Partial<CutDraft>): CutPlan => made.rpc('planCut', { cut: draft(more) });

function bring(made: Paper, more: Partial<CutDraft>): CutPlan {
  const plan = looked(made, more);
  made.rpc('bringIn', { brought: plan.brought });
  return plan;
}

const told = ({ pairs }: CutPlan) => changedShots(pairs).map((one) => `${one.name}: ${shotChangeWords(one) || 'as it was'}`);

const rows = (made: Paper) =>
  made
    .rows('Shots')
    .filter(({ Name }) => Name !== '')
    .map((row) => {
      const cells = [row.Sequence, row.Name, row.Frames, row['Cut order'], row.Speed, row.Omitted === true ? 'omitted' : ''];
      return cells.filter((cell) => cell !== '').join(' ');
    });

const first = ['010/0010 48', '010/0020 60', '010/0030 24 @50', '020/0010 100'];

test('the first cut makes the shots, in their order, and the same cut again changes nothing', () => {
  const made = desk();
  expect(told(bring(made, { shots: first.map(shot) }))).toEqual([
    '010 0010: new, 48 frames',
    '010 0020: new, 60 frames',
    '010 0030: new, 24 frames',
    '020 0010: new, 100 frames',
  ]);
  expect(rows(made)).toEqual(['010 0010 48 10', '010 0020 60 20', '010 0030 24 30 50', '020 0010 100 40']);
  const again = looked(made, { shots: first.map(shot), omits: true });
  expect([again.same, again.brought.adds, again.brought.edits, again.refused]).toEqual([4, [], [], []]);
});

test('a new cut says shot by shot what has become of it, writes that in one go, and it can be undone', () => {
  const made = desk(...first);
  const before = rows(made);
  const cut = ['010/0030 24', '010/0010 50', '010/0015 12', '020/0010 90'].map(shot);
  const plan = looked(made, { shots: cut, omits: true });
  expect(told(plan)).toEqual([
    '010 0030: moved, retimed, 50 % → 100 %',
    '010 0010: 2 frames longer (48 → 50)',
    '010 0015: new, 12 frames',
    '020 0010: 10 frames shorter (100 → 90)',
    '010 0020: gone',
  ]);
  const answer = made.ask('bringIn', { brought: plan.brought });
  expect(answer).toMatchObject({ ok: true, value: { added: 1, changed: 4 } });
  expect(rows(made)).toEqual(['010 0010 50 10', '010 0020 60 20 omitted', '010 0030 24 5 100', '020 0010 90 40', '010 0015 12 25']);
  expect(looked(made, { shots: cut, omits: true })).toMatchObject({ same: 4, changed: [], brought: { adds: [], edits: [] } });
  made.rpc('undo', { act: answer.ok ? (answer.act ?? '') : '' });
  expect(rows(made)).toEqual(before);
});

describe('what is gone', () => {
  test.each<[CutDraft['covers'], readonly string[]]>([
    ['parts', ['010 0020', '010 0030']],
    ['tab', ['010 0020', '010 0030', '020 0010']],
  ])('of the %s that the cut is of', (covers, gone) => {
    const plan = looked(desk(...first), { shots: [shot('010/0010 48')], covers });
    expect(plan.pairs.filter(({ now }) => now === null).map(({ name }) => name)).toEqual(gone);
    expect(plan.brought.edits).toEqual([]);
  });

  test('is left out only where that is ticked, and comes back with the cut that has it again', () => {
    const made = desk(...first);
    bring(made, { shots: [shot('010/0010 48')], omits: true });
    expect(rows(made).filter((row) => row.endsWith('omitted'))).toHaveLength(2);
    const back = looked(made, { shots: first.map(shot) });
    expect(told(back)).toEqual(['010 0010: as it was', '010 0020: new, 60 frames', '010 0030: new, 24 frames', '020 0010: as it was']);
    made.rpc('bringIn', { brought: back.brought });
    expect(rows(made).filter((row) => row.endsWith('omitted'))).toEqual([]);
    expect(rows(made)).toHaveLength(4);
  });

  test('is not left out while a shot of the cut cannot be brought in', () => {
    const plan = looked(desk(...first, '010/001 10'), { shots: ['010/1 48', '010/0010 48'].map(shot), omits: true });
    expect(plan.refused).toEqual([
      {
        ...{ row: 1, name: '010 1' },
        why: [
          {
            cell: '',
            message:
              '“1” looks like “001” that has lost its noughts. Write it in the list as it stands on the tab, with the column as plain text.',
          },
        ],
      },
    ]);
    expect(plan.brought.edits.every(({ changes }) => !('omitted' in changes))).toBe(true);
  });
});

test('a cell with a formula is not written over: the shot is refused and named', () => {
  const made = desk(...first);
  made.type('Shots', 0, 'Frames', '=40+8');
  const plan = looked(made, { shots: [shot('010/0010 50')] });
  expect(plan.refused.map(({ name, why }) => [name, why.length])).toEqual([['010 0010', 1]]);
});

test('somebody who changes a length meanwhile is asked about, and nothing is written', () => {
  const made = desk(...first);
  const plan = looked(made, { shots: ['010/0010 50', '010/0020 70'].map(shot) });
  made.type('Shots', 0, 'Frames', 47);
  expect(made.refusal('bringIn', { brought: plan.brought })).toMatchObject({ code: 'conflict' });
  expect(rows(made)[1]).toBe('010 0020 60 20');
});

test('without shots it says how the tab writes its names', () => {
  expect(looked(desk(...first), {})).toMatchObject({
    pairs: [],
    known: [{ episode: '', sequence: '010', name: '0010' }, {}, {}, {}],
  });
});

test('a tab without a cut is refused in words', () => {
  expect(desk().refusal('planCut', { cut: draft({ table: 'assets' }) })).toMatchObject({
    code: 'invalid',
    message: '“Assets” has no shots of a cut. Choose another tab.',
  });
});

test('looking writes nothing', () => {
  const made = desk(...first);
  const before = JSON.stringify([made.book.model.tabs, made.store]);
  looked(made, { shots: ['010/0010 50'].map(shot), omits: true });
  expect(JSON.stringify([made.book.model.tabs, made.store])).toBe(before);
});

test('three thousand shots are looked at with the calls of three', () => {
  const many = (count: number) => Array.from({ length: count }, (_none, at) => shot(`010/${String(at + 1).padStart(5, '0')} 48`));
  const calls = [3, 3_000].map((count) => {
    const made = desk();
    return made.callsOf(() => looked(made, { shots: many(count) })).length;
  });
  expect(calls[0]).toBe(calls[1]);
});
