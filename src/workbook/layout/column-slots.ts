// Which column of a tab is which of ours: by heading, and by the mark on it where its heading was renamed, emptied or stands there twice.

import { textKey } from '../../schema/values/text';
import type { ColumnPlan, ObservedColumn, ObservedTab, TabPlan } from './tab-plan';

/** A column of the tab; `key`: of ours, `''` for a column of the person's own. */
export interface Slot {
  readonly key: string;
  readonly heading: string;
}

/** The columns of the tab in their order, told as in reading: a mark counts before a heading, unless that is another column's without a mark. */
export function slotsOf({ columns }: TabPlan, { columns: there }: ObservedTab): readonly Slot[] {
  const keys = there.map(() => '');
  const isFree = (at: number) => keys[at] === '';
  const take = (key: string, fits: (column: ObservedColumn) => boolean) => {
    if (keys.includes(key)) return;
    const at = there.findIndex((column, place) => isFree(place) && fits(column));
    if (at >= 0) keys[at] = key;
  };
  const called = (heading: string) => (column: ObservedColumn) => textKey(column.heading) === textKey(heading);
  for (const { key, heading } of columns) take(key, (column) => column.mark === key && called(heading)(column));
  const isMarked = (key: string) => there.some(({ mark }) => mark === key);
  const isAnothers = ({ heading }: ObservedColumn) =>
    columns.some((other) => !isMarked(other.key) && textKey(other.heading) === textKey(heading));
  for (const { key } of columns) take(key, (column) => column.mark === key && column.heading !== '' && !isAnothers(column));
  for (const { key, heading } of columns) take(key, called(heading));
  for (const { key, formerly } of columns) for (const heading of formerly) take(key, called(heading));
  for (const { key, alias } of aliased(columns, keys)) take(key, called(alias));
  for (const { key } of columns) take(key, ({ mark }) => mark === key);
  return there.map(({ heading }, at) => ({ key: keys[at] ?? '', heading }));
}

/**
 * With one step its columns are called Status, By, Due, Take; with several they bear the step's name. When a second step comes (or the second
 * to last goes), the columns that are there become those of the first step, or their entries would be lost from sight.
 */
function aliased(columns: readonly ColumnPlan[], keys: readonly string[]): readonly { readonly key: string; readonly alias: string }[] {
  const steps = columns.flatMap(({ key, heading, alias }) => (alias === null || alias === heading ? [] : [{ key, alias }]));
  return steps.some(({ key }) => keys.includes(key)) ? [] : steps;
}
