// Settings, steps, words and people remembered for some minutes: one round trip to recall them, however many people there are.

import { expect, test } from '@jest/globals';
import { callsOf } from '../faults/support/breakpoints';
import { isFull } from '../faults/support/thoroughness';
import { crowd } from './support/crowd';
import { type Desk, emptyDesk } from './support/desk';

/** People whose names are of letters that take three bytes each, and of characters of two halves, so that every piece is as long as it can be. */
function deskWith(people: number): Desk {
  const desk = emptyDesk();
  const names = Array.from({ length: people }, (_unused, n) => `${'漢字🎬'.repeat(6)} ${n}`);
  crowd(
    desk,
    'People',
    names.map((Name, n) => ({ Name, Email: `person-${n}@example.com`, Notes: 'x'.repeat(60) })),
  );
  return desk;
}

const suggest = (desk: Desk) => desk.rpc('suggestions', { table: 'assets' });
const catalogReads = (calls: readonly string[]) => calls.filter((name) => name === 'Range.getValues').length - 1;

test.each([10, isFull ? 1000 : 300])('%i people are recalled in one round trip, letter by letter', (people) => {
  const desk = deskWith(people);
  expect(catalogReads(callsOf(desk.host, () => suggest(desk)))).toBe(4);
  const calls = callsOf(desk.host, () => suggest(desk));
  expect(catalogReads(calls)).toBe(0);
  expect(calls.filter((name) => name.startsWith('Cache.'))).toEqual(['Cache.getAll']);
  const by = `${'漢字🎬'.repeat(6)} ${people - 1}`;
  desk.rpc('add', { table: 'assets', rows: [{ name: 'Held', 'steps/Rig/by': by }] });
  // Of the tab, and where the log of changes ends.
  expect(desk.last.calls['Range.getValues']).toBe(2);
  expect(desk.rows('Assets').at(-1)).toMatchObject({ 'Rig by': by });
  // Properties hold 500 KB in all, and a person takes 150 characters: nobody is kept there.
  const { properties } = desk.host.save().services as { readonly properties: { readonly document: Readonly<Record<string, string>> } };
  const kept = JSON.stringify(properties.document);
  expect(kept).not.toMatch(/漢字|person-\d/);
  expect(kept.length).toBeLessThan(20_000);
});

test.each(['catalog/0', 'catalog/1'])('what Google has forgotten of it in part - %s - is read again', (forgotten) => {
  const before = deskWith(300);
  suggest(before);
  const saved = before.host.save();
  const { caches } = saved.services as { readonly caches: { readonly document: Record<string, unknown> } };
  expect(Object.keys(caches.document)).toContain(forgotten);
  delete caches.document[forgotten];
  const desk = emptyDesk({ saved });
  expect(catalogReads(callsOf(desk.host, () => suggest(desk)))).toBe(4);
  expect(catalogReads(callsOf(desk.host, () => suggest(desk)))).toBe(0);
});

test('pieces that two readers wrote are never put together', () => {
  const one = deskWith(300);
  suggest(one);
  const saved = one.host.save();
  const { caches } = saved.services as { readonly caches: { readonly document: Record<string, { value: string }> } };
  const second = caches.document['catalog/1'];
  if (!second) throw new Error('One piece only');
  second.value = second.value.replace(/^\S* \S+/, ' another-reading');
  const desk = emptyDesk({ saved });
  expect(catalogReads(callsOf(desk.host, () => suggest(desk)))).toBe(4);
});
