// Where is it?: from an asset, an episode, a company or a tracking number to the line, the delivery, the shipment and the answer.

import { describe, expect, test } from '@jest/globals';
import { mostCells } from '../../../src/actions/where/few-columns';
import type { WhereView } from '../../../src/contract/where';
import type { Cell, Grid } from '../../../src/schema/values/cell';
import type { Values } from '../../../src/schema/values/value';
import { type Paper, paper } from '../support/paper-ports';

const ups = '1Z5R89390357567127';

function desk(...used: readonly string[]): Paper {
  const made = paper();
  for (const [at, row] of made.rows('Settings').entries())
    if (used.some((tab) => row.Setting === `Use ${tab}`)) made.type('Settings', at, 'Value', true);
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  made.rpc('add', { table: 'assets', rows: ['Llama', 'Oti', 'Fence'].map((name, at) => ({ id: `CH_00${at + 1}`, name })) });
  return made;
}

const out = { direction: 'Out', partner: 'Kestrel', due: '2026-03-09' };

function delivered(made: Paper, values: Values, ...items: readonly Values[]): string {
  const row = { id: null, values: { ...out, ...values } };
  return made.rpc('saveWhole', { table: 'deliveries', row, lines: [{ table: 'deliveryItems', adds: items, edits: [] }] }).id;
}

/** Two turnovers of Llama, the second by courier. */
function sentTwice(): Paper {
  const made = desk('Shipments');
  delivered(made, { title: 'First', status: 'Rejected', sent: '2026-02-02' }, { item: 'CH_001', take: 1, state: 'Rejected' });
  delivered(
    made,
    { title: 'Second', status: 'Accepted', sent: '2026-02-09', episode: '103' },
    { item: 'CH_001', take: 2 },
    { item: 'CH_002', take: 1 },
  );
  const shipment = {
    direction: 'Out',
    what: 'Drive',
    delivery: 'DEL-002',
    tracking: ups,
    status: 'Delivered',
    booked: '2026-02-08',
    delivered: '2026-02-10',
  };
  made.rpc('add', { table: 'shipments', rows: [shipment] });
  return made;
}

const ways = (made: Paper, text: string) =>
  made.rpc('where', { text }).ways.map(({ stations }) => stations.map(({ id, words }) => `${id} ${words}`.trim()).join(' > '));
const ids = (made: Paper, text: string) => made.rpc('where', { text }).ways.map(({ stations }) => stations.map(({ id }) => id).join(' > '));

