// What Google's log of executions keeps: no cell, no name and no address, whatever runs, fails or is thrown.

import { describe, expect, test } from '@jest/globals';
import { emptyDraft } from '../../../src/contract/adoption';
import type { Methods } from '../../../src/contract/methods';
import { intendedFunctions } from '../../bundle/intended-functions';
import type { Desk } from '../../journeys/support/desk';
import { callsOf, withFault } from '../support/breakpoints';
import { deskWithMailsDue, oClock } from '../support/due-today';
import { hostileDesk, secret } from '../support/personal-desk';
import { request } from '../support/request';
import { sampled } from '../support/thoroughness';

/** Fragments that stand in cells, headings and requests, and nowhere in our own code. */
const secrets = ['zoraida', 'quillfeather', 'xyzzy', 'ana@', 'ben@', 'example.com', 'ana ruiz', 'ben ode', 'onerror', '__proto__'];

type Inputs = { readonly [M in keyof Methods]: Methods[M]['input'] };

/** The first tab of the file, with things said that stand nowhere. */
const ownTab = { ...emptyDraft, sheetIds: [0], stepName: 'xyzzy', people: { [secret]: secret }, addresses: { [secret]: secret } };

const secretNote = {
  ...{ at: '2026-03-02 08:00:01', note: secret, item: secret, step: secret, take: 1, frame: secret, from: '', for: secret },
  ...{ client: true, closed: false },
};

