// A workbook with a crew and a review, and clocks of real zones, for tests of what is mailed about reviews.

import { post } from '../../../src/actions/reviews/post';
import { sendPost } from '../../../src/actions/reviews/send-post';
import type { Ports } from '../../../src/ports';
import type { Cell } from '../../../src/schema/values/cell';
import { isLocalDate } from '../../../src/schema/values/local-date';
import type { Values } from '../../../src/schema/values/value';
import { workbook } from '../../../src/tables';
import { papers, posts } from '../../../src/tables/papers';
import { setting } from '../papers/paper-desk';
import { type Paper, paper } from '../support/paper-ports';
import { zoned } from '../support/zoned-clock';

const crew: readonly Values[] = [
  { name: 'Ana Ruiz', email: 'ana@example.com', department: 'Production' },
  { name: 'Ben Ode', email: 'ben@example.com', department: 'Rig', timeZone: 'Europe/Berlin' },
  { name: 'Jo Rey', email: 'jo@example.com', department: 'Animation', timeZone: 'America/Los_Angeles' },
  { name: 'Tom Vale', email: 'tom@example.com', department: 'Rig' },
  { name: 'No Address' },
];

export const dailies: Values = {
  title: 'Rig dailies',
  date: '2026-03-27',
  start: '10:00',
  end: '10:45',
  place: 'Screening room',
  chair: 'Tom Vale',
  attendees: 'Ben Ode, Jo Rey, No Address',
  status: 'Planned',
};

export interface ReviewDesk {
  readonly made: Paper;
  readonly ports: Ports;
  readonly look: (letter?: string) => ReturnType<typeof post>;
  readonly send: (letter?: string, key?: string) => string;
  readonly change: (values: Values) => void;
}

function cellOf(value: Cell): Cell {
  return isLocalDate(value) ? { date: value, time: '00:00' } : value;
}

/** The review is REV-001; it is Monday, 2 March 2026, eight in the morning. */
export function reviewDesk(row: Values = {}, items: readonly Values[] = []): ReviewDesk {
  const made = paper({ ...workbook, papers, posts });
  setting(made, 'Production title', 'Caminandes');
  made.rpc('add', { table: 'people', rows: crew });
  made.rpc('add', {
    table: 'assets',
    rows: [
      { id: 'CH_001', name: 'Lama', type: 'Character', 'steps/Rig/by': 'Ben Ode', 'steps/Rig/status': 'For approval' },
      { id: 'CH_002', name: 'Oti', type: 'Character', 'steps/Rig/by': 'Tom Vale' },
    ],
  });
  made.rpc('saveWhole', {
    table: 'reviews',
    row: { id: null, values: { ...dailies, ...row } },
    lines: [{ table: 'reviewItems', adds: items, edits: [] }],
  });
  const ports: Ports = {
    ...made.ports,
    book: { ...made.ports.book, zone: () => 'Europe/London' },
    clock: { instant: () => made.now, at: (zone, instant) => zoned(zone, instant ?? made.now) },
  };
  const of = (letter: string) => ({ letter, table: 'reviews', id: 'REV-001' });
  const look = (letter = 'invite') => post(ports, { of: of(letter) });
  return {
    ...{ made, ports, look },
    send: (letter = 'invite', key = `submit ${made.mails.length}`) =>
      sendPost(ports, { of: of(letter), seen: look(letter).seen, sure: false }, key).words,
    change: (values) => {
      const loaded = Object.fromEntries(Object.keys(values).map((key) => [key, null]));
      const headings: Readonly<Record<string, string>> = {
        date: 'Date',
        start: 'Start',
        end: 'End',
        attendees: 'Attendees',
        status: 'Status',
        place: 'Place or link',
      };
      for (const key of Object.keys(loaded)) made.type('Reviews', 0, headings[key] ?? key, cellOf(values[key] ?? ''));
    },
  };
}
