// A season of eight episodes - in the long run 26 - through the built add-on, from the pasted list to the broadcaster's yes: pack, contract date, delivery, papers, mail by real SMTP,
// what arrived, redelivery, acceptance, with the grid of deliverables looked at after each step.

import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startMail } from '../../../host/mail/post-office';
import { stopPrinting } from '../../../host/pdf/printer';
import { timesOf } from '../../../src/schema/values/grouping';
import { arrivalsIn } from '../../../src/workbook/references/arrivals';
import { picturePath } from '../../browser/support/pictures';
import { isFull } from '../../faults/support/thoroughness';
import { type Desk, emptyDesk, succeeded } from '../support/desk';
import { headingsOf, setting, typed } from '../support/grid-hands';

const post = startMail();
let desk: Desk;

beforeAll(() => {
  desk = emptyDesk({ deliver: (mail) => post.deliver(mail) });
  for (const tab of ['Episodes', 'Companies', 'Deliverables', 'Contract dates']) setting(desk, `Use ${tab}`, 'yes');
  setting(desk, 'Our legal name', 'Llama Pictures Ltd');
  setting(desk, 'Our address', '7 Mill Lane, London E8 3RL');
  desk.menu('Workbook', 'Set up workbook');
  const company = {
    ...{ company: 'Kestrel TV', alsoWrittenAs: 'KTV', email: 'ingest@kestrel.example', address: '1 Quay Street\nBristol BS1 4QD' },
    ...{ packageCode: 'RTS', packageName: '{code}_{episode}_{date}_{no}', answerWithin: 5 },
    fileRules: 'no spaces; at most 48 characters; letters, digits, _ and -; one extension',
  };
  desk.rpc('add', { table: 'companies', rows: [company] });
});

afterAll(async () => {
  await post.stop();
  await stopPrinting();
});

const many = isFull ? 26 : 8;
const numbers = Array.from({ length: many }, (_none, at) => `EP${101 + at}`);
const partner = 'Kestrel TV';

/** What the grid says, episode by episode: how many of its deliverables have which status. Read once: its formulas are worked out at each reading. */
function grid(): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const [, , ...down] = desk.values('Deliverables grid');
  return Object.fromEntries(
    down.map(([label, _aside, ...cells]) => {
      const statuses = cells.map(String).filter((status) => status !== '');
      return [String(label), Object.fromEntries(timesOf(statuses))];
    }),
  );
}

const owed = (episode: string) => desk.rows('Deliverables').filter((row) => row.Episode === episode);

/** The first twelve deliverables of the first episode, each with its file. */
const files = () =>
  owed('EP101')
    .slice(0, 12)
    .map((row) => ({ id: String(row.ID), file: `RTS_EP101_${String(row.ID).replace('-', '')}_v001.mov` }));

const lines = (id: string) => desk.rpc('lines', { table: 'deliveries', id }).tabs[0]?.lines ?? [];

/** What follows is looked at and done. */
function followed(id: string): number {
  const { changes } = desk.rpc('followUps', { table: 'deliveries', id, was: '' });
  const edits = changes.map(({ table, edit }) => {
    expect(table).toBe('deliverables');
    return edit;
  });
  return desk.rpc('follow', { changes: [{ table: 'deliverables', adds: [], edits }] }).rows;
}

test(`${many} episodes are pasted into the grid in one go`, () => {
  const headings = headingsOf(desk, 'Episodes');
  const rows = numbers.map((number, at) =>
    headings.map((heading) => (heading === 'Number' ? number : heading === 'Title' ? `Part ${at + 1}` : '')),
  );
  desk.host.edit('Episodes', 'A2', rows).map(succeeded);
  expect(desk.rows('Episodes').map(({ ID, Number: number }) => `${String(ID).slice(0, 4)}${number}`)).toEqual(
    numbers.map((one) => `EPS-${one}`),
  );
});

test('a pack on all of them: each deliverable once, due by the contract; the grid has a line for each', () => {
  desk.rpc('add', { table: 'contractDates', rows: [{ forWhom: partner, cdd: '2026-06-30', tx: '2026-09-01' }] });
  const input = { pack: 'ukBroadcaster', partner, list: '' };
  const { table, rows } = desk.rpc('planPack', input);
  desk.rpc('addMissing', { table, rows });
  expect(desk.rpc('planPack', input)).toMatchObject({ rows: [], already: rows.length });
  const { lines: down, across } = desk.rpc('showGrid', {});
  expect([rows.length, down]).toEqual([many * 18 + 7, many + 1]);
  expect(across).toBeGreaterThanOrEqual(18);
  const shown = grid();
  expect(numbers.map((number) => shown[number])).toEqual(numbers.map(() => ({ 'To do': 18 })));
});

test('the contract date is moved in the grid: every open date by it follows once, in one submit', () => {
  const due = () =>
    owed(numbers.at(-1) ?? '')
      .map((row) => String(row.Due))
      .sort();
  const before = due();
  typed(desk, 'Contract dates', partner, 'CDD', new Date('2026-07-14T00:00:00Z'));
  const { table, changes } = desk.rpc('planDue', {});
  expect(changes.length).toBeGreaterThan(many * 5);
  for (let left = changes; left.length > 0; left = desk.rpc('planDue', {}).changes)
    desk.rpc('changeSeveral', { table, edits: left.slice(0, 500).map(({ edit }) => edit) });
  expect(due()).not.toEqual(before);
  expect(desk.rpc('planDue', {}).changes).toEqual([]);
});

