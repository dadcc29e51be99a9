// Every act that can be taken back, done once.

import type { acts } from '../../../src/actions/acts';
import { setting } from '../papers/paper-desk';
import type { Paper } from '../support/paper-ports';

/** Number of the act that was done last. */
export const last = (desk: Paper) => Number.parseInt(String(desk.rows('Changes').at(-1)?.Act), 10);

/** What the log calls the act of that number. */
const called = (desk: Paper, number: number) =>
  String(desk.rows('Changes').find(({ Act }) => String(Act).startsWith(`${number}-`))?.Act ?? number);

export const undo = (desk: Paper, number = last(desk)) => desk.rpc('undo', { act: called(desk, number) });

/** One way to do each act that can be taken back; whatever is declared is here, or this does not compile. */
export const doings: Readonly<Record<keyof typeof acts, (desk: Paper, word: string) => unknown>> = {
  add: (desk, word) => desk.rpc('add', { table: 'people', rows: [{ name: `Person ${word}`, company: word }] }),
  save: (desk, word) => {
    const row = desk.rows('Assets')[1];
    const text = (heading: string) => (row?.[heading] === '' ? null : String(row?.[heading]));
    const loaded = { name: text('Name'), notes: text('Notes'), 'steps/Rig/status': text('Rig') };
    return desk.rpc('save', {
      table: 'assets',
      id: 'CH_002',
      loaded,
      changes: { name: `Oti ${word}`, notes: word, 'steps/Rig/status': 'Retake' },
    });
  },
  addMissing: (desk, word) => desk.rpc('addMissing', { table: 'people', rows: [{ name: 'Lea Lead' }, { name: `Person ${word}` }] }),
  saveWhole: (desk, word) =>
    desk.rpc('saveWhole', {
      table: 'deliveries',
      row: { id: null, values: { title: word, direction: 'Out', partner: 'Klaxon', due: '2026-03-09' } },
      lines: [{ table: 'deliveryItems', adds: [{ item: 'CH_002' }, { what: word, take: 2 }], edits: [] }],
    }),
  saveNotes: (desk, word) => {
    const about = { item: 'Oti', step: '', take: null };
    const note = { at: '2026-03-02 08:00:01', note: word, ...about, frame: '', from: '', for: '', client: false, closed: false };
    return desk.rpc('saveNotes', {
      taken: { review: '', notes: [note], decisions: [], closed: [] },
    });
  },
  follow: (desk, word) =>
    desk.rpc('follow', {
      changes: [
        { table: 'assets', adds: [], edits: [{ id: 'CH_001', loaded: { notes: null }, changes: { notes: word } }] },
        { table: 'stock', adds: [], edits: [{ id: 'STK-001', loaded: { notes: null }, changes: { notes: word } }] },
      ],
    }),
  changeSeveral: (desk, word) => {
    const edits = ['CH_001', 'CH_003'].map((id) => ({ id, loaded: { episode: null }, changes: { episode: word } }));
    return desk.rpc('changeSeveral', { table: 'assets', edits });
  },
  bringIn: (desk, word) => {
    const edits = [{ id: 'CH_002', loaded: { notes: null }, changes: { notes: word } }];
    return desk.rpc('bringIn', { brought: { table: 'assets', by: ['name'], adds: [{ name: `New ${word}` }], edits } });
  },
  repair: (desk) => {
    desk.type('Assets', 0, 'Type', 'character');
    desk.type('Assets', 0, 'Rig', 'wip');
    return repaired(desk);
  },
  namePackage: (desk) => desk.rpc('namePackage', { of: { table: 'deliveries', id: 'DEL-001' } }),
  addNext: (desk) => desk.rpc('addNext', { of: { table: 'deliveries', id: 'DEL-001' }, way: 'again', due: '2026-03-16' }),
  carryForward: (desk) => desk.rpc('carryForward', { review: 'REV-001', to: 'REV-002' }),
  moveStock: (desk, word) =>
    desk.rpc('moveStock', { moves: [{ item: 'STK-001', means: 'taken out', quantity: 3, seen: null, forWhat: word, note: '' }] }),
  makeOrders: (desk) =>
    desk.rpc('makeOrders', { orders: [{ supplier: 'Paper Example', lines: [{ item: 'STK-001', quantity: 12, seen: 10 }] }] }),
  arrive: (desk, word) =>
    desk.rpc('arrive', {
      order: 'ORD-001',
      lines: [{ line: 'OLN-001', arrived: 2, seen: null, note: word }],
      ...{ closes: false, sure: false },
    }),
  handOver: (desk, word) => {
    const edits = [{ id: 'CH_001', loaded: { notes: null }, changes: { notes: word } }];
    return desk.rpc('handOver', { changes: [{ table: 'assets', adds: [], edits }], person: 'Ben Ode', leaves: true });
  },
  snooze: (desk) => {
    const line = desk.rpc('today', {}).sections.week.find(({ sleep }) => sleep !== undefined);
    return desk.rpc('snooze', { table: line?.table ?? '', item: line?.sleep?.item ?? '', wake: line?.sleep?.latest ?? '', awake: false });
  },
  receive: (desk) => desk.rpc('receive', { table: 'visitors', id: 'VIS-001', leaves: false }),
  handOut: (desk, word) => {
    const pieces = ['KIT-001', 'KIT-002'].map((id) => ({ table: 'kit', id, condition: 'Scratched', from: '' }));
    return desk.rpc('handOut', { pieces, holder: 'Mia Lo', since: '2026-03-02', dueBack: '2026-03-09', place: word, signedFor: '' });
  },
  takeBack: (desk, word) => {
    const pieces = ['KIT-003', 'KIT-004'].map((id) => ({ table: 'kit', id, condition: 'Dented', from: '' }));
    return desk.rpc('takeBack', { pieces, way: 'us', day: '2026-03-02', to: 'Store', place: word });
  },
  makeClaim: (desk) => {
    const [group] = desk.rpc('claimDesk', {}).groups;
    const { holder = '', kind = '', receipts = [] } = group ?? {};
    return desk.rpc('makeClaim', {
      claim: { holder, kind, receipts: receipts.map(({ table, id, gross }) => ({ table, id, gross })) },
      sure: true,
    });
  },
  stepClaim: (desk, word) => desk.rpc('stepClaim', { step: { claim: 'CLM-001', to: 'query', by: '', reason: word }, sure: false }),
  bringStatement: (desk, word) =>
    desk.rpc('bringStatement', {
      wish: { card: 'FLT-001', had: 0, lines: [{ date: '2026-02-20', text: word, amount: 2380, receipt: '' }], matches: [] },
    }),
  passBills: (desk) => desk.rpc('passBills', { bills: [{ table: 'invoices', id: 'IVC-001', gross: 12_000 }], sure: true }),
  countFloat: (desk, word) => desk.rpc('countFloat', { count: { float: 'FLT-001', counted: 9900, seen: null, explained: word } }),
  undo: (desk, word) => {
    doings.save(desk, word);
    return undo(desk);
  },
};

