// How far each step is, by a count of its own, and what the production manager reads of it from week to week.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { mailOf } from '../../../src/documents/mail';
import { neededAWeek, progressOn } from '../../../src/office/work/progress';
import { addDays } from '../../../src/schema/values/local-date';
import { assets } from '../../../src/tables/production/assets';
import { context } from '../../documents/mail-context';
import { asset, catalogWith, exampleDay, runOn, tabOf } from '../production';
import { officeFrom } from '../runs';

const catalog = catalogWith();

/** Words of Lists with whether they are planned and done. */
const words = [
  ['WIP', true, false],
  ['Retake', true, false],
  ['Approved', true, true],
  ['Approved with fixes', true, false],
  ['N/A', false, false],
  [null, false, false],
] as const;

const row = fc.record({
  word: fc.constantFrom(...words),
  episode: fc.constantFrom('101', '102', null),
  due: fc.option(fc.integer({ min: -40, max: 90 }), { nil: null }),
  take: fc.constantFrom(null, 1, 2, 3),
  omitted: fc.boolean(),
});

describe('the figures of a step', () => {
  test('are those of a plain count, in all and by episode', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
        const dueOf = ({ due }: (typeof rows)[number]) => (due === null ? null : addDays(exampleDay, due));
        const read = tabOf(
          assets,
          rows.map((one, at) =>
            asset(
              `A${at}`,
              'Oti',
              { Rig: { status: one.word[0], due: dueOf(one), take: one.take } },
              { episode: one.episode, omitted: one.omitted },
            ),
          ),
          catalog,
        );
        const found = progressOn(read, catalog).filter(({ step }) => step === 'Rig');
        const counts = (episode: string | null) => {
          const mine = rows.filter(
            (one) =>
              !one.omitted &&
              (one.word[1] || (one.word[0] === null && one.due !== null)) &&
              (episode === null || (one.episode ?? '') === episode),
          );
          const done = mine.filter(({ word }) => word[2]);
          const dues = mine.flatMap((one) => dueOf(one) ?? []).sort();
          return {
            total: mine.length,
            done: done.length,
            retaken: done.filter(({ take }) => (take ?? 1) > 1).length,
            lastDue: dues.at(-1) ?? null,
          };
        };
        for (const episode of [null, '101', '102', '']) {
          const one = found.find((progress) => progress.episode === episode);
          expect(one ?? { total: 0, done: 0, retaken: 0, lastDue: null }).toMatchObject(counts(episode));
        }
      }),
    );
  });

  test.each([
    [10, 4, 14, 3],
    [10, 4, 15, 2],
    [10, 4, -3, 6],
    [10, 10, 30, null],
    [10, 4, null, null],
  ])('%i with %i done and %s days left need %s a week', (total, done, days, needed) => {
    expect(neededAWeek({ total, done, lastDue: days === null ? null : addDays(exampleDay, days) }, exampleDay)).toBe(needed);
  });
});

describe('the production manager', () => {
  const rows = (done: number, of: number) =>
    Array.from({ length: of }, (_none, at) =>
      asset(`A${at}`, 'Oti', { Rig: { status: at < done ? 'Approved' : 'WIP', by: 'Ben Ode', due: '2026-03-30', take: at === 0 ? 2 : 1 } }),
    );
  const weeks = [
    [exampleDay, 3],
    ['2026-03-09', 8],
    ['2026-03-16', 10],
    ['2026-03-23', 9],
  ] as const;
  const mails = () => {
    const office = officeFrom();
    return weeks.map(([day, done]) => {
      const digest = office
        .run(day, runOn(day, { catalog, reads: [tabOf(assets, rows(done, 20), catalog)] }))
        .find(({ to }) => to === 'pam@example.com');
      if (!digest) throw new Error(`No mail on ${day}`);
      return mailOf(digest, context).text;
    });
  };

  test('reads on Mondays how far each step is, with what was done since the last mail and before it', () => {
    expect(mails().map((text) => /Rig: (\d+ of .*)/.exec(text)?.[1])).toEqual([
      '3 of 20 done: 5 a week needed until Mon 30 Mar. 1 of them after retakes.',
      '8 of 20 done, 5 since the last of these mails: 4 a week needed until Mon 30 Mar. 1 of them after retakes.',
      '10 of 20 done, 2 since the last of these mails (5 before that): 5 a week needed until Mon 30 Mar. 1 of them after retakes.',
      '9 of 20 done, 1 fewer than in the last of these mails (2 before that): 11 a week needed until Mon 30 Mar. 1 of them after retakes.',
    ]);
  });

  test('and nobody else does', () => {
    const office = officeFrom();
    const others = office.run(exampleDay, runOn(exampleDay)).filter(({ to }) => to !== 'pam@example.com');
    expect(others.length).toBeGreaterThan(1);
    expect(others.flatMap(({ sections }) => sections.progress)).toEqual([]);
  });
});
