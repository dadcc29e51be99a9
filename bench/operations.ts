// The operations that people wait for, each run as Google would: a fresh realm, the whole script evaluated anew.

import type { Execution } from '../host/api';
import { done, type Workplace } from './workplace';

export interface Operation {
  readonly name: string;
  /** `at` counts the runs from 0, so that no two do the same. */
  readonly run: (workplace: Workplace, at: number) => Execution;
}

const hour = 3_600_000;

export const operations: readonly Operation[] = [
  { name: 'Open the file', run: ({ host }) => done(host.open()).execution },
  { name: 'Open the sidebar', run: (workplace) => workplace.rpc('open', {}) },
  { name: 'Find by ID', run: (workplace) => workplace.rpc('select', { table: 'assets', id: 'BG_00050', column: 'name' }) },
  {
    name: 'Add a row, catalog not remembered',
    run: (workplace, at) => {
      workplace.host.moveTo(workplace.host.clock.now() + 700_000);
      return workplace.rpc('add', { table: 'assets', rows: [{ name: `Cold ${at}` }] });
    },
  },
  { name: 'Add a row', run: (workplace, at) => workplace.rpc('add', { table: 'assets', rows: [{ name: `One ${at}` }] }) },
  { name: 'Add fifty rows', run: (workplace, at) => workplace.rpc('add', { table: 'assets', rows: fifty(at) }) },
  { name: 'Save a note', run: (workplace, at) => workplace.rpc('save', noteChange(at)) },
  { name: 'Stamp an edit, ID there', run: ({ host }, at) => edited(host, `B${10 + at}`, 1) },
  { name: 'Stamp a paste of 500, IDs to give', run: ({ host }) => edited(host, pasteAt(host), 500) },
  { name: 'Preview the mails', run: (workplace) => workplace.rpc('preview', { everybody: false }) },
  { name: 'Turn on reminders', run: (workplace) => workplace.rpc('turnOn', { everybody: false }) },
  { name: 'A run of the reminders', run: ({ host }, at) => nextRun(host, at) },
  { name: 'Hourly look, nothing to do', run: ({ host }) => quietHour(host) },
  { name: 'Set up, nothing to change', run: ({ host }) => done(host.menu(['Workbook', 'Set up workbook'])).execution },
];

type Host = Workplace['host'];

function fifty(at: number) {
  return Array.from({ length: 50 }, (_unused, n) => ({ name: `Fifty ${at} ${n}` }));
}

/** A note that the run before wrote, and the one that replaces it. */
function noteChange(at: number) {
  const note = (run: number) => (run < 0 ? null : `Note ${run}`);
  return { table: 'assets', id: 'BG_00050', loaded: { notes: note(at - 1) }, changes: { notes: note(at) } };
}

function edited(host: Host, range: string, rows: number): Execution {
  const values = Array.from({ length: rows }, (_unused, n) => [`Typed ${range} ${n}`]);
  const [result] = host.edit('Assets', range, values);
  if (!result) throw new Error('No edit trigger ran');
  return done(result).execution;
}

/** Below everything, where the grid has been made long enough first. */
function pasteAt({ book }: Host): string {
  const tab = book.tabs.named('Assets');
  if (!tab) throw new Error('No tab Assets');
  const { rows } = book.cells.extent(tab.id);
  book.grid.insert(tab.id, { dimension: 'ROW', start: tab.rows - 1, count: 500 }, 'after');
  return `B${rows + 1}`;
}

/** The first tick of the next working week that sends: everybody gets their week. */
function nextRun(host: Host, at: number): Execution {
  const ticks = host.moveTo(Date.UTC(2026, 2, 2 + 7 * at, 10));
  const sent = ticks.map((tick) => tick.execution).find(({ calls }) => 'MailApp.sendEmail' in calls);
  if (!sent) throw new Error(`No mails in week ${at}`);
  return sent;
}

function quietHour(host: Host): Execution {
  const ticks = host.moveTo(host.clock.now() + hour);
  const last = ticks.at(-1);
  if (!last) throw new Error('No tick');
  return done(last).execution;
}
