// What stock, orders and kit have to say.

import { counted, firstFew, inWords, quotedStart } from '../../schema/values/text';

/** What somebody typed as On hand. */
export function bookedCount({
  name,
  stood,
  is,
  difference,
}: {
  readonly name: string;
  readonly stood: number;
  readonly is: number;
  readonly difference: number;
}): string {
  return `${name}: ${is} on hand was typed where there should have been ${stood}; booked as counted, ${withSign(difference)}.`;
}

export function moreBooked({ count }: { readonly count: number }): string {
  return `${counted(count, 'more item')} ${count === 1 ? 'was' : 'were'} booked.`;
}

export function onHandBelowNothing({ name, onHand }: { readonly name: string; readonly onHand: number }): string {
  return `${name}: ${onHand} on hand. More went out than was there: count it.`;
}

/** On hand and the log, where they differ and no booking brings them together. */
export function movesDiffer({ name, onHand, moved }: { readonly name: string; readonly onHand: number; readonly moved: number }): string {
  return `${name}: ${onHand} on hand, and its moves come to ${moved}. A row of the log was changed or deleted: count it, and both agree.`;
}

/** What somebody has typed since, in the grid. */
export function movesWait({ name, onHand, moved }: { readonly name: string; readonly onHand: number; readonly moved: number }): string {
  return `${name}: ${onHand} on hand, and its moves come to ${moved}. One of them was typed: the next save on Stock books it, or the coming night where reminders are on.`;
}

export function onHandUnread({ name }: { readonly name: string }): string {
  return `${name}: what is on hand cannot be read. Write a number there first.`;
}

export function noStockItem({ item }: { readonly item: string }): string {
  return `${quotedStart(item)} is no item of Stock any more. Look at the tab, and choose again.`;
}

export function noMoveWord({ means }: { readonly means: string }): string {
  return `No word of Stock move kinds means “${means}”. Write one back on Lists.`;
}

export function lookAtOnHand({ id }: { readonly id: string }): string {
  return `${id}: this was sent before, and somebody else has moved it since. Look at On hand before you do it once more.`;
}

function withSign(difference: number): string {
  return difference > 0 ? `+${difference}` : String(difference);
}

export function moveIsBooked({ id }: { readonly id: string }): string {
  return `${id} is booked, and what is on hand rests on it. Add another move that puts it right.`;
}

export function stockNotInUse(): string {
  return 'The tab Stock is not in use. Set Use Stock to yes on Settings, and run Set up workbook.';
}

export function ordersNotInUse(): string {
  return 'The tab Orders is not in use. Set Use Orders to yes on Settings, and run Set up workbook.';
}

/** `3 on hand, 6 on order, reorder at 10, up to 20, packs of 6` */
export function levelWords(levels: {
  readonly onHand: number;
  readonly onOrder: number;
  readonly reorderAt: number;
  readonly upTo: number | null;
  readonly pack: number | null;
}): string {
  const { onHand, onOrder, reorderAt, upTo, pack } = levels;
  const more = [
    onOrder > 0 ? `, ${onOrder} on order` : '',
    `, reorder at ${reorderAt}`,
    upTo === null ? '' : `, up to ${upTo}`,
    pack === null ? '' : `, packs of ${pack}`,
  ];
  return `${onHand} on hand${more.join('')}`;
}

export function askedAlready({ names }: { readonly names: readonly string[] }): string {
  return `On orders that are not placed yet: ${listed(names)}.`;
}

export function numbersUnread({ names }: { readonly names: readonly string[] }): string {
  return `A number cannot be read, so that nobody knows what to buy: ${listed(names)}.`;
}

export function noSupplier(): string {
  return 'Say from whom: an order needs a supplier.';
}

export function boughtMeanwhile({ names }: { readonly names: readonly string[] }): string {
  return `Changed meanwhile: ${listed(names)}. No order was made. Look again at what to buy.`;
}

/** What an order is for, until somebody says it better. */
export function goods({ names }: { readonly names: readonly string[] }): string {
  return listed(names);
}

export function orderCancelled({ id }: { readonly id: string }): string {
  return `${id} was cancelled, so that nothing of it arrives. Give it another status first.`;
}

export function lineNotThere({ line, order }: { readonly line: string; readonly order: string }): string {
  return `${line} is no line of ${order} any more. Open the order again.`;
}

/** @param issue what is wrong with the cell, as a sentence */
export function lineUnread({ line, issue }: { readonly line: string; readonly issue: string }): string {
  return `${line}: ${issue} Mend the cell on Order lines first. Nothing was booked.`;
}

export function moreThanOrdered({ names }: { readonly names: readonly string[] }): string {
  return `More than was ordered: ${listed(names)}. Is that right? Nothing was booked yet.`;
}

export function itemNotThere({ item }: { readonly item: string }): string {
  return `${item} is not on Stock any more: it was booked on the order alone.`;
}

export function nothingMoves(): string {
  return 'Nothing was said. Choose something first.';
}

export function mostMovesWords({ most }: { readonly most: number }): string {
  return `At most ${most} at once.`;
}

export function quantityWrong(): string {
  return 'Say how many: a number above 0.';
}

export function amountWrong(): string {
  return 'That is more than anybody has.';
}

const mostNamed = 6;

function listed(names: readonly string[]): string {
  return inWords(firstFew(names, mostNamed));
}
