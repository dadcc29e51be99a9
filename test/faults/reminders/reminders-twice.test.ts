// Runs that come twice, from somebody else, too late, or on a day off: everybody is mailed once.

import { describe, expect, test } from '@jest/globals';
import { crowd } from '../../journeys/support/crowd';
import { coordinator, Desk, hours, succeeded } from '../../journeys/support/desk';
import { mornings } from '../../journeys/support/mailroom';
import { sortTab } from '../support/by-hand';
import { deskWithMailsDue, dueToday, mailedTo, oClock, sentMail, ticksUntil } from '../support/due-today';

const day = hours(24);

/** Makes whoever is at the keyboard the owner of one more hourly trigger, as a second set-up or a script of their own would. */
function spareTrigger(desk: Desk, owner: string): Desk {
  const { book, services } = desk.host.save();
  const state = services as { readonly triggers: readonly { readonly id: string }[] };
  const [first] = state.triggers;
  const twin = { ...first, id: '4711', owner };
  const twice = { ...state, triggers: [...state.triggers, twin] };
  return new Desk({ saved: { book, services: twice }, now: oClock(8) });
}

describe('R6: a trigger that fires twice', () => {
  test('in sequence mails once, and the spare trigger removes itself', () => {
    const desk = spareTrigger(deskWithMailsDue(), coordinator);
    const ticks = ticksUntil(desk, oClock(10)).map(succeeded);
    expect(ticks.length).toBe(3);
    expect(desk.host.triggers.map(({ id }) => id)).not.toContain('4711');
    expect(mailedTo(desk)).toEqual(dueToday);
  });

  test('at any call of the first run, or started by hand there, mails once', () => {
    const desk = deskWithMailsDue();
    const [trigger] = desk.host.triggers;
    desk.host.faults.onCall((n) => {
      if (n % 40 === 0) succeeded(desk.host.run('hourly', [{ triggerUid: trigger?.id }]));
      if (n % 55 === 0) desk.ask('sendNow', {});
    });
    ticksUntil(desk, oClock(10)).map(succeeded);
    desk.host.faults.onCall(null);
    expect([...mailedTo(desk)].sort()).toEqual(dueToday);
    expect(sentMail(desk).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'sent']);
  });

  test('after sending by hand mails nobody again', () => {
    const desk = deskWithMailsDue();
    expect(desk.rpc('sendNow', {}).sent).toBe(4);
    expect(desk.rpc('sendNow', {}).sent).toBe(0);
    ticksUntil(desk, oClock(11)).map(succeeded);
    expect(mailedTo(desk)).toEqual(dueToday);
  });

  test('by a function called from outside sends nothing', () => {
    const desk = deskWithMailsDue();
    desk.host.clock.set(oClock(9));
    succeeded(desk.host.run('hourly', []));
    succeeded(desk.host.run('hourly', [{ triggerUid: 'guessed' }]));
    succeeded(desk.host.run('hourly', ['nonsense']));
    expect(desk.mails).toEqual([]);
  });
});

describe('R7: two people', () => {
  test('who both turn reminders on: the second is told who sends, and no trigger of theirs is left', () => {
    const desk = deskWithMailsDue();
    desk.host.user = 'ben@example.com';
    const refusal = desk.refusal('turnOn', { everybody: false });
    expect(refusal).toMatchObject({ code: 'conflict', message: expect.stringContaining(coordinator) });
    expect(desk.host.triggers.map(({ owner }) => owner)).toEqual([coordinator]);
    expect(desk.refusal('sendNow', {})).toMatchObject({ code: 'denied', message: expect.stringContaining(coordinator) });
    ticksUntil(desk, oClock(10)).map(succeeded);
    expect(mailedTo(desk)).toEqual(dueToday);
    expect(new Set(desk.mails.map(({ from }) => from))).toEqual(new Set([coordinator]));
  });

  test('with a trigger each: only the one that Routesheet made for the sender sends', () => {
    const desk = spareTrigger(deskWithMailsDue(), 'ben@example.com');
    ticksUntil(desk, oClock(10)).map(succeeded);
    expect(mailedTo(desk)).toEqual(dueToday);
    expect(new Set(desk.mails.map(({ from }) => from))).toEqual(new Set([coordinator]));
  });

  test('turning on again makes no second trigger and sends nothing again', () => {
    const desk = deskWithMailsDue();
    ticksUntil(desk, oClock(9));
    for (const everybody of [false, true, false]) desk.rpc('turnOn', { everybody });
    expect(desk.host.triggers.length).toBe(1);
    ticksUntil(desk, oClock(12)).map(succeeded);
    expect(mailedTo(desk)).toEqual(dueToday);
  });

  test('of whom the other turns them off: the trigger that is left behind mails nobody', () => {
    const desk = deskWithMailsDue();
    desk.host.user = 'ben@example.com';
    desk.rpc('turnOff', {});
    expect(desk.host.triggers.length).toBe(1);
    ticksUntil(desk, oClock(12)).map(succeeded);
    expect(desk.mails).toEqual([]);
  });
});

