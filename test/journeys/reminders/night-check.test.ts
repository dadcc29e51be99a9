// The nightly check: once a night on the hourly trigger, never in the way of the mails, and told to the coordinator when there is more.

import { describe, expect, test } from '@jest/globals';
import { withFault } from '../../faults/support/breakpoints';
import type { Desk } from '../support/desk';
import { sampleDesk } from '../support/desk';
import { slipped } from '../support/grid-hands';
import { ana, mailTo, moment, morning, mornings, until } from '../support/mailroom';

function withReminders(): Desk {
  const desk = sampleDesk();
  desk.rpc('turnOn', { everybody: false });
  return desk;
}

/** Executions of the trigger since then that looked at the cells of the whole workbook. */
function checksIn(desk: Desk, from = 0) {
  return desk.host.executions.slice(from).filter(({ calls }) => 'Range.getMergedRanges' in calls);
}

/** What the coordinator's mail of that morning says of the workbook; null: nothing, or no mail. */
function saidOn(desk: Desk, date: string): string | null {
  return /^.* to put right in the workbook.*$/m.exec(mailTo(morning(desk, date), ana)?.text ?? '')?.[0].trim() ?? null;
}

describe('the nightly check', () => {
  test('runs once a night, after three on the workbook’s clock', () => {
    const desk = withReminders();
    until(desk, '2026-03-03 02:30');
    const from = desk.host.executions.length;
    until(desk, '2026-03-05 02:30');
    const times = checksIn(desk, from);
    expect(times).toHaveLength(2);
    expect(times.every(({ trigger, error }) => trigger !== null && error === null)).toBe(true);
    expect(times.map(({ log }) => log.at(-1))).toEqual(['check: 0 to put right', 'check: 0 to put right']);
  });

  test('reads only: a kilobyte of counts is all that it leaves', () => {
    const desk = withReminders();
    until(desk, '2026-03-03 02:30');
    slipped(desk, 'Assets', 'CH_002', 'Notes', 'x');
    slipped(desk, 'Assets', 'CH_002', 'Needed by', 'soon');
    const before = JSON.stringify(desk.host.book.snapshot());
    until(desk, '2026-03-03 04:30');
    expect(JSON.stringify(desk.host.book.snapshot()) === before).toBe(true);
    expect(checksIn(desk).at(-1)?.log.at(-1)).toBe('check: 1 to put right');
  });

  test('is told in the coordinator’s mail when there is more, once, and not when there is less', () => {
    const desk = withReminders();
    until(desk, '2026-03-03 10:00');
    slipped(desk, 'Assets', 'CH_002', 'Needed by', 'soon');
    slipped(desk, 'Stock', 'STK-002', 'Last counted', 'spring');
    expect(saidOn(desk, '2026-03-04')).toBe(
      '2 things to put right in the workbook. Check workbook, in the menu under Workbook, lists and repairs them.',
    );
    expect(saidOn(desk, '2026-03-05')).toBeNull();
    slipped(desk, 'Stock', 'STK-002', 'Last counted', '');
    expect(saidOn(desk, '2026-03-06')).toBeNull();
    slipped(desk, 'Stock', 'STK-003', 'Last counted', 'winter');
    slipped(desk, 'Stock', 'STK-004', 'Last counted', 'winter');
    expect(saidOn(desk, '2026-03-09')).toBe(
      '3 things to put right in the workbook, 2 more than before. Check workbook, in the menu under Workbook, lists and repairs them.',
    );
  });

  test('that Google refuses or kills is not begun again before the next night, and the mails go out', () => {
    for (const kind of ['throw', 'kill'] as const) {
      const desk = withReminders();
      until(desk, '2026-03-03 02:30');
      const from = desk.host.executions.length;
      withFault(desk.host, { kind, at: 'Range.getMergedRanges' }, () => desk.host.moveTo(moment('2026-03-03 07:30')));
      expect(checksIn(desk, from)).toHaveLength(1);
      expect(mailTo(morning(desk, '2026-03-03'), ana)).toBeDefined();
    }
  });

  test('never shares a run with the mails', () => {
    const desk = withReminders();
    mornings(desk, '2026-03-06');
    expect(checksIn(desk).filter(({ calls }) => 'MailApp.sendEmail' in calls)).toEqual([]);
  });

  test('does not run while reminders are off, nor in a copy', () => {
    const desk = sampleDesk();
    until(desk, '2026-03-04 10:00');
    expect(checksIn(desk)).toEqual([]);
  });
});
