// A workbook made by today's Routesheet and opened by a later one that words things otherwise: nothing that anybody typed is lost.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Project } from '../../../host/api';
import { columnOf } from '../../faults/support/by-hand';
import { Desk, sampleDesk } from '../support/desk';
import { headingsOf, setting, tabNames, typed } from '../support/grid-hands';
import { builtReworded } from '../support/one-more-table';

const folder = mkdtempSync(join(tmpdir(), 'reworded-'));
let project: Project;

beforeAll(() => {
  project = builtReworded(folder, {
    'settings.ts': [
      [`hour('Send hour')`, `{ ...hour('Morning mail at'), formerly: ['Send hour'] }`],
      [`initially: '8'`, `initially: '9'`],
      [`text('Production title')`, `text('Show', { formerly: ['Title of the show', 'Production title'] })`],
      [`weekdays('Working days')`, `{ ...weekdays('Days of work'), formerly: ['Working days'] }`],
    ],
    'production/assets.ts': [[`date('Needed by', {`, `date('Wanted by', { formerly: ['Needed by'],`]],
    'petty-cash.ts': [[`tab: 'Petty Cash',`, `tab: 'Receipts', formerly: ['Petty Cash'],`]],
    'reviews/reviews.ts': [
      [`coming: 'takes place' }`, `coming: 'happens', formerly: ['takes place'] }`],
      // No longer two rows of Settings but one, or the other way round: that is up to the defaults.
      [`      remindOn: [1, 0],`, `      remindOn: [3],`],
    ],
    'deliveries/deliveries.ts': [[`      openedBy: 'sent',\n      remindOn,`, `      openedBy: 'sent',\n      remindOn: [1],`]],
    'lists.ts': [
      [`'Asset types',`, `'Kinds of asset',`],
      [`['Character', null,`, `['Creature', null,`],
      [`    ['Title', null, 'graphics'],\n  ]),`, `  ], [], { title: ['Asset types'], words: { Creature: ['Character'] } }),`],
    ],
    'people.ts': [[`email: email('Email', { first: true }),`, `email: { ...email('Address', { first: true }), formerly: ['Email'] },`]],
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Opened by the later Routesheet. */
const later = (desk: Desk) => new Desk({ saved: desk.host.save(), project });

/** Today's workbook, with everything typed that a reworded label could lose. */
function typedInto(desk: Desk): Desk {
  setting(desk, 'Send hour', 7);
  setting(desk, 'Production title', 'Caminandes');
  setting(desk, 'Working days', 'Mon-Thu');
  setting(desk, 'Reminder days: Reviews (takes place)', '4 before');
  setting(desk, 'Reminder days: Deliveries', '6 before');
  desk.rpc('add', { table: 'lists', rows: [{ list: 'Asset types', word: 'Robot' }] });
  return desk;
}

const labels = (desk: Desk) => desk.rows('Settings').map((row) => row.Setting);
const settingIn = (desk: Desk, label: string) => desk.rows('Settings').find((row) => row.Setting === label)?.Value;

function setUp(desk: Desk): number {
  return desk.rpc('setUp', { pipeline: 'cg', sample: false }).changes;
}

describe('a later Routesheet that words things otherwise', () => {
  test('reads what was typed before anybody sets up again', () => {
    const before = typedInto(sampleDesk());
    const { catalog: was, view: shown } = before.rpc('open', {});
    const { catalog, tabs, view } = later(before).rpc('open', {});
    expect(catalog.settings).toMatchObject({
      ...{ production: 'Caminandes', sendHour: 7, workingDays: [1, 2, 3, 4], inUse: was.settings.inUse },
      reminderDays: { 'deliveries/out': [6], 'deliveries/in': [6], 'deliveries/back': [6], 'reviews/held': [4], 'reviews/prepare': [1, 0] },
    });
    expect(catalog.people).toEqual(was.people);
    expect(catalog.lists.assetTypes?.map(({ word }) => word)).toEqual(was.lists.assetTypes?.map(({ word }) => word));
    expect(tabs.flatMap(({ problems }) => problems)).toEqual([]);
    expect(view.sections.late).toEqual(shown.sections.late);
    expect(
      later(before)
        .rpc('check', {})
        .findings.map(({ words }) => words),
    ).toEqual(before.rpc('check', {}).findings.map(({ words }) => words));
  });

  test('renames labels, headings and the tab in place, leaves every value where it was, and has nothing to do the second time', () => {
    const before = typedInto(sampleDesk());
    const desk = later(before);
    const values = before.rows('Settings').map((row) => row.Value);
    const rows = before.rows('Assets');
    expect(setUp(desk)).toBeGreaterThan(0);
    expect(setUp(desk)).toBe(0);
    expect(
      desk
        .rows('Settings')
        .slice(0, values.length)
        .map((row) => row.Value),
    ).toEqual(values);
    const gone = [
      'Send hour',
      'Production title',
      'Working days',
      'Use Petty Cash',
      'Reminder days: Reviews (takes place)',
      'Reminder days: Deliveries',
    ];
    for (const label of gone) expect(labels(desk)).not.toContain(label);
    expect([settingIn(desk, 'Morning mail at'), settingIn(desk, 'Show'), settingIn(desk, 'Days of work')].map(String)).toEqual([
      '7',
      'Caminandes',
      'Mon-Thu',
    ]);
    expect([settingIn(desk, 'Reminder days: Reviews (happens)'), settingIn(desk, 'Reminder days: Deliveries (to be back)')]).toEqual([
      '4 before',
      '6 before',
    ]);
    expect(new Set(labels(desk)).size).toBe(labels(desk).length);
    expect(tabNames(desk)).toContain('Receipts');
    expect(tabNames(desk)).not.toContain('Petty Cash');
    expect(headingsOf(desk, 'Assets')).toEqual(
      headingsOf(before, 'Assets').map((heading) => (heading === 'Needed by' ? 'Wanted by' : heading)),
    );
    expect(desk.rows('Assets').map((row) => row['Wanted by'])).toEqual(rows.map((row) => row['Needed by']));
    expect(headingsOf(desk, 'People')).toContain('Address');
    expect(new Set(desk.rows('Lists').map((row) => row.List))).toContain('Kinds of asset');
    expect(new Set(desk.rows('Lists').map((row) => row.List))).not.toContain('Asset types');
  });

  test('where both labels stand there, takes what somebody typed for what set-up wrote, whichever it stands beside', () => {
    const desk = later(typedInto(sampleDesk()));
    const last = desk.values('Settings').length;
    // As a Routesheet in between would have left it, and with a help text of ours.
    desk.host.book.hand.type('Settings', `A${last + 1}`, [
      ['Morning mail at', '9', 'Mails go out within the hour.'],
      ['Show', 'Big Show', ''],
    ]);
    expect(desk.rpc('open', {}).catalog.settings).toMatchObject({ sendHour: 7, production: 'Big Show' });
    setUp(desk);
    expect(desk.rpc('open', {}).catalog.settings).toMatchObject({ sendHour: 7, production: 'Big Show' });
    expect(labels(desk).filter((label) => label === 'Morning mail at' || label === 'Send hour')).toEqual(['Morning mail at']);
    expect(settingIn(desk, 'Production title')).toBe('Caminandes');
    expect(setUp(desk)).toBe(0);
  });

  test('leaves a heading, a tab and a label alone that somebody else named so', () => {
    const desk = later(sampleDesk());
    desk.host.book.hand.type('Assets', `${columnOf(desk, 'Assets', 'Notes')}1`, [['Wanted by']]);
    const both = desk.rows('Assets').map((row) => row['Needed by']);
    const tab = desk.host.book.tabs.named('Petty Cash');
    if (tab) desk.host.book.tabs.rename(tab.id, 'Our receipts');
    setUp(desk);
    expect(tabNames(desk)).toContain('Our receipts');
    expect(desk.rows('Assets').map((row) => row['Needed by'])).toEqual(both);
    expect(setUp(desk)).toBe(0);
  });

  test('mails on the hour and days that were typed', () => {
    const before = typedInto(sampleDesk());
    before.rpc('turnOn', { everybody: false });
    typed(before, 'Settings', 'Currency', 'Value', 'EUR');
    const desk = later(before);
    const { reminders, catalog } = desk.rpc('open', {});
    expect(reminders.nextRun).toContain('between 7 and 8');
    expect(catalog.settings.currency).toBe('EUR');
  });
});
