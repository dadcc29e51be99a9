// A small production as the server would describe it to the sidebar: every section of Today, every kind of field.

import { firstCatalog } from '../../sidebar/form/first-catalog';
import type { Opened, Selected } from '../../src/contract/methods';
import type { PreviewView, RemindersView } from '../../src/contract/reminders';
import type { TodayLine, TodayView } from '../../src/contract/today';
import type { Catalog, Person } from '../../src/schema/catalog';
import { workbook } from '../../src/tables/index';

const person = (
  name: string,
  also: string,
  department: string,
  email: string | null = `${name.split(' ')[0]?.toLowerCase()}@example.com`,
): Person => ({
  name,
  email,
  also: [also],
  role: '',
  department,
  reminders: 'when needed',
  zone: null,
  active: true,
});

export const catalog: Catalog = {
  ...firstCatalog,
  settings: {
    ...firstCatalog.settings,
    production: 'Caminandes',
    coordinator: 'Bea Holt',
    inUse: ['assets', 'deliveries', 'reviews', 'stock', 'pettyCash'],
  },
  steps: [
    { name: 'Design', usedOn: [], leads: ['Ines Prado'], forTypes: [] },
    { name: 'Model', usedOn: [], leads: ['Ana Ruiz'], forTypes: [] },
    { name: 'Rig', usedOn: [], leads: ['Ana Ruiz', 'Omar Haddad'], forTypes: ['Character', 'Prop'] },
  ],
  people: [
    person('Ana Ruiz', 'AR', 'Model'),
    person('Bea Holt', 'BH', 'Production'),
    person('Ines Prado', 'IP', 'Design'),
    person('Omar Haddad', 'OH', 'Rig', null),
    { ...person('Sam Old', 'SO', 'Rig'), active: false },
  ],
};

const base: TodayLine = {
  apart: '',
  table: 'assets',
  id: 'CH_002',
  name: 'Oti',
  step: 'Rig',
  leads: ['Ana Ruiz', 'Omar Haddad'],
  people: ['Omar Haddad'],
  departments: ['Rig'],
  column: 'steps/Rig/due',
  due: '2026-02-26',
  words: 'was due Thu 26 Feb (2 working days)',
  late: 2,
  status: { column: 'steps/Rig/status', loaded: { 'steps/Rig/status': 'WIP', 'steps/Rig/take': 1 } },
  filed: { Episode: '101' },
};

const { status: _none, filed: _nothing, ...bare } = base;

export const today: TodayView = {
  date: '2026-03-02',
  sections: {
    late: [
      base,
      { ...base, id: 'CH_001', name: 'Koro the llama', words: 'was due Fri 27 Feb (1 working day)', late: 1 },
      { ...base, id: 'PR_014', name: 'Fence gate', people: [], departments: [], words: 'was due Fri 27 Feb (1 working day)' },
      {
        ...bare,
        filed: { Episode: '102', Partner: 'Broadcaster Nine' },
        table: 'deliveries',
        id: 'DEL-004',
        name: 'Animatic v3 to the broadcaster',
        step: null,
        leads: [],
        people: ['Bea Holt'],
        departments: ['Production'],
        column: 'due',
        words: 'was to go out Wed 25 Feb (3 working days)',
      },
    ],
    today: [
      {
        ...base,
        id: 'EN_003',
        name: 'Patagonia road',
        step: 'Design',
        leads: ['Ines Prado'],
        people: ['Ines Prado'],
        departments: ['Design'],
        words: 'due today',
        late: 0,
      },
    ],
    week: [
      {
        ...base,
        id: 'PR_020',
        name: 'Berry',
        step: 'Model',
        leads: ['Ana Ruiz'],
        people: ['Ana Ruiz', 'Ines Prado'],
        departments: ['Model', 'Design'],
        words: 'due Wed 4 Mar',
        late: 0,
      },
    ],
    approval: [{ ...base, id: 'CH_009', name: 'Penguin', words: 'waits for approval', late: 0 }],
    client: [],
    risk: [],
    retake: [{ ...base, id: 'CH_010', name: 'Armadillo', words: 'take 3, needs a new date', late: 0 }],
    sortOut: [{ ...base, id: 'PR_031', name: 'Sign', people: [], departments: [], words: '“wk 12” is not a date', late: 0, due: null }],
    parcels: [],
    kitOut: [],
    escalated: [],
    receipts: [],
    starts: [],
    waits: [
      {
        ...bare,
        ...{ table: 'shots', id: 'SHT-001', name: 'SH010', step: null, leads: [], people: ['Omar Haddad'], departments: ['Rig'] },
        ...{ column: 'steps/Animation/due', due: '2026-03-09', words: 'Animation waits for Koro the llama (Rig, due Thu 5 Mar)', late: 0 },
      },
    ],
    asleep: [],
    holds: [
      {
        ...bare,
        ...{ id: 'CH_001', name: 'Koro the llama', step: null, leads: [], people: ['Omar Haddad'], departments: ['Rig'] },
        ...{ column: 'steps/Rig/due', due: '2026-03-09', words: 'Rig holds up 12 steps, the first due Mon 9 Mar', late: 0 },
      },
    ],
    reorder: [
      {
        ...bare,
        table: 'stock',
        id: 'STK-002',
        name: 'AA batteries',
        step: null,
        leads: [],
        people: ['Bea Holt'],
        departments: ['Production'],
        column: 'onHand',
        words: '2 left, order up to 40',
        late: 0,
        due: null,
      },
    ],
  },
};

