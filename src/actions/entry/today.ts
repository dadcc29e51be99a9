// Today with all its lines: the sidebar opens with the first of each section.

import type { Methods } from '../../contract/methods';
import { todayLines, todayView } from '../../office/digest/today';
import { rememberedRetakes } from '../../office/work/retakes';
import type { Ports } from '../../ports';
import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog } from '../../schema/catalog';
import { tableOf } from '../../schema/workbook';
import type { ReadTable } from '../../workbook/rows/read-table';
import { holdUpsOn } from '../casting/hold-ups';
import { nowIn } from '../transaction/clocks';
import { freshCatalog } from '../transaction/known-catalog';
import { readInUse } from '../transaction/reading';
import { stateKeys } from '../transaction/state';
import { type Located, locate } from '../transaction/tabs';

/** One round trip for the properties, one for each tab read. Waits for no lock. */
export function today(ports: Ports): Methods['today']['answer'] {
  const located = locate(ports);
  const { catalog } = freshCatalog(ports, located);
  const { reads } = readInUse(ports, located, catalog, ({ baseTable }) => standsInToday(tableOf(located.workbook, baseTable)));
  return todayView(...lookedAt(ports, located, catalog, reads));
}

/** What is owed today on the tabs that were read, for whoever looks at the first of it. */
export function linesOf(ports: Ports, located: Located, catalog: Catalog, reads: readonly ReadTable[]): ReturnType<typeof todayLines> {
  return todayLines(...lookedAt(ports, located, catalog, reads));
}

function lookedAt(
  ports: Ports,
  { store, workbook }: Located,
  catalog: Catalog,
  reads: readonly ReadTable[],
): Parameters<typeof todayLines> {
  const { date } = nowIn(ports);
  const retakes = rememberedRetakes(store[stateKeys.retakes] ?? '');
  return [reads, catalog, date, retakes, workbook.roles.people, holdUpsOn(reads, { catalog, today: date })];
}

/** Receipts are told by mail only, and rows without a date or a number to watch not at all. Who is away, what is put off, and what is in what, concerns the others. */
export function standsInToday({ deadlines, attention, absence, snoozes, casts }: BoundTable): boolean {
  return deadlines.length > 0 || absence !== null || snoozes !== null || casts !== null || attention.some(({ rule }) => rule !== 'handIn');
}
