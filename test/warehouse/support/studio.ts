// Workbooks of the local Google as a warehouse in DuckDB: what the program would write, run over what BigQuery would read.

import { Duck } from '../../../bench/warehouse/duck';
import type { WorkbookDefinition } from '../../../src/schema/workbook';
import { workbook } from '../../../src/tables';
import { outlineIn, type PresentHeadings } from '../../../src/warehouse/input/outlines';
import { workbookLines } from '../../../src/warehouse/input/workbook-lines';
import { type PlacedTab, type ReadWorkbooks, workbooksOf } from '../../../src/warehouse/input/workbooks';
import { headName, sheetName, widthOf } from '../../../src/warehouse/layers/sheets';
import { refsIn, type Statement } from '../../../src/warehouse/sql/statement';
import { warehouseStatements } from '../../../src/warehouse/statements';
import type { Outline } from '../../../src/workbook/layout/outline';
import type { Desk } from '../../journeys/support/desk';
import { shownRows } from './as-google-shows';

export const ref = refsIn('studio');

/** @param at workbooks that were made of one copy have one id: by it they are told apart */
export function outlineOf(desk: Desk, at = 0): Outline {
  const outline = outlineIn(desk.rpc('outline', {}).text);
  if (outline === null) throw new Error('No outline');
  return { ...outline, file: `${outline.file.slice(0, 20)}${at}` };
}

/** A line of the list for each, in that order; productions are called as their workbooks say, or by number. */
export function lineFor(outline: Outline, production: string): string {
  return `"${production}",https://docs.google.com/spreadsheets/d/${outline.file}/edit,${outline.zone},${outline.currency}`;
}

export interface Studio extends ReadWorkbooks {
  readonly duck: Duck;
  readonly statements: readonly Statement[];
}

interface Made {
  readonly definition?: WorkbookDefinition;
  /** Outlines that are older than what the workbooks are now; default: as they are. */
  readonly outlines?: readonly Outline[];
  readonly present?: readonly PresentHeadings[];
}

/** @param desks by production */
export async function studioOf(
  desks: Readonly<Record<string, Desk>>,
  { definition = workbook, present = [], ...given }: Made = {},
): Promise<Studio> {
  const outlines = given.outlines ?? Object.values(desks).map((desk, at) => outlineOf(desk, at));
  const lines = workbookLines(
    Object.keys(desks)
      .map((production, at) => lineFor(outlines[at] as Outline, production))
      .join('\n'),
  );
  const read = workbooksOf(definition, lines.lines, outlines, present);
  const problems = [...lines.problems, ...read.problems];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const statements = warehouseStatements({ definition, ...read }, ref);
  const duck = await Duck.open();
  const deskOf = ({ workbook: { file } }: PlacedTab) =>
    Object.values(desks)[outlines.findIndex((outline) => outline.file === file)] as Desk;
  for (const statement of statements) {
    const now = Object.values(desks)[0]?.host.clock.now() ?? 0;
    await duck.make([statement], ref, now);
    if (statement.is === 'sheet') await fill(duck, statement.name, read.tabs, deskOf);
  }
  return { ...read, duck, statements };
}

async function fill(duck: Duck, name: string, tabs: readonly PlacedTab[], deskOf: (tab: PlacedTab) => Desk): Promise<void> {
  const tab = tabs.find((one) => sheetName(one) === name || headName(one) === name);
  if (tab === undefined) throw new Error(`No tab for ${name}`);
  const rows = shownRows(deskOf(tab), tab.name);
  const part = sheetName(tab) === name ? rows.slice(tab.row) : rows.slice(tab.row - 1, tab.row);
  await duck.fill(
    name,
    part.map((row) => Array.from({ length: widthOf(tab) }, (_unused, at) => row[at] ?? '')),
  );
}
