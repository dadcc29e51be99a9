// Everything that is made in the dataset, in the order in which it can be made.

import type { BoundTable } from '../schema/adopted/bound-table';
import { recordTables, type WorkbookDefinition } from '../schema/workbook';
import type { PlacedTab, Workbook } from './input/workbooks';
import { calendarStatements, settingsStatement } from './layers/calendar';
import { declaredWordStatements, wordStatements, workbooksStatement } from './layers/catalog';
import { headingStatements, unreadableStatement } from './layers/checks';
import { dateStatements } from './layers/dates';
import { peopleStatements, personFacts } from './layers/people';
import { rowsStatement, stylesIn } from './layers/rows';
import { sheetStatements } from './layers/sheets';
import { understoodStatements } from './layers/understood';
import { workStatements } from './layers/work';
import { kitOutStatement } from './questions/kit-out';
import { lateStatements } from './questions/late-work';
import { spendStatement, toBuyStatement } from './questions/money-and-stock';
import { partnerStatements } from './questions/partners';
import { progressStatements } from './questions/progress';
import { retakesStatement } from './questions/retakes';
import { plainFunctions } from './sql/functions';
import type { Ref, Statement } from './sql/statement';

export interface Warehouse {
  readonly definition: WorkbookDefinition;
  readonly workbooks: readonly Workbook[];
  readonly tabs: readonly PlacedTab[];
}

/** What people ask over all productions. */
export function questionStatements(definition: WorkbookDefinition, ref: Ref): readonly Statement[] {
  const tables = recordTables(definition);
  const stepped = tables.filter(({ deadlines }) => deadlines.some(({ perStep }) => perStep !== null));
  return [
    ...lateStatements(definition, ref),
    ...progressStatements(stepped, ref),
    ...partnerStatements(definition, tables, ref),
    retakesStatement(stepped, ref),
    spendStatement(tables, ref),
    toBuyStatement(tables, ref),
    kitOutStatement(tables, ref),
  ];
}

/** The tabs understood, one view each and one for its steps. */
export function tabStatements(definition: WorkbookDefinition, ref: Ref): readonly Statement[] {
  return recordTables(definition).flatMap((table) => understoodStatements(definition, table, ref));
}

export function warehouseStatements({ definition, workbooks, tabs }: Warehouse, ref: Ref): readonly Statement[] {
  const tables: readonly BoundTable[] = recordTables(definition);
  return [
    ...plainFunctions(ref),
    ...tabs.flatMap(sheetStatements),
    workbooksStatement(workbooks),
    ...dateStatements(stylesIn(tabs), ref),
    ...declaredWordStatements(definition),
    ...tables.map((table) => rowsStatement(table, tabs, ref)),
    settingsStatement(definition, tabs, ref),
    ...wordStatements(definition, ref),
    ...peopleStatements(definition, ref),
    personFacts(definition, ref),
    ...tabStatements(definition, ref),
    ...calendarStatements(definition, workbooks, ref),
    ...workStatements(definition, ref),
    ...questionStatements(definition, ref),
    unreadableStatement(definition, ref),
    ...headingStatements(definition, tabs, ref),
  ];
}
