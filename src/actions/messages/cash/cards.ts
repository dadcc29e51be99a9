// What cards and their statements have to say.

import { counted, inWords } from '../../../schema/values/text';
import { someOf } from './floats';

export function cardLinesNotThere(): string {
  return 'The tab Card lines is not there. Run Set up workbook, which adds it.';
}

export function cardGone({ id }: { readonly id: string }): string {
  return `No card on Floats has the ID ${id}. Nothing was written: look again.`;
}

export function notACard({ id }: { readonly id: string }): string {
  return `${id} is no card: choose Prepaid card or Company card under Kind.`;
}

export function signAsked({ sample }: { readonly sample: string }): string {
  return `Much of this statement is below nought, or is there already with the other sign. Was “${sample}” spent?`;
}

export function linesMeanwhile({ card }: { readonly card: string }): string {
  return `Lines of ${card} have been added or taken away since you looked. Nothing was written: look at the statement again.`;
}

export function receiptOnLine({ id }: { readonly id: string }): string {
  return `${id} is gone, is not of this card any more, has another amount, or is on another line by now. Nothing was written: look again.`;
}

export function lineHasReceipt({ id }: { readonly id: string }): string {
  return `${id} has a receipt or another state by now. Nothing was written: look again.`;
}

export function nothingToBring(): string {
  return 'There is nothing new to write: no line that is not there yet, and no receipt that is ticked.';
}

export function statementTooLong({ most }: { readonly most: number }): string {
  return `${most} lines at most are taken at once: paste the statement in parts.`;
}

export function statementRowUnread({ row, why }: { readonly row: number; readonly why: string }): string {
  return `Row ${row}: ${why}`;
}

export function statementRowAside({ row, text }: { readonly row: number; readonly text: string }): string {
  return `Row ${row}: left out, as a total, a note or a row without a text: ${text}.`;
}

export function amountForeign({ code, currency }: { readonly code: string; readonly currency: string }): string {
  return `Its amount is in ${code}, and the card is in ${currency}: choose the column with what the card was charged.`;
}

export function columnUnknown({ headings }: { readonly headings: readonly string[] }): string {
  return `No column of the statement is known as ${inWords(headings)}. Choose it above.`;
}

export function cellMissing({ headings }: { readonly headings: readonly string[] }): string {
  return `${inWords(headings)} ${headings.length === 1 ? 'is' : 'are'} blank.`;
}

export function amountNought(): string {
  return 'Its amount is nought: where a column of its own has what came back, the row is not read.';
}

export function amountTwice(): string {
  return 'It has an amount and, in another column, one that came back: which of them counts is not clear. Clear one of them, or write them in two rows.';
}

export function cardSumWords(said: {
  readonly count: number;
  readonly total: string;
  readonly matched: string;
  readonly missing: string;
  readonly notOurs: string;
}): string {
  const { count, total, matched, missing, notOurs } = said;
  return `${counted(count, 'line')} of its statements come to ${total}: ${matched} matched, ${missing} without a receipt, ${notOurs} not ours.`;
}

export function matchedHolds(): string {
  return 'What is matched is what its receipts come to: it holds.';
}

export function matchedApart({ lines }: { readonly lines: readonly string[] }): string {
  return `It does not hold: ${inWords(lines)}.`;
}

/** Half a sentence on a line that is matched. */
export function lineApart({ id, amount, receipt, gross }: LineApart): string {
  if (receipt === '') return `${id}, ${amount}, is matched and names no receipt`;
  return gross === null
    ? `${id}, ${amount}, names ${receipt}, which is no receipt of this card`
    : `${id} is ${amount} and ${receipt} ${gross}`;
}

interface LineApart {
  readonly id: string;
  readonly amount: string;
  readonly receipt: string;
  readonly gross: string | null;
}

export function onNoStatement({ ids }: { readonly ids: readonly string[] }): string {
  return `On no statement yet: ${someOf(ids)}.`;
}

export function linesUnread({ ids }: { readonly ids: readonly string[] }): string {
  return `Not counted, as their amount cannot be read: ${inWords(ids)}.`;
}
