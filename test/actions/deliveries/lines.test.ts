// A row and its lines: saved together or not at all, by two people at once, and completed after a run that died.

import { describe, expect, test } from '@jest/globals';
import { type Paper, paper } from '../support/paper-ports';

const out = { title: 'Turnover', direction: 'Out', partner: 'Kestrel', due: '2026-03-09' };

/** Two assets, and nothing delivered yet. */
function desk(): Paper {
  const made = paper();
  made.rpc('add', { table: 'assets', rows: ['Llama', 'Oti'].map((name, at) => ({ id: `CH_00${at + 1}`, name })) });
  return made;
}

const items = (adds: readonly Record<string, string | number>[]) => [{ table: 'deliveryItems', adds, edits: [] }];

/** A delivery of two lines. */
function delivered(): Paper {
  const made = desk();
  made.rpc('saveWhole', {
    table: 'deliveries',
    row: { id: null, values: out },
    lines: items([{ item: 'CH_001' }, { item: 'CH_002', take: 2 }]),
  });
  return made;
}

const lines = (made: Paper) => made.rows('Delivery items').map((row) => [row.ID, row.Delivery, row.Item, row.What].join(' '));

const change = (id: string, loaded: Record<string, string | number | null>, changes: Record<string, string | number | boolean | null>) => ({
  table: 'deliveryItems',
  adds: [],
  edits: [{ id, loaded, changes }],
});

const kept = { id: 'DEL-001', loaded: {}, changes: {}, where: null };

describe('a new delivery with lines', () => {
  test('is saved with them, each naming it by its ID, and its item by ID and name', () => {
    const made = desk();
    const answer = made.rpc('saveWhole', {
      table: 'deliveries',
      row: { id: null, values: out },
      lines: items([{ item: 'llama' }, { what: 'Colour keys' }]),
    });
    expect(answer).toMatchObject({ id: 'DEL-001', lines: 2 });
    expect(lines(made)).toEqual(['DIT-001 DEL-001 CH_001 Llama', 'DIT-002 DEL-001  Colour keys']);
    expect(made.rows('Deliveries').map(({ ID, Title }) => `${ID} ${Title}`)).toEqual(['DEL-001 Turnover']);
  });

  test('is written last, so that it never stands there without its lines', () => {
    const made = desk();
    const calls = made.callsOf(() =>
      made.rpc('saveWhole', { table: 'deliveries', row: { id: null, values: out }, lines: items([{ item: 'CH_001' }]) }),
    );
    const writes = calls.filter((call) => call.startsWith('write'));
    expect(writes.findIndex((call) => call.includes('Delivery items'))).toBeLessThan(
      writes.findIndex((call) => call.includes('Deliveries')),
    );
  });

  test('that was cut off between the lines and itself is completed by the same submit: no line twice, none without it', () => {
    const made = desk();
    const input = { table: 'deliveries', row: { id: null, values: out } as const, lines: items([{ item: 'CH_001' }, { item: 'CH_002' }]) };
    const whole = delivered();
    made.book.meanwhile = {
      before: 'write Deliveries',
      work: () => {
        throw new Error('killed');
      },
    };
    made.ask('saveWhole', input, 'one submit');
    made.book.meanwhile = null;
    const left = lines(made).length;
    expect(made.rows('Deliveries')).toHaveLength(0);
    made.rpc('saveWhole', input, 'one submit');
    expect([left, lines(made)]).toEqual([left, lines(whole)]);
    expect(made.rows('Deliveries').map(({ ID }) => ID)).toEqual(['DEL-001']);
  });

  test('costs as many calls with fifty lines as with one, twelve round trips at most', () => {
    const callsWith = (count: number) => {
      const made = desk();
      const adds = Array.from({ length: count }, (_none, at) => ({ what: `File ${at}` }));
      return made.callsOf(() => made.rpc('saveWhole', { table: 'deliveries', row: { id: null, values: out }, lines: items(adds) })).length;
    };
    expect(callsWith(50)).toBe(callsWith(1));
  });
});

