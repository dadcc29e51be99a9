// When not all mails of a day can go: who is left out, and for how long.

import { describe, expect, test } from '@jest/globals';
import type { Digest } from '../../src/office/digest/digest';
import { planRun } from '../../src/office/digest/run';
import type { JournalEntry, MailState } from '../../src/office/sent-log/journal';
import { addDays, type LocalDate } from '../../src/schema/values/local-date';
import { assets } from '../../src/tables/production/assets';
import { asset, catalogWith, people, person, runOn, tabOf } from '../office/production';

const crew = Array.from({ length: 30 }, (_unused, at) => person(`P${String(at).padStart(2, '0')} Lo`));
const catalog = catalogWith({ workingDays: [1, 2, 3, 4, 5, 6, 7] }, [...people, ...crew]);

/** Days on which each address was mailed, when everybody has something due every day and so many may go. */
function mailedIn(days: number, limit: number, refused: (digest: Digest) => boolean = () => false): ReadonlyMap<string, LocalDate[]> {
  const journal: JournalEntry[] = [];
  const mailed = new Map<string, LocalDate[]>();
  for (let at = 0; at < days; at++) {
    const day = addDays('2026-03-02', at);
    // The coordinator's figures change every day.
    const more = at % 2 === 0 ? [] : [asset('CH_X', 'Oti', { Rig: { status: 'WIP', by: 'P00 Lo', due: day } })];
    const rows = [...crew.map(({ name }) => asset(`CH_${name}`, name, { Rig: { status: 'WIP', by: name, due: day } })), ...more];
    const { digests } = planRun(runOn(day, { catalog, reads: [tabOf(assets, rows, catalog)], journal: [...journal] }));
    for (const digest of digests.slice(0, limit)) {
      const state: MailState = refused(digest) ? 'not sent' : 'sent';
      journal.push({ when: `${day} 08:00`, run: `${at}`, to: digest.to, subject: '', items: digest.items, state, note: '' });
      if (state === 'sent') mailed.set(digest.to, [...(mailed.get(digest.to) ?? []), day]);
    }
  }
  return mailed;
}

describe('beyond the daily limit', () => {
  test.each([1, 2, 20, 29])('of %i mails for thirty people the coordinator’s goes every day', (limit) => {
    expect(mailedIn(19, limit).get('ana@example.com')).toHaveLength(19);
  });

  test.each([
    [20, 2],
    [16, 2],
    [11, 3],
  ])('of %i mails nobody of equal urgency waits longer than %i days', (limit, longest) => {
    const mailed = mailedIn(12, limit);
    for (const { email } of crew) {
      const days = ['2026-03-01' as const, ...(mailed.get(email ?? '') ?? [])];
      const waits = days.slice(1).map((day, at) => (Date.parse(day) - Date.parse(days[at] ?? '')) / 86_400_000);
      expect(Math.max(...waits)).toBeLessThanOrEqual(longest);
      expect(days.length).toBeGreaterThan(12 / longest);
    }
  });

  test('an address that refused its last mail comes after all others', () => {
    const bad = crew.slice(0, 10).map(({ email }) => email);
    const mailed = mailedIn(3, 30, ({ to }) => bad.includes(to));
    // On the first day nobody knows which they are; from then on there is room for everybody else.
    expect(crew.slice(10).every(({ email }) => (mailed.get(email ?? '')?.length ?? 0) >= 2)).toBe(true);
  });
});
