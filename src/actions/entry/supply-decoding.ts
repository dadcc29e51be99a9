// What comes in of stock that moves, and of orders.

import { type ArrivedLine, handMoves, mostMoves, type OrderWish, type StockMove } from '../../contract/supplies';
import { textKey } from '../../schema/values/text';
import { amountWrong, mostMovesWords, nothingMoves, quantityWrong } from '../messages/supplies';
import { givenFields, givenText, requestRefused } from './decoded-parts';

export const supplyDecoders = { handMoves: stockMovesOf, arrivedLines: arrivedLinesOf, orderWishes: orderWishesOf };

function stockMovesOf(value: unknown): readonly StockMove[] {
  return listOf(value).map((one) => {
    const { item, means, quantity, seen, forWhat, note } = givenFields(one);
    const known = handMoves.find((move) => move === means);
    if (known === undefined) throw requestRefused();
    const amount = amountOf(quantity);
    // Nobody takes nothing; a count may find nothing.
    if (known === 'counted' ? amount < 0 : amount <= 0) throw requestRefused(quantityWrong());
    return {
      ...{ item: givenText(item, 400), means: known, quantity: amount, seen: seen === null ? null : amountOf(seen) },
      ...{ forWhat: givenText(forWhat, 400), note: givenText(note, 4000) },
    };
  });
}

function arrivedLinesOf(value: unknown): readonly ArrivedLine[] {
  if (!Array.isArray(value) || value.length > mostMoves) throw requestRefused(mostMovesWords({ most: mostMoves }));
  const lines = value.map((one) => {
    const { line, arrived, seen, note } = givenFields(one);
    if (amountOf(arrived) < 0) throw requestRefused(quantityWrong());
    return {
      line: givenText(line, 400),
      arrived: amountOf(arrived),
      seen: seen === null ? null : amountOf(seen),
      note: givenText(note, 4000),
    };
  });
  if (new Set(lines.map(({ line }) => textKey(line))).size < lines.length) throw requestRefused();
  return lines;
}

function orderWishesOf(value: unknown): readonly OrderWish[] {
  const orders = listOf(value).map((one) => {
    const { supplier, lines } = givenFields(one);
    return {
      supplier: givenText(supplier, 300),
      lines: listOf(lines).map((line) => {
        const { item, quantity, seen } = givenFields(line);
        const amount = amountOf(quantity);
        if (amount <= 0) throw requestRefused(quantityWrong());
        return { item: givenText(item, 400), quantity: amount, seen: amountOf(seen) };
      }),
    };
  });
  const items = orders.flatMap(({ lines }) => lines.map(({ item }) => item));
  if (items.length > mostMoves) throw requestRefused(mostMovesWords({ most: mostMoves }));
  if (new Set(items.map(textKey)).size < items.length) throw requestRefused();
  return orders;
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw requestRefused(nothingMoves());
  if (value.length > mostMoves) throw requestRefused(mostMovesWords({ most: mostMoves }));
  return value;
}

/** More than anybody buys. */
const largest = 1e12;

function amountOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw requestRefused();
  if (Math.abs(value) > largest) throw requestRefused(amountWrong());
  return value;
}
