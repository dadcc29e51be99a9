// Bad input in the form: what the person is told, beside which field, and that nothing at all was written.

import { describe, expect, test } from '@jest/globals';
import type { Method, Methods } from '../../src/contract/methods';
import type { Values } from '../../src/schema/values/value';
import { sampleDesk, succeeded } from './support/desk';
import { wholeBook } from './support/grid-hands';

const desk = sampleDesk();
const before = wholeBook(desk);

/** Why it was refused; the whole workbook is byte for byte as before and no mail went out. */
function refused<M extends Method>(method: M, input: Methods[M]['input']) {
  const failure = desk.refusal(method, input);
  expect(wholeBook(desk)).toBe(before);
  expect(desk.mails).toEqual([]);
  return failure;
}

/** Field and message of a row that cannot be added. */
function whyNot(table: string, row: Values) {
  const { code, issues } = refused('add', { table, rows: [row] });
  expect(code).toBe('invalid');
  return issues.map(({ path, message }) => `${path}: ${message}`);
}

const receipt = { date: '2026-03-02', whoPaid: 'Ana Ruiz', shop: 'Art shop', whatFor: 'Card' };
const delivery = { title: 'Drive', direction: 'Out', partner: 'Post', due: '2026-03-10' };
const review = { title: 'Dailies', date: '2026-03-10' };

describe('missing required field', () => {
  test.each<[string, readonly string[]]>([
    ['assets', ['name: Name is missing. Give it one.']],
    ['shots', []],
    [
      'deliveries',
      [
        'title: Title is missing. Give it one.',
        'direction: Direction is missing. Give it one.',
        'partner: Partner is missing. Give it one.',
        'due: Due is missing. Give it one.',
      ],
    ],
    ['reviews', ['title: Title is missing. Give it one.', 'date: Date is missing. Give it one.']],
    [
      'stock',
      ['item: Item is missing. Give it one.', 'onHand: On hand is missing. Give it one.', 'reorderAt: Reorder at is missing. Give it one.'],
    ],
    [
      'pettyCash',
      [
        'date: Date is missing. Give it one.',
        'whoPaid: Who paid is missing. Give it one.',
        'shop: Shop is missing. Give it one.',
        'whatFor: What for is missing. Give it one.',
        'gross: Gross is missing. Give it one.',
      ],
    ],
    ['people', ['name: Name is missing. Give it one.']],
  ])('of %s is named beside its field', (table, issues) => {
    // Shots are switched off: there is no tab to add to.
    if (table === 'shots') expect(refused('add', { table, rows: [{}] }).code).toBe('setup');
    else expect(whyNot(table, {})).toEqual(issues);
  });

  test('white space is as good as nothing', () => {
    expect(whyNot('assets', { name: '   ' })).toEqual(['name: Name is missing. Give it one.']);
  });

  test('cannot be emptied when editing either', () => {
    const { issues } = refused('save', { table: 'assets', id: 'CH_002', loaded: { name: 'Oti' }, changes: { name: '' } });
    expect(issues).toEqual([{ path: 'name', message: 'Name is missing. Give it one.' }]);
  });
});

describe('dates', () => {
  const notADate = (text: string) => `“${text}” is not a date. Pick a day, or type one such as 2 Mar 2026.`;

  test.each(['next week', 'TBC', 'wk 12', '12/13/2026', '2026-3-2'])('text in a date: %s', (text) => {
    expect(whyNot('assets', { name: 'Dragon', 'steps/Rig/due': text })).toEqual([`steps/Rig/due: Rig due ${notADate(text)}`]);
  });

  test.each(['2026-02-30', '2026-13-01', '2025-02-29', '0000-00-00'])('impossible date: %s', (text) => {
    expect(whyNot('deliveries', { ...delivery, due: text })).toEqual([`due: Due ${notADate(text)}`]);
  });

  test('a number in a date', () => {
    expect(whyNot('reviews', { ...review, date: 46_083 })).toEqual([`date: Date ${notADate('46083')}`]);
  });
});

