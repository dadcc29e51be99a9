// Setting up and turning on, ended in the middle: doing it again completes it.

import { describe, expect, test } from '@jest/globals';
import { Desk } from '../journeys/support/desk';
import { ruleOf } from '../journeys/support/grid-looks';
import { breakpointsOf, endedBefore, withFault } from './support/breakpoints';
import { deskWithMailsDue, dueToday, mailedTo, oClock, ticksUntil } from './support/due-today';
import { request } from './support/request';
import { isFull, sampled } from './support/thoroughness';

const setUp = { pipeline: 'cg', sample: false } as const;

/** A few from the first to the last: set-up makes hundreds of calls, and each is much like its neighbours. */
function some<T>(all: readonly T[], count: number): readonly T[] {
  return Array.from({ length: count }, (_unused, n) => all[Math.floor((n * (all.length - 1)) / (count - 1))]).filter(
    (item): item is T => item !== undefined,
  );
}

describe('R4: set-up killed', () => {
  const whole = new Desk();
  const points = breakpointsOf(whole.host, () => whole.rpc('setUp', setUp));
  const tabs = whole.host.book.tabs.all().map(({ name }) => name);

  test.each(some(points, isFull ? 24 : 3))('before call $at, just after $after, is completed by the next', ({ at }) => {
    const desk = new Desk();
    withFault(desk.host, { kind: 'kill', at }, () => desk.host.run('rpc', [request('setUp', setUp, 'once')]));
    desk.rpc('setUp', setUp);
    expect(
      desk.host.book.tabs
        .all()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...tabs].sort());
    for (const tab of tabs) expect(desk.values(tab)[0] ?? []).toEqual(whole.values(tab)[0] ?? []);
    expect(desk.rows('Lists')).toEqual(whole.rows('Lists'));
    expect(desk.rpc('setUp', setUp).changes).toBe(0);
    expect(desk.rpc('open', {}).tabs.flatMap(({ problems }) => problems)).toEqual([]);
  });
});

test('set-up killed between the row of rules and its copy has every row of a tab checked by the next', () => {
  const desk = new Desk();
  endedBefore(desk.host, 'Range.copyTo', 2, () => desk.host.run('rpc', [request('setUp', setUp, 'once')]));
  const lastRow = () => [1, 2, 999].map((row) => ruleOf(desk, 'Assets', 'Rig', row)?.criterion.type);
  expect(lastRow()).toEqual([undefined, 'isValueInList', undefined]);
  desk.rpc('setUp', setUp);
  expect(lastRow()).toEqual(['isValueInList', 'isValueInList', 'isValueInList']);
});

test('set-up killed between the row of formats and its copy begins that tab and the next anew, and their rows have the formats of any other', () => {
  const [desk, whole] = [new Desk(), new Desk()];
  whole.rpc('setUp', setUp);
  endedBefore(desk.host, 'Range.copyTo', 1, () => desk.host.run('rpc', [request('setUp', setUp, 'once')]));
  expect([desk.values('Assets'), desk.values('Deliveries')]).toEqual([[], []]);
  desk.rpc('setUp', setUp);
  const formats = (of: Desk, tab: string) => {
    const { id = '' } = of.host.book.tabs.named(tab) ?? {};
    const right = (of.values(tab)[0]?.length ?? 1) - 1;
    return [1, 999].map((row) => of.host.book.formats.patterns(id, { top: row, left: 0, bottom: row, right }));
  };
  for (const tab of ['Assets', 'Deliveries']) expect([tab, formats(desk, tab)]).toEqual([tab, formats(whole, tab)]);
});

describe('R8: turning on killed', () => {
  /** With mails due and reminders off. */
  function off(): Desk {
    const desk = deskWithMailsDue();
    desk.rpc('turnOff', {});
    return desk;
  }
  const probe = off();
  const points = breakpointsOf(probe.host, () => probe.rpc('turnOn', { everybody: false }));

  test.each(sampled(points, 3))(
    'before call $at, just after $after, leaves one trigger and one mail each when it is done again',
    ({ at }) => {
      const desk = off();
      withFault(desk.host, { kind: 'kill', at }, () => desk.host.run('rpc', [request('turnOn', { everybody: false }, 'once')]));
      expect(desk.rpc('turnOn', { everybody: false })).toMatchObject({ on: true, trouble: null });
      expect(desk.host.triggers.length).toBe(1);
      ticksUntil(desk, oClock(11));
      expect([...mailedTo(desk)].sort()).toEqual(dueToday);
    },
  );
});
