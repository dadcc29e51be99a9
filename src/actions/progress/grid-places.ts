// Which episodes and deliverables a grid has, in which order, and where on the other tab they stand.

import { listedWords, listKeyOf } from '../../schema/traits';
import { groupedBy } from '../../schema/values/grouping';
import { wordMeaning } from '../../schema/values/words';
import { paints } from '../../workbook/layout/colours';
import type { GridSource } from '../../workbook/progress/grid-formulas';
import type { WordColour } from '../../workbook/progress/grid-page';
import type { ColumnBelow } from '../../workbook/progress/progress-formulas';
import { leftOutIn, valueIn } from '../../workbook/rows/sheet-row';
import type { ContractTabs } from '../due-rules/due-tabs';
import { headingsLost } from '../messages/deliverables';
import { Refusal } from '../transaction/failure';

/** A line or a column: how it is written, `null` for what is owed once, and how else its rows spell it. */
export interface GridLabel {
  readonly text: string | null;
  readonly others: readonly string[];
}

export interface Across {
  readonly name: GridLabel;
  readonly partner: GridLabel;
}

/** All that the grid is made of. */
export interface GridPlaces {
  readonly lines: readonly GridLabel[];
  readonly across: readonly Across[];
  readonly source: GridSource;
  /** What a blank status means. */
  readonly toDo: string;
}

export function gridSource({ read, table, dueBy, contract }: ContractTabs): GridSource {
  const status = statusKey({ table, dueBy });
  const [name, partner, episode, shows] = [table.name, contract.partner, contract.episode, status].map((key): ColumnBelow | null => {
    const found = read.columns.find((column) => column.key === key);
    return found ? { tab: read.tab, at: found.at, headingRow: read.table.placement.headingRow } : null;
  });
  if (!name || !partner || !episode || !shows) throw new Refusal('setup', headingsLost({ tab: read.tab }));
  return { name, partner, episode, shows };
}

/** Episodes in the order of their tab, then others as rows name them; what is owed once comes first. */
export function linesIn({ read, contract, table, named, sources: { work } }: ContractTabs): readonly GridLabel[] {
  const column = table.columns[contract.episode];
  const texts = read.records.map((record) => String(valueIn(record, contract.episode) ?? ''));
  const used = groupedBy(texts, (text) => named(column, text));
  const isLeftOut = work === null ? () => false : leftOutIn(work);
  const known = (work?.records ?? []).flatMap((record) => {
    const name = String(work === null ? '' : (valueIn(record, work.table.name) ?? ''));
    return isLeftOut(record) || !used.has(named(column, name)) ? [] : [name];
  });
  const order = [...(used.has('') ? [''] : []), ...new Set([...known.map((name) => named(column, name)), ...used.keys()])];
  return [...new Set(order)].map((key): GridLabel => {
    const spelled = [...new Set(used.get(key) ?? [])];
    const text = known.find((name) => named(column, name) === key) ?? spelled[0] ?? '';
    return key === '' ? { text: null, others: [] } : { text, others: spelled.filter((other) => !isAlike(other, text)) };
  });
}

/** Deliverables by category, then as they stand; one column for each partner that asks for one. */
export function acrossIn({ read, contract, table, named, catalog }: ContractTabs): readonly Across[] {
  const { columns, name } = table;
  const words = listedWords(columns[contract.pack.category], catalog.lists).map(({ word }) => word);
  const rows = read.records.map((record) => {
    const texts = [name, contract.partner, contract.pack.category].map((key) => String(valueIn(record, key) ?? ''));
    const [deliverable = '', partner = '', category = ''] = texts;
    const key = `${named(columns[name], deliverable)}\n${named(columns[contract.partner], partner)}`;
    return { deliverable, partner, place: words.indexOf(category), key };
  });
  const groups = [...groupedBy(rows, ({ key }) => key).values()];
  const placeOf = ([{ place }]: (typeof groups)[number]) => (place < 0 ? words.length : place);
  return groups
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((group) => {
      const place = (texts: readonly string[]): GridLabel => {
        const [text = '', ...others] = [...new Set(texts)];
        return { text, others: others.filter((other) => !isAlike(other, text)) };
      };
      return { name: place(group.map(({ deliverable }) => deliverable)), partner: place(group.map(({ partner }) => partner)) };
    });
}

/** To a formula they are one text. */
function isAlike(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

export function gridWordColours({ table, catalog, dueBy }: ContractTabs): readonly WordColour[] {
  const status = statusKey({ table, dueBy });
  const words = catalog.lists[listKeyOf(table.columns[status]) ?? ''] ?? [];
  return Object.entries(paints.byMeaning).flatMap(([means, paint]) => {
    const mine = words.filter((word) => word.means === means).map(({ word }) => word);
    return mine.length === 0 ? [] : [{ ...paint, means, words: mine }];
  });
}

export function toDoWord({ table, catalog, dueBy }: ContractTabs): string {
  const status = statusKey({ table, dueBy });
  return wordMeaning('to do', listedWords(table.columns[status], catalog.lists)) ?? '';
}

/** The status of what is due by a rule. */
function statusKey({ table, dueBy }: Pick<ContractTabs, 'table' | 'dueBy'>): string {
  return table.deadlines.find(({ date }) => date === dueBy.date)?.status ?? '';
}