function withReceipt(desk: Paper): void {
  setting(desk, 'Use Claims', true);
  desk.rpc('setUp', { pipeline: 'cg', sample: false });
  desk.rpc('add', { table: 'people', rows: [{ name: 'Eva Kay' }] });
  const receipt = { date: '2026-02-20', whoPaid: 'Eva Kay', paidWith: 'Float', shop: 'Art shop', whatFor: 'Glue', gross: 1200 };
  desk.rpc('add', { table: 'pettyCash', rows: [receipt, { ...receipt, whatFor: 'Card' }] });
}

/** What must be there before some of them. */
export const first: Partial<Readonly<Record<keyof typeof acts, (desk: Paper) => unknown>>> = {
  repair: (desk) => desk.type('Assets', 0, 'Type', 'character'),
  namePackage: (desk) => {
    setting(desk, 'Use Companies', true);
    desk.rpc('setUp', { pipeline: 'cg', sample: false });
    desk.rpc('add', { table: 'companies', rows: [{ company: 'Klaxon', packageName: 'KLX_{date}_{no}' }] });
    doings.saveWhole(desk, 'Turnover');
  },
  carryForward: (desk) => {
    desk.rpc('add', { table: 'reviews', rows: ['2026-03-02', '2026-03-09'].map((date) => ({ title: 'Dailies', date })) });
    desk.rpc('add', { table: 'reviewItems', rows: [{ review: 'REV-001', item: 'Oti', shown: 'Not reached' }] });
    desk.rpc('add', { table: 'reviewNotes', rows: [{ review: 'REV-001', note: 'Slower', item: 'Oti', state: 'Open' }] });
  },
  snooze: (desk) => {
    setting(desk, 'Use Snoozed', true);
    desk.rpc('setUp', { pipeline: 'cg', sample: false });
    desk.rpc('add', { table: 'people', rows: [{ name: 'Ben Ode' }] });
    desk.rpc('add', { table: 'assets', rows: [{ name: 'Condor', 'steps/Rig/by': 'Ben Ode', 'steps/Rig/due': '2026-03-06' }] });
  },
  receive: (desk) => {
    setting(desk, 'Use Visitors', true);
    desk.rpc('setUp', { pipeline: 'cg', sample: false });
    desk.rpc('add', { table: 'visitors', rows: [{ name: 'Eva Kay', day: desk.rpc('open', {}).today }] });
  },
  makeClaim: withReceipt,
  stepClaim: (desk) => {
    withReceipt(desk);
    doings.makeClaim(desk, '');
  },
  passBills: (desk) => {
    setting(desk, 'Use Invoices', true);
    desk.rpc('setUp', { pipeline: 'cg', sample: false });
    desk.rpc('add', { table: 'invoices', rows: [{ supplier: 'Harbour Sound', theirNo: '1', date: '2026-03-02', gross: 12_000 }] });
  },
  bringStatement: (desk) => {
    setting(desk, 'Use Floats', true);
    desk.rpc('setUp', { pipeline: 'cg', sample: false });
    desk.rpc('add', { table: 'people', rows: [{ name: 'Eva Kay' }] });
    desk.rpc('add', { table: 'floats', rows: [{ holder: 'Eva Kay', kind: 'Company card' }] });
  },
  countFloat: (desk) => {
    setting(desk, 'Use Floats', true);
    desk.rpc('setUp', { pipeline: 'cg', sample: false });
    desk.rpc('add', { table: 'people', rows: [{ name: 'Eva Kay' }] });
    desk.rpc('add', { table: 'floats', rows: [{ holder: 'Eva Kay', kind: 'Cash', amount: 10_000 }] });
  },
  moveStock: supplied,
  makeOrders: supplied,
  arrive: (desk) => {
    supplied(desk);
    desk.rpc('saveWhole', {
      table: 'orders',
      row: { id: null, values: { supplier: 'Paper Example', whatFor: 'Tape', status: 'Ordered' } },
      lines: [{ table: 'orderLines', adds: [{ item: 'STK-001', quantity: 5 }], edits: [] }],
    });
  },
  handOut: lendable,
  takeBack: lendable,
  addNext: (desk) => {
    doings.saveWhole(desk, 'Turnover');
    desk.type('Deliveries', 0, 'Status', 'Rejected');
  },
};

