// The Retakes tab at night: what was decided on for the first time since comes in, the newest when there are too many.

import { expect, test } from '@jest/globals';
import { reviewDesk } from '../notes/review-desk';
import type { Paper } from '../support/paper-ports';

/** Of a workbook whose reminders are on and whose items are decided. */
function decidedDesk(): Paper {
  const made = reviewDesk();
  made.rpc('turnOn', { everybody: false });
  for (const at of [0, 1]) made.type('Review items', at, 'Decision', 'Retake');
  return made;
}

const items = (made: Paper) => made.rows('Retakes').flatMap(({ Item }) => (Item === '' ? [] : [Item]));
const night = (made: Paper, days: number) => made.callsOf(() => made.hour(days, 3)).filter((call) => / Retakes$/.test(call));

test('brings in what was decided since, and leaves the tab alone when nothing was', () => {
  const made = decidedDesk();
  made.rpc('showRetakes', {});
  expect(items(made)).toEqual(['SH010', 'SH020']);
  expect(night(made, 1).filter((call) => !call.startsWith('read'))).toEqual([]);
  made.type('Review items', 2, 'Decision', 'Approved');
  expect(night(made, 2)).toContain('formula Retakes');
  expect(items(made)).toEqual(['SH010', 'SH020', 'SH030']);
});

test('of more than the tab takes the newest stand there', () => {
  const made = decidedDesk();
  made.rpc('showRetakes', {});
  const row = (at: number) => ({ review: 'REV-002', order: at, item: 'SH040', step: `Step ${at}`, take: 1, decision: 'Retake' });
  for (const from of [0, 250]) made.rpc('add', { table: 'reviewItems', rows: Array.from({ length: 250 }, (_none, at) => row(from + at)) });
  night(made, 1);
  const stand = made.rows('Retakes');
  expect(stand.flatMap((one) => (one.Item === '' ? [] : [one['Its step']]))).toEqual(
    Array.from({ length: 500 }, (_none, at) => `Step ${at}`),
  );
});

test('makes no tab where nobody asked for one, and keeps it as it is once reviews are not in use', () => {
  const none = decidedDesk();
  expect(night(none, 1)).toEqual([]);
  const made = decidedDesk();
  made.rpc('showRetakes', {});
  made.book.model.tabs = made.book.model.tabs.filter(({ name }) => !name.startsWith('Review'));
  made.hour(1, 3);
  expect(items(made)).toEqual(['SH010', 'SH020']);
});