describe('R8: a trigger that is gone', () => {
  test('is said when the sidebar opens, and turning on makes exactly one', () => {
    const desk = deskWithMailsDue();
    const { book, services } = desk.host.save();
    const without = new Desk({ saved: { book, services: { ...(services as object), triggers: [] } }, now: oClock(8) });
    expect(without.rpc('open', {}).reminders).toMatchObject({ on: true, trouble: 'trigger' });
    expect(without.rpc('turnOn', { everybody: false })).toMatchObject({ on: true, trouble: null });
    expect(without.host.triggers.length).toBe(1);
    ticksUntil(without, oClock(10)).map(succeeded);
    expect(mailedTo(without)).toEqual(dueToday);
  });

  test('or a permission: it is said, and nothing is sent or lost', () => {
    const desk = deskWithMailsDue();
    desk.host.withhold(['https://www.googleapis.com/auth/script.send_mail']);
    ticksUntil(desk, oClock(9));
    expect(desk.mails).toEqual([]);
    expect(desk.ask('open', {}).ok).toBe(true);
    expect(desk.refusal('turnOn', { everybody: false }).code).toBe('denied');
    desk.host.withhold([]);
    ticksUntil(desk, oClock(11)).map(succeeded);
    expect(mailedTo(desk)).toEqual(dueToday);
  });
});

describe('R9: days on which no run came', () => {
  /** The host’s clock jumps as over days on which Google’s triggers failed. */
  function skipTo(desk: Desk, ms: number): void {
    desk.host.clock.set(ms);
    desk.host.tick();
  }

  test('are caught up with one mail each', () => {
    const desk = deskWithMailsDue();
    skipTo(desk, oClock(9) + 3 * day);
    expect([...mailedTo(desk)].sort()).toEqual(dueToday);
    ticksUntil(desk, oClock(14) + 3 * day).map(succeeded);
    expect(desk.mails.length).toBe(4);
    expect(desk.mails.find(({ to }) => to.includes('ben@example.com'))?.text).toContain('Character 1');
  });

  test('a Friday is caught up on Monday, with the highest reminder day only', () => {
    const desk = deskWithMailsDue();
    ticksUntil(desk, oClock(23) + 3 * day).map(succeeded);
    const before = desk.mails.length;
    // Due on Monday the 9th: told two working days before, on the day, and so on the Friday that is missed.
    crowd(desk, 'Assets', [
      { ID: 'MON', Name: 'Due on Monday', Rig: 'WIP', 'Rig by': 'Ben Ode', 'Rig due': new Date(Date.UTC(2026, 2, 9)) },
      { ID: 'FRI', Name: 'Due on Friday', Rig: 'WIP', 'Rig by': 'Ben Ode', 'Rig due': new Date(Date.UTC(2026, 2, 6)) },
    ]);
    skipTo(desk, oClock(9) + 7 * day);
    const ben = desk.mails.slice(before).filter(({ to }) => to.includes('ben@example.com'));
    expect(ben.length).toBe(1);
    expect(ben[0]?.text.split('Due on Monday').length).toBe(2);
    expect(ben[0]?.text.split('Due on Friday').length).toBe(2);
    ticksUntil(desk, oClock(15) + 7 * day).map(succeeded);
    expect(desk.mails.slice(before).filter(({ to }) => to.includes('ben@example.com')).length).toBe(1);
  });
});

