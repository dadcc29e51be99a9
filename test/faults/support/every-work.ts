// All that can be started on a workbook from outside: every method of the dispatcher on every table, and every function that Google calls by name.

import type { Answer } from '../../../src/contract/methods';
import { intendedFunctions } from '../../bundle/intended-functions';
import { type Desk, hours } from '../../journeys/support/desk';
import { columnOf } from './by-hand';
import { type EveryRequest, everyMethod, everyRequest } from './every-request';
import { request } from './request';
import { isFull } from './thoroughness';

export interface Work {
  readonly name: string;
  /** The request that it makes; null for a function that Google calls. */
  readonly asked: EveryRequest | null;
  /** Does it; a second time as the retry of the first, with the same key. Null where there is no answer, or none came. */
  readonly run: (desk: Desk) => Answer | null;
}

/**
 * On every change each method on one table, another for each method, so that every method is among them and the tables take turns; in the long run
 * each on all. Functions that Google calls are always all of them.
 */
export function sampledWork(): readonly Work[] {
  const works = everyWork();
  const onTables = (method: string) => works.filter(({ asked }) => asked?.method === method);
  return works.filter((work) => {
    if (isFull || work.asked === null) return true;
    const alike = onTables(work.asked.method);
    return alike.indexOf(work) === everyMethod.indexOf(work.asked.method) % alike.length;
  });
}

/** Nearly every row of a workbook came to be by these, and every mail of a morning went by the tick. */
const commonest: readonly string[] = ['add', 'save', 'hourly: the tick that sends', 'onEdit: a name typed'];

/**
 * The same, every third one: the three oracles that end, refuse or move something between any two calls share them out on every change, so that each
 * method and each function that Google calls is tried by one of them and the commonest by all, and the long run has all for all three.
 */
export function thirdOfWork(third: 0 | 1 | 2): readonly Work[] {
  return sampledWork().filter(({ name, asked }, at) => isFull || at % 3 === third || commonest.includes(asked?.method ?? name));
}

/** Whether a work that leaves nothing behind is tried all the same where others write: on every change one in six of them. */
export const triesReading = (at: number): boolean => isFull || at % 6 === 0;

/**
 * How many of the calls of one work the long run disturbs, where each of them is a place: all would take it hours. Of a method that is asked on
 * every table few on each, another few on the next: so each of its calls has its turn on some of them.
 */
export const mostOf = ({ asked }: Work): number => (isFull ? (asked?.tab == null ? 40 : 8) : 1);

/** They can be done on any busy desk. */
export function everyWork(): readonly Work[] {
  const asked = everyRequest().map((one) => ({ name: `rpc ${one.name}`, asked: one, run: (desk: Desk) => answerTo(desk, one) }));
  const called = Object.entries(handlers()).map(([name, start]) => ({
    name,
    asked: null,
    run: (desk: Desk) => {
      start(desk);
      return null;
    },
  }));
  return [...asked, ...called];
}

function answerTo(desk: Desk, { method, input }: EveryRequest): Answer | null {
  const result = desk.host.run('rpc', [request(method, input, 'once')]);
  return result.ok ? (JSON.parse(String(result.value)) as Answer) : null;
}

/** Once more, and again when the run that died has not yet been given up: ten minutes. */
export function retried(desk: Desk, work: Work): void {
  const answer = work.run(desk);
  if (answer?.ok !== false) return;
  if (answer.error.code !== 'busy') throw new Error(`${work.name} was refused: ${answer.error.code}: ${answer.error.message}`);
  desk.host.clock.set(desk.host.clock.now() + hours(11 / 60));
  const again = work.run(desk);
  if (again?.ok === false) throw new Error(`${work.name} was refused again: ${again.error.code}: ${again.error.message}`);
}

/** Below everything on Assets. */
const pasteRow = 40;

/** What some functions need before them; all others are called as a menu calls them, with nothing. */
const events: Readonly<Record<string, Readonly<Record<string, (desk: Desk) => unknown>>>> = {
  rpc: {},
  hourly: { 'hourly: the tick that sends': (desk) => desk.host.moveTo(desk.host.clock.now() + hours(0.5)) },
  onOpen: { onOpen: (desk) => desk.host.open() },
  onEdit: {
    'onEdit: a name typed': (desk) => desk.host.edit('Assets', `${columnOf(desk, 'Assets', 'Name')}3`, [['Typed']]),
    'onEdit: rows pasted': (desk) =>
      desk.host.edit('Assets', `${columnOf(desk, 'Assets', 'Name')}${pasteRow}`, [['Pasted'], ['Pasted too']]),
    'onEdit: initials typed': (desk) => desk.host.edit('People', 'C3', [['BO2']]),
  },
};

function handlers(): Readonly<Record<string, (desk: Desk) => unknown>> {
  const calledWithNothing = (name: string) => ({ [name]: (desk: Desk) => desk.host.run(name, []) });
  return Object.assign({}, ...intendedFunctions.map((name) => events[name] ?? calledWithNothing(name))) as Record<
    string,
    (desk: Desk) => unknown
  >;
}