describe('end before start', () => {
  test('a review that ends before it starts', () => {
    expect(whyNot('reviews', { ...review, start: '10:00', end: '09:30' })).toEqual(['end: End is before Start. Change one of the two.']);
  });

  test('a delivery that is back before it is due or was sent, or received before it was sent', () => {
    expect(whyNot('deliveries', { ...delivery, backBy: '2026-03-09' })).toEqual(['backBy: Back by is before Due. Change one of the two.']);
    expect(whyNot('deliveries', { ...delivery, sent: '2026-03-05', backBy: '2026-03-04' })).toEqual([
      'backBy: Back by is before Sent. Change one of the two.',
    ]);
    expect(whyNot('deliveries', { ...delivery, sent: '2026-03-05', received: '2026-03-04' })).toEqual([
      'received: Received is before Sent. Change one of the two.',
    ]);
  });

  test('ordering up to less than where ordering begins', () => {
    expect(whyNot('stock', { item: 'Tape', onHand: 1, reorderAt: 5, upTo: 4 })).toEqual([
      'upTo: Order up to is less than Reorder at. Change one of the two.',
    ]);
  });
});

describe('amounts', () => {
  test('a negative level of stock to reorder at', () => {
    expect(whyNot('stock', { item: 'Tape', onHand: 1, reorderAt: -2 })).toEqual([
      'reorderAt: Reorder at -2 is below 0. It cannot be less than 0.',
    ]);
  });

  test('net and VAT that differ from gross', () => {
    expect(whyNot('pettyCash', { ...receipt, gross: 1200, vat: 200, net: 900 })).toEqual([
      'vat: Net and VAT make £11.00, but Gross is £12.00. Change one of them.',
    ]);
  });

  test('by a single penny', () => {
    expect(whyNot('pettyCash', { ...receipt, gross: 1200, vat: 200, net: 1001 })).toHaveLength(1);
  });

  test('a rate of several without its VAT', () => {
    expect(whyNot('pettyCash', { ...receipt, gross: 1200, vatRate: 'mixed' })).toEqual([
      'vat: VAT is missing. With VAT rate “mixed” it has to be typed.',
    ]);
  });

  test.each(['ten pounds', Number.MAX_VALUE, 12.5])('an amount that is none: %s', (gross) => {
    expect(whyNot('pettyCash', { ...receipt, gross })[0]).toMatch(/^gross: Gross “.*” is not an amount\. Write it as 1234\.50\.$/);
  });
});

describe('people and words', () => {
  test('unknown person', () => {
    expect(whyNot('assets', { name: 'Dragon', 'steps/Rig/by': 'Nobody' })).toEqual([
      'steps/Rig/by: Rig by names “Nobody”, who is not on the People tab. Add them there or mend the name.',
    ]);
  });

  test('one known and two unknown people', () => {
    expect(whyNot('assets', { name: 'Dragon', 'steps/Rig/by': 'Ben Ode/Xx/Yy' })).toEqual([
      'steps/Rig/by: Rig by names “Xx” and “Yy”, who are not on the People tab. Add them there or mend the name.',
    ]);
  });

  test('two people where one is asked for', () => {
    expect(whyNot('deliveries', { ...delivery, owner: 'Ben Ode, Jo Rey' })).toEqual(['owner: Owner takes one person only.']);
  });

  test.each(['ana', 'ana@', '@example.com', 'ana@example', 'a@example.com, b@example.com', 'Ana <ana@example.com>', 'a na@example.com'])(
    'malformed address: %s',
    (email) => {
      expect(whyNot('people', { name: 'New', email })).toEqual([
        `email: Email “${email}” is not a mail address. It looks like ana@example.com, one only.`,
      ]);
    },
  );

  test('a status word that is not in Lists', () => {
    expect(whyNot('assets', { name: 'Dragon', 'steps/Rig/status': 'Nearly' })).toEqual([
      'steps/Rig/status: Rig “Nearly” is not on its list. Choose To do, Ready, WIP, For approval, With client, Retake, Approved, Approved with fixes, Blocked, On hold, N/A, or add the word on the Lists tab.',
    ]);
  });
});

