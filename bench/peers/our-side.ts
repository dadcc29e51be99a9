// The workbook of Routesheet with the same deliveries on its tab of them.

import { readFileSync } from 'node:fs';
import type { Execution, Saved } from '../../host/api';
import type { CellInput } from '../../host/book/writing';
import type { Delivery } from './delivery';
import { costOf, openSide, type Side } from './side';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

type Host = Side['host'];

export function ourSide(rows: readonly Delivery[]): Side {
  const { host, mails } = openSide('dist', setUpOnce());
  const notes = new Map<string, string>();
  prepare(host, rows);
  return {
    name: 'Routesheet',
    host,
    mails,
    find: (id) => rpc(host, 'select', { table: 'deliveries', id, column: 'title' }),
    append: (titles) => rpc(host, 'add', { table: 'deliveries', rows: titles.map(newRow) }),
    update: (id, text) => {
      const loaded = { notes: notes.get(id) ?? null };
      notes.set(id, text);
      return rpc(host, 'save', { table: 'deliveries', id, loaded, changes: { notes: text } });
    },
    listDue: () => rpc(host, 'preview', { everybody: false }),
    remind: (at) => runAt(host, at),
    remindMeanwhile: () => void host.run('rpc', [request('sendNow', {})]),
  };
}

let whenSetUp: Saved | undefined;

/** The workbook as set-up leaves it: that is no part of the comparison, so all of it start from one. */
function setUpOnce(): Saved {
  if (whenSetUp === undefined) {
    const { host } = openSide('dist');
    host.open();
    rpc(host, 'setUp', { pipeline: 'cg', sample: false });
    whenSetUp = host.save();
  }
  return whenSetUp;
}

/** Its people and deliveries, reminders on. */
function prepare(host: Host, rows: readonly Delivery[]): void {
  host.open();
  const people = [...new Map(rows.map(({ person }) => [person.name, person])).values()];
  crowd(
    host,
    'People',
    people.map(({ name, email }) => ({ Name: name, Email: email })),
  );
  crowd(
    host,
    'Deliveries',
    rows.map(({ id, title, due, person }) => ({
      ...{ ID: id, Title: title, Direction: 'Out', Partner: 'Studio', Episode: 'EP01', Method: 'Upload' },
      ...{ Due: due, Status: 'Planned', Owner: person.name },
    })),
  );
  rpc(host, 'turnOn', { everybody: false });
}

/** The run that mailed somebody, or where none did the last one. */
function runAt(host: Host, at: number): Execution {
  const ran = host.moveTo(at).map(({ execution }) => execution);
  const found = ran.find(({ calls }) => 'MailApp.sendEmail' in calls) ?? ran.at(-1);
  if (!found) throw new Error('No run of the reminders');
  return found;
}

function newRow(title: string) {
  return { title, direction: 'Out', partner: 'Studio', due: '2026-06-01' };
}

let requests = 0;

function request(method: string, input: unknown): string {
  return JSON.stringify({ method, input, key: `bench-${++requests}`, version });
}

function rpc(host: Host, method: string, input: unknown): Execution {
  const result = host.run('rpc', [request(method, input)]);
  const answer = result.ok ? String(result.value) : '';
  if (result.ok && !answer.startsWith('{"ok":true')) throw new Error(`${method}: ${answer.slice(0, 300)}`);
  return costOf(result);
}

/** Rows below what is there, by heading, put in behind the add-on's back. */
function crowd({ book }: Host, name: string, rows: readonly Readonly<Record<string, CellInput>>[]): void {
  const tab = book.tabs.named(name);
  if (!tab) throw new Error(`No tab ${name}`);
  const { rows: last, columns } = book.cells.extent(tab.id);
  const [headings = []] = book.cells.values(tab.id, { top: 0, left: 0, bottom: 0, right: columns - 1 });
  const missing = last + rows.length - tab.rows;
  if (missing > 0) book.grid.insert(tab.id, { dimension: 'ROW', start: tab.rows - 1, count: missing }, 'after');
  const cells = rows.map((row) => headings.map((heading) => row[String(heading)] ?? ''));
  book.writing.write(tab.id, last, 0, cells);
}
