// What a count comes to, before it is booked: what differs and its value, what others have moved meanwhile, what was not counted.

import type { JSX } from 'preact';
import { mostMoves, type ShelfItem } from '../../src/contract/supplies';
import { type Currency, formatMoney } from '../../src/schema/values/money';
import { counted, firstFew } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { type CountedItem, type Counting, countedItems, countProblem, goneIds } from './counts';

interface CountReviewProps {
  readonly counting: Counting;
  readonly currency: Currency;
  /** Those that were to be counted, and all there are. */
  readonly items: readonly ShelfItem[];
  readonly all: readonly ShelfItem[];
  readonly busy: string | undefined;
  readonly onBook: () => void;
  readonly onBack: () => void;
}

export function CountReview({ counting, currency, items, all, busy, onBook, onBack }: CountReviewProps): JSX.Element {
  const found = countedItems(all, counting);
  const differing = found.filter(({ difference, moved }) => difference !== 0 || moved !== 0);
  const left = items.filter(({ id }) => counting.counts[id] === undefined);
  const wrong = Object.values(counting.counts).filter(({ text }) => countProblem(text) !== undefined).length;
  const gone = goneIds(all, counting);
  const book = Math.min(found.length, mostMoves);
  return (
    <>
      <p class="lead">{totalWords(found, currency)}</p>
      <ul class="changes">
        {differing.map((one) => (
          <li key={one.item.id}>
            <strong>{one.item.name}</strong> {differenceWords(one, currency)}
          </li>
        ))}
      </ul>
      {wrong > 0 && <Notice kind="warn">{counted(wrong, 'count')} cannot be read and would not be booked: numbers, 0 or more.</Notice>}
      {gone.length > 0 && <Notice kind="warn">Not on Stock any more, and not booked: {gone.slice(0, mostNamed).join(', ')}.</Notice>}
      {left.length > 0 && <p class="hint">{leftWords(left, counting)}</p>}
      <div class="buttons">
        {book > 0 && (
          <Button look="primary" busy={busy} onPress={onBook}>
            Book {counted(book, 'count')}
          </Button>
        )}
        <Button onPress={onBack}>Go on counting</Button>
      </div>
    </>
  );
}

const mostNamed = 12;

/** `12 counted: 3 differ, -£4.80 in all.` */
function totalWords(found: readonly CountedItem[], currency: Currency): string {
  const differing = found.filter(({ difference }) => difference !== 0);
  const priced = differing.flatMap(({ value }) => (value === null ? [] : [value]));
  const sum = formatMoney(
    priced.reduce((all, value) => all + value, 0),
    currency,
  );
  const value = priced.length === 0 ? '' : priced.length === differing.length ? `, ${sum} in all` : `, ${sum} of those with a price`;
  return `${found.length} counted: ${differing.length === 0 ? 'all as on Stock' : `${differing.length} ${differing.length === 1 ? 'differs' : 'differ'}${value}`}.`;
}

function differenceWords({ counted: amount, seen, difference, value, moved, becomes }: CountedItem, currency: Currency): string {
  const worth = value === null || difference === 0 ? '' : ` (${formatMoney(value, currency)})`;
  const same = difference === 0 ? `${amount} counted, as it was` : `${amount} counted, ${seen} on hand: ${signed(difference)}${worth}`;
  if (moved === 0) return same;
  const orElse = becomes === amount ? '' : `; ${amount} where that was somebody else’s count`;
  return `${same}. Moved meanwhile: ${signed(moved)}, so ${becomes} will be on hand${orElse}`;
}

function signed(amount: number): string {
  return amount > 0 ? `+${amount}` : String(amount);
}

function leftWords(left: readonly ShelfItem[], { known }: Counting): string {
  const added = left.filter(({ id }) => !known.includes(id)).map(({ name }) => name);
  const others = left.filter(({ id }) => known.includes(id)).map(({ name }) => name);
  const list = (names: readonly string[]) => firstFew(names, mostNamed).join(', ');
  return [
    ...(others.length > 0 ? [`Not counted, and left as they are: ${list(others)}.`] : []),
    ...(added.length > 0 ? [`Added meanwhile and not counted: ${list(added)}.`] : []),
  ].join(' ');
}