/** One input for every method of the contract: a new one does not compile without its line. */
const inputs: Inputs = {
  open: {},
  crew: {},
  setUp: { pipeline: 'cg', sample: false },
  beginCopy: { production: secret },
  addSample: { sure: true },
  removeSample: { sure: true },
  add: { table: 'assets', rows: [{ name: secret, type: secret, 'steps/Rig/by': secret, notes: secret }] },
  suggestions: { table: 'deliveries' },
  select: { table: 'assets', id: secret, column: secret },
  selected: {},
  today: {},
  save: { table: 'assets', id: 'CH_1', loaded: { notes: secret }, changes: { notes: secret, name: secret } },
  preview: { everybody: true },
  turnOn: { everybody: true },
  turnOff: {},
  sendTest: { to: 'ben@example.com' },
  sendNow: {},
  check: {},
  outline: {},
  goTo: { table: 'assets', row: 3, column: 2 },
  repair: { changes: [{ table: 'assets', row: 3, column: 2, shows: secret, becomes: secret }] },
  candidates: {},
  propose: { draft: ownTab },
  proposePreview: { draft: ownTab },
  adopt: { draft: ownTab, seen: secret },
  stopUsing: { table: 'assets@99', removeIds: true },
  repairReminders: {},
  takeOver: { from: secret },
  pause: { until: '2026-03-20' },
  resume: {},
  meantRows: { source: 'list', table: 'assets', list: secret, column: secret },
  planSeveral: { table: 'assets', ids: ['CH_1', secret], column: 'notes', rule: 'set', typed: secret, instead: secret },
  changeSeveral: { table: 'assets', edits: [{ id: secret, loaded: { notes: secret }, changes: { notes: 'x', 'steps/Rig/by': secret } }] },
  noteDesk: { review: secret },
  saveNotes: { taken: { review: secret, notes: [{ ...secretNote, note: secret }], decisions: [], closed: [secret] } },
  holdNotes: { held: [{ ...secretNote, review: secret, mine: true }] },
  releaseHeld: { taken: [secretNote.at] },
  dropHeld: { taken: [secretNote.at] },
  openNotes: {},
  planPack: { pack: 'festival', partner: secret, list: secret },
  addMissing: { table: 'assets', rows: [{ name: secret, notes: secret }] },
  planOwnPack: { name: secret, partner: secret },
  planDue: { table: 'jobs' },
  planChecklist: { checklist: 'wrap' },
  planList: {
    draft: {
      ...{
        table: 'assets',
        cells: [['Name', secret], [secret]],
        headingRow: 0,
        columns: {},
        dates: {},
        by: [secret],
        blanks: true,
        omits: true,
      },
      ...{ words: { [secret]: secret }, people: { [secret]: secret } },
    },
  },
  takeOut: { table: 'assets', rows: 'all', form: 'tab' },
  planCut: {
    cut: {
      ...{ table: 'shots', covers: 'tab', omits: true },
      shots: [{ episode: secret, sequence: secret, name: secret, frames: 48, speed: 100 }],
    },
  },
  bringIn: {
    brought: {
      ...{ table: 'assets', by: ['name', secret], adds: [{ name: secret, notes: secret }] },
      edits: [{ id: secret, loaded: { notes: secret }, changes: { notes: secret } }],
    },
  },
  showGrid: {},
  undo: { act: 'xyzzy' },
  lines: { table: 'deliveries', id: secret },
  saveWhole: {
    table: 'deliveries',
    row: { id: null, values: { title: secret, partner: secret } },
    lines: [{ table: 'deliveryItems', adds: [{ what: secret }], edits: [{ id: secret, loaded: {}, changes: { notes: secret } }] }],
  },
  letter: { of: { letter: 'mail', table: 'deliveries', id: secret } },
  gather: { table: 'reviewItems' },
  post: { of: { letter: 'invite', table: 'reviews', id: secret } },
  sendLetter: {
    ...{ of: { letter: 'mail', table: 'deliveries', id: 'DEL-001' }, way: 'send', paper: 'alone', sure: true },
    mail: { to: 'ben@example.com', cc: [], subject: secret, text: secret },
  },
  sendPost: { of: { letter: 'invite', table: 'reviews', id: 'REV-001' }, seen: 'abc', sure: true },
  paper: { of: { paper: 'deliveryNote', table: 'deliveries', id: secret }, form: 'list' },
  followUps: { table: 'deliveries', id: secret, was: secret },
  follow: { changes: [{ table: 'assets', adds: [], edits: [{ id: secret, loaded: { notes: secret }, changes: { notes: 'x' } }] }] },
  namePackage: { of: { table: 'deliveries', id: secret } },
  planNext: { of: { table: 'deliveries', id: secret }, way: 'again' },
  where: { text: secret },
  addNext: { of: { table: 'deliveries', id: 'DEL-001' }, way: 'again', due: '2026-03-20' },
  planBuying: {},
  shelf: {},
  makeOrders: { orders: [{ supplier: secret, lines: [{ item: secret, quantity: 1, seen: 1 }] }] },
  moveStock: { moves: [{ item: secret, means: 'taken out', quantity: 1, seen: null, forWhat: secret, note: secret }] },
  arrive: { order: secret, lines: [{ line: secret, arrived: 1, seen: null, note: secret }], closes: false, sure: true },
  history: { table: 'assets', id: secret },
  recent: {},
  nextSeason: { production: secret, rows: { assets: 'clear' }, weeks: secret, ids: 'anew', sure: true },
  showProgress: {},
  forgetPerson: { name: secret, address: '', sure: true },
  uninstall: {},
  // Those that came later stand behind: of the others each fails where it did.
  planCarry: { review: secret },
  carryForward: { review: 'REV-001', to: secret },
  showRetakes: {},
  showStatements: {},
  countSheet: { place: secret, form: 'list' },
  kitDesk: {},
  handOut: {
    pieces: [{ table: 'kit', id: secret, condition: secret, from: secret }],
    ...{ holder: secret, since: '2026-03-02', dueBack: '', place: secret, signedFor: secret },
  },
  takeBack: {
    pieces: [{ table: 'kit', id: secret, condition: secret, from: secret }],
    way: 'us',
    day: '2026-03-02',
    to: secret,
    place: secret,
  },
  kitPaper: { list: 'sheet', holder: secret, only: [secret], form: 'list' },
  billDesk: {},
  passBills: { bills: [{ table: 'invoices', id: secret, gross: 1 }], sure: true },
  accountsList: { of: { claim: secret } },
  claimDesk: {},
  makeClaim: {
    claim: {
      ...{ holder: secret, kind: secret, receipts: [{ table: 'pettyCash', id: secret, gross: 1 }] },
      draft: { claim: secret, seen: [{ table: 'pettyCash', id: secret }], keeps: true },
    },
    sure: false,
  },
  stepClaim: { step: { claim: secret, to: 'query', by: secret, reason: secret }, sure: false },
  claimPaper: { claim: secret, form: 'list' },
  floatStates: {},
  showBreakdown: {},
  castOf: { table: 'assets', id: secret },
  planBreakdown: {
    draft: {
      ...{
        table: 'casting',
        cells: [
          ['', secret],
          [secret, 'x'],
        ],
        headingRow: 0,
        columns: {},
        words: {},
        people: {},
        dates: {},
      },
      ...{ by: [], blanks: false, omits: false },
    },
  },
  planStatement: {
    statement: {
      table: '',
      cells: [['Date', secret], [secret]],
      headingRow: 0,
      columns: {},
      words: {},
      people: {},
      dates: {},
      by: [],
      blanks: false,
      omits: false,
    },
    ...{ card: secret, sign: '' },
  },
  bringStatement: {
    wish: {
      card: secret,
      had: 0,
      lines: [{ date: '2026-03-02', text: secret, amount: 1, receipt: secret }],
      matches: [{ line: secret, receipt: `${secret} 2` }],
    },
  },
  countFloat: { count: { float: secret, counted: 1, seen: null, explained: secret } },
  handoverDesk: { person: secret },
  planHandover: { person: secret, handed: [{ table: 'assets', id: secret, column: 'steps/Rig/by', to: secret }] },
  handOver: {
    changes: [{ table: 'assets', adds: [], edits: [{ id: secret, loaded: { notes: secret }, changes: { notes: secret } }] }],
    person: secret,
    leaves: true,
  },
  snooze: { table: 'assets', item: secret, wake: '2026-03-06', awake: false },
  reception: {},
  receive: { table: 'visitors', id: secret, leaves: false },
  tellHost: { table: 'visitors', id: secret },
  daySheet: { day: '2026-03-02', form: 'list' },
  schedulePaper: { department: secret, from: '2026-03-02', to: '2026-03-13', form: 'list' },
  schedulePost: { department: secret, from: '2026-03-02', to: '2026-03-13' },
  sendSchedule: { department: secret, from: '2026-03-02', to: '2026-03-13', seen: 'abc', sure: true },
  handoverPaper: { person: secret, handed: [], form: 'list' },
  handoverPost: { person: secret, handed: [] },
  // A mark of what was seen is short: a long one is refused before any call, and then nothing is logged.
  sendHandover: { person: secret, handed: [], seen: 'abc', sure: false },
  findRows: { text: secret },
};

