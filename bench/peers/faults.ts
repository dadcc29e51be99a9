// What a fault leaves behind on either side, counted afterwards in the mailbox and on the tab.

import { type Delivery, hourLength, monday, peerDeliveries } from './delivery';
import { ourSide } from './our-side';
import { sheetQuerySide } from './sheetquery-side';
import { rowsOfDeliveries, type Side } from './side';

export interface Aftermath {
  readonly fault: string;
  readonly side: string;
  /** Of the items due, those that nobody was told of. */
  readonly lost: number;
  /** Mails beyond the first about one item to its person. */
  readonly doubled: number;
  /** Of those, what the workbook itself says may have gone twice. */
  readonly said: number;
  /** Deliveries that are not on the tab exactly once with the cells they had, or are marked although nobody was told. */
  readonly wrongRows: number;
  /** Mails in which a cell became markup. */
  readonly unescaped: number;
}

interface Fault {
  readonly name: string;
  readonly title?: string;
  /** Runs the reminders and what goes wrong with them. */
  readonly run: (side: Side) => void;
}

const morning = monday + 2 * hourLength;
const noon = morning + 3 * hourLength;
const nextDay = morning + 24 * hourLength;
const markup = '<img src=x onerror=alert(1)>';

const faults: readonly Fault[] = [
  { name: 'nothing goes wrong', run: (side) => void side.remind(morning) },
  {
    name: 'quota error at the 11th mail, again next day',
    run: (side) => {
      beforeMail(side, 11, () => side.host.setMailQuota(side.host.user, 0));
      side.remind(morning);
      side.host.setMailQuota(side.host.user, 100);
      side.remind(nextDay);
    },
  },
  {
    name: 'killed just after the 11th mail, again',
    run: (side) => {
      beforeMail(side, 11, (call) => side.host.faults.set({ kind: 'kill', at: call + 1 }));
      side.remind(morning);
      side.host.faults.clear();
      side.remind(noon);
    },
  },
  {
    name: 'sorted after the 1st mail, again',
    run: (side) => {
      beforeMail(side, 2, () => sortBackwards(side));
      side.remind(morning);
      side.remind(noon);
    },
  },
  { name: 'HTML in a cell', title: markup, run: (side) => void side.remind(morning) },
  {
    name: 'run twice, one after the other',
    run: (side) => {
      side.remind(morning);
      side.remind(noon);
    },
  },
  {
    name: 'run again while it runs',
    run: (side) => {
      beforeMail(side, 11, () => side.remindMeanwhile());
      side.remind(morning);
    },
  },
];

/** Every fault on either side: forty deliveries, twenty of them due, for twenty people. */
export function aftermaths(): readonly Aftermath[] {
  return faults.flatMap((fault) => [ourSide, sheetQuerySide].map((make) => aftermathOf(fault, make)));
}

function aftermathOf(fault: Fault, make: (rows: readonly Delivery[]) => Side): Aftermath {
  const plain = peerDeliveries(40, 2, 20);
  const all = fault.title === undefined ? plain : plain.map((one) => ({ ...one, title: `${fault.title} ${one.title}` }));
  const side = make(all);
  const before = rowsOfDeliveries(side);
  fault.run(side);
  side.host.faults.onCall(null);
  const told = all.filter((_one, n) => n % 2 === 0).map((one) => mailsAbout(side, one));
  return {
    fault: fault.name,
    side: side.name,
    lost: told.filter((count) => count === 0).length,
    doubled: told.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
    said: saidTwice(side),
    wrongRows: all.filter((one) => !isAsBefore(side, one, before)).length,
    unescaped: side.mails.filter(({ html }) => html?.includes(markup)).length,
  };
}

/** Does something once, just before the n-th mail; `call` counts the calls of that execution. */
function beforeMail({ host }: Side, n: number, happens: (call: number) => void): void {
  let mails = 0;
  host.faults.onCall((call, name) => {
    if (name !== 'MailApp.sendEmail') return;
    mails += 1;
    if (mails === n) happens(call);
  });
}

/** As a person sorts the tab by its first column, from Z to A. */
function sortBackwards({ host: { book } }: Side): void {
  const { id } = book.tabs.named('Deliveries') ?? { id: '' };
  const { rows, columns } = book.cells.extent(id);
  book.arrangement.sort(id, { top: 1, left: 0, bottom: rows - 1, right: columns - 1 }, [{ column: 0, ascending: false }]);
}

function mailsAbout({ mails }: Side, { id, person }: Delivery): number {
  return mails.filter(({ to, text }) => to.includes(person.email) && text.includes(id)).length;
}

/** What Sent mail names as perhaps sent twice; a workbook without that tab names nothing. */
function saidTwice({ host: { book } }: Side): number {
  const tab = book.tabs.named('Sent mail');
  if (!tab) return 0;
  const { rows, columns } = book.cells.extent(tab.id);
  const cells = book.cells.values(tab.id, { top: 0, left: 0, bottom: Math.max(0, rows - 1), right: Math.max(0, columns - 1) });
  return cells.filter((row) => row.includes('perhaps sent twice')).length;
}

function isAsBefore(side: Side, delivery: Delivery, before: readonly Readonly<Record<string, unknown>>[]): boolean {
  const now = rowsOfDeliveries(side).filter((row) => row.ID === delivery.id);
  const [row] = now;
  const was = before.find(({ ID }) => ID === delivery.id);
  if (now.length !== 1 || !row || !was) return false;
  const marked = (row.Reminded ?? '') !== '';
  return textOf(row) === textOf(was) && (!marked || mailsAbout(side, delivery) > 0);
}

/** A row without its mark. */
function textOf(row: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...row, Reminded: undefined });
}
