// A tracker as studios have them: a title, bands over the headings, thumbnails, initials, TBC, "wk 12", section titles, totals, colours, a filter.

import type { CellInput } from '../../../host/book/writing';
import type { AdoptionDraft } from '../../../src/contract/adoption';
import { adopted } from './adopting';
import { Desk } from './desk';
import { prepared } from './prepared';

export const trackerName = 'ASSETS master';

/** Row of the headings, from 1; the bands stand above them. */
export const headingRow = 4;

const headings = [
  'Thumb',
  'Asset name',
  'Cat.',
  'Ep',
  'Artist',
  'Due',
  'Status',
  'Artist',
  'Due',
  'Status',
  'Artist',
  'Due',
  'Status',
  'Comments',
];
const bands = ['', '', '', '', 'DESIGN', '', '', 'RIG', '', '', 'SURFACE', '', '', ''];

const sections = ['CHARACTERS', 'PROPS', 'ENVIRONMENTS', 'FX'] as const;
const categories = ['Character', 'Prop', 'Environment', 'FX'] as const;
const fills = ['#f4cccc', '#fce5cd', '#fff2cc', '#d9ead3', '#cfe2f3', '#ead1dc'];

export const assetCount = 400;

/** Real dates, for March 2026. */
function day(n: number): Date {
  return new Date(Date.UTC(2026, 2, 1 + (n % 28)));
}

/** Dates as text, day first: of those above 12 there are enough to tell. */
function dayText(n: number): string {
  if (n % 40 === 7) return 'TBC';
  if (n % 80 === 9) return 'wk 12';
  return `'${1 + (n % 28)}/3/2026`;
}

const statuses = ['apprd', 'WIP', 'WIP', 'RTK', 'wtg', 'pend. review', 'hld', 'omt'];
const artists = ['BO', 'JR', 'ML/KI', 'Kim Ito', 'BO', 'TBC', 'Mia Lo', 'Ben Ode', 'Jo Rey'];

function assetRow(n: number): readonly CellInput[] {
  const pick = <T>(list: readonly T[], shift: number) => list[(n + shift) % list.length] as T;
  const section = Math.floor(n / (assetCount / sections.length));
  const thumb = '=HYPERLINK("https://drive.example/t","view")';
  const status = (shift: number) => pick(statuses, shift);
  return [
    thumb,
    `${categories[section]} ${String(n + 1).padStart(3, '0')}`,
    categories[section] ?? '',
    `'${101 + (n % 4)}`,
    pick(artists, 0),
    day(n),
    status(0),
    pick(artists, 3),
    dayText(n),
    status(2),
    pick(artists, 5),
    day(n + 9),
    status(5),
    n % 25 === 0 ? 'Ask the director' : '',
  ];
}

/** All rows of the tab, from the title to the notes under the totals. */
export function trackerRows(): readonly (readonly CellInput[])[] {
  const width = headings.length;
  const line = (...cells: readonly CellInput[]) => [...cells, ...Array.from({ length: width - cells.length }, () => '')];
  const perSection = assetCount / sections.length;
  const body = sections.flatMap((title, section) => [
    ...(section === 0 ? [] : [line()]),
    line('', title),
    ...Array.from({ length: perSection }, (_unused, at) => assetRow(section * perSection + at)),
  ]);
  return [
    line('CAMINANDES – ASSET TRACKER (do not sort!!)'),
    line(),
    bands,
    headings,
    ...body,
    line(),
    line('', 'TOTAL', assetCount),
    line('', 'Yellow = ask Ana before touching. Blue = sent to vendor.'),
  ];
}

/** Puts the tracker into the file, with all that makes it the coordinator's own. */
export function addMessyTracker(desk: Desk, name: string = trackerName): void {
  const { book } = desk.host;
  const rows = trackerRows();
  const tab = book.tabs.add(name, 0, rows.length + 40, headings.length + 2);
  book.writing.write(tab.id, 0, 0, rows);
  const zone = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
  const last = rows.length - 1;
  book.formats.setLook(tab.id, [zone(0, 0, 0, headings.length - 1)], { bold: true, fontSize: 18 });
  book.formats.setLook(tab.id, [zone(2, 0, 3, headings.length - 1)], { bold: true, fillColor: '#434343', textColor: '#ffffff' });
  fills.forEach((fillColor, at) => {
    book.formats.setLook(tab.id, [zone(10 + at * 7, 0, 12 + at * 7, headings.length - 1)], { fillColor });
  });
  for (const column of [5, 11]) book.formats.setPattern(tab.id, [zone(headingRow, column, last, column)], 'd mmm');
  for (const [from, to] of [
    [4, 6],
    [7, 9],
    [10, 12],
  ] as const)
    book.arrangement.merge(tab.id, [zone(2, from, 2, to)]);
  book.validation.set(tab.id, [zone(headingRow, 6, last, 6)], {
    criterion: { type: 'isValueInList', values: ['apprd', 'WIP', 'RTK', 'wtg', 'pend. review', 'hld', 'omt'], displayStyle: 'arrow' },
    reject: false,
    asked: null,
  } as never);
  book.grid.resize(tab.id, { dimension: 'COL', start: 1, count: 1 }, 240);
  book.grid.resize(tab.id, { dimension: 'COL', start: 13, count: 1 }, 320);
  book.grid.freeze(tab.id, 'ROW', headingRow);
  book.grid.setHidden(tab.id, { dimension: 'ROW', start: 40, count: 3 }, true);
  book.arrangement.addFilter(tab.id, zone(headingRow - 1, 0, last - 3, headings.length - 1));
  book.arrangement.filterColumn(tab.id, 6, ['omt']);
}

/** Of those who are named on it. */
export const addresses = {
  'Ben Ode': 'ben@example.com',
  'Jo Rey': 'jo@example.com',
  'Kim Ito': 'kim@example.com',
  'Mia Lo': 'mia@example.com',
};

/** A workbook that holds the tracker and nothing else. */
export function messyDesk(): Desk {
  const saved = prepared('messy', () => {
    const desk = new Desk();
    addMessyTracker(desk);
    return desk.host.save();
  });
  return new Desk({ saved });
}

/** The same once Routesheet uses the tracker. */
export function adoptedDesk(said: Pick<Partial<AdoptionDraft>, 'addresses'> = {}): Desk {
  const saved = prepared(said.addresses ? 'messy-adopted-with-addresses' : 'messy-adopted', () => {
    const desk = messyDesk();
    adopted(desk, [trackerName], said);
    return desk.host.save();
  });
  return new Desk({ saved });
}
