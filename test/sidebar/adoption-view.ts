// A messy tracker as the server would describe it to the sidebar: forty columns, thirty words, sixty people, dates that may be either.

import { type AdoptionDraft, type CandidateTab, emptyDraft, type Proposal, type ProposedColumn } from '../../src/contract/adoption';
import type { Opened } from '../../src/contract/methods';
import type { Adoption } from '../../src/schema/adopted/adoption';
import { opened } from './workbook-view';

export const longName = 'Production tracker 2026 (DO NOT SORT!!) final_v3 copy';

export const tabs: readonly CandidateTab[] = [
  { sheetId: 1, name: 'Assets', state: 'own' },
  { sheetId: 7, name: longName, state: 'free' },
  ...[101, 102, 103].map((episode) => ({ sheetId: episode, name: `EP${episode}`, state: 'free' as const })),
  { sheetId: 812, name: 'EP100', state: 'used' },
];

const steps = ['Design', 'Model', 'Rig', 'Surface', 'Layout', 'Animation', 'Lighting', 'Comp'];
const parts = [
  ['status', 'status'],
  ['by', 'by'],
  ['due', 'due'],
] as const;

const column = (at: number, heading: string, choice: string, more: Partial<ProposedColumn> = {}): ProposedColumn => ({
  at,
  heading,
  samples: ['Koro the llama', 'Oti', 'Fence gate'],
  choice,
  how: 'sure',
  remark: '',
  ...more,
});

const stepColumns = steps.flatMap((step, index) =>
  parts.map(([part, word], place) =>
    column(3 + index * parts.length + place, `${step.toUpperCase()} ${word}`, `steps/${step}/${part}`, {
      samples: part === 'status' ? ['apprd', 'wip', 'RTK'] : part === 'by' ? ['AR', 'B. Ode', 'Ines / Omar'] : ['3/4/26', 'TBC', 'wk 12'],
      how: step === 'Comp' ? 'unsure' : 'sure',
    }),
  ),
);

const columns: readonly ProposedColumn[] = [
  column(0, 'Thumb', '', { samples: [] }),
  column(1, 'Asset name', 'name'),
  column(2, 'Kind', 'type', { samples: ['CH', 'PR', 'EN'], how: 'unsure' }),
  ...stepColumns,
  column(27, 'Total days', '', { samples: ['12', '8', '3'], remark: 'Calculated by formulas: Routesheet would write over them.' }),
  ...Array.from({ length: 12 }, (_unused, index) =>
    column(28 + index, `Internal remark ${index + 1}`, '', { samples: ['see mail of Tuesday'] }),
  ),
];

const unsureWords = ['apprd', 'kickback!!', 'w/ dir'];
const clearWords = [
  ...['wip', 'RTK', 'done', 'final', 'hold', 'tbd', 'in prog', 'client', 'wfa', 'rdy', 'n/a', 'omit', 'fix', 'CBB', 'pending', 'rev'],
  ...['ready', 'started', 'waiting', 'blocked', 'review', 'dir ok', 'lead ok', 'tweak', 'anim in', 'roughs', 'cleanup'],
];
const words = [...unsureWords, ...clearWords].map((word, index) => ({
  key: `stepStatuses/${word}`,
  list: 'stepStatuses',
  word,
  count: 90 - index,
  choice: index === 0 ? 'Approved' : unsureWords.includes(word) ? '' : 'WIP',
  how: unsureWords.includes(word) ? ('unsure' as const) : ('sure' as const),
}));

const firstNames = ['Ana', 'Ben', 'Chloe', 'Dmitri', 'Elif', 'Femi', 'Grace', 'Hugo'];
const lastNames = ['Ruiz', 'Ode', 'Laurent', 'Okafor', 'Sato', 'Novak', 'Brandt', 'Lind'];
const crew = firstNames.flatMap((first) => lastNames.map((last) => `${first} ${last}`)).slice(0, 60);

/** The first is on People, the second an initial, the third nobody in particular; all others are new. */
const people = crew.map((name, index) => ({
  text: ['AR', 'A.', 'the Polish freelancers'][index] ?? name.replace(/^(.)\S+/, '$1.'),
  count: 61 - index,
  choice: index === 2 ? '' : name,
  how: index === 1 || index === 2 ? ('unsure' as const) : ('sure' as const),
  known: index === 0,
  address: index === 0 ? 'ana@example.com' : '',
}));

