// What a person does from the menu, and looks at.

import { takenOrRefused } from './trying';
import { openFile } from './workbench';

export function writeBelowTable(): string {
  const tab = openFile().getActiveSheet();
  const [seen, more] = takenOrRefused(() => tab.getRange(tab.getLastRow() + 1, 1, 1, 3).setValues([['text', 'of a', 'script']]));
  return `${seen} ${more}`.trim();
}

/** Another script may take the lock while a person reads; here the same one asks whether it still has it. */
export function askWithLock(): string {
  const lock = LockService.getDocumentLock();
  if (lock === null || !lock.tryLock(1000)) return 'no lock to be had';
  SpreadsheetApp.getUi().alert('The lock is held. Press OK.');
  return lock.hasLock() ? 'kept' : 'dropped';
}

/** A trigger that fails within a minute or so. */
export function letTriggerFail(): void {
  ScriptApp.newTrigger('failed').timeBased().after(60_000).create();
}

export function fail(): never {
  throw new Error('Proof: this trigger fails on purpose.');
}
