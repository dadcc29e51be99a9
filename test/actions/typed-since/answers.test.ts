// The day that an answer is due, where Sent is typed in the grid: the next save on the tab, Check and the night fill it, and say so.

import { describe, expect, test } from '@jest/globals';
import type { LocalDate } from '../../../src/schema/values/local-date';
import { once } from '../../../src/schema/values/once';
import { withoutColumn } from '../support/lost-column';
import { setting } from '../support/paper-mailroom';
import { type Paper, paper } from '../support/paper-ports';

const day = (date: LocalDate) => ({ date, time: '00:00' });

/** A delivery for approval and a deliverable, both for a partner who answers within five working days; two more rows to save on. */
const desk = (): Paper => begun().copy();
const begun = once(() => {
  const made = paper();
  for (const tab of ['Companies', 'Deliverables']) setting(made, `Use ${tab}`, 'yes');
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  made.rpc('add', { table: 'companies', rows: [{ company: 'Kestrel TV', alsoWrittenAs: 'KTV', answerWithin: 5 }, { company: 'Owl' }] });
  const delivery = { title: 'Masters', direction: 'Out', partner: 'KTV', purpose: 'Approval', due: '2026-03-09' };
  made.rpc('add', { table: 'deliveries', rows: [delivery, { ...delivery, title: 'Spare' }] });
  made.rpc('add', { table: 'deliverables', rows: ['Master', 'Mix'].map((deliverable) => ({ deliverable, forWhom: 'KTV' })) });
  return made;
});

const tabs = [
  { tab: 'Deliveries', table: 'deliveries', heading: 'Back by', partner: 'Partner', spare: 'DEL-002', first: 'DEL-001' },
  { tab: 'Deliverables', table: 'deliverables', heading: 'Answer by', partner: 'For', spare: 'DLV-002', first: 'DLV-001' },
] as const;

const answer = (made: Paper, { tab, heading }: (typeof tabs)[number]) => {
  const cell = made.rows(tab)[0]?.[heading] ?? '';
  return typeof cell === 'object' ? cell.date : cell;
};
const sent = (made: Paper, { tab }: (typeof tabs)[number]) => made.type(tab, 0, 'Sent', day('2026-03-05'));
const saveBeside = (made: Paper, { table, spare }: (typeof tabs)[number]) =>
  made.rpc('save', { table, id: spare, loaded: { notes: null }, changes: { notes: 'Reel 2' } }).notes;
const found = (made: Paper, { table }: (typeof tabs)[number]) =>
  made.rpc('check', {}).findings.filter((one) => one.table === table && one.words.includes('answers within'));

describe.each(tabs)('$heading on $tab', (one) => {
  test('follows with the next save on the tab, and that is said', () => {
    const made = desk();
    sent(made, one);
    expect(saveBeside(made, one)).toEqual([
      `${one.heading} of ${one.first} is Thu 12 Mar now: it follows from what was typed in the grid.`,
    ]);
    expect(answer(made, one)).toBe('2026-03-12');
  });

  test('is listed by Check, and repaired', () => {
    const made = desk();
    sent(made, one);
    const findings = found(made, one);
    expect(findings.map(({ words }) => words)).toEqual([
      `1 row was sent, and ${one.heading} is blank: the partner answers within so many working days. Repair fills it.`,
    ]);
    const changes = findings.flatMap(({ spots }) =>
      spots.map(({ table, row, column, shows, becomes }) => ({ table, row, column, shows, becomes: becomes ?? '' })),
    );
    made.rpc('repair', { changes });
    expect([answer(made, one), found(made, one)]).toEqual(['2026-03-12', []]);
  });

  test('is filled in the night, the mail says so, and undo takes it back', () => {
    const made = desk();
    made.rpc('add', { table: 'people', rows: [{ name: 'Ana Ruiz', email: 'ana@example.com' }] });
    setting(made, 'Coordinator', 'Ana Ruiz');
    made.rpc('turnOn', { everybody: false });
    made.hour(1, 8);
    sent(made, one);
    made.hour(2, 4);
    const before = made.mails.length;
    made.hour(2, 8);
    expect(
      made.mails
        .slice(before)
        .map(({ text }) => text)
        .join(''),
    ).toContain(`, ${one.heading}: blank → Thu 12 Mar`);
    expect(answer(made, one)).toBe('2026-03-12');
    const [act] = made.rpc('recent', {}).acts;
    made.rpc('undo', { act: act?.act ?? '' });
    expect(answer(made, one)).toBe('');
  });

  test.each([
    ['a date that was typed stays', one.heading, day('2026-04-01'), '2026-04-01'],
    ['what was accepted waits for nothing', 'Status', 'Accepted', ''],
    ['a partner who says nothing is not waited for by a date', one.partner, 'Owl', ''],
    ['a partner who is on no list neither', one.partner, 'Kestrel Ltd', ''],
    ['a day that cannot be read is left', one.heading, 'soon', 'soon'],
    ['Sent that is no date neither', 'Sent', 'last week', ''],
  ])('%s', (_what, heading, cell, stands) => {
    const made = desk();
    sent(made, one);
    made.type(one.tab, 0, heading, cell);
    expect(saveBeside(made, one)).toEqual([]);
    expect([answer(made, one), found(made, one)]).toEqual([stands, []]);
  });
});

test('a turnover, and what comes in, wait for no answer', () => {
  const made = desk();
  const [deliveries] = tabs;
  sent(made, deliveries);
  made.type('Deliveries', 0, 'Purpose', 'Turnover');
  expect(saveBeside(made, deliveries)).toEqual([]);
  made.type('Deliveries', 0, 'Purpose', 'Approval');
  made.type('Deliveries', 0, 'Direction', 'In');
  expect(saveBeside(made, deliveries)).toEqual([]);
});

test('a Companies tab that is not whole keeps nobody from saving', () => {
  const made = desk();
  const [deliveries] = tabs;
  sent(made, deliveries);
  withoutColumn(made, 'Companies', 'Company');
  expect(saveBeside(made, deliveries)).toEqual([]);
});
