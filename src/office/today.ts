// The Today view: everything to see to, each line in one section only.

import type { TodayView } from '../contract/today';
import type { Catalog } from '../schema/catalog';
import type { LocalDate } from '../schema/local-date';
import type { ReadTable } from '../workbook/read-table';

/** The view of that day, from the tables in use. */
export function todayView(_reads: readonly ReadTable[], _catalog: Catalog, today: LocalDate): TodayView {
  return { date: today, sections: { late: [], today: [], week: [], approval: [], client: [], retake: [], sortOut: [], reorder: [] } };
}
