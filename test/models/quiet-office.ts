// A workbook on paper in which reminders are on and nothing is due for long, as its people and its trigger meet it: with mornings that the night calls quiet, or without.

import { answer } from '../../src/actions/entry/dispatcher';
import { tick } from '../../src/actions/reminders/run/tick';
import { edited } from '../../src/actions/rows/edited';
import { remindersIn } from '../../src/actions/transaction/reminder-state';
import { stateKeys } from '../../src/actions/transaction/state';
import { tellingTouched } from '../../src/actions/transaction/touched';
import type { Ports } from '../../src/ports';
import type { Cell } from '../../src/schema/values/cell';
import type { LocalDate } from '../../src/schema/values/local-date';
import { onceEach } from '../../src/schema/values/once';
import type { Values } from '../../src/schema/values/value';
import { recordTables } from '../../src/schema/workbook';
import { workbook } from '../../src/tables';
import { Paper } from '../actions/support/paper-ports';
import { zoned } from '../actions/support/zoned-clock';

export const hour = 3_600_000;
export const firstDay: LocalDate = '2026-03-02';

/** One workbook, as its people and its trigger meet it. */
export interface Office {
  readonly paper: Paper;
  readonly ports: Ports;
  ask(method: string, input: unknown): void;
  /** Somebody types, and Google tells of it, or does not. */
  type(tab: string, row: number, heading: string, cell: Cell, isTold: boolean): void;
  /** A cell with a formula that goes by `TODAY()`: what it shows on that day of the workbook. */
  formula(tab: string, row: number, heading: string, shows: (today: LocalDate) => Cell): void;
  tick(): readonly string[];
}

const used = ['Assets', 'Deliveries', 'Stock', 'Petty Cash', 'Jobs', 'Time off', 'Snoozed', 'Invoices', 'Visitors', 'Companies'];

const request = (method: string, input: unknown, key: string) => JSON.stringify({ method, input, key, version: 'paper' });

/** Reminders on since Monday morning: Ana coordinates, Max is the production manager, Lea leads Rig; Ben lives elsewhere. */
const begun = onceEach((zone: string): Paper => {
  const paper = new Paper();
  const ask = (method: string, input: unknown) => {
    const said = answer(paper.ports, request(method, input, method));
    if (said.includes('"ok":false')) throw new Error(said);
  };
  ask('setUp', { pipeline: 'cg', sample: false });
  const setting = (name: string, cell: Cell) =>
    paper.type(
      'Settings',
      paper.rows('Settings').findIndex((cells) => Object.values(cells)[0] === name),
      'Value',
      cell,
    );
  for (const { tab } of recordTables(workbook)) setting(`Use ${tab}`, used.includes(tab) ? 'yes' : 'no');
  setting('Coordinator', 'Ana Ruiz');
  setting('Production manager', 'Max Bell');
  ask('setUp', { pipeline: 'cg', sample: false });
  const people = names.map((name, at) => ({
    name,
    email: `${name.split(' ')[0]}@example.com`,
    timeZone: at === 1 && zone !== '' ? zone : null,
  }));
  ask('add', { table: 'people', rows: people });
  ask('save', { table: 'steps', id: 'Rig', loaded: {}, changes: { lead: 'Lea Lead' } });
  // Far off: nothing is due before somebody moves it.
  const due = '2026-12-01';
  const add = (table: string, rows: readonly Values[]) => ask('add', { table, rows });
  add(
    'assets',
    names.map((name, at) => ({ name: `Asset ${at}`, 'steps/Rig/status': 'WIP', 'steps/Rig/by': name, 'steps/Rig/due': due })),
  );
  add(
    'jobs',
    names.map((givenTo, at) => ({ job: `Job ${at}`, givenTo, due })),
  );
  add(
    'deliveries',
    names.map((owner, at) => ({ title: `Reel ${at}`, partner: 'Kino', owner, due, direction: 'out', status: 'planned' })),
  );
  add(
    'stock',
    names.map((owner, at) => ({ item: `Tape ${at}`, onHand: 9, reorderAt: 2, owner })),
  );
  paper.now = Date.parse(`${firstDay}T00:10:00Z`);
  ask('turnOn', { everybody: false });
  return paper;
});

/** Asked again and again. */
const clocks = onceEach((at: string) => {
  const [zone = '', instant] = at.split(' ');
  return zoned(zone, Number(instant));
});

export function office(isShort: boolean, zone: string): Office {
  const paper = begun(zone).copy();
  const ports: Ports = {
    ...paper.ports,
    clock: { instant: () => paper.now, at: (where, instant = paper.now) => clocks(`${where} ${instant}`) },
  };
  let keys = 0;
  const formulas: ((today: LocalDate) => void)[] = [];
  // As whoever opens the file.
  const recalculate = () => {
    const today = ports.clock.at(ports.book.zone())?.date ?? firstDay;
    for (const shown of formulas) shown(today);
  };
  const ask = (method: string, input: unknown) => {
    keys += 1;
    recalculate();
    // What is refused is refused in both.
    answer(tellingTouched(ports), request(method, input, `key-${keys}`));
  };
  return {
    paper,
    ports,
    ask,
    type(tab, row, heading, cell, isTold) {
      const found = paper.book.model.named(tab);
      const at = found.columns.findIndex((column) => column.heading === heading) + 1;
      if (at === 0 || found.rows[row] === undefined) return;
      paper.type(tab, row, heading, cell);
      const where = { first: row + 2, last: row + 2, left: at, right: at };
      if (isTold) edited(tellingTouched(ports), { sheetId: found.sheetId, ...where, cell: null });
    },
    formula(tab, row, heading, shows) {
      formulas.push((today) => paper.type(tab, row, heading, shows(today)));
      recalculate();
    },
    tick() {
      recalculate();
      const { calls } = paper.book;
      calls.length = 0;
      if (!isShort) delete paper.store[stateKeys.touched];
      tick(ports, 'hourly');
      return [...calls];
    },
  };
}

export const names = ['Ana Ruiz', 'Ben Ode', 'Jo Rey', 'Lea Lead', 'Max Bell'];

/** All that people see of it: mails, cells, and what the sidebar says of the last run. Ids that are drawn differ. */
export function standing({ paper }: Office): string {
  const tabs = paper.book.model.tabs.map(({ name, rows }) => ({ name, rows }));
  const { done, last, sendHour } = remindersIn(paper.store) ?? {};
  const mails = paper.mails.map(({ to, subject, text }) => ({ to, subject, text }));
  return JSON.stringify({ tabs, mails, done, sendHour, at: last?.at, sent: last?.sent, waiting: last?.waiting }).replace(/i?d-?\d+/g, 'id');
}

/** What somebody does. */
export type Act = (office: Office) => void;
