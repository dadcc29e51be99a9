// What somebody types, pastes or calls to make the workbook do what it should not.

import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { loadProject } from '../../../host/engine/project/project';
import type { BoundTable } from '../../../src/schema/adopted/bound-table';
import type { Catalog } from '../../../src/schema/catalog';
import { recordTables, tableOf } from '../../../src/schema/workbook';
import { workbook } from '../../../src/tables';
import { type FormField, fieldsOf, formOf } from '../../../src/workbook/rows/form';
import { intendedFunctions } from '../../bundle/intended-functions';
import { crowd } from '../../journeys/support/crowd';
import { coordinator, type Desk, emptyDesk, sampleDesk, succeeded } from '../../journeys/support/desk';
import { deskWithMailsDue, oClock, ticksUntil } from '../support/due-today';
import { deskWithAssets } from '../support/one-asset';
import { request } from '../support/request';
import { sampled } from '../support/thoroughness';

const starters = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  "'=1+1",
  '=IMPORTXML("http://x.example/","//a")',
  '<script>alert(1)</script>',
  'javascript:alert(1)//',
  'x\r\nBcc: eve@evil.example',
];

/** A line ends as Sheets ends it, whatever was typed. */
function asCell(text: unknown): string {
  return String(text).replace(/\r\n?/g, '\n').trim();
}

