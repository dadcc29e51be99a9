// Every function that Google calls by name, and nothing else. The build makes one global of each export.

import { answer } from './actions/entry/dispatcher';
import * as menu from './actions/entry/menu';
import { tick } from './actions/reminders/run/tick';
import { edited } from './actions/rows/edited';
import { triggered } from './actions/transaction/reporting';
import { tellingTouched } from './actions/transaction/touched';
import { editedCells } from './google/edit-event';
import { buildMenu } from './google/menu';
import { portsFor } from './google/ports';
import { workbook } from './tables';
import { checklists } from './tables/checklists';
import { packs } from './tables/packs';
import { dayParts, letters, papers, posts } from './tables/papers';
import { publicHolidays as holidays } from './tables/studio/public-holidays';

const google = () => portsFor({ ...workbook, packs, holidays, checklists, papers, letters, posts, dayParts });

/** For everything but the hourly trigger, which knows best what it writes itself. */
const ports = () => tellingTouched(google());

/** The file was opened: builds the menu, reads nothing. */
export function onOpen(): void {
  buildMenu();
}

/** The add-on was installed into an open file. */
export function onInstall(): void {
  onOpen();
}

/** Somebody typed, pasted or deleted cells in the grid. */
export function onEdit(event?: GoogleAppsScript.Events.SheetsOnEdit): void {
  const given = ports();
  triggered(given, () => {
    const cells = editedCells(event);
    if (cells) edited(given, cells);
  });
}

/** The hourly trigger. */
export function hourly(event?: GoogleAppsScript.Events.TimeDriven): void {
  const given = google();
  triggered(given, () => tick(given, event?.triggerUid ?? null));
}

/** The sidebar's one dispatcher: a request and its answer as JSON. */
export function rpc(request: string): string {
  return answer(ports(), request);
}

export function openSidebar(): void {
  menu.openSidebarFromMenu(ports(), 'today');
}

export function previewReminders(): void {
  menu.openSidebarFromMenu(ports(), 'preview');
}

export function turnOnReminders(): void {
  menu.turnOnFromMenu(ports());
}

export function turnOffReminders(): void {
  menu.turnOffFromMenu(ports());
}

export function checkWorkbook(): void {
  menu.openSidebarFromMenu(ports(), 'check');
}

export function setUpWorkbook(): void {
  menu.setUpFromMenu(ports());
}

export function useExistingTab(): void {
  menu.openSidebarFromMenu(ports(), 'adopt');
}

export function addSampleProduction(): void {
  menu.addSampleFromMenu(ports());
}

export function removeSampleProduction(): void {
  menu.removeSampleFromMenu(ports());
}

export function removeRoutesheet(): void {
  menu.openSidebarFromMenu(ports(), 'remove');
}