describe('where is it', () => {
  test.each(['CH_001', 'llama', ' Llama '])('of the asset %j: line, delivery, shipment and answer, the newest first', (text) => {
    const made = sentTwice();
    expect(ways(made, text)).toEqual([
      [
        'DIT-002 Take 2',
        'DEL-002 Out, Kestrel, Accepted, Sent Mon 9 Feb',
        `SHP-001 Out, UPS, ${ups}, Delivered, Booked Sun 8 Feb, Delivered Tue 10 Feb`,
      ].join(' > '),
      'DIT-001 Take 1, Rejected > DEL-001 Out, Kestrel, Rejected, Sent Mon 2 Feb',
    ]);
    expect(made.rpc('where', { text }).named).toMatchObject([{ id: 'CH_001', name: 'Llama', one: 'asset' }]);
  });

  test.each([
    ['a tracking number', ups],
    ['one with blanks, in small letters', '1z 5r8 939 03 5756 7127'],
    ['one inside its link', `https://www.ups.com/track?tracknum=${ups}`],
    ['a shipment', 'shp-001'],
    ['a delivery', 'DEL-002'],
    ['its name', 'Second'],
    ['an episode', '103'],
  ])('of %s: all that went with it', (_what, text) => {
    expect(ids(sentTwice(), text)).toEqual(['DIT-002 > DIT-003 > DEL-002 > SHP-001']);
  });

  test('of a partner: whatever went to them, as it is written on Companies or typed freely', () => {
    expect(ids(sentTwice(), 'kestrel')).toEqual(['DIT-002 > DIT-003 > DEL-002 > SHP-001', 'DIT-001 > DEL-001']);
    const made = desk('Companies');
    made.rpc('add', { table: 'companies', rows: [{ company: 'Kestrel Models', alsoWrittenAs: 'KST' }] });
    delivered(made, { title: 'Turnover', partner: 'KST' });
    expect([ids(made, 'KST'), ids(made, 'kestrel models')]).toEqual([['DEL-001'], ['DEL-001']]);
  });

  test('what was only typed under What is found, and a line that was taken off is not', () => {
    const made = desk();
    delivered(made, { title: 'Keys' }, { what: 'Colour keys' });
    expect(ids(made, 'colour keys')).toEqual(['DIT-001 > DEL-001']);
    made.type('Delivery items', 0, 'Taken off', true);
    expect(ids(made, 'colour keys')).toEqual([]);
  });

  test('a line whose delivery is gone is shown alone; two rows of one name are both asked about', () => {
    const made = sentTwice();
    made.type('Delivery items', 0, 'Delivery', 'DEL-099');
    expect(ids(made, 'Llama')).toEqual(['DIT-002 > DEL-002 > SHP-001', 'DIT-001']);
    made.rpc('add', { table: 'assets', rows: [{ id: 'CH_009', name: 'Llama' }] });
    expect(made.rpc('where', { text: 'Llama' }).named.map(({ id }) => id)).toEqual(['CH_001', 'CH_009']);
  });

  test('an asset that went nowhere is named all the same', () => {
    expect(fence()).toMatchObject({ named: [{ id: 'CH_003' }], ways: [], more: 0 });
  });

  test.each(['', '   ', 'nothing of that name', '=1+1', '<script>alert(1)</script>', '__proto__', 'constructor', '\u200b'])(
    'of %j: nothing',
    (text) => {
      expect(sentTwice().rpc('where', { text })).toEqual({ named: [], ways: [], more: 0, unread: [] });
    },
  );

  test('writes nothing', () => {
    const made = sentTwice();
    expect(
      made.callsOf(() => made.rpc('where', { text: 'Llama' })).filter((call) => /^(write|properties set|lock|mail)/.test(call)),
    ).toEqual([]);
  });
});

const fence = () => sentTwice().rpc('where', { text: 'Fence' });

