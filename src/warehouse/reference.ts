// What can be asked, as the reference of the views tells it.

import type { WorkbookDefinition } from '../schema/workbook';
import { workbooksStatement } from './layers/catalog';
import { headingStatements, unreadableStatement } from './layers/checks';
import { workStatements } from './layers/work';
import type { Ref, Statement, Told } from './sql/statement';
import { questionStatements, tabStatements } from './statements';

export interface ToldView {
  readonly name: string;
  readonly told: Told;
}

const bare: Ref = (name) => name;

/** Questions over all productions and what to look at; then the tabs. */
export function viewsOf(definition: WorkbookDefinition): { readonly questions: readonly ToldView[]; readonly tabs: readonly ToldView[] } {
  const questions = [
    ...questionStatements(definition, bare),
    ...workStatements(definition, bare),
    unreadableStatement(definition, bare),
    ...headingStatements(definition, [], bare),
    workbooksStatement([]),
  ];
  return { questions: questions.flatMap(toldView), tabs: tabStatements(definition, bare).flatMap(toldView) };
}

function toldView({ name, told }: Statement): readonly ToldView[] {
  return told === null ? [] : [{ name, told }];
}
