// A date on which nobody works: said in Today, in the coordinator's mail, and to its people on the working day before.

import { describe, expect, test } from '@jest/globals';
import { mailOf } from '../../src/documents/mail';
import { planRun } from '../../src/office/digest/run';
import { todayView } from '../../src/office/digest/today';
import type { LocalDate } from '../../src/schema/values/local-date';
import type { Values } from '../../src/schema/values/value';
import { deliveriesTable } from '../../src/tables/deliveries/deliveries';
import { assets } from '../../src/tables/production/assets';
import { rig } from './bens-days';
import { catalogWith, runOn, tabOf } from './production';

const catalog = catalogWith({ manager: '', nonWorking: [{ from: '2026-04-03', to: '2026-04-06' }] });

/** The lines of Today with their section. */
function linesOn(day: LocalDate, row: Values): readonly string[] {
  const { sections } = todayView([tabOf(assets, [row], catalog)], catalog, day);
  return Object.entries(sections).flatMap(([section, lines]) => lines.map(({ words }) => `${section}: ${words}`));
}

/** Ben's mail of that day as text; `''` for none. */
function bensMail(day: LocalDate, row: Values): string {
  const digest = planRun(runOn(day, { catalog, reads: [tabOf(assets, [row], catalog)] })).digests.find(
    ({ to }) => to === 'ben@example.com',
  );
  const context = { production: 'Show', workbookTitle: 'T', workbookUrl: 'https://docs.example', sender: 'a@example.com', sendHour: 8 };
  return digest ? mailOf(digest, { ...context, rowUrl: () => null, coordinator: null, currency: 'GBP' }).text : '';
}

describe('in Today', () => {
  test.each([
    ['2026-03-02', '2026-03-07', 'sortOut: due Sat 7 Mar, a day off'],
    ['2026-03-02', '2026-03-29', 'sortOut: due Sun 29 Mar, a day off'],
    ['2026-03-02', '2026-04-03', 'sortOut: due Fri 3 Apr, a day off'],
    ['2026-04-02', '2026-04-06', 'sortOut: due Mon 6 Apr, a day off'],
    ['2026-03-07', '2026-03-07', 'today: due today, a day off'],
    ['2026-03-09', '2026-03-07', 'late: was due Sat 7 Mar (1 working day)'],
    ['2026-04-07', '2026-04-03', 'late: was due Fri 3 Apr (1 working day)'],
  ] as const)('on %s a date of %s is “%s”', (day, due, words) => {
    expect(linesOn(day, rig({ due }))).toEqual([words]);
  });

  test('what is approved, on hold or cut says nothing, and what waits for approval says it there', () => {
    expect(linesOn('2026-03-02', rig({ due: '2026-03-07', status: 'Approved' }))).toEqual([]);
    expect(linesOn('2026-03-02', rig({ due: '2026-03-07', status: 'On hold' }))).toEqual([]);
    expect(linesOn('2026-03-02', { ...rig({ due: '2026-03-07' }), omitted: true })).toEqual([]);
    expect(linesOn('2026-03-02', rig({ due: '2026-03-07', status: 'For approval' }))).toEqual(['approval: due Sat 7 Mar, a day off']);
  });
});

test('the coordinator is told of new ones in a list, once', () => {
  const reads = [tabOf(assets, [rig({ due: '2026-03-28' })], catalog)];
  const { digests } = planRun(runOn('2026-03-03', { catalog, reads }));
  const ana = digests.find(({ to }) => to === 'ana@example.com');
  expect(ana?.sections.sortOut.map(({ kind, lines }) => [kind, lines.length])).toEqual([['day off', 1]]);
  expect(ana?.sections.counts).toMatchObject({ sortOut: 1, week: 0 });
  const journal = [{ when: '', run: '', to: 'ana@example.com', subject: '', items: ana?.items ?? [], state: 'sent', note: '' }] as const;
  const next = planRun(runOn('2026-03-04', { catalog, reads, journal })).digests;
  expect(next.map(({ to }) => to)).toEqual(['ben@example.com']);
});

describe('in the mail of whoever has the work', () => {
  test('the mail of the working day before says that it is the last', () => {
    expect(bensMail('2026-03-06', rig({ due: '2026-03-07' }))).toContain(
      'Sat 7 Mar  Oti (CH_Oti), Rig. That is a day off: today is the last working day before it. Now: WIP.',
    );
    expect(bensMail('2026-04-02', rig({ due: '2026-04-05' }))).toContain('today is the last working day before it');
  });

  test('an earlier one says that nobody works on that day, and on the first working day after it the work is late', () => {
    expect(bensMail('2026-03-04', rig({ due: '2026-03-07' }))).toContain('Sat 7 Mar  Oti (CH_Oti), Rig. That is a day off. Now: WIP.');
    expect(bensMail('2026-03-09', rig({ due: '2026-03-07' }))).toContain('Was due Sat 7 Mar, 1 working day ago.');
  });
});

test('a delivery on a Sunday is said as its tab says it', () => {
  const row = { id: 'D', title: 'Ep 1', direction: 'Out', partner: 'TV', status: 'Planned', owner: 'Ben Ode', due: '2026-03-08' };
  const { sortOut } = todayView([tabOf(deliveriesTable, [row], catalog)], catalog, '2026-03-02').sections;
  expect(sortOut.map(({ words }) => words)).toEqual(['goes out Sun 8 Mar, a day off']);
});
