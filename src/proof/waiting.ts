// What only time shows: an hourly trigger writes down when it came, and takes itself away after the third time.

import { note } from './results';
import { takenOrRefused } from './trying';
import { openFile, oursPrefix } from './workbench';

const ticksKey = `${oursPrefix} ticks`;
const enough = 3;
const hour = 3_600_000;

function ours(): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === 'ticked');
}

export function beginWait(): void {
  if (openFile().getSheetByName(ticksKey) === null)
    openFile()
      .insertSheet(ticksKey)
      .getRange('A1:C1')
      .setValues([['At', 'Id', 'Deleted']]);
  if (ours().length === 0) ScriptApp.newTrigger('ticked').timeBased().everyHours(1).create();
}

/** One firing of the trigger. */
export function writeTick(uid: string): void {
  const tab = openFile().getSheetByName(ticksKey);
  if (tab === null) return;
  const mine = ours().find((trigger) => trigger.getUniqueId() === uid);
  const row = tab.getLastRow() + 1;
  const isLast = row > enough;
  const deleted = isLast && mine !== undefined ? takenOrRefused(() => ScriptApp.deleteTrigger(mine))[0] : '';
  tab.getRange(row, 1, 1, 3).setValues([[Date.now(), `'${mine === undefined ? 'another' : 'the same'}`, deleted]]);
}

/** Gaps between firings, in hours, to one place. */
function gaps(times: readonly number[]): number[] {
  return times.slice(1).map((time, index) => Math.round((time - (times[index] ?? 0)) / (hour / 10)) / 10);
}

/** @returns what to tell the person at once */
export function readWait(): string {
  const [, ...rows] = openFile().getSheetByName(ticksKey)?.getDataRange().getValues() ?? [];
  const triggers = `${ours().length} triggers`;
  if (rows.length < enough) return `${triggers}; it fired ${rows.length} times so far.`;
  const between = gaps(rows.map(([at]) => Number(at)));
  note('3.6', [between.every((gap) => gap >= 0.7 && gap <= 1.3) ? 'once an hour' : 'otherwise', `${between.join(', ')} hours between`]);
  note('3.12', rows.every(([, id]) => id === 'the same') ? 'the same' : 'another');
  note('3.11b', ours().length === 0 ? 'deleted' : 'still there');
  return triggers;
}
