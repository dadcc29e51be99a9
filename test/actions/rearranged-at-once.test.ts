// All headings of a tab that mails rest on renamed at once, beside one other thing that people do to it: the mails are as ever, or none go.

import { expect, test } from '@jest/globals';
import { isFull } from '../faults/support/thoroughness';
import { rearrange } from '../workbook/support/rearranged-model';
import { deeds, type Rearrangement } from '../workbook/support/rearrangements';
import { added, mailroom, mornings, rigging } from './support/paper-mailroom';
import type { Paper } from './support/paper-ports';

/** After the first morning: what is due and what is late was told. */
function secondDay(): Paper {
  const desk = mailroom();
  added(desk, 'assets', rigging('Lama', '2026-03-04'), rigging('Oti', '2026-03-02'));
  mornings(desk, '2026-03-02');
  return desk;
}

const start = secondDay();

/** The mails of the second morning, but for where in its tab a row stands, and for headings that are followed: that is said once. */
function told(desk: Paper): readonly string[] {
  const before = desk.mails.length;
  try {
    mornings(desk, '2026-03-03');
  } catch {
    // What the run stopped at is asked of the sidebar.
  }
  const followed = /TO SORT OUT: TABS AND HEADINGS\n(?: {2}.*Routesheet follows it\.\n)+\n/;
  return desk.mails.slice(before).map(({ to, text }) => `${to}: ${text.replace(/&range=[A-Z]*\d+(:\d+)?/g, '').replace(followed, '')}`);
}

const usual = told(start.copy());

/** `same` or `stopped`; all else fails. */
function outcome(tab: string, all: readonly Omit<Rearrangement, 'tab'>[]): string {
  const desk = start.copy();
  const { tabs } = desk.book.model;
  rearrange(
    desk.book.model,
    all.map((one) => ({ ...one, tab: tabs.findIndex(({ name }) => name === tab) })),
  );
  const mails = told(desk);
  if (mails.length > 0) {
    expect([all, mails]).toEqual([all, usual]);
    return 'same';
  }
  expect([all, desk.rpc('open', {}).reminders.trouble, desk.refusal('preview', { everybody: false }).code]).toEqual([all, 'tab', 'setup']);
  const repaired = desk.ask('repairReminders', {});
  if (repaired.ok) expect([all, desk.rpc('open', {}).reminders.trouble]).toEqual([all, null]);
  else expect([all, repaired.error.message]).toEqual([all, expect.stringContaining('Repair cannot mend that')]);
  return 'stopped';
}

const renamed = { what: 'rename all headings', at: 0, to: 0 } as const;
const beside = isFull ? deeds : (['title row', 'paste headings', 'delete headings', 'move column'] as const);
const needed = ['Settings', 'People', 'Steps', 'Lists', 'Sent mail'];

test.each(needed)('the headings of %s renamed at once, beside anything else: the same mails, or none and why', (tab) => {
  const outcomes = beside.flatMap((what) => {
    const other = { what, at: 1, to: 3 };
    return [outcome(tab, [renamed, other]), outcome(tab, [other, renamed])];
  });
  expect(usual.length).toBeGreaterThan(0);
  // Only where the headings stand in another row once more.
  expect(outcomes.filter((one) => one === 'same')).toEqual(['same']);
});

test.each(needed)('headings of %s pasted again above others that were exchanged, and a title of two cells, change no mail', (tab) => {
  const pasted = { what: 'paste headings', at: 0, to: 0 } as const;
  expect(outcome(tab, [pasted, { what: 'exchange headings', at: 0, to: 1 }])).toBe('same');
  expect(outcome(tab, [{ what: 'title row', at: 0, to: 1 }])).toBe('same');
});

test.each(needed)('a column of %s deleted, and its heading written over a blank one: no mail goes', (tab) => {
  const heading = { what: 'double heading', at: 0, to: 1 } as const;
  expect(outcome(tab, [heading, { what: 'delete column', at: 0, to: 0 }])).toBe('stopped');
});
