// A list that took several submits is taken back by one press: what came last goes first, and what was undone stays so.

import { expect, test } from '@jest/globals';
import { bringParts } from '../../../sidebar/lists/bring-parts';
import { undoAll } from '../../../sidebar/views/memory/undo-all';
import type { ListPlan } from '../../../src/contract/rows/list';
import { mostValuesAtOnce } from '../../../src/workbook/writing/first-edits';

type Send = Parameters<typeof bringParts>[0]['send'];

const edits = Array.from({ length: mostValuesAtOnce * 2 + 10 }, (_none, at) => ({
  ...{ table: 'assets', id: `A${at}`, where: null, loaded: { notes: null }, changes: { notes: `Note ${at}` } },
}));
const plan = {
  brought: { table: 'assets', adds: [], edits: edits.slice(0, mostValuesAtOnce) },
  later: edits.slice(mostValuesAtOnce),
} as unknown as Pick<ListPlan, 'brought' | 'later'>;

/** Answers each `bringIn` with an act of its own, and `undo` with a row; the act named `refused` cannot be undone. */
function desk(silent = 0, refused = ''): { readonly send: Send; readonly asked: string[] } {
  const asked: string[] = [];
  let acts = 0;
  const answer = (method: string, input: object) => {
    const act = 'act' in input ? String(input.act) : `act ${++acts}`;
    asked.push(`${method} ${act}`);
    if (method === 'undo' && act === refused) return { ok: false, error: { message: 'Busy.', issues: [] } };
    return method === 'undo'
      ? { ok: true, value: { undone: 1, left: [`left of ${act}`] } }
      : { ok: true, value: { added: 0, changed: 1, notes: [] }, ...(acts !== silent && { act }) };
  };
  return { asked, send: ((method: string, input: object) => Promise.resolve(answer(method, input))) as unknown as Send };
}

const acts = ['act 1', 'act 2', 'act 3'];

test('each part leaves its act, and all of them are undone from the last to the first', async () => {
  const { send, asked } = desk();
  const came = await bringParts({ send }, plan, () => {});
  expect(came).toMatchObject({ ok: true, answer: { changed: 3 }, act: acts });
  asked.length = 0;
  expect(await undoAll({ send }, acts)).toEqual({
    ok: true,
    value: { undone: 3, left: ['left of act 3', 'left of act 2', 'left of act 1'] },
  });
  expect(asked).toEqual(['undo act 3', 'undo act 2', 'undo act 1']);
});

test('where a part left no act nothing is offered: half of it is nothing to undo', async () => {
  expect(await bringParts(desk(2), plan, () => {})).toMatchObject({ ok: true, act: undefined });
});

test('one that is refused ends it, and says how many rows are undone', async () => {
  const { send, asked } = desk(0, 'act 2');
  expect(await undoAll({ send }, acts)).toEqual({ ok: false, message: 'Busy.', undone: 1 });
  expect(asked).toEqual(['undo act 3', 'undo act 2']);
});
