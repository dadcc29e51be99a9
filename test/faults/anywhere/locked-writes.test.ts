// Document properties are written under the lock: what is read, changed and written back must not take away what somebody else wrote in between.

import { describe, expect, test } from '@jest/globals';
import type { Desk } from '../../journeys/support/desk';
import { callsOf } from '../support/breakpoints';
import { busyDesk } from '../support/busy-desk';
import { columnOf } from '../support/by-hand';
import { everyWork } from '../support/every-work';
import { isFull } from '../support/thoroughness';
import { unlocked } from '../support/unlocked';

// On a workbook as it is usual each method and each function is looked at where another oracle runs it undisturbed (`killed-anywhere`, `moved-rows`,
// `denied-anywhere`). So here on every change every other method on one table, and all functions, where a heading was renamed, which is read and noted
// besides; in the long run all of both.
const works = everyWork()
  .filter(({ asked }, at, all) => isFull || asked === null || all.findIndex((other) => other.asked?.method === asked.method) === at)
  .filter(({ asked }, at) => isFull || asked === null || at % 2 === 1);

/** A heading that somebody renamed: whoever reads the tab notes it. */
function withRenamed(desk: Desk): Desk {
  desk.host.book.hand.type('Assets', `${columnOf(desk, 'Assets', 'Rig due')}1`, [['Rig deadline']]);
  desk.host.book.hand.type('People', `${columnOf(desk, 'People', 'Time zone')}1`, [['Clock']]);
  return desk;
}

describe('properties are written under the lock', () => {
  test.each(works)('$name', ({ run }) => {
    const grounds = isFull ? [busyDesk(), withRenamed(busyDesk())] : [withRenamed(busyDesk())];
    for (const desk of grounds) expect(unlocked(callsOf(desk.host, () => run(desk)))).toEqual([]);
  });

  test('at night, when the workbook is checked', () => {
    const desk = withRenamed(busyDesk());
    const night = Date.UTC(2026, 2, 3, 3, 40);
    const names = callsOf(desk.host, () => desk.host.moveTo(night));
    expect(names.filter((name) => name === 'Properties.setProperties').length).toBeGreaterThan(1);
    expect(unlocked(names)).toEqual([]);
  });
});

describe('who only looks at a heading that was renamed', () => {
  const told = 'Assets: the heading “Rig due” is now called “Rig deadline”. Routesheet follows it.';
  const said = (desk: Desk) => desk.rpc('open', {}).tabs.flatMap(({ problems }) => problems);

  test('while somebody else holds the lock says it without waiting, and whoever looks next notes it', () => {
    const desk = withRenamed(busyDesk());
    desk.host.faults.onCall((_n, name) => {
      if (name !== 'Lock.releaseLock') return;
      desk.host.faults.onCall(null);
      expect(said(desk)).toContain(told);
    });
    desk.rpc('pause', { until: '2026-03-05' });
    expect(said(desk)).toContain(told);
    expect(said(desk)).not.toContain(told);
  });

  test('leaves nothing in a file that Routesheet is taken out of meanwhile', () => {
    const desk = withRenamed(busyDesk());
    desk.host.faults.onCall((_n, name) => {
      if (name !== 'Lock.tryLock') return;
      desk.host.faults.onCall(null);
      desk.rpc('uninstall', {});
    });
    desk.ask('open', {});
    desk.host.faults.onCall(null);
    const { properties } = desk.host.services() as { readonly properties: Readonly<Record<string, unknown>> };
    expect(JSON.stringify(properties)).not.toContain('Rig deadline');
  });

  test('of a tab that Routesheet is told to leave alone meanwhile notes nothing', () => {
    const desk = busyDesk();
    desk.host.book.hand.type('Own props', 'C1', [['Stage']]);
    const table = desk.rpc('open', {}).tabs.find(({ tab }) => tab === 'Own props')?.table ?? '';
    expect(table).toMatch(/^assets@/);
    desk.host.book.hand.type('Own props', 'B1', [['Maker']]);
    desk.host.faults.onCall((_n, name) => {
      if (name !== 'Lock.tryLock') return;
      desk.host.faults.onCall(null);
      desk.rpc('stopUsing', { table, removeIds: false });
    });
    desk.rpc('open', {});
    desk.host.faults.onCall(null);
    const { properties } = desk.host.services() as { readonly properties: Readonly<Record<string, unknown>> };
    expect(JSON.stringify(properties)).not.toContain('Maker');
  });
});
