// Adding and saving through the sidebar's one dispatcher, tab by tab: what is filled in, what is asked, what merges and what does not.

import { describe, expect, test } from '@jest/globals';
import type { Values } from '../../src/schema/values/value';
import { type Desk, emptyDesk, mondayMorning, sampleDesk } from './support/desk';
import { columnOf, setting, tabNamed } from './support/grid-hands';

const rowOf = (desk: Desk, tab: string, id: string) => desk.rows(tab).find((row) => Object.values(row).includes(id));
const add = (desk: Desk, table: string, ...rows: Values[]) => desk.rpc('add', { table, rows }).ids;
const save = (desk: Desk, table: string, id: string, loaded: Values, changes: Values) => desk.rpc('save', { table, id, loaded, changes });
const date = (text: string) => new Date(`${text}T00:00:00Z`);

const receipt = { date: '2026-03-02', whoPaid: 'Ana Ruiz', shop: 'Art shop', whatFor: 'Card' };

describe('adding to each tab', () => {
  const desk = emptyDesk();
  const stamp = { Updated: new Date(mondayMorning), 'Updated by': 'ana@example.com' };

  test.each<[string, string, Values, Readonly<Record<string, unknown>>]>([
    [
      'assets',
      'Assets',
      { name: 'Dragon', type: 'Character', 'steps/Rig/by': 'Ben Ode', 'steps/Rig/due': '2026-03-05', omitted: false },
      { ID: 'AST-001', Name: 'Dragon', Type: 'Character', 'Rig by': 'Ben Ode', 'Rig due': date('2026-03-05'), ...stamp },
    ],
    [
      'deliveries',
      'Deliveries',
      { title: 'Drive', direction: 'Out', partner: 'Post', due: '2026-03-10', take: 2, owner: 'Jo Rey' },
      { ID: 'DEL-001', Title: 'Drive', Direction: 'Out', Partner: 'Post', Due: date('2026-03-10'), Take: 2, Owner: 'Jo Rey', ...stamp },
    ],
    [
      'reviews',
      'Reviews',
      { title: 'Dailies', date: '2026-03-10', start: '9:30', end: '10.15', attendees: 'Ben Ode, Jo Rey' },
      { ID: 'REV-001', Title: 'Dailies', Date: date('2026-03-10'), Start: '09:30', End: '10:15', Attendees: 'Ben Ode, Jo Rey', ...stamp },
    ],
    [
      'stock',
      'Stock',
      { item: 'Coffee', onHand: 2.5, reorderAt: 3, upTo: 10 },
      { ID: 'STK-001', Item: 'Coffee', 'On hand': 2.5, 'Reorder at': 3, 'Order up to': 10, Level: 'Low', ...stamp },
    ],
    [
      'pettyCash',
      'Petty Cash',
      { ...receipt, gross: 1200, vatRate: '20' },
      {
        'Receipt no.': 'RCP-001',
        Date: date('2026-03-02'),
        'Who paid': 'Ana Ruiz',
        Gross: 12,
        'VAT rate': '20',
        VAT: 2,
        Net: 10,
        ...stamp,
      },
    ],
    [
      'people',
      'People',
      { name: 'Kim Ito', email: 'kim@example.com', alsoWrittenAs: 'KI', timeZone: 'Asia/Tokyo', active: 'Yes' },
      { Name: 'Kim Ito', Email: 'kim@example.com', 'Also written as': 'KI', 'Time zone': 'Asia/Tokyo', Active: 'Yes' },
    ],
    ['steps', 'Steps', { step: 'Groom', usedOn: 'Assets', order: 5, lead: 'Lea Lead' }, { Step: 'Groom', Order: 5, Lead: 'Lea Lead' }],
    ['lists', 'Lists', { list: 'Asset types', word: 'Robot' }, { List: 'Asset types', Word: 'Robot' }],
  ])('%s', (table, tab, values, row) => {
    const rows = desk.rows(tab).length;
    expect(add(desk, table, values)).toHaveLength(1);
    expect(desk.rows(tab)).toHaveLength(rows + 1);
    expect(desk.rows(tab).at(-1)).toMatchObject(row);
  });

  test('to Shots once they are switched on', () => {
    const own = emptyDesk();
    setting(own, 'Use Shots', 'yes');
    own.menu('Workbook', 'Set up workbook');
    expect(add(own, 'shots', { name: 'sh020', sequence: '010', frames: 96, 'steps/Comp/due': '2026-03-05' })).toEqual(['SHT-001']);
    expect(own.rows('Shots')[0]).toMatchObject({ Sequence: '010', Frames: 96, 'Comp due': date('2026-03-05') });
  });

  test('the new row stands below the last one, in the formats of its columns', () => {
    const { id } = tabNamed(desk, 'Assets');
    const at = columnOf(desk, 'Assets', 'Rig due');
    expect(desk.host.book.cells.displays(id, { top: 1, bottom: 1, left: at, right: at })[0]?.[0]).toBe('Thu 5 Mar 2026');
  });
});

