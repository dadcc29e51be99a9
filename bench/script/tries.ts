// What is turnOf of one build of the script, each in a fresh realm on the same workbook.

import { readFileSync } from 'node:fs';
import type { Execution, Host, Project, Saved } from '../../host/api';
import { fixedClock } from '../../host/engine/clock';
import { openHost } from '../../host/engine/open-host';
import { loadProject } from '../../host/engine/project/project';
import { done } from '../workplace';

const monday = Date.UTC(2026, 2, 2, 7, 30);
const hour = 3_600_000;
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Reads every tab as the add-on does, and copies it: less than that nobody can do who looks at each cell. */
const floor = `
function floor() {
  return SpreadsheetApp.getActiveSpreadsheet().getSheets().reduce(function (cells, sheet) {
    return cells + sheet.getDataRange().getValues().map(function (row) { return row.map(function (cell) { return cell; }); }).length;
  }, 0);
}`;

interface Figures {
  /** Of a bare copy of the cells. */
  readonly times: number;
  /** Of the script alone. */
  readonly ms: number;
  readonly trips: number;
  /** Characters of the answer. */
  readonly answered: number;
}

export type TurnFigures = Readonly<Record<string, Figures>>;

export interface Tries {
  readonly names: readonly string[];
  readonly copy: () => Execution;
  readonly run: (name: string) => { readonly execution: Execution; readonly answered: number };
}

/** @param only absent: all of them */
export function triesOn(folder: string, saved: Saved, only?: readonly string[]): Tries {
  const project = loadProject(folder);
  const open = () => hostOf(project, saved);
  const reading = open();
  const tries: Readonly<Record<string, () => { readonly execution: Execution; readonly answered: number }>> = {
    'Open (Today)': () => rpc(reading, 'open', {}),
    'Check workbook': () => rpc(reading, 'check', {}),
    'Preview of the mails': () => rpc(reading, 'preview', { everybody: false }),
    'A run of the reminders': () => ({ execution: firstRun(open()), answered: 0 }),
  };
  const bare = hostOf({ ...project, scripts: [{ name: 'Floor', source: floor }] }, saved);
  return {
    names: Object.keys(tries).filter((name) => only?.includes(name) ?? true),
    copy: () => done(bare.run('floor', [])).execution,
    run: (name) => {
      const found = tries[name];
      if (!found) throw new Error(`No try ${name}`);
      return found();
    },
  };
}

/** Each beside a copy of the cells of just then. */
export function turnOf({ names, copy, run }: Tries): TurnFigures {
  return Object.fromEntries(
    names.map((name) => {
      const bare = Math.min(copy().scriptMs, copy().scriptMs);
      const { execution, answered } = run(name);
      return [name, { times: execution.scriptMs / bare, ms: execution.scriptMs, trips: execution.roundTrips, answered }];
    }),
  );
}

function hostOf(project: Project, saved: Saved): Host {
  const host = openHost({
    ...{ project, saved, clock: fixedClock(monday), zone: 'Europe/London', locale: 'en_GB', user: 'ana@example.com' },
    ...{ deliver: () => undefined, mailQuota: 1_000_000 },
  });
  return host;
}

let requests = 0;

function rpc(host: Host, method: string, input: unknown) {
  const result = done(host.run('rpc', [JSON.stringify({ method, input, key: `script-${++requests}`, version })]));
  const answer = String(result.value);
  if (!answer.startsWith('{"ok":true')) throw new Error(`${method}: ${answer.slice(0, 300)}`);
  return { execution: result.execution, answered: answer.length };
}

function firstRun(host: Host): Execution {
  rpc(host, 'turnOn', { everybody: true });
  const ticks = host.moveTo(monday + 2 * hour).map((tick) => done(tick).execution);
  const sent = ticks.find(({ calls }) => 'MailApp.sendEmail' in calls);
  if (!sent) throw new Error('No mails');
  return sent;
}