export const remindersOff: RemindersView = {
  on: false,
  sender: null,
  senderIsMe: false,
  trouble: null,
  disorder: '',
  lastRun: null,
  nextRun: null,
  mailsLeft: null,
  waiting: 0,
  since: null,
  trigger: null,
  permission: 'full',
  pause: null,
  runs: [],
  warnings: [],
};

export const remindersOn: RemindersView = {
  on: true,
  sender: 'bea@example.com',
  senderIsMe: true,
  trouble: null,
  disorder: '',
  lastRun: 'Mon 2 Mar, 08:14: 12 mails',
  nextRun: 'Tue 3 Mar, between 8 and 9',
  mailsLeft: 88,
  waiting: 3,
  since: 'Mon 2 Feb, 09:30',
  trigger: 'there',
  permission: 'full',
  pause: null,
  warnings: [],
  runs: [
    {
      when: 'Mon 2 Mar, 08:14',
      sent: 12,
      waiting: 3,
      failed: 0,
      why: 'The number of mails that Google lets this account send in a day was used up.',
    },
    { when: 'Fri 27 Feb, 08:14', sent: 15, waiting: 0, failed: 0, why: '' },
  ],
};

const html =
  '<div style="font-family:Arial"><h1 style="font-size:18px">Good morning Ana</h1><p><b>Late</b>: CH_002 Oti, Rig</p><a href="https://example.com/oti">Open its files</a></div>';

export const preview: PreviewView = {
  day: 'Mon 2 Mar',
  isOfToday: true,
  summary: '3 mails to 3 people',
  alreadyLate: { late: 4, elsewhere: 1 },
  withoutAddress: ['Omar Haddad'],
  mails: ['Ana Ruiz', 'Bea Holt', 'Ines Prado'].map((name) => ({
    name,
    to: `${name.split(' ')[0]?.toLowerCase()}@example.com`,
    subject: 'Caminandes: 1 late, 1 due today, 1 retake, 1 this week (Mon 2 Mar)',
    text: `Good morning ${name}\n\nLate\n- CH_002 Oti, Rig, was due Thu 26 Feb (2 working days)`,
    html,
  })),
};

export const opened: Opened = {
  placements: { adoptions: [], renamed: {}, gone: {} },
  version: '0.0.0-test',
  ready: true,
  clashes: [],
  production: 'Caminandes',
  today: '2026-03-02',
  zone: 'Europe/London',
  me: 'bea@example.com',
  catalog,
  tabs: ['assets', 'deliveries', 'reviews', 'stock', 'pettyCash', 'people', 'steps', 'lists'].map((table) => ({
    table,
    tab: workbook.tables.find(({ key }) => key === table)?.tab ?? table,
    rows: 12,
    problems: table === 'assets' ? ['There is no heading “Link”. What needs it is switched off; Set up workbook adds it.'] : [],
  })),
  suggestions: {
    assets: { episode: ['101', '102', '103'] },
    deliveries: { partner: ['Northern Broadcast', 'Orbit VFX'] },
    pettyCash: { shop: ['Corner shop', 'Tape & Glue Ltd'] },
  },
  view: today,
  reminders: remindersOff,
  checklist: { people: 40, withAddress: 31, production: true, coordinator: true, rows: 64, remindersOn: false },
};

export const oti: Selected = {
  row: 3,
  twins: 0,
  table: 'assets',
  id: 'CH_002',
  name: 'Oti',
  values: {
    id: 'CH_002',
    name: 'Oti',
    type: 'Character',
    episode: '101',
    neededBy: null,
    'steps/Design/status': 'Approved',
    'steps/Design/by': 'Ines Prado',
    'steps/Design/due': '2026-02-10',
    'steps/Design/take': 2,
    'steps/Model/status': 'For approval',
    'steps/Model/by': 'Ana Ruiz',
    'steps/Model/due': null,
    'steps/Model/take': 1,
    'steps/Rig/status': 'WIP',
    'steps/Rig/by': 'Omar Haddad',
    'steps/Rig/due': '2026-02-26',
    'steps/Rig/take': null,
    omitted: null,
    link: null,
    notes: null,
    updated: '2026-02-26 10:04',
    updatedBy: 'bea@example.com',
  },
  issues: [{ path: 'steps/Model/due', message: 'Model due “wk 12” is not a date. Pick a day, or type one such as 2 Mar 2026.' }],
  formulas: ['episode'],
};