describe('on long tabs', () => {
  /** So many assets, and four lines for each in deliveries of fifty. */
  function long(assets: number): Paper {
    const made = desk('Shipments');
    const rows = (tab: string, count: number, cell: (at: number) => Readonly<Record<string, Cell>>) => {
      const model = made.book.model.named(tab);
      const headings = model.columns.map(({ heading }) => heading);
      model.rows = Array.from({ length: count }, (_none, at) => headings.map((heading) => cell(at)[heading] ?? ''));
    };
    rows('Assets', assets, (at) => ({ ID: `A_${at}`, Name: `Asset ${at}` }));
    rows('Deliveries', (4 * assets) / 50, (at) => ({
      ID: `D_${at}`,
      Title: `Delivery ${at}`,
      Direction: 'Out',
      Partner: 'Kestrel',
      Due: '2026-03-09',
    }));
    rows('Delivery items', 4 * assets, (at) => ({
      ID: `L_${at}`,
      Delivery: `D_${Math.floor(at / 50)}`,
      Item: `A_${at % assets}`,
      What: `Asset ${at % assets}`,
    }));
    return made;
  }

  /** What one search reads: its calls and the cells that they gave. */
  function searched(made: Paper, text = 'A_7') {
    made.rpc('where', { text });
    const { read, part } = made.ports.book;
    const cellsOf: Record<string, number> = {};
    const counted = (sheetId: number, grid: Grid) => {
      const { name } = made.book.tab(sheetId);
      cellsOf[name] = grid.reduce((sum, { length }) => sum + length, cellsOf[name] ?? 0);
      return grid;
    };
    Object.assign(made.ports.book, {
      read: (sheetId: number) => counted(sheetId, read(sheetId)),
      part: (sheetId: number, range: string) => counted(sheetId, part(sheetId, range)),
    });
    let found: WhereView | null = null;
    const calls = made.callsOf(() => {
      found = made.rpc('where', { text });
    });
    Object.assign(made.ports.book, { read, part });
    return { calls, cellsOf, cells: Object.values(cellsOf).reduce((sum, cells) => sum + cells, 0), found };
  }

  /** As saves note it. */
  function known(made: Paper, table: string, rows: number): void {
    made.store[`tab/${table}`] = JSON.stringify({ ...JSON.parse(made.store[`tab/${table}`] ?? '{}'), rows });
  }

  function knownLong(assets: number): Paper {
    const made = long(assets);
    known(made, 'assets', assets + 1);
    known(made, 'deliveryItems', 4 * assets + 1);
    return made;
  }

  test('each tab costs one round trip, and two more where it is known to be long: the same for 5,000 assets and 20,000 lines as for 2,500 and 10,000', () => {
    const [few, some, many] = [100, 2500, 5000].map((assets) => searched(knownLong(assets)));
    expect(many?.calls).toEqual(some?.calls);
    expect((many?.calls.length ?? 0) - (few?.calls.length ?? 0)).toBe(4);
    const wholeReads = few?.calls.filter((call) => call.startsWith('read')) ?? [];
    expect(new Set(wholeReads).size).toBe(wholeReads.length);
    expect(many?.found).toMatchObject({
      ways: Array.from({ length: 4 }, () => ({ stations: [{ table: 'deliveryItems' }, { table: 'deliveries' }] })),
      unread: [],
    });
    process.stdout.write(
      `where, 5,000 assets and 20,000 lines: R ${many?.calls.length}, ${many?.cells} cells; whole tabs ${searched(long(5000)).cells}\n`,
    );
    expect(many?.cells).toBeLessThan(250_000);
  });

  test('whatever the rows are, no more than 250,000 cells of a long tab are read: the last rows, and it is said which were not', () => {
    const made = knownLong(12_500);
    const { found, cellsOf } = searched(made, 'A_12499');
    expect(found).toMatchObject({ unread: ['“Delivery items” is very long: its rows 21 to 22224 were not looked at.'] });
    // The IDs of its 50,000 rows and its first rows are read beside.
    expect((cellsOf['Delivery items'] ?? 0) - 50_001).toBeLessThan(mostCells + 20 * 30);
    expect(ids(made, 'A_12499')).toEqual(['L_49999 > D_999', 'L_37499 > D_749', 'L_24999 > D_499']);
  });

  test('a tab that is not as it is declared is read whole: a column in between, rows that somebody sorts meanwhile', () => {
    const inserted = knownLong(2500);
    const items = inserted.book.model.named('Delivery items');
    items.columns.splice(1, 0, { ...items.columns[0], heading: 'Mine', mark: null } as (typeof items.columns)[number]);
    for (const row of items.rows) row.splice(1, 0, 'mine');
    expect(inserted.callsOf(() => expect(ids(inserted, 'A_7')).toHaveLength(4))).toContain('read Delivery items');
    const sorted = knownLong(2500);
    sorted.rpc('where', { text: 'A_7' });
    let parts = 0;
    const { part } = sorted.ports.book;
    Object.assign(sorted.ports.book, {
      part: (sheetId: number, range: string) => {
        const model = sorted.book.model.named('Delivery items');
        if (sheetId === model.sheetId) parts += 1;
        if (sheetId === model.sheetId && parts === 3) model.rows.reverse();
        return part(sheetId, range);
      },
    });
    const read = sorted.callsOf(() => expect(ids(sorted, 'A_7')).toHaveLength(4));
    expect(read).toContain('read Delivery items');
  });

  test('an asset that is omitted is none on a long tab either, and the state of a line is said', () => {
    const made = knownLong(2500);
    made.type('Assets', 7, 'Omitted', true);
    made.type('Delivery items', 8, 'State', 'Missing');
    expect(searched(made).found).toMatchObject({ named: [] });
    expect(ways(made, 'A_8')).toContain('L_8 Missing > D_0 Out, Kestrel');
  });

  test('no more than fifty ways travel, and it is said how many more there are', () => {
    const made = long(5000);
    const { ways: shown, more, named } = made.rpc('where', { text: 'Kestrel' });
    expect([shown.length, more, named.length]).toEqual([50, 350, 0]);
    expect(JSON.stringify(shown).length).toBeLessThan(20_000);
  });

  test('of one delivery no more than twenty lines travel', () => {
    const [way] = long(1000).rpc('where', { text: 'D_3' }).ways;
    expect([way?.stations.length, way?.more]).toEqual([21, 30]);
  });
});
