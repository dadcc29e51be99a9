// The built add-on in the local Google, as a person at the desk uses it: the ground of journeys and faults.

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host, HostOptions, OutgoingMail, Project, RunResult, Saved } from '../../../host/api';
import { fixedClock } from '../../../host/engine/clock';
import { openHost } from '../../../host/engine/open-host';
import { loadProject } from '../../../host/engine/project/project';
import type { Answer, Failure, Method, Methods } from '../../../src/contract/methods';
import { isFull } from '../../faults/support/thoroughness';
import { prepared } from './prepared';

export const coordinator = 'ana@example.com';

/** Monday 2 March 2026, 07:30 in London. */
export const mondayMorning = Date.UTC(2026, 2, 2, 7, 30);

export const hours = (count: number): number => count * 3_600_000;

export interface DeskOptions {
  readonly now?: number;
  readonly zone?: string;
  readonly locale?: string;
  readonly user?: string;
  readonly saved?: Saved;
  /** Throws for what the mail service should refuse. */
  readonly deliver?: HostOptions['deliver'];
  readonly mailQuota?: number;
  /** What Google makes of blank cells that are given a box to tick; default: as `HOST_TICKS` says. */
  readonly ticks?: 'blank' | 'filled';
  /** Another build of the add-on; default: the one in dist. */
  readonly project?: Project;
  /** `fresh`: the script is evaluated anew for each execution, as in the long run. Default `kept`: test/journeys/same-realm shows that it is the same. */
  readonly realms?: HostOptions['realms'];
}

const project = loadProject(join(__dirname, '../../../dist'));
const { version } = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as { version: string };

export class Desk {
  readonly host: Host;
  readonly mails: OutgoingMail[] = [];

  constructor(options: DeskOptions = {}) {
    this.host = openHost({
      project: options.project ?? project,
      clock: fixedClock(options.now ?? mondayMorning),
      zone: options.zone ?? 'Europe/London',
      locale: options.locale ?? 'en_GB',
      user: options.user ?? coordinator,
      realms: options.realms ?? (isFull ? 'fresh' : 'kept'),
      ...(options.saved ? { saved: options.saved } : {}),
      ...(options.mailQuota === undefined ? {} : { mailQuota: options.mailQuota }),
      ...(options.ticks === undefined ? {} : { ticks: options.ticks }),
      deliver: (mail) => {
        options.deliver?.(mail);
        this.mails.push(mail);
      },
    });
  }

  /** Loads the file in the browser, which makes the menus. Most tests ask what the sidebar asks, and an execution apiece for menus is a sixth of their time. */
  opened(): this {
    if (this.host.menus.length === 0) succeeded(this.host.open());
    return this;
  }

  /** Clicks a menu item; fails the test when the execution failed. */
  menu(...path: string[]): RunResult {
    return succeeded(this.opened().host.menu(path));
  }

  /** Asks the server as the sidebar does and gives the whole answer. */
  ask<M extends Method>(method: M, input: Methods[M]['input'], key: string = randomUUID()): Answer<M> {
    const result = succeeded(this.host.run('rpc', [JSON.stringify({ method, input, key, version })]));
    return JSON.parse(String(result.value)) as Answer<M>;
  }

  /** The answer to something that must succeed. */
  rpc<M extends Method>(method: M, input: Methods[M]['input'], key?: string): Methods[M]['answer'] {
    const answer = this.ask(method, input, key);
    if (!answer.ok) throw new Error(`${method}: ${answer.error.code}: ${answer.error.message} ${JSON.stringify(answer.error.issues)}`);
    return answer.value;
  }

  /** Why something was refused. */
  refusal<M extends Method>(method: M, input: Methods[M]['input'], key?: string): Failure {
    const answer = this.ask(method, input, key);
    if (answer.ok) throw new Error(`${method} was not refused: ${JSON.stringify(answer.value)}`);
    return answer.error;
  }

  /** Cells of a tab as `getValues` gives them, down to the last row with more in it than unticked boxes. */
  values(tab: string): readonly (readonly unknown[])[] {
    const { book } = this.host;
    const found = book.tabs.named(tab);
    if (!found) throw new Error(`No tab ${tab}: ${book.tabs.all().map(({ name }) => name)}`);
    const { rows, columns } = book.cells.extent(found.id);
    if (rows === 0) return [];
    const values = book.cells.values(found.id, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
    const last = values.findLastIndex((row) => row.some((cell) => cell !== '' && cell !== false));
    return values.slice(0, last + 1);
  }

  /** The rows below the headings as objects by heading. */
  rows(tab: string): readonly Readonly<Record<string, unknown>>[] {
    const [headings = [], ...rows] = this.values(tab);
    return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [String(heading), row[at]])));
  }

  /** The execution that ended last. */
  get last() {
    const execution = this.host.executions.at(-1);
    if (!execution) throw new Error('Nothing ran yet');
    return execution;
  }
}

export function succeeded(result: RunResult): Extract<RunResult, { ok: true }> {
  if (!result.ok)
    throw new Error(`${result.execution.function}: ${result.error.name}: ${result.error.message}\n${result.execution.log.join('\n')}`);
  return result;
}

/** A workbook that was set up a moment ago. */
export function setUpDesk({ pipeline, sample }: Methods['setUp']['input'], { ticks, ...options }: DeskOptions = {}): Desk {
  const boxes = ticks === undefined ? {} : { ticks };
  const saved = prepared(`set-up-${pipeline}${sample ? '-sample' : ''}${ticks ?? ''}`, () => {
    const desk = new Desk(boxes);
    desk.rpc('setUp', { pipeline, sample });
    return desk.host.save();
  });
  return new Desk({ saved, ...boxes, ...options });
}

/** A workbook that is set up and has the sample production. */
export function sampleDesk(options: DeskOptions = {}): Desk {
  const saved = prepared('sample', () => {
    const desk = new Desk();
    desk.menu('Workbook', 'Add sample production');
    return desk.host.save();
  });
  return new Desk({ saved, ...options });
}

/** A workbook that is set up and empty, with three people. */
export function emptyDesk(options: DeskOptions = {}): Desk {
  const saved = prepared('empty', () => {
    const desk = new Desk();
    desk.rpc('setUp', { pipeline: 'cg', sample: false });
    for (const name of ['Ana Ruiz', 'Ben Ode', 'Jo Rey', 'Lea Lead']) {
      desk.rpc('add', { table: 'people', rows: [{ name, email: `${name.split(' ')[0]?.toLowerCase()}@example.com` }] });
    }
    return desk.host.save();
  });
  return new Desk({ saved, ...options });
}
