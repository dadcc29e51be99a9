// Which status a step gets from a line that was received, sent, accepted or rejected.

import type { Catalog } from '../../schema/catalog';
import type { Following, FollowRule } from '../../schema/row-rules';
import type { Table } from '../../schema/table';
import { listedWords } from '../../schema/traits';
import { sameText } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { wordFor } from '../../schema/values/words';

/** A line and the row that it belongs to, with the tables that say what their words mean. */
export interface LineInRow {
  readonly lines: Table;
  readonly parent: Table;
  readonly line: Values;
  readonly row: Values;
}

/** The first rule that holds; null where none does. */
export function ruleThatHolds(
  { rules, state, row: columns }: Following,
  { lines, parent, line, row }: LineInRow,
  catalog: Catalog,
): FollowRule | null {
  const means = (table: Table, key: string | undefined, values: Values) =>
    key === undefined ? null : (wordFor(text(values, key), listedWords(table.columns[key], catalog.lists))?.means ?? null);
  const said = {
    state: means(lines, state, line),
    status: means(parent, columns.status, row),
    direction: means(parent, columns.direction, row),
    purpose: columns.purpose === undefined ? '' : text(row, columns.purpose),
  };
  const holds = (rule: FollowRule) =>
    (rule.direction === undefined || rule.direction === said.direction) &&
    (rule.purposes?.some((purpose) => sameText(purpose, said.purpose)) ?? true) &&
    // What a line says of itself counts before what is said of them all; that it was received says nothing against all of it being accepted.
    (rule.state === undefined
      ? said.state === null || (said.state === 'received' && rule.status === 'finished')
      : rule.state === said.state) &&
    (rule.status === undefined || rule.status === said.status);
  return rules.find(holds) ?? null;
}

function text(values: Values, key: string): string {
  return String(values[key] ?? '');
}
