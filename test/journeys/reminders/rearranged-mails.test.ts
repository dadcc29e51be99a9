// However people rearrange the tabs that mails rest on, the mails of a day are the same, or they are stopped and that is said.

import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { isFull } from '../../faults/support/thoroughness';
import { rearrangements } from '../../workbook/support/rearrangements';
import type { Desk } from '../support/desk';
import { ana, secondDay, sleep } from '../support/mailroom';
import { rearrangeByHand } from '../support/rearranged-by-hand';

const tabs = ['Settings', 'People', 'Steps', 'Lists', 'Sent mail'];

/** The mails of the second morning; the hours of which some may fail are let pass. */
function told(desk: Desk): readonly string[] {
  const before = desk.mails.length;
  sleep(desk, '2026-03-03 07:00');
  desk.host.moveTo(Date.UTC(2026, 2, 3, 10));
  return desk.mails
    .slice(before)
    .map(({ to, subject, text }) => `${to.join()}: ${subject}\n${text.replace(/&range=[A-Z]*\d+(:\d+)?/g, '')}`);
}

/** Headings that were exchanged are followed, and the coordinator's mail says so, once: all else of it is the same. */
function withoutFollowed(mail: string): string {
  return mail.replace(/TO SORT OUT: TABS AND HEADINGS\n(?: {2}.*Routesheet follows it\.\n)+\n/, '');
}

const usual = told(secondDay());

test('rearranged at random, a day’s mails are the same, or none go and the sidebar and the preview say why; Repair or its refusal says what is next', () => {
  expect(usual.some((mail) => mail.startsWith(ana))).toBe(true);
  const seen = { same: 0, stopped: 0 };
  const all = fc.sample(rearrangements(isFull ? 8 : 3), { numRuns: isFull ? 200 : 4, seed: 3 });
  for (const some of all) {
    const desk = secondDay();
    rearrangeByHand(desk, tabs, some);
    const mails = told(desk);
    const { reminders } = desk.rpc('open', {});
    if (mails.length > 0) expect([some, mails.map(withoutFollowed)]).toEqual([some, usual]);
    else expect([some, reminders.trouble, desk.refusal('preview', { everybody: false }).code]).toEqual([some, 'tab', 'setup']);
    seen[mails.length > 0 ? 'same' : 'stopped'] += 1;
    if (mails.length > 0) continue;
    const repaired = desk.ask('repairReminders', {});
    if (repaired.ok) expect([some, desk.rpc('open', {}).reminders.trouble]).toEqual([some, null]);
    else expect(repaired.error).toMatchObject({ code: 'setup', message: expect.stringContaining('Repair cannot mend that') });
  }
  process.stdout.write(`${all.length} rearranged workbooks: ${seen.same} with the same mails, ${seen.stopped} stopped and said\n`);
  expect(Math.min(seen.same, seen.stopped)).toBeGreaterThan(0);
});

test('a tab of work rearranged at random brings the same mails, or the coordinator reads what is in disorder on it', () => {
  const seen = { same: 0, said: 0 };
  const all = fc.sample(rearrangements(isFull ? 8 : 2), { numRuns: isFull ? 200 : 4, seed: 7 });
  for (const some of all) {
    const desk = secondDay();
    rearrangeByHand(desk, ['Assets'], some);
    const mails = told(desk);
    const isSame = JSON.stringify(mails) === JSON.stringify(usual);
    if (!isSame)
      expect([some, mails.find((mail) => mail.startsWith(ana)) ?? '']).toEqual([some, expect.stringContaining('TABS AND HEADINGS')]);
    seen[isSame ? 'same' : 'said'] += 1;
  }
  process.stdout.write(`${all.length} rearranged tabs of work: ${seen.same} with the same mails, ${seen.said} said\n`);
  expect(Math.min(seen.same, seen.said)).toBeGreaterThan(0);
});
