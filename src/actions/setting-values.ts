// Values on the Settings tab, found by the setting's name.

import type { Ports } from '../ports';
import { type Cell, cellText, isBlank } from '../schema/cell';
import type { SettingsTable } from '../schema/table';
import { textKey } from '../schema/text';
import type { Values } from '../schema/value';
import { tableOf } from '../schema/workbook';
import { settings } from '../tables/settings';
import { settingEdits, withEdits } from '../workbook/former-labels';
import { settingPlaces } from '../workbook/setting-places';
import type { Located } from './tabs';

/** Fills settings that are blank; what somebody chose stays. Values by the setting's key, all of them texts. */
export function fillSettings(ports: Ports, located: Located, values: Values): void {
  changeSettings(ports, located, values, (cell, value) => (isBlank(cell) ? value : null));
}

/** Sets them to these values whatever stands there; false when the tab has not exactly one row for each. */
export function replaceSettings(ports: Ports, located: Located, values: Values): boolean {
  return changeSettings(ports, located, values, (_cell, value) => value);
}

/** Empties the settings that still have those values. */
export function clearSettings(ports: Ports, located: Located, values: Values): void {
  changeSettings(ports, located, values, (cell, value) => (cellText(cell) === value ? '' : null));
}

/** `becomes` says what a cell turns into; null leaves it. True: every setting was found, once. */
function changeSettings(
  ports: Ports,
  { tabs, workbook }: Located,
  values: Values,
  becomes: (cell: Cell, value: string) => Cell | null,
): boolean {
  const tab = tabs.get(settings.key);
  if (!tab) return false;
  const there = ports.book.read(tab.sheetId);
  const grid = withEdits(there, settingEdits(workbook, there));
  const { name, value: column } = settingPlaces(tableOf<SettingsTable>(workbook, settings.key), grid);
  if (name < 0 || column < 0) return false;
  let found = true;
  for (const [key, value] of Object.entries(values)) {
    const heading = settings.settings[key]?.column.heading;
    const rows = grid.flatMap((row, at) => (heading !== undefined && textKey(cellText(row[name] ?? '')) === textKey(heading) ? [at] : []));
    const [at = -1] = rows;
    // Of two rows of one setting nobody knows which is meant.
    const isThere = rows.length === 1 && at < there.length;
    if (!isThere) found = false;
    const cell = !isThere || value === null ? null : becomes(grid[at]?.[column] ?? '', String(value));
    if (cell !== null) ports.book.write(tab.sheetId, [{ row: at + 1, column: column + 1, cells: [[cell]] }]);
  }
  return found;
}