describe('R12: on a day off', () => {
  test('a weekend sends nothing, and Monday sends once', () => {
    const desk = deskWithMailsDue();
    mornings(desk, '2026-03-06');
    ticksUntil(desk, oClock(23) + 4 * day).map(succeeded);
    const friday = desk.mails.length;
    const saturday = new Date(Date.UTC(2026, 2, 7));
    crowd(desk, 'Assets', [{ ID: 'SAT', Name: 'Due on Saturday', Rig: 'WIP', 'Rig by': 'Jo Rey', 'Rig due': saturday }]);
    ticksUntil(desk, oClock(7) + 7 * day).map(succeeded);
    expect(desk.mails.length).toBe(friday);
    ticksUntil(desk, oClock(15) + 7 * day).map(succeeded);
    const jo = desk.mails.slice(friday).filter(({ to }) => to.includes('jo@example.com'));
    expect(jo.length).toBe(1);
    expect(jo[0]?.text).toContain('Due on Saturday');
  });

  test('a holiday sends nothing, and the day after sends once', () => {
    const desk = deskWithMailsDue();
    const at = desk.rows('Settings').findIndex((row) => Object.values(row)[0] === 'Non-working dates');
    desk.host.edit('Settings', `B${at + 2}`, [["'2026-03-02"]]);
    ticksUntil(desk, oClock(23)).map(succeeded);
    expect(desk.mails).toEqual([]);
    ticksUntil(desk, oClock(10) + day).map(succeeded);
    expect([...mailedTo(desk)].sort()).toEqual(dueToday);
  });
});

describe('C6: while the reminders run', () => {
  test('somebody saves: nothing of either is lost', () => {
    const desk = deskWithMailsDue();
    const answers: string[] = [];
    desk.host.faults.onCall((n, name) => {
      if (n < 20 || (n % 29 !== 0 && name !== 'MailApp.sendEmail')) return;
      const answer = desk.ask('add', { table: 'assets', rows: [{ name: `Saved at ${n}` }] }, `at-${n}`);
      answers.push(answer.ok ? `Saved at ${n}` : answer.error.code);
    });
    ticksUntil(desk, oClock(9)).map(succeeded);
    desk.host.faults.onCall(null);
    expect(mailedTo(desk)).toEqual(dueToday);
    const saved = answers.filter((answer) => answer.startsWith('Saved'));
    expect(saved.length).toBeGreaterThan(3);
    expect(new Set(answers.filter((answer) => !answer.startsWith('Saved')))).toEqual(new Set(['busy']));
    const names = desk.rows('Assets').map((row) => row.Name);
    expect(names.filter((name) => String(name).startsWith('Saved'))).toEqual(saved);
    expect(new Set(desk.rows('Assets').map((row) => row.ID)).size).toBe(names.length);
    expect(sentMail(desk).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'sent']);
  });

  test('S2: somebody sorts Sent mail and the tabs: every outcome lands in its own row', () => {
    const desk = deskWithMailsDue();
    desk.host.faults.onCall((_n, name) => {
      if (name !== 'MailApp.sendEmail') return;
      sortTab(desk, 'Sent mail', 'To', false);
      sortTab(desk, 'Assets', 'Name', false);
    });
    ticksUntil(desk, oClock(9)).map(succeeded);
    desk.host.faults.onCall(null);
    expect(mailedTo(desk)).toEqual(dueToday);
    expect(sentMail(desk)).toEqual([...dueToday].reverse().map((to) => ({ to, state: 'sent', note: '' })));
    ticksUntil(desk, oClock(12)).map(succeeded);
    expect(desk.mails.length).toBe(4);
  });
});

test('R11: a run that is not told whose account it is sends nothing and keeps its trigger, and the next one sends', () => {
  const desk = deskWithMailsDue();
  desk.host.faults.set({ kind: 'throw', at: 'Session.getEffectiveUser' });
  ticksUntil(desk, oClock(9)).map(succeeded);
  desk.host.faults.clear();
  expect(desk.mails).toEqual([]);
  expect(desk.host.triggers).toHaveLength(1);
  ticksUntil(desk, oClock(10)).map(succeeded);
  expect(mailedTo(desk)).toEqual(dueToday);
});
