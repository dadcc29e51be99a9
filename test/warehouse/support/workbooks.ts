// Workbooks of a studio, each another: by pipeline, language, currency and zone, of our own tabs and of trackers that were there before, filled by chance.

import type { CellInput } from '../../../host/book/writing';
import { adopted } from '../../journeys/support/adopting';
import { crowd } from '../../journeys/support/crowd';
import { type Desk, sampleDesk, setUpDesk } from '../../journeys/support/desk';
import { columnOf, headingsOf, letters } from '../../journeys/support/grid-hands';
import { addMessyTracker, addresses, trackerName } from '../../journeys/support/messy-tracker';

/** After so many the kinds come again, with other contents. */
export const kindsOfWorkbooks = 4;

/** Kit is not kept in each. */
const withoutKit = 2;

interface Place {
  readonly locale: string;
  readonly zone: string;
  readonly currency: string;
}

const places: readonly Place[] = [
  { locale: 'en_GB', zone: 'Europe/London', currency: 'GBP' },
  { locale: 'fr_FR', zone: 'Asia/Manila', currency: 'EUR' },
  { locale: 'en_GB', zone: 'America/Los_Angeles', currency: 'GBP' },
  { locale: 'fr_FR', zone: 'Europe/London', currency: 'EUR' },
];

/** The same for the same number. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

export function madeWorkbook(at: number): Desk {
  const roll = dice(at + 1);
  const kind = at % kindsOfWorkbooks;
  const desk = kind === 3 ? setUpDesk({ pipeline: '2d', sample: true }) : sampleDesk();
  const { locale, zone, currency } = places[kind] as Place;
  setting(desk, 'Currency', currency);
  if (kind === 1) setting(desk, 'Non-working dates', '2026-02-26, 24 Feb 2026');
  if (kind === 0) withHolidays(desk);
  filledByChance(desk, roll, 12 + roll(20));
  if (kind !== withoutKit) {
    setting(desk, 'Use Kit', 'yes');
    desk.menu('Routesheet', 'Workbook', 'Set up workbook');
    kitByChance(desk, roll, 12 + roll(20));
  }
  if (kind === 1) ownWords(desk);
  if (kind === 2) withTracker(desk);
  if (kind === 3) rearranged(desk);
  // Days are written before: they stay the days that they are.
  desk.host.book.settings.data.locale = locale;
  desk.host.book.settings.data.zone = zone;
  return desk;
}

/** Days off in our country, one of which is worked, and one of another country; spelled as people do. */
function withHolidays(desk: Desk): void {
  setting(desk, 'Use Holidays', 'yes');
  setting(desk, 'Country', 'England');
  desk.menu('Routesheet', 'Workbook', 'Set up workbook');
  crowd(desk, 'Holidays', [
    { Date: new Date(Date.UTC(2026, 1, 18)), Country: 'england', Name: 'Founders’ day', Off: true },
    { Date: new Date(Date.UTC(2026, 1, 19)), Country: 'England', Name: 'Worked day', Off: false },
    { Date: new Date(Date.UTC(2026, 1, 20)), Country: 'France', Name: 'Elsewhere', Off: true },
  ]);
}

function setting(desk: Desk, name: string, value: string): void {
  const row = desk.rows('Settings').findIndex(({ Setting }) => Setting === name) + 2;
  desk.host.edit('Settings', `B${row}`, [[value]]);
}

const statuses = [
  'To do',
  'WIP',
  'ip',
  'For approval',
  'With client',
  'Retake',
  'Approved',
  'cbb',
  'AWF',
  'On hold',
  'N/A',
  'Blocked',
  'zzz',
  '',
];
const people = ['Ben Ode', 'BO', 'Ben Ode, Lito Cruz', 'Lito Cruz and Mia Lo', 'Sam Poe; Ben Ode', 'Nobody Known', 'Mia Lo & Nobody', ''];