describe('lines of a delivery that is there', () => {
  test('are listed with what stands in them, without those that were taken off', () => {
    const made = delivered();
    made.rpc('saveWhole', { table: 'deliveries', row: kept, lines: [change('DIT-001', { takenOff: null }, { takenOff: true })] });
    const [tab] = made.rpc('lines', { table: 'deliveries', id: 'DEL-001' }).tabs;
    expect(tab).toMatchObject({ table: 'deliveryItems', tab: 'Delivery items', count: 1 });
    expect(tab?.lines).toMatchObject([{ id: 'DIT-002', values: { item: 'CH_002', what: 'Oti', take: 2 } }]);
  });

  test('merge: two people who change other fields of one line both have their way', () => {
    const made = delivered();
    const loaded = { take: null, notes: null };
    made.rpc('saveWhole', { table: 'deliveries', row: kept, lines: [change('DIT-001', loaded, { take: 3 })] });
    made.rpc('saveWhole', { table: 'deliveries', row: kept, lines: [change('DIT-001', loaded, { notes: 'On the drive' })] });
    expect(made.rows('Delivery items')[0]).toMatchObject({ Take: 3, Notes: 'On the drive' });
  });

  test('conflict: of one field changed twice the second is asked, by the ID of the line, and nothing of the save is written', () => {
    const made = delivered();
    made.rpc('saveWhole', { table: 'deliveries', row: kept, lines: [change('DIT-001', { take: null }, { take: 3 })] });
    const row = { id: 'DEL-001', loaded: { notes: null }, changes: { notes: 'Mine' }, where: null };
    const error = made.refusal('saveWhole', { table: 'deliveries', row, lines: [change('DIT-001', { take: null }, { take: 4 })] });
    expect(error).toMatchObject({ code: 'conflict', line: 'DIT-001', theirs: { take: 3 } });
    expect(error.issues.map(({ path }) => path)).toEqual(['deliveryItems/DIT-001:take']);
    expect(made.rows('Deliveries')[0]?.Notes).toBe('');
  });

  test.each([
    ['moved to another delivery', () => [change('DIT-001', { delivery: 'DEL-001' }, { delivery: 'DEL-002' })], 'A line cannot be moved'],
    ['of a tab that has none such', () => [{ table: 'assets', adds: [{ name: 'x' }], edits: [] }], 'This tab has no such lines'],
  ])('%s is refused, and nothing is written', (_name, wanted, words) => {
    const made = delivered();
    const before = lines(made);
    expect(made.refusal('saveWhole', { table: 'deliveries', row: kept, lines: wanted() }).message).toContain(words);
    expect(lines(made)).toEqual(before);
  });

  test('of a delivery that was deleted are refused by name', () => {
    const made = delivered();
    made.book.model.named('Deliveries').rows.pop();
    const { issues } = made.refusal('saveWhole', { table: 'deliveries', row: kept, lines: items([{ what: 'Late' }]) });
    expect(issues.map(({ message }) => message)).toEqual([
      'Delivery names “DEL-001”, which is no delivery on the tab “Deliveries”. Choose one that is there, or add it first.',
    ]);
    expect(made.rpc('check', {}).findings.map(({ kind, count }) => [kind, count])).toContainEqual(['reference', 2]);
  });
});

describe('what an item may be called', () => {
  const wrong = (item: string, more: (made: Paper) => void = () => undefined) => {
    const made = desk();
    more(made);
    const error = made.refusal('saveWhole', {
      table: 'deliveries',
      row: { id: null, values: out },
      lines: items([{ what: 'Fine' }, { item, what: 'x' }]),
    });
    expect(made.rows('Deliveries')).toEqual([]);
    return error.issues.map(({ path, message }) => `${path}: ${message}`);
  };

  test('nothing that is there', () => {
    expect(wrong('Pingoo')).toEqual([
      'deliveryItems/1:item: Item names “Pingoo”, which is no asset on the tab “Assets”. Choose one that is there, or add it first.',
    ]);
  });

  test('a name of two rows', () => {
    const two = (made: Paper) => made.rpc('add', { table: 'assets', rows: [{ id: 'CH_003', name: 'Oti', episode: '2' }] });
    expect(wrong('oti', two)).toEqual([
      'deliveryItems/1:item: Item names “oti”, which may be CH_002 Oti or CH_003 Oti. Write the ID of the one that is meant.',
    ]);
  });

  test('one that is omitted', () => {
    const omitted = (made: Paper) =>
      made.rpc('save', { table: 'assets', id: 'CH_002', loaded: { omitted: null }, changes: { omitted: true } });
    expect(wrong('CH_002', omitted)).toEqual([
      'deliveryItems/1:item: Item names “Oti”, which is left out on the tab “Assets”. Take the tick away there first.',
    ]);
  });

  test('a look-alike of another alphabet says which letter', () => {
    expect(wrong('CH_00\u0031'.replace('C', 'С'))[0]).toContain('is a Cyrillic letter');
  });
});

describe('companies and episodes', () => {
  const withTabs = () => {
    const made = desk();
    for (const [at, row] of made.rows('Settings').entries())
      if (/^Use (Companies|Episodes)$/.test(String(row.Setting))) made.type('Settings', at, 'Value', true);
    made.rpc('setUp', { pipeline: 'cg', sample: false });
    made.rpc('add', { table: 'companies', rows: [{ company: 'Kestrel Models', alsoWrittenAs: 'KST, Kestrel' }] });
    made.rpc('add', { table: 'episodes', rows: [{ number: '003', title: 'Trains' }] });
    return made;
  };

  test.each([
    ['KST', 'Kestrel Models'],
    ['kestrel models', 'Kestrel Models'],
    ['A new one', 'A new one'],
  ])('the partner %s is written as %s', (typed, stands) => {
    const made = withTabs();
    made.rpc('add', { table: 'deliveries', rows: [{ ...out, partner: typed }] });
    expect(made.rows('Deliveries')[0]?.Partner).toBe(stands);
  });

  test.each(['3', '003', 'EP003', 'ep 3', 'Episode 3'])('the episode %s is 003', (typed) => {
    const made = withTabs();
    made.rpc('add', { table: 'deliveries', rows: [{ ...out, episode: typed }] });
    expect(made.rows('Deliveries')[0]?.Episode).toBe('003');
    expect(made.refusal('add', { table: 'episodes', rows: [{ number: typed }] }).issues[0]?.message).toContain('stands');
  });

  test('an episode that is not there stays as it was typed', () => {
    const made = withTabs();
    made.rpc('add', { table: 'deliveries', rows: [{ ...out, episode: 'S2E1' }] });
    expect(made.rows('Deliveries')[0]?.Episode).toBe('S2E1');
  });

  test('are offered while one types, with the name beside an ID', () => {
    const made = withTabs();
    expect(made.rpc('suggestions', { table: 'deliveries' })).toMatchObject({ partner: ['Kestrel Models'], episode: ['003'] });
    expect(made.rpc('suggestions', { table: 'deliveryItems' }).item).toEqual(
      expect.arrayContaining([
        ['CH_002', 'Oti'],
        ['EPS-001', '003'],
      ]),
    );
  });
});