describe('several at once', () => {
  test('are added together, each with its own ID', () => {
    const desk = emptyDesk();
    const ids = add(desk, 'assets', ...['Oak', 'Ash', 'Elm'].map((name) => ({ name, type: 'Environment' })));
    expect(ids).toEqual(['AST-001', 'AST-002', 'AST-003']);
    expect(desk.rows('Assets').map((row) => [row.Name, row.Type])).toEqual(['Oak', 'Ash', 'Elm'].map((name) => [name, 'Environment']));
  });

  test('submitted twice with the same key they are there once', () => {
    const desk = emptyDesk();
    const input = { table: 'assets', rows: [{ name: 'Oak' }, { name: 'Ash' }] };
    const first = desk.rpc('add', input, 'one click');
    expect(desk.rpc('add', input, 'one click')).toEqual({ ids: first.ids, again: true });
    expect(desk.rows('Assets')).toHaveLength(2);
    expect(desk.rpc('add', input, 'another click').again).toBe(false);
  });

  test('a typed ID is kept, and neither another row’s nor one of the same submit is taken', () => {
    const desk = emptyDesk();
    expect(add(desk, 'assets', { id: 'CH_001', name: 'Lama' }, { name: 'Oak' })).toEqual(['CH_001', 'AST-001']);
    for (const rows of [
      [{ id: 'CH_001', name: 'X' }],
      [
        { id: 'N1', name: 'X' },
        { id: 'n1', name: 'Y' },
      ],
    ]) {
      const { issues } = desk.refusal('add', { table: 'assets', rows });
      expect(issues.map(({ path }) => path.split(':').pop())).toEqual(['id']);
    }
    expect(desk.rows('Assets')).toHaveLength(2);
  });
});

describe('VAT and net', () => {
  test.each<[Values, readonly (number | string)[]]>([
    [{ gross: 1200, vatRate: '20' }, [2, 10]],
    [{ gross: 999, vatRate: '20' }, [1.67, 8.32]],
    [{ gross: 1050, vatRate: '5' }, [0.5, 10]],
    [{ gross: 1200, vatRate: '0' }, [0, 12]],
    [{ gross: 1200, vatRate: '20', vat: 150 }, [1.5, 10.5]],
    [{ gross: 1200, vatRate: '20', net: 1100 }, [1, 11]],
    [{ gross: 1200, vatRate: 'mixed', vat: 130 }, [1.3, 10.7]],
    [{ gross: -1200, vatRate: '20' }, [-2, -10]],
  ])('of %j are filled from gross and rate, and what was typed stands', (amounts, [vat, net]) => {
    const desk = emptyDesk();
    add(desk, 'pettyCash', { ...receipt, ...amounts });
    expect(desk.rows('Petty Cash')[0]).toMatchObject({ VAT: vat, Net: net });
  });

  test('follow a corrected gross, and stay as typed over when something else is saved', () => {
    const desk = emptyDesk();
    const [id = ''] = add(desk, 'pettyCash', { ...receipt, gross: 1200, vatRate: '20' });
    save(desk, 'pettyCash', id, { gross: 1200 }, { gross: 2400 });
    expect(rowOf(desk, 'Petty Cash', id)).toMatchObject({ Gross: 24, VAT: 4, Net: 20 });
    save(desk, 'pettyCash', id, { vat: 400 }, { vat: 300 });
    save(desk, 'pettyCash', id, { shop: 'Art shop' }, { shop: 'Paint shop' });
    expect(rowOf(desk, 'Petty Cash', id)).toMatchObject({ VAT: 3, Net: 21, Shop: 'Paint shop' });
  });

  test('changing the rate to mixed asks for the VAT', () => {
    const desk = emptyDesk();
    const [id = ''] = add(desk, 'pettyCash', { ...receipt, gross: 1200, vatRate: '20' });
    const { issues } = desk.refusal('save', { table: 'pettyCash', id, loaded: { vatRate: '20' }, changes: { vatRate: 'mixed' } });
    expect(issues).toEqual([{ path: 'vat', message: 'VAT is missing. With VAT rate “mixed” it has to be typed.' }]);
  });
});