function filledByChance(desk: Desk, roll: (sides: number) => number, count: number): void {
  const pick = <T>(list: readonly T[]) => list[roll(list.length)] as T;
  const day = (): CellInput => (roll(9) === 0 ? pick(['wk 12', 'ASAP', '']) : new Date(Date.UTC(2026, 1, 10 + roll(40))));
  const steps = headingsOf(desk, 'Assets').filter((heading) => headingsOf(desk, 'Assets').includes(`${heading} due`));
  const stepCells = () =>
    steps.flatMap(
      (step) =>
        [
          [step, pick(statuses)],
          [`${step} by`, pick(people)],
          [`${step} due`, day()],
          [`${step} take`, pick(['', 1, 2, 3])],
        ] as const,
    );
  const asset = (n: number) => ({
    ID: `X_${n}`,
    Name: `Thing ${n}`,
    Type: 'Prop',
    Episode: pick(['003', '004', '']),
    Omitted: roll(8) === 0,
    ...Object.fromEntries(stepCells()),
  });
  crowd(
    desk,
    'Assets',
    Array.from({ length: count }, (_unused, n) => asset(n)),
  );
  const delivery = (n: number) => ({
    ID: `D_${n}`,
    Title: `Parcel ${n}`,
    Direction: pick(['Out', 'In', 'out', '']),
    Partner: 'Harbour Sound',
    Due: day(),
    Status: pick(['Planned', 'WIP', 'Sent', 'Received', 'Rejected', 'Accepted', '']),
    Sent: roll(2) ? day() : '',
    Received: roll(3) ? '' : day(),
    'Back by': roll(2) ? day() : '',
    Owner: pick(people),
  });
  crowd(
    desk,
    'Deliveries',
    Array.from({ length: count }, (_unused, n) => delivery(n)),
  );
  const receipt = (n: number) => ({
    'Receipt no.': `R_${n}`,
    Date: new Date(Date.UTC(2026, roll(3), 1 + roll(28))),
    'Who paid': 'Ben Ode',
    Shop: 'Corner shop',
    'What for': 'Tape',
    'Cost code': pick(['2100', '2200', '']),
    Gross: (roll(900_000) - 1000) / 100,
    Status: pick(['To claim', 'Claimed', 'Rejected']),
  });
  crowd(
    desk,
    'Petty Cash',
    Array.from({ length: count }, (_unused, n) => receipt(n)),
  );
  const item = (n: number) => ({
    ID: `S_${n}`,
    Item: `Paint ${n}`,
    'On hand': pick([0, 1.5, 3, 1200, -1]),
    'On order': pick(['', 0, 2]),
    'Reorder at': pick([1, 2.5, 3]),
    'Order up to': pick(['', 5, 1500]),
    'Pack size': pick(['', 1, 0.1, 2.5, 6, 'a dozen']),
    Discontinued: roll(6) === 0,
  });
  crowd(
    desk,
    'Stock',
    Array.from({ length: count }, (_unused, n) => item(n)),
  );
}

/** Half of it hired; what is to be back or to go off hire was, is today, or will be. */
function kitByChance(desk: Desk, roll: (sides: number) => number, count: number): void {
  const pick = <T>(list: readonly T[]) => list[roll(list.length)] as T;
  const day = (): CellInput => pick([new Date(Date.UTC(2026, 1, 20 + roll(20))), new Date(Date.UTC(2026, 2, 2)), '', 'next week']);
  const piece = (n: number) => ({
    ID: `K_${n}`,
    What: `Camera ${n}`,
    With: pick(['Mia Lo', 'Harbour Sound', 'Store']),
    Since: pick([day(), '']),
    'Due back': day(),
    'Owned or hired from': pick(['', 'Lenses Example']),
    'Off-hire date': pick([day(), '']),
    'Gone back on': pick(['', '', day()]),
    'Looked after by': pick(people),
  });
  crowd(
    desk,
    'Kit',
    Array.from({ length: count }, (_unused, n) => piece(n)),
  );
}

/** Words of the coordinator's own, one in place of a declared one that still stands in cells. */
function ownWords(desk: Desk): void {
  const row = desk.rows('Lists').findIndex(({ List, Word }) => List === 'Step statuses' && Word === 'Approved') + 2;
  desk.host.edit('Lists', `B${row}`, [['Validé']]);
  const last = desk.values('Lists').length + 1;
  desk.host.edit('Lists', `A${last}:D${last}`, [['Step statuses', 'Notes client', 'retake', 'NC']]);
}

/** A tracker that was there before, beside our own tabs. */
function withTracker(desk: Desk): void {
  addMessyTracker(desk);
  const tab = desk.host.book.tabs.named(trackerName);
  if (tab)
    for (const column of [5, 11])
      desk.host.book.formats.setPattern(tab.id, [{ top: 4, left: column, bottom: 430, right: column }], 'd mmm yyyy');
  adopted(desk, [trackerName], { addresses });
}

/** A row of titles above, a column moved and two of the person's own, a tab of another name. */
function rearranged(desk: Desk): void {
  const { book } = desk.host;
  const [assets, stock] = [book.tabs.named('Assets'), book.tabs.named('Stock')];
  if (!assets || !stock) throw new Error('No tabs');
  const notes = columnOf(desk, 'Assets', 'Notes');
  const cells = desk.values('Assets').map((row) => row[notes] ?? '');
  book.grid.insert(assets.id, { dimension: 'COL', start: 0, count: 1 }, 'before');
  const values = desk.values('Assets');
  for (const [row, cell] of cells.entries()) book.writing.write(assets.id, row, 0, [[cell as CellInput]]);
  for (const row of values.keys()) book.writing.write(assets.id, row, notes + 1, [['']]);
  book.grid.insert(stock.id, { dimension: 'ROW', start: 0, count: 2 }, 'before');
  book.writing.write(stock.id, 0, 0, [["The studio's stock"]]);
  book.tabs.rename(assets.id, "Ana's assets");
  desk.host.edit("Ana's assets", `${letters(columnOf(desk, "Ana's assets", 'Type'))}1`, [['Sort of thing']]);
}
