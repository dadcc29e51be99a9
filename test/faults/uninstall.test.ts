// Removing Routesheet, and coming back: what goes is gone, what people made is whole, and numbers go on above the highest.

import { describe, expect, test } from '@jest/globals';
import { coordinator, Desk, sampleDesk, succeeded } from '../journeys/support/desk';
import { marksTab, tabNames, wholeTab } from '../journeys/support/grid-hands';
import { tabCounts } from '../tables/declared-tabs';
import { deskWithMailsDue, mailedTo, oClock, sentMail, ticksUntil } from './support/due-today';
import { assetsNamed, deskWithAssets, newAsset } from './support/one-asset';
import { as, ben, ownersOf } from './support/two-accounts';

const ours = (desk: Desk) => desk.host.book.metadata.all();

/** Document properties as they are kept. */
function properties(desk: Desk): string {
  const { services } = desk.host.save();
  return JSON.stringify((services as { readonly properties: unknown }).properties);
}

describe('P4: removing Routesheet', () => {
  test('leaves every tab as it was, and nothing of what it remembered', () => {
    const desk = deskWithMailsDue();
    ticksUntil(desk, oClock(9)).map(succeeded);
    const tabs = tabNames(desk).filter((name) => name !== marksTab);
    // Cells, formats, drop-downs and colours.
    const before = tabs.map((tab) => wholeTab(desk, tab));
    expect(ours(desk).length).toBeGreaterThan(5);
    expect(properties(desk)).toContain('turnedOn');
    expect(desk.rpc('uninstall', {})).toEqual({ other: null });
    expect(tabs.map((tab) => wholeTab(desk, tab))).toEqual(before);
    expect(tabNames(desk)).toEqual(tabs);
    expect(sentMail(desk)).toHaveLength(4);
    expect(ours(desk)).toEqual([]);
    expect(ownersOf(desk)).toEqual([]);
    expect(properties(desk)).not.toMatch(/turnedOn|sheetId|mailed/);
  });

  test('leaves what others noted in the file', () => {
    const desk = deskWithAssets();
    desk.host.book.metadata.add({ on: 'book' }, 'theirs', 'kept', 'DOCUMENT');
    desk.rpc('uninstall', {});
    expect(ours(desk)).toMatchObject([{ key: 'theirs', value: 'kept' }]);
  });

  test('mails nobody, also not by the trigger of another account, which is named and removes itself', () => {
    const desk = deskWithMailsDue();
    expect(as(desk, ben, () => desk.rpc('uninstall', {}))).toEqual({ other: coordinator });
    expect(ownersOf(desk)).toEqual([coordinator]);
    ticksUntil(desk, oClock(12)).map(succeeded);
    expect(desk.mails).toEqual([]);
    expect(ownersOf(desk)).toEqual([]);
  });

  test('leaves edits in the grid alone from then on', () => {
    const desk = deskWithAssets();
    desk.rpc('uninstall', {});
    desk.host.edit('Assets', 'B5', [['Typed']]).map(succeeded);
    desk.host.edit('Assets', 'B2', [['Changed']]).map(succeeded);
    expect(assetsNamed(desk, 'Typed').map(({ ID }) => ID)).toEqual(['']);
    expect(properties(desk)).not.toContain('sheetId');
  });

  test('is refused while mails go out, and nothing is removed then', () => {
    const desk = deskWithMailsDue();
    const answers: string[] = [];
    desk.host.faults.onCall((_n, name) => {
      if (name === 'MailApp.sendEmail') answers.push(desk.refusal('uninstall', {}).message);
    });
    ticksUntil(desk, oClock(10)).map(succeeded);
    desk.host.faults.onCall(null);
    expect(new Set(answers)).toEqual(new Set(['Mails are going out just now. Nothing was removed. Try again in ten minutes.']));
    expect(mailedTo(desk)).toHaveLength(4);
    expect(desk.rpc('open', {}).reminders.on).toBe(true);
  });

  test('by somebody who never let Routesheet have triggers works too', () => {
    const desk = deskWithMailsDue();
    desk.host.withhold(['https://www.googleapis.com/auth/script.scriptapp']);
    expect(as(desk, ben, () => desk.rpc('uninstall', {})).other).toBe(coordinator);
    expect(ours(desk)).toEqual([]);
  });

  test('twice, and where nothing was set up, changes nothing more', () => {
    const desk = deskWithAssets();
    desk.rpc('uninstall', {});
    const before = desk.host.save();
    expect(desk.rpc('uninstall', {})).toEqual({ other: null });
    expect(desk.host.save()).toEqual(before);
    expect(new Desk().rpc('uninstall', {})).toEqual({ other: null });
  });

  test('is offered in the menu, which only opens the page', () => {
    const desk = sampleDesk();
    const before = properties(desk);
    desk.menu('Workbook', 'Remove Routesheet from this workbook');
    expect(desk.host.panel?.html).toContain('data-view="remove"');
    expect(properties(desk)).toBe(before);
  });
});

describe('P4: coming back', () => {
  test('shows Start here, finds the tabs, keeps the rows, and numbers on above the highest', () => {
    const desk = deskWithAssets();
    const before = desk.values('Assets');
    desk.rpc('uninstall', {});
    expect(desk.rpc('open', {})).toMatchObject({ ready: false, reminders: { on: false, trouble: null } });
    desk.rpc('setUp', { pipeline: 'cg', sample: false });
    expect(desk.values('Assets')).toEqual(before);
    expect(desk.rpc('open', {})).toMatchObject({ ready: true, reminders: { on: false, trouble: null } });
    expect(desk.rpc('setUp', { pipeline: 'cg', sample: false }).changes).toBe(0);
    expect(desk.rpc('add', { table: 'assets', rows: [newAsset] }, 'new').ids).toEqual(['AST-004']);
  });

  test('and turning on again tells nobody what Sent mail says they were told', () => {
    const desk = deskWithMailsDue();
    ticksUntil(desk, oClock(9)).map(succeeded);
    desk.rpc('uninstall', {});
    desk.rpc('setUp', { pipeline: 'cg', sample: false });
    desk.rpc('turnOn', { everybody: false });
    ticksUntil(desk, oClock(12)).map(succeeded);
    expect(mailedTo(desk)).toHaveLength(4);
  });
});

describe('P1: a copy', () => {
  test('of a workbook is told from one that Routesheet was removed from', () => {
    const copy = (desk: Desk) => new Desk({ saved: desk.host.copy().save() });
    const desk = deskWithAssets();
    expect(copy(desk).rpc('open', {})).toMatchObject({ ready: true, reminders: { on: false, trouble: 'copy' } });
    desk.rpc('uninstall', {});
    expect(copy(desk).rpc('open', {})).toMatchObject({ ready: false, reminders: { on: false, trouble: null } });
  });

  test('gives IDs to what is typed, as the first file does, and opens in six round trips and one for each tab of work, receipts too', () => {
    const copy = new Desk({ saved: deskWithAssets().host.copy().save() });
    copy.host.edit('Assets', 'B5', [['Typed']]).map(succeeded);
    expect(assetsNamed(copy, 'Typed').map(({ ID }) => ID)).toEqual(['AST-004']);
    copy.rpc('open', {});
    expect(copy.last.roundTrips).toBeLessThanOrEqual(6 + tabCounts.ofWork);
  });
});
