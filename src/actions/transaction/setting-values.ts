// Values on the Settings tab, found by the setting's name.

import type { Ports } from '../../ports';
import type { BoundSettings } from '../../schema/adopted/bound-table';
import { type Cell, cellText, type Grid } from '../../schema/values/cell';
import { textKey } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { tableOf, type WorkbookDefinition } from '../../schema/workbook';
import { settingPlaces } from '../../workbook/catalog/setting-places';
import { settingEdits, withEdits } from '../../workbook/layout/former-labels';
import type { Located } from './tabs';

/** The cell beside a setting: row and column from 1. */
export interface SettingCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** By the setting's key; null where it does not stand, or stands in two rows, of which nobody knows which is meant. One round trip. */
export function settingCells(ports: Ports, { tabs, workbook }: Located): (key: string) => SettingCell | null {
  const settings = settingsOf(workbook);
  const tab = tabs.get(settings.key);
  const there: Grid = tab ? ports.book.read(tab.sheetId) : [];
  const grid = withEdits(there, settingEdits(workbook, there));
  const { name, value } = settingPlaces(settings, grid);
  return (key) => {
    const label = settings.settings[key]?.column.heading;
    if (label === undefined || name < 0 || value < 0) return null;
    const rows = grid.flatMap((cells, at) => (textKey(cellText(cells[name] ?? '')) === textKey(label) ? [at] : []));
    const [at = -1] = rows;
    return rows.length !== 1 || at >= there.length ? null : { row: at + 1, column: value + 1, cell: grid[at]?.[value] ?? '' };
  };
}

function settingsOf(workbook: WorkbookDefinition): BoundSettings {
  return tableOf<BoundSettings>(workbook, workbook.roles.settings);
}

/** One round trip. */
export function writeSetting(ports: Ports, { tabs, workbook }: Located, { row, column }: SettingCell, text: string): void {
  const tab = tabs.get(workbook.roles.settings);
  if (tab) ports.book.write(tab.sheetId, [{ row, column, cells: [[text]] }]);
}

/** Sets them to these values whatever stands there, by the setting's key; false when the tab has not exactly one row for each. */
export function replaceSettings(ports: Ports, located: Located, values: Values): boolean {
  const cellOf = settingCells(ports, located);
  const found = Object.entries(values).map(([key, value]) => ({ value, cell: cellOf(key) }));
  for (const { value, cell } of found) if (cell !== null && value !== null) writeSetting(ports, located, cell, String(value));
  return found.every(({ cell }) => cell !== null);
}
