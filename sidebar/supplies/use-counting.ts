// Counting stock: what there is, what was typed so far, and booking it.

import { useRef, useState } from 'preact/hooks';
import type { PaperForm, PaperView } from '../../src/contract/papers';
import { mostMoves, type ShelfItem } from '../../src/contract/supplies';
import { counted } from '../../src/schema/values/text';
import { type ShownResult, told } from '../components/result';
import { useSubmit } from '../form/use-submit';
import { instant } from '../notes/clock';
import { ask } from '../server';
import { begunCounting, type Counting, countedItems, keepCounting, keptCounting, seenAnew, withCount } from './counts';

/** Milliseconds for which what is on hand is taken to be what it was. */
const fresh = 20_000;

interface Shelf {
  readonly items: readonly ShelfItem[];
  readonly desk: string;
  readonly at: number;
}

export interface CountDesk {
  readonly shelf: Shelf | null;
  readonly counting: Counting | null;
  readonly isKept: boolean;
  readonly result: ShownResult | null;
  readonly busy: string | undefined;
  /** Looks at what there is, and finds what was begun before. */
  open(): Promise<void>;
  begin(place: string): void;
  type(item: ShelfItem, text: string): void;
  /** Looks again, before what differs is shown. */
  look(): Promise<void>;
  book(): Promise<boolean>;
  /** What was typed is thrown away. */
  drop(): void;
  /** Null where there is none, which is told. */
  paper(place: string, form: PaperForm): Promise<PaperView | null>;
  tell(result: ShownResult | null): void;
}

/** What there is, and what was typed so far. */
function useTyped(tell: (result: ShownResult) => void) {
  const [shelf, setShelf] = useState<Shelf | null>(null);
  const [counting, setCounting] = useState<Counting | null>(null);
  const [isKept, setKept] = useState(true);
  const now = useRef<Counting | null>(null);
  const waiting = useRef<Set<string>>(new Set());
  const put = (desk: string, next: Counting | null) => {
    now.current = next;
    setCounting(next);
    setKept(keepCounting(desk, next));
  };
  const look = async () => {
    const typed = new Set(waiting.current);
    const outcome = await ask('shelf', {});
    if (!outcome.ok) return tell(told('error', outcome.error.message));
    const { items, desk } = outcome.value;
    setShelf({ items, desk, at: instant() });
    if (now.current === null) put(desk, keptCounting(desk));
    else if (typed.size > 0) put(desk, seenAnew(now.current, items, typed));
    for (const id of typed) waiting.current.delete(id);
  };
  const type = (item: ShelfItem, text: string) => {
    if (shelf === null || now.current === null) return;
    put(shelf.desk, withCount(now.current, item.id, text, item.onHand));
    const isLooking = waiting.current.size > 0;
    if (!isLooking && instant() - shelf.at < fresh) return;
    // Somebody may have moved it since we looked: what was on hand as it was typed is asked for.
    waiting.current.add(item.id);
    if (!isLooking) void look();
  };
  return { shelf, counting, isKept, put: (next: Counting | null) => shelf !== null && put(shelf.desk, next), look, type };
}

/** @param onBooked says what was booked, with its act in the log */
export function useCounting(onBooked: (words: string, act: string | undefined) => ShownResult): CountDesk {
  const [result, tell] = useState<ShownResult | null>(null);
  const submit = useSubmit();
  const { put, ...typed } = useTyped(tell);
  const { shelf, counting, look } = typed;
  const book = async () => {
    if (shelf === null || counting === null) return false;
    const booked = countedItems(shelf.items, counting).slice(0, mostMoves);
    const moves = booked.map(({ item, counted: quantity, seen }) => ({
      ...{ item: item.id, means: 'counted' as const, quantity, seen, forWhat: '', note: 'Stocktake' },
    }));
    const outcome = await submit.send('moveStock', { moves });
    if (outcome === null) return false;
    if (!outcome.ok) {
      tell(told('error', outcome.error.message, true));
      return false;
    }
    const rest = moves.reduce<Counting>((left, { item }) => withCount(left, item, '', null), counting);
    put(Object.keys(rest.counts).length === 0 ? null : rest);
    tell(onBooked([`Booked ${counted(moves.length, 'count')}.`, ...outcome.value.notes].join(' '), outcome.act));
    await look();
    return true;
  };
  const paper = async (place: string, form: PaperForm) => {
    const outcome = await submit.send('countSheet', { place, form });
    if (outcome?.ok) return outcome.value;
    if (outcome !== null) tell(told('error', outcome.error.message));
    return null;
  };
  return {
    ...{ ...typed, result, tell, book, paper, busy: submit.busy ? 'Working…' : undefined },
    open: look,
    begin: (place) => shelf !== null && put(begunCounting(shelf.items, place)),
    drop: () => put(null),
  };
}
