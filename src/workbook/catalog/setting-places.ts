// Where the names and values of settings stand on their tab.

import type { BoundSettings } from '../../schema/adopted/bound-table';
import type { Grid } from '../../schema/values/cell';
import { columnsOf } from '../layout/columns';
import { headingRow } from '../layout/heading-row';
import { settingHeadings } from './setting-columns';

/** The columns of names and values, from 0, -1 where the heading is gone, and the row of the headings, from 1. */
export interface SettingPlaces {
  readonly name: number;
  readonly value: number;
  readonly headings: number;
}

export function settingPlaces(table: BoundSettings, grid: Grid): SettingPlaces {
  const { columns, place } = headingRow(grid, table.placement, columnsOf(table, []));
  const at = (key: string) => columns.find((column) => column.key === key)?.at ?? -1;
  return { name: at(settingHeadings[0]), value: at(settingHeadings[1]), headings: place.headingRow };
}
