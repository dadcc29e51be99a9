// What the same work costs on both sides: round trips, all calls, flips and CPU, median of some runs, each in a fresh realm.

import type { Execution } from '../../host/api';
import { median } from '../median';
import { type Delivery, hourLength, monday, peerDeliveries } from './delivery';
import { ourSide } from './our-side';
import { sheetQuerySide } from './sheetquery-side';
import type { Side } from './side';

export interface Cost {
  readonly work: string;
  readonly side: string;
  readonly roundTrips: number;
  readonly calls: number;
  readonly flips: number;
  readonly mails: number;
  /** CPU milliseconds of the script alone. */
  readonly ms: number;
}

interface Work {
  readonly name: string;
  /** True where the peer is run once more with lock and flush around its code. */
  readonly writes?: true;
  /** `at` counts the runs from 0, so that no two write the same. */
  readonly run: (side: Side, at: number) => Execution;
}

const works: readonly Work[] = [
  { name: 'find', run: (side) => side.find('DEL-0050') },
  { name: 'append', writes: true, run: (side, at) => side.append([`One ${at}`]) },
  { name: 'update', writes: true, run: (side, at) => side.update('DEL-0050', `Note ${at}`) },
  { name: 'append 50', writes: true, run: (side, at) => side.append(Array.from({ length: 50 }, (_unused, n) => `Fifty ${at} ${n}`)) },
  { name: 'list due', run: (side) => side.listDue() },
];

/** Every work on either side with so many deliveries, one in fifty of them due, for four people. */
export function costsAt(rows: number, runs = 5): readonly Cost[] {
  const all = peerDeliveries(rows, 50, 4);
  const makes: readonly ((rows: readonly Delivery[]) => Side)[] = [ourSide, sheetQuerySide];
  const sides = makes.map((make) => make(all));
  const locked = sheetQuerySide(all, true);
  const daily = works.flatMap(({ name, run, writes }) =>
    [...sides, ...(writes ? [locked] : [])].map((side) => cost(name, side, each(side, run, runs))),
  );
  return [...daily, ...makes.map((make) => remindersOf(make(all)))];
}

function each(side: Side, run: Work['run'], runs: number): readonly Execution[] {
  // What is remembered for some minutes is remembered in a working day: the first run is not counted.
  run(side, -1);
  return Array.from({ length: runs }, (_unused, at) => run(side, at));
}

/** The run of one morning: there is only one that has everything to send. */
function remindersOf(side: Side): Cost {
  return cost('remind', side, [side.remind(monday + 2 * hourLength)]);
}

function cost(work: string, { name }: Side, executions: readonly Execution[]): Cost {
  const [first] = executions;
  if (!first) throw new Error(`${work} did not run`);
  return {
    work,
    side: name,
    roundTrips: first.roundTrips,
    calls: Object.values(first.calls).reduce((sum, count) => sum + count, 0),
    flips: first.flips,
    mails: first.calls['MailApp.sendEmail'] ?? 0,
    ms: median(executions.map(({ scriptMs }) => scriptMs)),
  };
}
