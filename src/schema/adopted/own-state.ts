// What the state of a row as a whole says of its steps: on hold, omitted or finished, nothing of it is to be met.

import type { Word } from '../catalog';
import type { Value } from '../values/value';

const settled = ['paused', 'not needed', 'finished'];

/** True where nothing of the row is owed now. A word without a meaning settles nothing. */
export function isSettled(state: Value | undefined, words: readonly Word[]): boolean {
  return words.some(({ word, means }) => word === state && means !== null && settled.includes(means));
}
