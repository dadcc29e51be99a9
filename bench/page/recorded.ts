// What the page cost before cells were worked out as they are looked at, for those who have no build of then: on two busy cores.

import type { Figures } from './figures';

/** By rows of assets. */
export const RECORDED: ReadonlyMap<number, Figures> = new Map();
