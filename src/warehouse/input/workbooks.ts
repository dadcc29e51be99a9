// The workbooks that the SQL is made for: each line of the list with its outline, and every tab with the table that its rows are of.

import type { BoundTable } from '../../schema/adopted/bound-table';
import { dateOrderOf } from '../../schema/values/days-off-text';
import { groupedBy } from '../../schema/values/grouping';
import { inWords, sameText } from '../../schema/values/text';
import type { WorkbookDefinition } from '../../schema/workbook';
import { placedWorkbook } from '../../workbook/adopted/adopted-table';
import type { Outline, OutlinedTab } from '../../workbook/layout/outline';
import { type DateStyle, shownStyle } from '../layers/dates';
import { distinctNames, snake } from '../sql/text';
import { type PresentHeadings, tabWithHeadings } from './outlines';
import type { WorkbookLine } from './workbook-lines';

/** A tab of one workbook. */
export interface PlacedTab {
  /** As it stands in this workbook: an adopted tab has its own keys and deadlines. Null: the tab of settings. */
  readonly table: BoundTable | null;
  /** Key of the declared table. */
  readonly base: string;
  readonly name: string;
  /** Name of its external table: `sheet_caminandes_assets`. */
  readonly sheet: string;
  readonly row: number;
  readonly columns: OutlinedTab['columns'];
  readonly workbook: Workbook;
}

export interface Workbook extends Pick<WorkbookLine, 'production' | 'file' | 'zone' | 'currency'> {
  /** Tells it from all others: `caminandes`. */
  readonly key: string;
  /** As Google shows dates there. */
  readonly style: DateStyle;
  /** The function that reads numbers there. */
  readonly numbers: 'number_with_point' | 'number_with_comma';
}

export interface ReadWorkbooks {
  readonly workbooks: readonly Workbook[];
  readonly tabs: readonly PlacedTab[];
  /** Nothing is written while there is one. */
  readonly problems: readonly string[];
  /** What to know all the same. */
  readonly notes: readonly string[];
}

/** @param present headings that are others than when the outlines were made */
export function workbooksOf(
  definition: WorkbookDefinition,
  lines: readonly WorkbookLine[],
  outlines: readonly Outline[],
  present: readonly PresentHeadings[] = [],
): ReadWorkbooks {
  const problems = [...withoutOutline(lines, outlines)];
  const notes = [...productionsTwice(lines)];
  const workbooks: Workbook[] = [];
  const tabs: PlacedTab[] = [];
  const keys = distinctNames(lines.map(({ production }) => snake(production)));
  for (const [at, line] of lines.entries()) {
    const [outline, ...others] = outlinesOf(line, outlines);
    if (outline === undefined) continue;
    if (others.length > 0) problems.push(severalOutlines(line, 1 + others.length));
    const workbook = workbookOf(line, keys[at] ?? '', outline);
    const placed = placedTabs(definition, workbook, outline, present);
    problems.push(...different(line, outline));
    notes.push(...namedOtherwise(line, outline), ...aboutTabs(definition, workbook, placed));
    workbooks.push(workbook);
    tabs.push(...placed);
  }
  return { workbooks, tabs, problems, notes };
}

/** Those of the workbook, each text once: which of two is the newer one nobody can tell. */
function outlinesOf({ file }: WorkbookLine, outlines: readonly Outline[]): readonly Outline[] {
  const texts = new Map(outlines.filter((outline) => outline.file === file).map((outline) => [JSON.stringify(outline), outline]));
  return [...texts.values()];
}

function withoutOutline(lines: readonly WorkbookLine[], outlines: readonly Outline[]): readonly string[] {
  const missing = lines.filter((line) => outlinesOf(line, outlines).length === 0);
  if (missing.length === 0) return [];
  const which = inWords(missing.map(({ line, production }) => `${production} (line ${line})`));
  return [
    `There is no outline of ${which}. Open each workbook, Routesheet > Workbook > Use a tab I already have > Copy outline for Many productions, and save what was copied as a text file, its name ending in .txt, in the folder of outlines.`,
  ];
}

function severalOutlines({ line, production }: WorkbookLine, many: number): string {
  return `Line ${line}: there are ${many} different outlines of ${production}. Leave the newest in the folder of outlines, and take the others out.`;
}

