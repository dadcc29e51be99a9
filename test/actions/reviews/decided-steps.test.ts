// What each decision makes of each status, as each setting wants it: the tables of the guide.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { setting } from '../papers/paper-desk';
import { reviewDesk } from './review-desk';

const guide = readFileSync(join(__dirname, '../../../docs/guide/reviews.md'), 'utf8');

/** The table below that line, without the line of dashes. */
function tableAfter(heading: string): readonly (readonly string[])[] {
  const lines = guide.slice(guide.indexOf(heading)).split('\n');
  const rows = lines.slice(0, lines.indexOf('')).map((line) => line.split('|').map((cell) => cell.trim()));
  return rows.filter(([, first = '']) => !first.startsWith('---')).map((cells) => cells.slice(1, -1));
}

const [[, ...decisions] = [], ...lines] = tableAfter('| the step is |');
const cases = lines.flatMap(([statuses = '', ...becomes]) =>
  statuses.split(', ').flatMap((status) => decisions.map((decision, at) => ({ status, decision, becomes: becomes[at] ?? '' }))),
);
const [, ...settings] = tableAfter('| setting | what follows is |');

const blank = (word: string, none: string) => (word === none ? null : word);

test('the tables of the guide: every status, decision and setting', () => {
  expect([cases.length, decisions.length, settings.length]).toEqual([72, 6, 3]);
  const names = cases.map((_case, at) => `Prop ${at}`);
  const { made } = reviewDesk();
  const assets = cases.map(({ status }, at) => ({ name: names[at] ?? '', type: 'Prop', 'steps/Rig/status': blank(status, 'blank') }));
  made.rpc('add', { table: 'assets', rows: assets });
  const shown = { review: 'REV-001', step: 'Rig', take: 7 };
  const items = cases.map(({ decision }, at) => ({ ...shown, item: names[at] ?? '', decision: blank(decision, 'no decision') }));
  made.rpc('add', { table: 'reviewItems', rows: items });
  for (const [set = '', is = ''] of settings) {
    setting(made, 'What you type once follows', set);
    const { changes } = made.rpc('followUps', { table: 'reviews', id: 'REV-001', was: '' });
    const followed = new Map(changes.map((one) => [String(one.edit.loaded.name), one.edit.changes]));
    const found = cases.map((one, at) => ({ ...one, becomes: String(followed.get(names[at] ?? '')?.['steps/Rig/status'] ?? '–') }));
    expect([set, found]).toEqual([set, is === 'not listed' ? cases.map((one) => ({ ...one, becomes: '–' })) : cases]);
    // The take that was shown is nobody's but the notes'.
    expect([...followed.values()].every((values) => Object.keys(values).length === 1)).toBe(true);
  }
});
