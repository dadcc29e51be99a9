// What checklists have to say.

import { counted } from '../../../schema/values/text';

export function checklistUnknown(): string {
  return 'There is no such checklist.';
}

/** @param setting such as `Wrap` */
export function productionDateWanted({ setting }: { readonly setting: string }): string {
  return `The dates of this checklist count from “${setting}”, which Settings do not say yet. Write a day there, such as 2026-11-27; it may move later.`;
}

/** @param whose such as `accounts` */
export function nobodyHasRole({ count, whose }: { readonly count: number; readonly whose: string }): string {
  return `${counted(count, 'line is', 'lines are')} for ${whose}. Nobody on People has such a role, or several have: ${count === 1 ? 'it comes' : 'they come'} without a name, so the coordinator has ${count === 1 ? 'it' : 'them'}.`;
}
