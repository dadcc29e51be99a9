// The two tables of the comparison, as they are printed, with what the counts do not say.

import type { Cost } from './costs';
import type { Aftermath } from './faults';

export function costLines(rows: number, costs: readonly Cost[]): readonly string[] {
  const heading = `\n${rows.toLocaleString('en')} deliveries`.padEnd(30);
  return [
    `${heading}${columns(['R', 'All', 'F', 'mails', 'CPU ms'])}`,
    ...costs.map(
      ({ work, side, roundTrips, calls, flips, mails, ms }) =>
        `${work.padEnd(14)}${side.padEnd(15)}${columns([roundTrips, calls, flips, mails, ms.toFixed(1)])}`,
    ),
  ];
}

export function faultLines(aftermaths: readonly Aftermath[]): readonly string[] {
  return [
    `\n${'20 items due, 20 people'.padEnd(48)}${''.padEnd(12)}${columns(['lost', 'doubled', 'said so', 'wrong rows', 'unescaped'])}`,
    ...aftermaths.map(
      ({ fault, side, lost, doubled, said, wrongRows, unescaped }) =>
        `${fault.padEnd(48)}${side.padEnd(12)}${columns([lost, doubled, said, wrongRows, unescaped])}`,
    ),
  ];
}

export const costNotes = [
  '\nR, All and F are counts and hold on Google as they do here; CPU is that of the script on this machine, without its services.',
  'Routesheet does more in each: it locks, flushes, knows a repeated submit by its key, checks what is saved, compares with what the form',
  'had loaded, gives IDs, stamps who and when, and keeps texts that look like formulas texts. Its tab has 21 columns, that of SheetQuery 12.',
  'with a lock is SheetQuery with the document lock taken before its code and a flush after it.',
  'list due is the whole preview of the mails, of all tabs that are in use. remind is a mail a person with a line in Sent mail, and one',
  'to the coordinator, against a mail an item with a mark in its row.',
];

export const faultNotes = [
  '\nCounted in the mailbox and on the tab after the runs. said so: of the doubled, what Sent mail names as perhaps sent twice.',
  'wrong rows: deliveries that are gone, doubled or changed, or marked although nobody was told.',
];

function columns(figures: readonly (string | number)[]): string {
  return figures.map((figure) => String(figure).padStart(11)).join('');
}
