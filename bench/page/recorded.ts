// What the page cost before cells were worked out as they are looked at, for those who have no build of then: on two busy cores.

import type { Figures } from './figures';

/** By rows of assets. */
export const recorded: ReadonlyMap<number, Figures> = new Map([
  [14, { enterMs: 352, busyMs: 361, openMs: 2413, heap: 16, startMs: 1831, server: 228 }],
  [500, { enterMs: 579, busyMs: 610, openMs: 2588, heap: 18, startMs: 1318, server: 233 }],
  [5000, { enterMs: 2689, busyMs: 2729, openMs: 7480, heap: 46, startMs: 3046, server: 259 }],
  [20_000, { enterMs: 14_369, busyMs: 15_837, openMs: 17_890, heap: 148, startMs: 2638, server: 400 }],
]);
