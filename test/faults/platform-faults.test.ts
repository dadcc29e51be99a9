// Copies, people who leave, permissions that are missing, services that speak German.

import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fixedClock } from '../../host/engine/clock';
import { openHost } from '../../host/engine/open-host';
import { loadProject } from '../../host/engine/project/project';
import { coordinator, Desk, hours, mondayMorning, sampleDesk, succeeded } from '../journeys/support/desk';
import { withFault } from './support/breakpoints';
import { deskWithMailsDue, dueToday, mailedTo, oClock, ticksUntil } from './support/due-today';
import { assetsNamed, deskWithAssets, newAsset, newAssetShown } from './support/one-asset';

const day = hours(24);
const scope = (name: string): string => `https://www.googleapis.com/auth/${name}`;

/** The file as File > Make a copy leaves it, opened by whoever made it. */
function copyOf(desk: Desk, user = coordinator): Desk {
  desk.host.user = user;
  return new Desk({ saved: desk.host.copy().save(), now: oClock(8), user });
}

describe('P1: a copy of the file', () => {
  test('mails nobody, says that it is a copy, and leaves the first file alone', () => {
    const desk = deskWithMailsDue();
    const [trigger] = desk.host.triggers;
    const copy = copyOf(desk);
    expect(copy.host.triggers).toEqual([]);
    expect(copy.rpc('open', {}).reminders).toMatchObject({ on: false, trouble: 'copy' });
    copy.host.moveTo(oClock(12));
    succeeded(copy.host.run('hourly', [{ triggerUid: trigger?.id }]));
    expect(copy.mails).toEqual([]);
    ticksUntil(desk, oClock(9)).map(succeeded);
    expect(mailedTo(desk)).toEqual(dueToday);
  });

  test('keeps its IDs, finds its rows, and goes on numbering above them', () => {
    const copy = copyOf(deskWithAssets());
    copy.rpc('save', { table: 'assets', id: 'AST-002', loaded: { name: 'Bench' }, changes: { name: 'Long bench' } });
    expect(assetsNamed(copy, 'Long bench').map(({ ID }) => ID)).toEqual(['AST-002']);
    expect(copy.rpc('add', { table: 'assets', rows: [newAsset] }, 'new').ids).toEqual(['AST-004']);
    expect(copy.rpc('setUp', { pipeline: 'cg', sample: false }).changes).toBe(0);
  });

  test('mails once somebody turns it on there, and tells nobody again what the first file told', () => {
    const desk = deskWithMailsDue();
    ticksUntil(desk, oClock(9)).map(succeeded);
    const copy = copyOf(desk);
    expect(copy.rpc('turnOn', { everybody: false })).toMatchObject({ on: true, trouble: null });
    copy.host.moveTo(oClock(12)).map(succeeded);
    expect(copy.mails).toEqual([]);
    expect(copy.host.triggers.length).toBe(1);
  });
});

describe('P2: the account that sends is gone', () => {
  /** Google removes the triggers of an account that is closed. */
  function withoutOwner(): Desk {
    const { book, services } = deskWithMailsDue().host.save();
    return new Desk({
      saved: { book, services: { ...(services as object), triggers: [] } },
      now: oClock(10) + day,
      user: 'ben@example.com',
    });
  }

  test('somebody else is told that no run came, and whose it was', () => {
    expect(withoutOwner().rpc('open', {}).reminders).toMatchObject({ on: true, sender: coordinator, senderIsMe: false, trouble: 'late' });
  });

  test('and takes over: one trigger, nobody is lost, nobody is mailed twice, also when the first one comes back', () => {
    const desk = withoutOwner();
    expect(desk.rpc('turnOn', { everybody: false })).toMatchObject({ on: true, sender: 'ben@example.com', trouble: null });
    expect(desk.host.triggers.map(({ owner }) => owner)).toEqual(['ben@example.com']);
    desk.host.moveTo(oClock(15) + day).map(succeeded);
    expect([...mailedTo(desk)].sort()).toEqual(dueToday);
    desk.host.user = coordinator;
    expect(desk.refusal('turnOn', { everybody: false }).code).toBe('conflict');
    desk.host.moveTo(oClock(20) + day).map(succeeded);
    expect(desk.mails.length).toBe(4);
  });
});

