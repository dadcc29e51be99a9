// A run as a whole: what goes first, and what a second one does.

import { describe, expect, test } from '@jest/globals';
import { planRun } from '../../src/office/digest/run';
import { workOf } from '../../src/office/rules/deadline';
import type { JournalEntry, MailState } from '../../src/office/sent-log/journal';
import { standingOf } from '../../src/office/work/standing';
import { assets } from '../../src/tables/production/assets';
import { catalog, rig, withAssets } from './bens-days';
import { exampleDay, tabOf } from './production';

/** The journal of a run on that day, each mail in that state. */
function journalAfter(input: Parameters<typeof planRun>[0], state: MailState): readonly JournalEntry[] {
  return planRun(input).digests.map(({ to, items }) => ({
    when: '2026-03-02 08:14',
    run: '',
    to,
    subject: '',
    items,
    state,
    note: 'refused',
  }));
}

describe('a second run on the same day', () => {
  const first = withAssets(rig({ due: exampleDay }));
  const second = withAssets(rig({ due: exampleDay }), rig({ due: exampleDay }, 'Lama'));

  test.each<[MailState, number]>([
    ['sent', 0],
    ['to send', 0],
    ['perhaps sent twice', 0],
    ['not sent', 0],
    ['waiting', 2],
  ])('after mails that are “%s” sends %i', (state, mails) => {
    expect(planRun({ ...second, journal: journalAfter(first, state) }).digests.length).toBe(mails);
  });

  test('and in a zone whose day is done none, unless it is asked for at once', () => {
    expect(planRun({ ...second, done: { '': exampleDay } }).digests).toEqual([]);
    expect(planRun({ ...second, done: { '': exampleDay }, ignoreHour: true }).digests.length).toBe(2);
  });
});

test('the coordinator’s goes first, then the most urgent: late and due today, then what is coming', () => {
  const { digests } = planRun(
    withAssets(
      rig({ by: 'Kim Ito', due: '2026-03-05' }, 'A'),
      rig({ by: 'Jo Rey', due: '2026-02-26' }, 'B'),
      rig({ by: 'Ben Ode', due: '2026-03-02' }, 'C'),
      rig({ by: 'Mia Lo', due: '2026-03-25' }, 'D'),
    ),
  );
  expect(digests.map(({ to }) => to.split('@')[0])).toEqual(['ana', 'jo', 'ben', 'kim', 'mia', 'rob']);
});

test('the week ends on Sunday', () => {
  const items = workOf(tabOf(assets, [rig({ due: '2026-03-08' }), rig({ due: '2026-03-09' }, 'Lama')], catalog), catalog);
  expect(items.filter(({ step }) => step === 'Rig').map((item) => standingOf(item, exampleDay))).toEqual(['week', 'later']);
});

test('a mail that was refused is the coordinator’s to know', () => {
  const input = withAssets(rig({ due: exampleDay }));
  const journal = journalAfter(input, 'not sent').filter(({ to }) => to === 'ben@example.com');
  const ana = planRun({ ...input, journal }).digests.find(({ to }) => to === 'ana@example.com');
  expect(ana?.sections.sortOut).toEqual([{ kind: 'not delivered', lines: [{ item: null, name: 'ben@example.com', words: 'refused' }] }]);
});

test('zones in use, those without an address, and two people with one address in one mail', () => {
  const crew = catalog.people.map((each) => (each.name === 'Jo Rey' ? { ...each, email: 'BEN@example.com', zone: 'Asia/Manila' } : each));
  const shared = { ...catalog, people: crew };
  const rows = [rig({ by: 'Ben Ode, Jo Rey', due: exampleDay }), rig({ by: 'Jo Rey', due: exampleDay }, 'Lama')];
  const plan = planRun({ ...withAssets(), catalog: shared, reads: [tabOf(assets, rows, shared)] });
  expect(
    plan.digests
      .filter(({ to }) => to.toLowerCase() === 'ben@example.com')
      .map(({ sections }) => sections.dueToday.map(({ item }) => item.name)),
  ).toEqual([['Lama', 'Oti']]);
  expect(plan.zones).toEqual(['']);
});
