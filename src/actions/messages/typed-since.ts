// What is said of cells that follow from what was typed in the grid.

import { counted } from '../../schema/values/text';

interface Cells {
  readonly count: number;
  readonly heading: string;
}

/** @param others rows besides the first */
export function followedBeside({
  id,
  heading,
  text,
  others,
}: {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
  readonly others: number;
}): string {
  const rest = others > 0 ? ` ${counted(others, 'other row')} followed too.` : '';
  return `${heading} of ${id} is ${text} now: it follows from what was typed in the grid.${rest}`;
}

export function answersBlank({ count, heading }: Cells): string {
  return `${counted(count, 'row was', 'rows were')} sent, and ${heading} is blank: the partner answers within so many working days. Repair fills it.`;
}

export function amountsBlank({ count, heading }: Cells): string {
  return `${heading} is blank in ${counted(count, 'row')} from which it follows. Repair works it out.`;
}

/** `becomes`: by all rows of the receipt, `whole`, which are more than one. `others`: further rows of which the same is true. */
interface ByWholeReceipt {
  readonly id: string;
  readonly heading: string;
  readonly stands: string;
  readonly becomes: string;
  readonly whole: string;
  readonly others: number;
}

export function byWholeReceipt({ id, heading, stands, becomes, whole, others }: ByWholeReceipt): string {
  return `${heading} of ${id} is ${stands}, as if its row were all of the receipt; its rows come to ${whole}, and by that it is ${becomes}.${moreRows(others)} Repair writes it.`;
}

export function costByWholeReceipt({ id, heading, stands, becomes, others }: ByWholeReceipt): string {
  return `${heading} of ${id} is ${stands}, and ${becomes} by what the whole receipt comes to.${moreRows(others)} Repair writes it.`;
}

/** Said beside a save of another row of it. */
export function stillByRow({ id, heading, stands, becomes, whole, others }: ByWholeReceipt): string {
  return `${heading} of ${id} is still ${stands}; the receipt comes to ${whole}, and by that it is ${becomes}.${moreRows(others)} Check workbook mends it.`;
}

function moreRows(others: number): string {
  return others === 0 ? '' : ` It is so in ${counted(others, 'more row')}.`;
}

export function duesOld({ count, heading }: Cells): string {
  return `${heading} of ${counted(count, 'invoice')} is not what the terms come to, and nobody has typed it. Repair writes the day.`;
}

export function termsUnknown({
  count,
  headings,
}: {
  readonly count: number;
  readonly headings: { readonly terms: string; readonly due: string };
}): string {
  return `${headings.terms} of ${counted(count, 'invoice')} ${count === 1 ? 'is' : 'are'} nothing that can be counted, so that ${headings.due} does not follow from it. Write 30 days, end of month + 30 or 14 days from receipt, or type the day.`;
}

export function matchesOld({ count, heading }: Cells): string {
  return `${heading} of ${counted(count, 'invoice')} is not what orders and what has come say by now. Repair writes it.`;
}

export function neededOld({ count, heading }: Cells): string {
  return `${heading} of ${counted(count, 'asset')} is not the day on which the first step that waits for it is due, and nobody has typed it. Repair writes the day.`;
}

export function readyUnsaid({ count, heading }: Cells): string {
  return `All that ${heading} waits for has passed in ${counted(count, 'row')}, and its status does not say so. Repair writes the word that means ready to start.`;
}

export function readyWordless({ count, heading }: Cells): string {
  return `All that ${heading} waits for has passed in ${counted(count, 'row')}, and this tab has no word of its own that means ready to start: nothing is written. Type it in one of these cells, with its spelling beside that word on Lists, and the others follow.`;
}

export function formerlyToDo({ word, means, now }: { readonly word: string; readonly means: string; readonly now: string }): string {
  return `“${word}” means ${means}, as in an earlier Routesheet, and no other word says that a step can start: none is written. If it says so here, it is to mean ${now}.`;
}

export function namesBlank({ count, heading }: Cells): string {
  return `${heading} is blank in ${counted(count, 'row')} that ${count === 1 ? 'says' : 'say'} which item it is. Repair writes its name.`;
}

export function namesOld({ count, heading }: Cells): string {
  return `${counted(count, 'name')} under ${heading} ${count === 1 ? 'is' : 'are'} not what the row is called any more. Repair writes the name of now.`;
}