test('a delivery of twelve of them: the names that are refused, the list of files, the name, and the delivery note', () => {
  const adds = files().map(({ id, file }, at) => ({ item: id, take: 1, fileName: at === 0 ? `Kön ig ${file}` : file }));
  const row = {
    title: 'Episode 101, masters',
    direction: 'Out',
    partner: 'KTV',
    episode: '101',
    purpose: 'Approval',
    method: 'Aspera',
    due: '2026-07-14',
  };
  desk.rpc('saveWhole', { table: 'deliveries', row: { id: null, values: row }, lines: [{ table: 'deliveryItems', adds, edits: [] }] });
  const of = { table: 'deliveries', id: 'DEL-001' };
  expect(desk.ask('namePackage', { of })).toMatchObject({
    ok: false,
    error: { issues: [{ message: expect.stringContaining('spaces and characters that are not allowed: ö') }] },
  });
  typed(desk, 'Delivery items', 'DIT-001', 'File name', files()[0]?.file ?? '');
  expect(desk.rpc('namePackage', { of }).name).toMatch(/^RTS_EP101_\d{8}_01$/);
  const list = desk.rpc('paper', { of: { paper: 'fileList', ...of }, form: 'list' });
  expect([list.rows.length, list.notes.filter((note) => note.startsWith('“RTS'))]).toEqual([12, []]);
  for (const paper of ['deliveryNote', 'packingList', 'fileList']) {
    desk.rpc('paper', { of: { paper, ...of }, form: 'page' });
    keep(`season-${paper}.html`, desk.host.panel?.html ?? '');
  }
});

test('the mail goes by SMTP with the delivery note; marked as sent, the answer is due in five working days and the grid says Sent', () => {
  const of = { letter: 'mail', table: 'deliveries', id: 'DEL-001' };
  const { to, cc, subject, text } = desk.rpc('letter', { of });
  const { words, afterwards } = desk.rpc('sendLetter', {
    of,
    mail: { to, cc, subject, text },
    way: 'send',
    paper: 'with paper',
    sure: false,
  });
  expect(words).toBe('Sent to ingest@kestrel.example, with DEL-001 Delivery note.pdf.');
  const [mail] = post.messages();
  const [note] = mail?.attachments ?? [];
  const pdf = Buffer.from(note?.content ?? '', 'base64');
  expect([mail?.to, note?.name, pdf.subarray(0, 5).toString()]).toEqual([['ingest@kestrel.example'], 'DEL-001 Delivery note.pdf', '%PDF-']);
  keep('season-delivery-note.pdf', pdf);
  if (afterwards) desk.rpc('follow', { changes: [{ table: 'deliveries', adds: [], edits: [afterwards] }] });
  expect(desk.rows('Deliveries')[0]).toMatchObject({ Status: 'Sent', 'Back by': expect.anything() });
  expect(desk.rows('Deliveries')[0]?.['Back by']).not.toBe('');
  expect(followed('DEL-001')).toBe(12);
  expect(grid()).toMatchObject({ EP101: { Sent: 12, 'To do': 6 }, EP102: { 'To do': 18 } });
});

test('the partner’s list has ten of the twelve: the two are missing, the ten received', () => {
  const all = lines('DEL-001');
  const expected = all.map(({ id, values }) => ({ key: id, names: [String(values.fileName)], step: '', take: 1 }));
  const { missing, arrived } = arrivalsIn(
    files()
      .slice(0, 10)
      .map(({ file }) => `/in/${file}\t2 GB`)
      .join('\n'),
    expected,
  );
  expect([arrived.size, missing]).toEqual([10, ['DIT-011', 'DIT-012']]);
  const edits = all.map(({ id }) => ({ id, loaded: { state: null }, changes: { state: missing.includes(id) ? 'Missing' : 'Accepted' } }));
  desk.rpc('saveWhole', {
    table: 'deliveries',
    row: { id: 'DEL-001', loaded: {}, changes: {}, where: null },
    lines: [{ table: 'deliveryItems', adds: [], edits }],
  });
  expect(followed('DEL-001')).toBe(10);
  expect(grid().EP101).toEqual({ Accepted: 10, Sent: 2, 'To do': 6 });
});

test('the two are sent again, once, under the next name of the day, and accepted: the grid says so of all twelve', () => {
  const of = { table: 'deliveries', id: 'DEL-001' };
  expect(desk.rpc('planNext', { of, way: 'again' }).rows).toHaveLength(2);
  expect(desk.rpc('addNext', { of, way: 'again', due: '2026-07-20' })).toMatchObject({ id: 'DEL-002', lines: 2 });
  expect(desk.rpc('addNext', { of, way: 'again', due: '2026-07-20' })).toMatchObject({ id: 'DEL-002', again: true });
  const again = { table: 'deliveries', id: 'DEL-002' };
  expect(desk.rpc('namePackage', { of: again }).name).toMatch(/^RTS_EP101_\d{8}_0[12]$/);
  expect(lines('DEL-002').map(({ values }) => values.take)).toEqual([2, 2]);
  desk.rpc('save', { ...again, loaded: { status: null, sent: null }, changes: { status: 'Accepted', sent: '2026-03-02' } });
  expect(followed('DEL-002')).toBe(2);
  const shown = grid();
  expect(numbers.map((number) => shown[number])).toEqual(
    numbers.map((_number, at) => (at === 0 ? { Accepted: 12, 'To do': 6 } : { 'To do': 18 })),
  );
  expect(new Set(desk.rows('Deliveries').map((row) => row['Sent as'])).size).toBe(2);
});

/** For people to look at. */
function keep(name: string, content: string | Buffer): void {
  const path = picturePath(name).replace(/\.png$/, '');
  mkdirSync(path.replace(/[\\/][^\\/]*$/, ''), { recursive: true });
  writeFileSync(path, content);
}