describe('P3: without permission', () => {
  test('a published add-on that nobody used in the file builds its menu with no service call, and edits do nothing', () => {
    const { book, services } = deskWithAssets().host.save();
    const host = openHost({
      project: loadProject(join(__dirname, '../../dist')),
      clock: fixedClock(mondayMorning),
      zone: 'Europe/London',
      locale: 'en_GB',
      user: coordinator,
      deliver: () => undefined,
      saved: { book, services: { ...(services as object), used: false } },
      install: 'published',
    });
    const opened = succeeded(host.open());
    expect(opened.execution.roundTrips).toBe(0);
    expect(host.menus.length).toBe(1);
    expect(host.edit('Assets', 'B2', [['Pear']])).toEqual([]);
  });

  test('a simple trigger that is not told who edits leaves that blank and guesses nobody', () => {
    const desk = deskWithAssets();
    desk.host.hideAddressInSimpleTriggers = true;
    desk.host.user = 'ben@example.com';
    desk.host.edit('Assets', 'B3', [['Long bench']]).map(succeeded);
    expect(assetsNamed(desk, 'Long bench')).toEqual([expect.objectContaining({ 'Updated by': '', ID: 'AST-002' })]);
  });

  test.each(['script.send_mail', 'script.scriptapp', 'userinfo.email'])(
    'with %s withheld the sidebar opens, saves, and cannot turn on reminders',
    (name) => {
      const desk = deskWithAssets();
      desk.host.withhold([scope(name)]);
      expect(desk.rpc('open', {}).ready).toBe(true);
      desk.rpc('add', { table: 'assets', rows: [newAsset] }, 'new');
      expect(assetsNamed(desk, 'Robot')).toEqual([expect.objectContaining(newAssetShown)]);
      expect(desk.refusal('turnOn', { everybody: false })).toMatchObject({
        code: 'denied',
        message: expect.stringMatching(/allow|Google/),
      });
      expect(desk.host.triggers).toEqual([]);
    },
  );

  test('a viewer opens the sidebar, and every change is refused in words', () => {
    const desk = sampleDesk({ user: 'viewer@example.com' });
    desk.host.setViewer('viewer@example.com', true);
    expect(desk.rpc('open', {}).ready).toBe(true);
    expect(desk.refusal('add', { table: 'assets', rows: [newAsset] }, 'new').message).toContain('You may not be allowed');
    desk.menu('Workbook', 'Remove sample production');
    expect(desk.host.toasts.at(-1)?.message).toMatch(/Google refused|no sample/);
    expect(desk.rows('Assets').length).toBeGreaterThan(5);
  });
});

describe('P4: the add-on removed and installed again', () => {
  test('keeps every row, finds its tabs, and numbers on above the highest', () => {
    const { book, services } = deskWithAssets().host.save();
    const desk = new Desk({ saved: { book, services: { ...(services as object), properties: {}, triggers: [], caches: {} } } });
    expect(desk.rpc('open', {}).tabs.find(({ table }) => table === 'assets')?.rows).toBe(3);
    expect(desk.rpc('setUp', { pipeline: 'cg', sample: false }).changes).toBe(0);
    expect(desk.rpc('add', { table: 'assets', rows: [newAsset] }, 'new').ids).toEqual(['AST-004']);
    expect(desk.rpc('open', {}).reminders).toMatchObject({ on: false, trouble: null });
  });
});