/** A slip of two addresses would show so; a name that is only shorter is no mistake. */
function namedOtherwise({ line, production }: WorkbookLine, outline: Outline): readonly string[] {
  return outline.production === '' || sameText(production, outline.production)
    ? []
    : [`Line ${line}: ${production} calls itself ${outline.production} on its Settings. The name in the list is the one that counts.`];
}

function workbookOf({ production, file, zone, currency }: WorkbookLine, key: string, { locale, dates }: Outline): Workbook {
  const style = shownStyle(locale === '' ? 'en' : locale, dateOrderOf(locale), dates);
  return { key, production, file, zone, currency, style, numbers: hasDecimalComma(locale) ? 'number_with_comma' : 'number_with_point' };
}

/** Where twelve and a half is written 12,5. */
function hasDecimalComma(locale: string): boolean {
  const point = /^((en|zh|ja|ko|th|he|iw|hi|bn|ta|te|fil|ms|cy|ga|mn)(_|$)|es_(MX|PR|US|GT|HN|NI|PA|PE|DO|SV)|de_(CH|LI)|it_CH)/;
  return locale !== '' && !point.test(locale);
}

/** What the list says and the workbook says otherwise would make every amount or every day a wrong one. */
function different({ line, production, zone, currency }: WorkbookLine, outline: Outline): readonly string[] {
  const mend = 'Mend the line, or the workbook and copy its outline again.';
  return [
    ...(currency === outline.currency
      ? []
      : [`Line ${line}: ${currency}, but the Settings of ${production} say ${outline.currency}. ${mend}`]),
    ...(zone === outline.zone ? [] : [`Line ${line}: ${zone}, but the workbook of ${production} is set to ${outline.zone}. ${mend}`]),
  ];
}

/** A studio may keep money in a workbook of its own: two workbooks of one production are no mistake, and are said. */
function productionsTwice(lines: readonly WorkbookLine[]): readonly string[] {
  const groups = [...groupedBy(lines, ({ production }) => snake(production)).values()].filter((group) => group.length > 1);
  return groups.map((group) => {
    const [first] = group;
    return `${first?.production} stands in lines ${group.map(({ line }) => line).join(' and ')}: both workbooks count as that production.`;
  });
}

function placedTabs(
  definition: WorkbookDefinition,
  workbook: Workbook,
  { adoptions, tabs }: Outline,
  present: readonly PresentHeadings[],
): readonly PlacedTab[] {
  const { tables, roles } = placedWorkbook(definition, { adoptions, renamed: {}, gone: {} });
  // A tab of a kind that is declared no longer, or not yet, is left alone.
  const known = tabs.flatMap((tab): readonly { readonly tab: OutlinedTab; readonly table: BoundTable | null; readonly base: string }[] => {
    const table = tables.find(({ key }) => key === tab.table);
    if (table?.shape === 'records') return [{ tab, table, base: table.baseTable }];
    return tab.table === roles.settings ? [{ tab, table: null, base: tab.table }] : [];
  });
  const sheets = distinctNames(known.map(({ tab }) => `${workbook.key}_${snake(tab.name)}`));
  return known.map(({ tab, table, base }, at) => {
    const now = present.find((one) => one.workbook === workbook.key && one.tab === tab.name);
    const { name, row, columns } = now === undefined ? tab : tabWithHeadings(tab, now.present);
    return { table, base, name, sheet: sheets[at] ?? '', row, columns, workbook };
  });
}

function aboutTabs({ tables, roles }: WorkbookDefinition, { production }: Workbook, tabs: readonly PlacedTab[]): readonly string[] {
  const needed = [roles.people, roles.lists, roles.settings, roles.steps].filter((key) => !tabs.some(({ base }) => base === key));
  const nameOf = (key: string) => tables.find((table) => table.key === key)?.tab ?? key;
  return [
    ...needed.map((key) => `${production} has no tab ${nameOf(key)}: what stands there is as a new workbook has it.`),
    ...tabs
      .filter(({ row, table }) => row > 1 && table?.placement.adopted !== true)
      .map(({ name, row }) => `${production}: the headings of ${name} stand in row ${row}; what stands above them is not read.`),
  ];
}
