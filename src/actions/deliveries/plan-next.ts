// What would be sent again, or come back, before anything is written.

import type { NextPlan } from '../../contract/deliveries';
import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { shownText } from '../../schema/column';
import { counted } from '../../schema/values/text';
import { columnsOf } from '../../workbook/layout/columns';
import { alreadyNext, nextWords } from '../messages/deliveries';
import { Refusal } from '../transaction/failure';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readsOnce } from '../transaction/reading';
import { locate } from '../transaction/tabs';
import { nextDelivery } from './next-delivery';

/** Properties, the catalog, and one round trip for each of two tabs. @throws Refusal: invalid, where there is nothing, or a later one has it; gone, twice, setup */
export function planNext(ports: Ports, input: Methods['planNext']['input']): NextPlan {
  const located = locate(ports);
  const catalog = rememberedCatalog(ports, located);
  const readOf = readsOnce(ports, located, catalog);
  const { row, lines, later, due, lineTable, read } = nextDelivery(located, catalog, readOf, input);
  if (lines.length === 0) throw new Refusal('invalid', alreadyNext({ ids: later }));
  const columns = columnsOf(lineTable, catalog.steps).filter(({ key }) => lines.some((line) => (line[key] ?? null) !== null));
  return {
    words: nextWords({
      way: input.way,
      title: String(row[read.table.name] ?? ''),
      lines: counted(lines.length, lineTable.one, lineTable.many),
      left: later,
    }),
    headings: columns.map(({ heading }) => heading),
    rows: lines.map((line) => columns.map(({ key, column }) => shownText(line[key] ?? null, column, catalog))),
    due,
  };
}