const methods = Object.entries(inputs).map(([method, input], at) => [method, request(method, input, `k-${method}`), at] as const);

/** Lines and errors of all that ran. */
function logged(desk: Desk): readonly string[] {
  return desk.host.executions.flatMap(({ log, error }) => [...log, error ?? '']);
}

/** What of them should not be there. */
function leaksOf(desk: Desk): readonly string[] {
  return logged(desk).filter((line) => secrets.some((fragment) => line.toLowerCase().includes(fragment)));
}

/** One fault of each kind of call that the work makes, with a message that quotes a cell; of a sample of the kinds, another one for each work. */
function failEveryKind(desk: Desk, work: () => void, offset = 0): void {
  const kinds = new Set(callsOf(desk.host, work));
  for (const at of sampled([...kinds], 2, offset)) withFault(desk.host, { kind: 'throw', at, message: `Invalid: ${secret}` }, work);
}

describe('with hostile and personal texts in cells, the log keeps none of them', () => {
  test.each(methods)('when %s runs, and when any service it calls fails and quotes a cell', (_method, text, offset) => {
    const desk = hostileDesk();
    const fail = (from: number) => failEveryKind(desk, () => void desk.host.run('rpc', [text]), from);
    const hasLogged = () => desk.host.executions.some(({ log }) => log.length > 0);
    fail(offset);
    // What is got over without a line, as a cache that fails, shows nothing of logs: then the next kinds.
    if (!hasLogged()) fail(offset + 1);
    expect(hasLogged()).toBe(true);
    expect(leaksOf(desk)).toEqual([]);
  });

  test.each(intendedFunctions)('when %s is called, and called with anything', (name) => {
    const desk = hostileDesk();
    for (const given of [[], [secret], [{ range: secret, triggerUid: secret }]]) desk.host.run(name, given);
    expect(leaksOf(desk)).toEqual([]);
  });

  test('when somebody types, and a service fails', () => {
    const desk = hostileDesk();
    failEveryKind(desk, () => void desk.host.edit('Assets', 'B3', [[secret]]));
    expect(logged(desk).join('\n')).toContain('Google refused this');
    expect(leaksOf(desk)).toEqual([]);
  });

  test('when the reminders run, and each service fails once', () => {
    const probe = hostileDesk();
    const kinds = [...new Set(callsOf(probe.host, () => void probe.host.moveTo(oClock(9))))];
    for (const at of sampled(kinds, 4)) {
      const desk = hostileDesk();
      withFault(desk.host, { kind: 'throw', at, message: `Invalid: ${secret}` }, () => desk.host.moveTo(oClock(9)));
      expect({ at, leaks: leaksOf(desk) }).toEqual({ at, leaks: [] });
    }
  });

  test('when the remembered lists are broken and the language itself quotes them', () => {
    const desk = hostileDesk();
    desk.host.run('rpc', [request('add', inputs.add, 'first')]);
    const { book, services } = desk.host.save();
    expect(JSON.stringify(services)).toContain('catalog');
    const broken = JSON.parse(
      JSON.stringify(services).replace(/("catalog[^"]*":\{"value":"[^"\\]*\\n\d+\\n)/, `$1${secret} `),
    ) as typeof services;
    const again = deskWithMailsDue({ saved: { book, services: broken } });
    const result = again.host.run('rpc', [request('add', inputs.add, 'second')]);
    expect(result.ok && String(result.value)).toContain('"bug"');
    expect(logged(again).join('\n')).toContain('SyntaxError');
    expect(leaksOf(again)).toEqual([]);
  });
});
