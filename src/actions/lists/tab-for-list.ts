// A tab as a list is planned against it.

import type { PlanInput } from '../../adoption/lists/list-plan';
import { mostListed } from '../../contract/rows/list';
import type { Ports } from '../../ports';
import { onceEach } from '../../schema/values/once';
import { referentsBy } from '../../workbook/references/referents';
import { lookedUp } from '../changes/references';
import { naming } from '../due-rules/naming';
import { nowIn } from '../transaction/clocks';
import { freshCatalog } from '../transaction/known-catalog';
import { readOne, type TabReading, tablesNamed } from '../transaction/reading';
import { locate, recordTableOf, tabOf } from '../transaction/tabs';

/**
 * Properties, the tabs that say what words mean, formulas and cells of the tab, and one round trip for each tab that its rows name.
 * @throws Refusal: invalid, setup
 */
export function tabForList(ports: Ports, key: string): Omit<PlanInput, 'draft'> {
  const located = locate(ports);
  const table = recordTableOf(located, key);
  const { catalog } = freshCatalog(ports, located);
  const formulas = ports.book.allFormulas(tabOf(located, table).sheetId);
  const own = readOne(ports, located, table, catalog);
  const reading = onceEach(
    (one: string): TabReading => (one === table.key ? own : readOne(ports, located, recordTableOf(located, one), catalog)),
  );
  const named = naming(located, catalog, (one) => reading(one).read);
  const rowsOf = referentsBy((tables) => tablesNamed(located, catalog, tables).map((one) => reading(one.key).read));
  const refused = (under: string, text: string): string | null => {
    const column = own.read.columns.find((one) => one.key === under)?.column;
    const rows = column?.kind === 'ref' ? rowsOf(column.to) : null;
    const found = column?.kind === 'ref' && rows !== null ? lookedUp(text, column, rows) : null;
    return found !== null && 'problem' in found ? found.problem : null;
  };
  return {
    ...{ read: own.read, formulas, catalog, refused, workbook: located.workbook, today: nowIn(ports).date },
    ...{ languages: ports.languages(), dates: ports.book.locale().dates },
    most: mostListed,
    same: (under, value) => named(table.columns[under], value),
  };
}