const choice = (key: string, said: string) => ({ key, words: said });
const statuses = ['To do', 'WIP', 'For approval', 'With client', 'Retake', 'Approved', 'Approved with fixes', 'Blocked', 'On hold', 'N/A'];
const meanings = ['to do', 'working', 'with reviewer', 'retake', 'finished', 'not needed'];

export const proposal: Proposal = {
  tabs: [{ sheetId: 7, name: longName, rows: 412 }],
  table: 'assets',
  tables: [
    choice('assets', 'Assets: one asset a row'),
    choice('shots', 'Shots: one shot a row'),
    choice('deliveries', 'Deliveries: one delivery a row'),
  ],
  headingRow: 4,
  top: [
    ['CAMINANDES SEASON 2 - MASTER TRACKER - ask Bea before you change anything'],
    [],
    ['', '', '', 'DESIGN', '', '', 'MODEL'],
    ['Thumb', 'Asset name', 'Kind', 'status', 'by', 'due', 'status', 'by'],
    ['', 'Koro the llama', 'CH', 'apprd', 'AR', '3/4/26', 'wip', 'B. Ode'],
    ['', 'Oti', 'CH', 'wip', 'AR', 'TBC', '', ''],
  ],
  columns,
  columnChoices: [
    choice('id', 'ID'),
    choice('name', 'Name'),
    choice('type', 'Type'),
    choice('episode', 'Episode'),
    choice('neededBy', 'Needed by'),
    ...steps.flatMap((step) => parts.map(([part, word]) => choice(`steps/${step}/${part}`, `${step}: ${word}`))),
  ],
  words,
  wordChoices: {
    stepStatuses: [
      ...statuses.map((word) => choice(word, word)),
      ...meanings.map((means) => choice(`=${means}`, `a word of its own: ${means}`)),
    ],
  },
  people,
  dates: [{ column: 'steps/Design/due', heading: 'DESIGN due', written: 'ask', samples: ['3/4/26', '5/6/26'], weeks: null }],
  constants: [
    {
      column: 'episode',
      heading: 'Episode',
      choices: [choice('', 'none'), choice('*', `the tab’s name, ${longName}`)],
      choice: '',
    },
  ],
  stepName: '',
  key: 'Rows are told apart by one new column, Routesheet ID, at the far right.',
  counts: { rows: 412, work: 1604, late: 37, withoutAddress: 58, unreadable: 14 },
  unreadable: Array.from({ length: 14 }, (_unused, index) => ({
    tab: longName,
    cell: `F${12 + index}`,
    heading: 'DESIGN due',
    text: index % 2 === 0 ? 'wk 12' : 'mid March',
  })),
  troubles: ['Dates in “DESIGN due” such as 3/4/26 may be day or month first. Say which.'],
  notes: ['3 rows with titles, totals or notes are left out: 1, 2, 418.'],
  like: null,
  seen: 'seen-1',
  today: '2026-03-02',
};

/** As the server would answer that draft: the trouble is gone once the dates are settled. */
export function proposalTo(draft: AdoptionDraft): Proposal {
  const settled = draft.dates['steps/Design/due'] !== undefined || draft.mapping !== '';
  return { ...proposal, troubles: settled ? [] : proposal.troubles };
}

export const adoption: Adoption = {
  table: 'assets',
  headingRow: 2,
  bandRow: null,
  columns: {
    name: { text: 'Asset', band: null, nth: 1, of: 1 },
    'steps/Rig/status': { text: 'Rigging', band: null, nth: 1, of: 1 },
    'steps/Rig/due': { text: 'Rig deadline', band: null, nth: 1, of: 1 },
    id: { text: 'Routesheet ID', band: null, nth: 1, of: 1 },
  },
  key: 'id',
  ownIds: true,
  written: {},
  tabs: [{ sheetId: 812, constants: {} }],
};

/** A workbook that uses a tab of its own already. */
export const openedWithOwn: Opened = {
  ...opened,
  placements: { ...opened.placements, adoptions: [adoption] },
  tabs: [...opened.tabs, { table: 'assets@812', tab: 'EP100', rows: 40, problems: [] }],
};

export const firstDraft: AdoptionDraft = { ...emptyDraft, sheetIds: [7] };