describe('R11: errors of Google’s services in German', () => {
  test.each(['Range.setValues', 'Range.getValues', 'Properties.setProperties', 'Lock.tryLock', 'Cache.getAll'])(
    'at %s are told in plain English, the row is not half there, and the next try works',
    (name) => {
      const desk = deskWithAssets();
      desk.host.language = 'de';
      const before = desk.values('Assets');
      const refusal = withFault(desk.host, { kind: 'throw', at: name }, () =>
        desk.refusal('add', { table: 'assets', rows: [newAsset] }, 'new'),
      );
      expect(refusal.code).toBe('denied');
      expect(refusal.message).not.toMatch(/Dienst|Fehler|Exception/);
      expect(desk.values('Assets')).toEqual(before);
      desk.rpc('add', { table: 'assets', rows: [newAsset] }, 'new');
      expect(assetsNamed(desk, 'Robot').length).toBe(1);
    },
  );
});

describe('C5: where there is no document lock', () => {
  test('rows are added and saved, IDs are given and mails are sent without one', () => {
    const desk = deskWithMailsDue();
    desk.host.withoutDocumentLock = true;
    const { ids } = desk.rpc('add', { table: 'assets', rows: [newAsset] }, 'new');
    desk.rpc('save', { table: 'assets', id: String(ids[0]), loaded: { name: 'Robot' }, changes: { name: 'Big robot' } });
    desk.host.edit('Assets', 'B9', [['Pasted']]).map(succeeded);
    expect(desk.rows('Assets').flatMap(({ ID, Name }) => (String(ID).startsWith('AST') ? [Name] : []))).toEqual(['Big robot', 'Pasted']);
    ticksUntil(desk, oClock(9)).map(succeeded);
    expect(mailedTo(desk)).toEqual(dueToday);
  });
});

describe('P5: another version of the workbook’s layout', () => {
  /** The file as an add-on left it whose layout has that number; null for one that numbered none. */
  function ofVersion(version: string | null): Desk {
    const { book, services } = deskWithAssets().host.save();
    const state = JSON.parse(JSON.stringify(services), (key, value: unknown) =>
      key === 'properties' ? withVersion(value, version) : value,
    ) as unknown;
    return new Desk({ saved: { book, services: state } });
  }

  function properties(desk: Desk): string {
    return JSON.stringify((desk.host.save().services as { readonly properties: unknown }).properties);
  }

  test('an older one is brought up to date by set-up, under the lock, once', () => {
    const desk = ofVersion(null);
    expect(properties(desk)).not.toContain('version');
    const lock = desk.host.holdLock();
    expect(desk.refusal('setUp', { pipeline: 'cg', sample: false }).code).toBe('busy');
    expect(properties(desk)).not.toContain('version');
    lock.release();
    desk.rpc('setUp', { pipeline: 'cg', sample: false });
    expect(properties(desk)).toContain('version');
    const before = properties(desk);
    expect(desk.rpc('setUp', { pipeline: 'cg', sample: false }).changes).toBe(0);
    expect(properties(desk)).toBe(before);
    expect(assetsNamed(desk, 'Bench')).toEqual([expect.objectContaining({ ID: 'AST-002' })]);
  });

  test('a newer one is not touched, and that is said', () => {
    const desk = ofVersion('2');
    const [before, cells] = [properties(desk), JSON.stringify(desk.host.book.snapshot())];
    const said = { code: 'setup', message: expect.stringContaining('newer Routesheet') };
    expect(desk.refusal('add', { table: 'assets', rows: [newAsset] }, 'new')).toMatchObject(said);
    expect(desk.refusal('setUp', { pipeline: 'cg', sample: false })).toMatchObject(said);
    expect(desk.refusal('open', {})).toMatchObject(said);
    desk.host.edit('Assets', 'B3', [['Bench']]);
    expect(properties(desk)).toBe(before);
    expect(JSON.stringify(desk.host.book.snapshot())).toBe(cells);
  });
});

/** Document properties stand in a map, written as pairs or as an object. */
function withVersion(value: unknown, version: string | null): unknown {
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner) || !('version' in inner)) return inner;
    const { version: _old, ...rest } = inner;
    return version === null ? rest : { ...rest, version };
  }) as unknown;
}
