// The outline that the sidebar copies: where everything stands, no name of a person, and no cell but headings.

import { describe, expect, test } from '@jest/globals';
import { outlineIn, presentHeadingsIn, tabWithHeadings } from '../../src/warehouse/input/outlines';
import { sampleDesk } from '../journeys/support/desk';
import { wholeBook } from '../journeys/support/grid-hands';
import { adoptedDesk, trackerName } from '../journeys/support/messy-tracker';
import { outlineOf } from './support/studio';

describe('an outline', () => {
  test('says of each tab in use where its headings and columns stand, and changes nothing in the file', () => {
    const desk = sampleDesk();
    const before = wholeBook(desk);
    const { tabs, production, zone, currency, locale, adoptions } = outlineOf(desk);
    expect({ production, zone, currency, locale, adoptions }).toEqual({
      ...{ production: 'Caminandes', zone: 'Europe/London', currency: 'GBP', locale: 'en_GB', adoptions: [] },
    });
    expect(tabs.map(({ table }) => table)).toEqual(
      expect.arrayContaining(['assets', 'deliveryItems', 'people', 'lists', 'steps', 'settings']),
    );
    const assets = tabs.find(({ table }) => table === 'assets');
    expect([assets?.row, assets?.columns.slice(0, 2), assets?.columns.find(([key]) => key === 'steps/Rig/due')]).toEqual([
      1,
      [
        ['id', 0, 'ID'],
        ['name', 1, 'Name'],
      ],
      ['steps/Rig/due', 15, 'Rig due'],
    ]);
    expect(wholeBook(desk) === before).toBe(true);
  });

  test('holds no name and no address of a person, and nothing that stands in a row', () => {
    const text = sampleDesk().rpc('outline', {}).text;
    expect(['Ben Ode', 'example.com', 'Lama', 'Kestrel'].filter((told) => text.includes(told))).toEqual([]);
  });

  test('follows a heading that was renamed, by the mark on its column', () => {
    const desk = sampleDesk();
    desk.host.edit('Assets', 'P1', [['Rig deadline']]);
    const assets = outlineOf(desk).tabs.find(({ table }) => table === 'assets');
    expect(assets?.columns.find(([key]) => key === 'steps/Rig/due')).toEqual(['steps/Rig/due', 15, 'Rig deadline']);
  });

  test('tells of an adopted tab how it is understood', () => {
    const { adoptions, tabs } = outlineOf(adoptedDesk());
    const tracker = tabs.find(({ name }) => name === trackerName);
    expect([tracker?.row, tracker?.table.split('@')[0], adoptions[0]?.table]).toEqual([4, 'assets', 'assets']);
  });

  test.each([
    '',
    'no',
    '{}',
    '{"is":"routesheet outline 2"}',
    '[]',
    'null',
    '{"is":"routesheet outline 1","file":"x","tabs":[{"table":1}]}',
  ])('a text that is none is refused: %s', (text) => {
    expect(outlineIn(text)).toBeNull();
  });
});

describe('headings that are others since', () => {
  const tab = {
    ...{ table: 'assets', name: 'Assets', row: 1 },
    columns: [
      ['id', 0, 'ID'],
      ['name', 1, 'Name'],
      ['notes', 2, 'Notes'],
    ] as const,
  };

  test('are found where they are now; one that is gone is left out', () => {
    expect(tabWithHeadings(tab, ['Ours', 'name ', null, 'ID']).columns).toEqual([
      ['id', 3, 'ID'],
      ['name', 1, 'Name'],
    ]);
  });

  test('that stand there twice now are the one that is where it was, or none', () => {
    expect(tabWithHeadings(tab, ['ID', 'Name', 'Notes', 'Notes']).columns).toHaveLength(3);
    expect(tabWithHeadings(tab, ['Notes', 'Name', 'ID', 'Notes']).columns.map(([key]) => key)).toEqual(['id', 'name']);
  });

  test('are taken as BigQuery saves a result: a list, or one object a line', () => {
    const line = { workbook: 'klaxon', tab: 'Assets', headings: 'ID', present: ['Name', 'ID'] };
    expect(presentHeadingsIn(JSON.stringify([line]))).toEqual([line]);
    expect(presentHeadingsIn(`${JSON.stringify(line)}\n${JSON.stringify(line)}\n`)).toHaveLength(2);
    expect(['{', '[1]', '[{"workbook":"x"}]'].map(presentHeadingsIn)).toEqual([null, null, null]);
  });
});
