// What bringing in a list would come to. Nothing is written.

import { listPlan } from '../../adoption/lists/list-plan';
import type { Methods } from '../../contract/methods';
import { mostChangedByList, mostListed } from '../../contract/rows/list';
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
export function planList(ports: Ports, { draft }: Methods['planList']['input']): Methods['planList']['answer'] {
  const located = locate(ports);
  const table = recordTableOf(located, draft.table);
  const { catalog } = freshCatalog(ports, located);
  const formulas = ports.book.allFormulas(tabOf(located, table).sheetId);
  const own = readOne(ports, located, table, catalog);
  const reading = onceEach(
    (key: string): TabReading => (key === table.key ? own : readOne(ports, located, recordTableOf(located, key), catalog)),
  );
  const named = naming(located, catalog, (key) => reading(key).read);
  const rowsOf = referentsBy((tables) => tablesNamed(located, catalog, tables).map(({ key }) => reading(key).read));
  const refused = (key: string, text: string): string | null => {
    const column = own.read.columns.find((one) => one.key === key)?.column;
    const rows = column?.kind === 'ref' ? rowsOf(column.to) : null;
    const found = column?.kind === 'ref' && rows !== null ? lookedUp(text, column, rows) : null;
    return found !== null && 'problem' in found ? found.problem : null;
  };
  return listPlan({
    ...{ draft, read: own.read, formulas, catalog, refused, workbook: located.workbook, today: nowIn(ports).date },
    ...{ languages: ports.languages(), dates: ports.book.locale().dates },
    most: { rows: mostListed, changed: mostChangedByList },
    same: (key, value) => named(table.columns[key], value),
  });
}
