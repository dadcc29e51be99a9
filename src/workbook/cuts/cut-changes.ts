// What a cut changes of the one before: shots that are new, gone, longer, shorter, moved, retimed.

import type { ShotPair } from '../../schema/frames/shot-state';

export const cutChanges = ['new', 'gone', 'longer', 'shorter', 'moved', 'retimed'] as const;
export type CutChange = (typeof cutChanges)[number];

export interface ChangedShot extends ShotPair {
  /** None: it is as it was. */
  readonly what: readonly CutChange[];
  /** Frames that it has more; below nought fewer. */
  readonly by: number;
}

/** @param pairs in the order of the new cut; what is gone anywhere */
export function changedShots(pairs: readonly ShotPair[]): readonly ChangedShot[] {
  const both = pairs.filter(({ was, now }) => was !== null && now !== null && was.order !== null);
  const kept = new Set(keptInOrder(both.map(({ was }) => was?.order ?? 0)).map((at) => both[at]));
  return pairs.map((pair): ChangedShot => {
    const { was, now } = pair;
    if (was === null || now === null) return { ...pair, what: [was === null ? 'new' : 'gone'], by: 0 };
    const by = was.frames === null || now.frames === null ? 0 : now.frames - was.frames;
    const what: CutChange[] = [];
    if (by !== 0) what.push(by > 0 ? 'longer' : 'shorter');
    if (was.order !== null && !kept.has(pair)) what.push('moved');
    if ((was.speed ?? 100) !== (now.speed ?? 100)) what.push('retimed');
    return { ...pair, what, by };
  });
}

/** `12 frames longer, moved` */
export function shotChangeWords({ what, by, was, now }: ChangedShot): string {
  const words = what.map((one) => {
    if (one === 'longer' || one === 'shorter')
      return `${Math.abs(by)} ${Math.abs(by) === 1 ? 'frame' : 'frames'} ${one} (${was?.frames} → ${now?.frames})`;
    if (one === 'retimed') return `retimed, ${was?.speed ?? 100} % → ${now?.speed ?? 100} %`;
    return one === 'new' && now?.frames !== null ? `new, ${now?.frames} frames` : one;
  });
  return words.join(', ');
}

/** Places of the most numbers that stand in rising order: what is none of them has moved. */
export function keptInOrder(orders: readonly number[]): readonly number[] {
  // The place of the lowest end of a row of each length.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  orders.forEach((order, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((orders[ends[middle] ?? 0] ?? 0) < order) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1];
    ends[low] = at;
  });
  const kept: number[] = [];
  for (let at = ends[ends.length - 1]; at !== undefined; at = before[at]) kept.push(at);
  return kept.reverse();
}

/** Numbers in rising order of which as many as can be stay as they are; new ones fall between, or all are counted anew in tens. */
export function ordersAnew(orders: readonly (number | null)[]): readonly number[] {
  const known = orders.flatMap((order, at) => (order === null ? [] : [{ order, at }]));
  const kept = new Map(keptInOrder(known.map(({ order }) => order)).map((index) => [known[index]?.at ?? 0, known[index]?.order ?? 0]));
  const anew: number[] = [];
  let at = 0;
  while (at < orders.length) {
    const own = kept.get(at);
    if (own !== undefined) {
      anew.push(own);
      at += 1;
      continue;
    }
    let next = at;
    while (next < orders.length && !kept.has(next)) next += 1;
    const [low, high] = [anew[anew.length - 1] ?? 0, kept.get(next)];
    const gap = high === undefined ? step * (next - at + 1) : high - low;
    for (let place = at; place < next; place += 1) anew.push(low + Math.floor((gap * (place - at + 1)) / (next - at + 1)));
    if (gap <= next - at) return orders.map((_order, place) => step * (place + 1));
    at = next;
  }
  return anew;
}

const step = 10;
