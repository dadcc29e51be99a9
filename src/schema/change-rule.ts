// What can be done to one field of many rows.

import { type Column, controlOf } from './column';
import { isStatus, shapeOfValues, takesSeveral } from './traits';

/** `set`: to what is typed, blank clears it; `shift`: so many working days; people are added, taken off, or one put in another's place; `next`: the status that follows. */
export const changeRules = ['set', 'shift', 'add', 'remove', 'replace', 'next'] as const;
export type ChangeRule = (typeof changeRules)[number];

/** Rules that a column takes, in the order in which they are offered. */
export function changeRulesFor(column: Column): readonly ChangeRule[] {
  if (controlOf(column) === 'people') return takesSeveral(column) ? ['replace', 'add', 'remove', 'set'] : ['replace', 'set'];
  if (shapeOfValues(column) === 'day') return ['shift', 'set'];
  return isStatus(column) ? ['next', 'set'] : ['set'];
}
