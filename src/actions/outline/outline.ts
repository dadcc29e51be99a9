// Tells where everything stands in this workbook, for whoever asks questions over many workbooks.

import type { WholeMethods } from '../../contract/rows/whole';
import type { Ports } from '../../ports';
import { dateWordsOf } from '../../schema/values/date-names';
import { recordTables } from '../../schema/workbook';
import { outlineText } from '../../workbook/layout/outline';
import { readHead } from '../../workbook/rows/records';
import { followed } from '../transaction/following';
import { freshCatalog } from '../transaction/known-catalog';
import { tablesInUse } from '../transaction/reading';
import { locate } from '../transaction/tabs';

/** One round trip for each tab, and one for the marks of a tab whose headings were renamed. Writes nothing. */
export function outline(ports: Ports): WholeMethods['outline']['answer'] {
  const located = locate(ports);
  const { catalog } = freshCatalog(ports, located);
  const { settings } = located.workbook.roles;
  const always = recordTables(located.workbook).filter(({ inUse }) => inUse === null);
  const tables = [...tablesInUse(located, catalog), ...always, ...located.workbook.tables.filter(({ key }) => key === settings)];
  const tabs = tables.flatMap((table) => {
    const tab = located.tabs.get(table.key);
    if (tab === undefined) return [];
    const grid = ports.book.read(tab.sheetId);
    const head = readHead(followed(ports, located, readHead(table, tab, grid, catalog), grid).table, tab, grid, catalog);
    const columns = head.columns.map(({ key, at }) => [key, at, head.headings[at] ?? ''] as const);
    return [{ table: table.key, name: tab.name, row: head.table.placement.headingRow, columns }];
  });
  const { name: locale, dates } = ports.book.locale();
  const { production, currency } = catalog.settings;
  const { adoptions } = located.placements;
  const zone = ports.book.zone();
  return { text: outlineText({ file: ports.book.id(), production, zone, currency, locale, dates: dateWordsOf(dates), adoptions, tabs }) };
}