/** Orders and moves are kept, and tape is low. */
function supplied(desk: Paper): void {
  for (const tab of ['Orders', 'Stock moves']) setting(desk, `Use ${tab}`, true);
  desk.rpc('setUp', { pipeline: 'cg', sample: false });
  desk.rpc('save', { table: 'stock', id: 'STK-001', loaded: { reorderAt: 1, upTo: null }, changes: { reorderAt: 4, upTo: 14 } });
}

/** Two pieces in the store, and two that are out. */
function lendable(desk: Paper): void {
  setting(desk, 'Use Kit', true);
  desk.rpc('setUp', { pipeline: 'cg', sample: false });
  const out = { holder: 'Ben Ode', since: '2026-02-23', dueBack: '2026-03-02', signedFor: 'Sheet 4' };
  const rows = [{}, {}, out, out].map((more, at) => ({ what: `Tablet ${at}`, holder: 'Store', place: 'Cupboard', ...more }));
  desk.rpc('add', { table: 'kit', rows });
}

export function repaired(desk: Paper) {
  const spots = desk.rpc('check', {}).findings.flatMap((finding) => finding.spots);
  const changes = spots.flatMap(({ becomes, table, row, column, shows }) =>
    becomes === null ? [] : [{ table, row, column, shows, becomes }],
  );
  return desk.rpc('repair', { changes });
}
