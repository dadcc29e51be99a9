// The tab of castings, and those that it names.

import type { CastingColumns } from '../../schema/breakdown/casting';
import type { Catalog } from '../../schema/catalog';
import { recordTables } from '../../schema/workbook';
import { type Casting, castsIn } from '../../workbook/casting/casts';
import { tablesReferred } from '../../workbook/references/reference-columns';
import { type Referents, referentsAmong } from '../../workbook/references/referents';
import type { ReadTable } from '../../workbook/rows/read-table';
import { tablesNamed } from '../transaction/reading';
import type { Located } from '../transaction/tabs';

export interface CastingTabs {
  readonly read: ReadTable;
  readonly casts: CastingColumns;
  /** Each tab that is named. */
  readonly reads: readonly ReadTable[];
  readonly rowsOf: (tables: readonly string[]) => Referents | null;
  readonly all: readonly Casting[];
}

/** One round trip a tab. Null: castings are not in use. @param readOf each tab once. @throws Refusal when a tab in use cannot be read */
export function castingTabs(located: Located, catalog: Catalog, readOf: (table: string) => ReadTable): CastingTabs | null {
  const bases = recordTables(located.workbook).flatMap(({ casts, baseTable }) => (casts === null ? [] : [baseTable]));
  const [table] = tablesNamed(located, catalog, bases);
  if (table === undefined || table.casts === null) return null;
  const reads = tablesNamed(located, catalog, tablesReferred(table)).map(({ key }) => readOf(key));
  const rowsOf = referentsAmong(reads);
  const read = readOf(table.key);
  return { read, casts: table.casts, reads, rowsOf, all: castsIn(read, rowsOf) };
}