describe('steps', () => {
  test('a status set to Retake raises the take by one, a blank one to 2, once', () => {
    const desk = emptyDesk();
    const [id = ''] = add(desk, 'assets', { name: 'Dragon', 'steps/Rig/status': 'WIP', 'steps/Model/take': 3 });
    const answer = save(desk, 'assets', id, { 'steps/Rig/status': 'WIP' }, { 'steps/Rig/status': 'Retake' });
    expect(answer.notes).toEqual(['Rig take is now 2.']);
    save(desk, 'assets', id, { 'steps/Model/status': null }, { 'steps/Model/status': 'RTK' });
    expect(rowOf(desk, 'Assets', id)).toMatchObject({ Rig: 'Retake', 'Rig take': 2, Model: 'Retake', 'Model take': 4 });
    save(desk, 'assets', id, { notes: null }, { notes: 'still' });
    expect(rowOf(desk, 'Assets', id)).toMatchObject({ 'Rig take': 2, 'Model take': 4 });
  });

  test('status, take and stamp of a retake go in together: another status with the date is one save', () => {
    const desk = emptyDesk();
    const [id = ''] = add(desk, 'assets', { name: 'Dragon', 'steps/Rig/due': '2026-03-05' });
    save(desk, 'assets', id, { 'steps/Rig/due': '2026-03-05' }, { 'steps/Rig/status': 'Retake', 'steps/Rig/due': '2026-03-12' });
    expect(rowOf(desk, 'Assets', id)).toMatchObject({ Rig: 'Retake', 'Rig due': date('2026-03-12'), 'Rig take': 2 });
    // The last one is the entry in the log of changes.
    expect(desk.last.writes).toBeLessThanOrEqual(3 + 1);
  });

  test('a type outside a step’s For types gets N/A there, and a status that was given stands', () => {
    const desk = sampleDesk();
    add(desk, 'assets', { name: 'Fog', type: 'FX' }, { name: 'Hill', type: 'Environment', 'steps/Rig/status': 'WIP' });
    const [fog, hill] = desk.rows('Assets').slice(-2);
    expect(fog).toMatchObject({ Design: '', Model: 'N/A', Rig: 'N/A', Surface: 'N/A' });
    expect(hill).toMatchObject({ Model: '', Rig: 'WIP' });
  });

  test('words are written as the list has them', () => {
    const desk = emptyDesk();
    add(desk, 'assets', { name: 'Dragon', type: 'char', 'steps/Rig/status': 'wfa', 'steps/Model/status': 'apprd' });
    expect(desk.rows('Assets')[0]).toMatchObject({ Type: 'Character', Rig: 'For approval', Model: 'Approved' });
  });
});

test('the sidebar is told to reload when it is of another version', () => {
  const desk = sampleDesk();
  const result = desk.host.run('rpc', [JSON.stringify({ method: 'open', input: {}, key: 'k', version: '0.0.1' })]);
  expect(result.ok && JSON.parse(String(result.value))).toMatchObject({ ok: false, error: { code: 'reload' } });
});