describe('50,001 characters', () => {
  test.each(['notes', 'name'])('in %s', (key) => {
    expect(whyNot('assets', { name: 'Dragon', [key]: 'x'.repeat(50_001) })).toEqual([
      `${key}: ${key === 'name' ? 'Name' : 'Notes'} has 50,001 characters; a cell takes 50,000 at most.`,
    ]);
  });
});

describe('javascript: in a link', () => {
  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<b>',
    'https://',
    'vbscript:x',
    'ftp://x',
  ])('%s', (link) => {
    expect(whyNot('assets', { name: 'Dragon', link })).toEqual([
      `link: Link “${link}” is not a web link. It starts with https:// (or mailto:).`,
    ]);
  });
});

describe('calling a server function that is not for the client', () => {
  const ask = (request: unknown) => JSON.parse(String(succeeded(desk.host.run('rpc', [request])).value)) as Record<string, unknown>;

  test.each(['tick', 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'run', ''])('through the dispatcher: %s', (method) => {
    const answer = ask(JSON.stringify({ method, input: {}, key: 'k', version: '0.1.0' }));
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid', message: 'There is no such action.' } });
    expect(wholeBook(desk)).toBe(before);
  });

  test.each(['', 'null', '[]', '{', '"open"', null, 7, {}])('with something that is no request: %j', (request) => {
    expect(ask(request)).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(wholeBook(desk)).toBe(before);
  });

  test.each(['answer', 'decodeRequest', 'doneAfter', 'constructor', 'eval', 'app'])('by name, past the dispatcher: %s', (name) => {
    expect(desk.host.run(name, []).ok).toBe(false);
    expect(wholeBook(desk)).toBe(before);
  });

  test('the trigger’s own function sends nothing when a page calls it', () => {
    const armed = sampleDesk();
    armed.rpc('turnOn', { everybody: true });
    armed.host.clock.set(armed.host.clock.now() + 3_600_000);
    const [trigger] = armed.host.triggers;
    const whole = wholeBook(armed);
    for (const args of [[], [{}], [{ triggerUid: 'guessed' }], [null]]) armed.host.run('hourly', args);
    expect(armed.mails).toEqual([]);
    expect(wholeBook(armed)).toBe(whole);
    expect(trigger?.function).toBe('hourly');
  });

  test('an edit that never was writes nothing', () => {
    for (const args of [[], [{}], [{ range: null }]]) desk.host.run('onEdit', args);
    expect(wholeBook(desk)).toBe(before);
  });

  test.each(['sentMail', 'settings', '__proto__', 'constructor', 'nothing'])('a tab that is not for forms: %s', (table) => {
    expect(refused('add', { table, rows: [{ name: 'x' }] })).toMatchObject({ code: 'invalid', message: 'Routesheet keeps no such tab.' });
  });

  test('a column that does not exist, and those that Routesheet fills', () => {
    expect(whyNot('assets', { name: 'Dragon', colour: 'red' })).toEqual([
      'colour: “colour” is no column of Assets. Close the form and open it again.',
    ]);
    const { ids } = sampleDesk().rpc('add', { table: 'assets', rows: [{ name: 'Dragon', updatedBy: 'god@example.com' }] });
    expect(ids).toHaveLength(1);
  });

  test('more rows than one call may add, and none', () => {
    const rows = Array.from({ length: 501 }, (_unused, n) => ({ name: `Tree ${n}` }));
    expect(refused('add', { table: 'assets', rows }).message).toBe('Add 500 rows at a time at most.');
    expect(refused('add', { table: 'assets', rows: [] }).message).toBe('There is nothing to add.');
  });
});

test('of several rows with one bad one none is written, and the message says which', () => {
  const { issues } = refused('add', { table: 'assets', rows: [{ name: 'One' }, { name: '' }, { name: 'Three', link: 'x' }] });
  expect(issues.map(({ path }) => path)).toEqual(['1:name', '2:link']);
});

test('an ID that another row has', () => {
  expect(whyNot('assets', { id: 'ch_001', name: 'Dragon' })).toEqual([
    'id: ch_001 is there already. Give this asset another ID, or leave it blank.',
  ]);
});