describe('X1: text that looks like a formula', () => {
  const desk = sampleDesk();
  const { catalog } = desk.rpc('open', {});
  const typed: readonly FormField['column']['kind'][] = ['text', 'id', 'address', 'word', 'people', 'time', 'ref'];
  const cases = recordTables(workbook)
    .filter(({ tab }) => desk.host.book.tabs.named(tab) !== null)
    .flatMap((table) =>
      fieldsOf(formOf(table, catalog))
        .filter(({ column }) => typed.includes(column.kind))
        .map((field) => [table.tab, field.heading, table, field] as const),
    );
  const first = cases.filter(([, , , { column }], at) => cases.findIndex(([, , , other]) => other.column.kind === column.kind) === at);
  // On every change the first field of each kind and every third besides; in the long run each of them.
  const tried = [...new Set([...first, ...sampled(cases, cases.length / 3)])];

  test.each(tried)(
    'in a new row of %s under %s is stored as text and shown as typed, or refused in words',
    (tab, heading, table, field) => {
      const rows = starters.map((starter, n) => ({
        ...requiredValues(desk, table, catalog, field),
        [field.key]: `${starter} ${n} ${heading}`,
      }));
      const first = desk.ask('add', { table: table.key, rows }, `${tab}-${heading}`);
      const refused = first.ok ? [] : first.error.issues.map(({ path }) => path);
      expect(refused.every((path) => path.endsWith(`:${field.key}`))).toBe(true);
      const accepted = rows.filter((_row, n) => !refused.includes(`${n}:${field.key}`));
      if (!first.ok && accepted.length > 0) desk.rpc('add', { table: table.key, rows: accepted }, `${tab}-${heading}-again`);
      const stored = accepted.length === 0 ? [] : desk.rows(tab).slice(-accepted.length);
      expect(stored.map((row) => asCell(row[heading]))).toEqual(accepted.map((row) => asCell(row[field.key])));
    },
  );

  test('leaves no formula behind on any tab', () => {
    for (const { id } of desk.host.book.tabs.all()) {
      const { rows, columns } = desk.host.book.cells.extent(id);
      if (rows === 0) continue;
      const formulas = desk.host.book.cells.formulas(id, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
      const counts = /^=IFERROR\(ROUND\(|^="(\d+ [\w/ .~-]+ "&COLUMN\([\w' ]+!\$[A-Z]+:\$[A-Z]+\)|Routesheet finds [\w ,.]+")$/;
      expect(formulas.flat().filter((formula) => formula !== '' && !counts.test(formula))).toEqual([]);
    }
  });
});

/** A value for every required field but one. */
function requiredValues(desk: Desk, table: BoundTable, catalog: Catalog, but: FormField): Readonly<Record<string, string | number>> {
  const required = fieldsOf(formOf(table, catalog)).filter((field) => field.required && field.key !== but.key);
  return Object.fromEntries(required.map((field) => [field.key, valueFor(desk, field, catalog.people[0]?.name ?? '')]));
}

let made = 0;

function valueFor(desk: Desk, { column, words }: FormField, person: string): string | number {
  made += 1;
  switch (column.kind) {
    case 'date':
      return '2026-03-10';
    case 'people':
      return person;
    case 'money':
    case 'quantity':
      return 5;
    case 'word':
      return words?.[0] ?? '';
    case 'ref':
      return column.free ? `Made ${made}` : String(desk.rows(tableOf(workbook, column.to[0] ?? '').tab)[0]?.ID ?? '');
    default:
      return `Made ${made}`;
  }
}

test('X1: the same in an edited row', () => {
  const desk = deskWithAssets();
  for (const starter of starters) {
    const [row] = desk.rows('Assets').slice(1);
    const loaded = { notes: row?.Notes === '' ? null : String(row?.Notes) };
    desk.rpc('save', { table: 'assets', id: 'AST-002', loaded, changes: { notes: `${starter} x` } });
    expect(asCell(desk.rows('Assets')[1]?.Notes)).toBe(asCell(`${starter} x`));
  }
});

const markup = '<img src=x onerror=alert(1)></script><script>alert(1)</script>$\u007b7*7} {{name}} $& javascript:alert(1)';

describe('X3: markup in cells that are mailed', () => {
  test('is text in every mail, and never a link', () => {
    const desk = deskWithMailsDue();
    const due = new Date(Date.UTC(2026, 2, 2));
    crowd(desk, 'Assets', [{ ID: 'EVIL', Name: markup, Rig: 'WIP', 'Rig by': 'Ben Ode', 'Rig due': due, Link: 'javascript:alert(1)' }]);
    ticksUntil(desk, oClock(9)).map(succeeded);
    const mail = desk.mails.find(({ to }) => to.includes('ben@example.com'));
    expect(mail?.html).toContain('&lt;img');
    expect(mail?.html).not.toMatch(/<img|<script|href="javascript/i);
    expect(mail?.html).toContain('$\u007b7*7} {{name}} $&amp;');
    expect(mail?.text).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('X2: markup in cells that are shown', () => {
  test('travels to the sidebar as data', () => {
    const desk = deskWithAssets();
    desk.rpc('add', { table: 'assets', rows: [{ name: markup }] }, 'evil');
    expect(desk.rows('Assets').at(-1)?.Name).toBe(markup);
    desk.menu('Open sidebar');
    const { panel } = desk.host;
    expect(panel?.html.includes('onerror=alert')).toBe(false);
  });
});

describe('X4: addresses and names that would break a mail’s head', () => {
  test.each(['ben@example.com, eve@evil.example', 'ben@example.com\nBcc: eve@evil.example', 'Ben <ben@example.com>, <eve@evil.example>'])(
    '%j on People mails nobody else',
    (address) => {
      const desk = deskWithMailsDue();
      const at = desk.rows('People').findIndex((row) => row.Name === 'Ben Ode') + 2;
      desk.host.edit('People', `B${at}`, [[address]]);
      ticksUntil(desk, oClock(9)).map(succeeded);
      const addresses = desk.mails.flatMap(({ to, cc, bcc }) => [...to, ...cc, ...bcc]);
      expect(addresses).not.toContain('eve@evil.example');
      expect(desk.mails.every(({ to }) => to.length === 1)).toBe(true);
      expect(addresses).toContain(coordinator);
    },
  );

  test('a line break in the production’s title is none in subject and sender', () => {
    const desk = deskWithMailsDue();
    desk.host.edit('Settings', 'B2', [['Big\r\nBcc: eve@evil.example']]);
    ticksUntil(desk, oClock(9)).map(succeeded);
    expect(desk.mails.length).toBe(4);
    for (const { subject, senderName } of desk.mails) expect(`${subject}${senderName}`).not.toMatch(/[\r\n]/);
  });

  test('a test mail goes to whoever asks for it, never to an address that the client names', () => {
    const desk = deskWithMailsDue();
    expect(desk.refusal('sendTest', { to: 'eve@evil.example' }).code).toBe('gone');
    expect(desk.rpc('sendTest', { to: 'ben@example.com' })).toEqual({ sentTo: coordinator });
    expect(desk.mails.map(({ to }) => to)).toEqual([[coordinator]]);
  });
});

test('X5: template marks and replacement patterns stay what they are', () => {
  const desk = deskWithAssets();
  const notes = '{{name}} <?= x ?> $& $1 $` %s \\n';
  desk.rpc('add', { table: 'assets', rows: [{ name: '$&', notes }] }, 'marks');
  expect(desk.rows('Assets').at(-1)).toMatchObject({ Name: '$&', Notes: notes });
});

describe('X6: what a client may call', () => {
  test('is exactly what main.ts exports', () => {
    const scope: Record<string, unknown> = {};
    for (const { source } of loadProject(join(__dirname, '../../../dist')).scripts) runInNewContext(source, scope);
    const functions = Object.keys(scope).filter((name) => typeof scope[name] === 'function' && !name.endsWith('_'));
    expect(functions.sort()).toEqual(intendedFunctions);
  });

  const anything = [[], [null], ['x'], [{ range: {}, triggerUid: '1' }], [[1]]];
  const harmless = intendedFunctions.filter((name) => !['rpc', 'addSampleProduction', 'setUpWorkbook'].includes(name));

  // On every change each with two of them, in turn; in the long run with all.
  test.each(harmless.map((name, at) => ({ name, at })))('$name called with anything mails nobody and changes no row', ({ name, at }) => {
    const desk = deskWithMailsDue();
    const before = desk.values('Assets');
    for (const given of sampled(anything, 2, at)) desk.host.run(name, given);
    expect(desk.mails).toEqual([]);
    expect(desk.values('Assets')).toEqual(before);
  });

  const nonsense = [
    '',
    'null',
    '[]',
    '{',
    '{"method":"toString"}',
    '{"method":"__proto__"}',
    '{"method":"constructor","input":{}}',
    request('add', {}, 'k'),
    request('add', { table: 'assets', rows: 'x' }, 'k'),
    request('add', { table: 'assets', rows: [] }, 'k'),
    request('add', { table: 'assets', rows: [null] }, 'k'),
    request('add', { table: 'assets', rows: [{ name: { a: 1 } }] }, 'k'),
    request('add', { table: 'assets', rows: [{ name: ['a'] }] }, 'k'),
    request('add', { table: 'sentMail', rows: [{ to: 'x' }] }, 'k'),
    request('add', { table: 'settings', rows: [{ setting: 'x' }] }, 'k'),
    request('add', { table: '__proto__', rows: [{ name: 'x' }] }, 'k'),
    request('add', { table: 'assets', rows: [{ name: 'x', updatedBy: 'eve', noSuch: 'x' }] }, 'k'),
    request('add', { table: 'assets', rows: [{ name: 'x'.repeat(60_000) }] }, 'k'),
    request('add', { table: 'assets', rows: Array.from({ length: 501 }, () => ({ name: 'x' })) }, 'k'),
    request('save', { table: 'assets', id: 5, loaded: {}, changes: {} }, 'k'),
    request('save', { table: 'assets', id: 'CH_0', loaded: [], changes: {} }, 'k'),
    request('save', { table: 'assets', id: 'CH_0', loaded: {}, changes: { id: '' } }, 'k'),
    request('select', { table: 'Sheet1', id: 'x', column: 'A1' }, 'k'),
    request('setUp', { pipeline: 'rm -rf', sample: false }, 'k'),
    request('sendTest', { to: 'x'.repeat(300) }, 'k'),
    request('save', { table: 'assets', id: 'CH_0', loaded: {}, changes: {} }, 'k'.repeat(101)),
  ];

  test.each(nonsense.map((text) => [text.slice(0, 90), text]))('rpc(%s) is refused in words and writes nothing', (_shown, text) => {
    const desk = shared();
    const before = JSON.stringify(desk.host.book.snapshot());
    const result = succeeded(desk.host.run('rpc', [text]));
    const answer = JSON.parse(String(result.value)) as { ok: boolean; error?: { code: string; message: string } };
    expect(answer.ok).toBe(false);
    expect(answer.error?.code).not.toBe('bug');
    expect(answer.error?.message).toMatch(/\.$/);
    expect(JSON.stringify(desk.host.book.snapshot())).toBe(before);
    expect(desk.mails).toEqual([]);
  });

  test.each([[], [null], [5], [{}], [['x']]].map((given) => [given]))('rpc with %j instead of a text is refused', (given) => {
    const result = succeeded(shared().host.run('rpc', given));
    expect(String(result.value)).toContain('"ok":false');
    expect(String(result.value)).not.toContain('"bug"');
  });

  let desk: Desk | null = null;
  function shared(): Desk {
    desk ??= deskWithMailsDue();
    return desk;
  }
});

describe('X7: names of the language itself', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

  test('as headings are columns of the person’s own', () => {
    const desk = deskWithAssets();
    desk.host.book.hand.insertColumns('Assets', 5, names.length);
    desk.host.book.hand.type('Assets', 'E1', [names]);
    desk.rpc('add', { table: 'assets', rows: [{ name: 'Robot' }] }, 'new');
    expect(desk.rpc('open', {}).ready).toBe(true);
    expect(desk.rows('Assets').length).toBe(4);
  });

  test('as IDs, names and people are plain data', () => {
    const desk = emptyDesk();
    desk.rpc('add', { table: 'people', rows: names.map((name) => ({ name, email: 'x@example.com' })) }, 'people');
    const rows = names.map((id) => ({
      id,
      name: id,
      type: 'Prop',
      'steps/Rig/by': id,
      'steps/Rig/due': '2026-03-02',
      'steps/Rig/status': 'WIP',
    }));
    desk.rpc('add', { table: 'assets', rows }, 'assets');
    for (const id of names) desk.rpc('save', { table: 'assets', id, loaded: { notes: null }, changes: { notes: id } }, `save-${id}`);
    expect(desk.rows('Assets').map(({ ID, Notes }) => [ID, Notes])).toEqual(names.map((name) => [name, name]));
    desk.rpc('turnOn', { everybody: true });
    desk.host.moveTo(oClock(9)).map(succeeded);
    expect(desk.mails.flatMap(({ to }) => to)).toContain('x@example.com');
  });

  test('as fields of a request reach nothing', () => {
    const desk = deskWithAssets();
    const text = request('add', { table: 'assets', rows: ['HERE'] }, 'k').replace('"HERE"', '{"name":"x","__proto__":"y"}');
    // It is no column of the tab, and is refused as any other would be.
    expect(JSON.parse(String(succeeded(desk.host.run('rpc', [text])).value))).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(desk.rows('Assets').map(({ Name }) => Name)).toEqual(['Apple', 'Bench', 'Cart']);
    expect(desk.values('Assets').flat()).not.toContain('y');
    expect(desk.rpc('open', {}).ready).toBe(true);
  });
});
