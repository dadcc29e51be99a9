// What Routesheet itself puts into a row beside what people typed: when, who, and words that follow by a rule.

import { ruleWords } from '../../office/rules/reorder';
import type { Ports } from '../../ports';
import type { Column } from '../../schema/column';
import { isStamp } from '../../schema/kinds/stamp';
import type { Table } from '../../schema/table';
import type { Values } from '../../schema/values/value';
import { nowIn } from '../transaction/clocks';

export interface Stamp {
  /** `2026-03-02 10:04` on the workbook's clock. */
  readonly when: string;
  /** Address; null where Google does not tell. */
  readonly who: string | null;
}

export function stampNow(ports: Ports): Stamp {
  const { date, time } = nowIn(ports);
  return { when: `${date} ${time}`, who: ports.identity.active() };
}

/** The values of the table's stamp columns for a row that holds `values` now. */
export function stampsOf(table: Table, values: Values, stamp: Stamp): Values {
  const stamps: Record<string, string | null> = {};
  for (const [key, column] of Object.entries<Column | { readonly kind: 'perStep' }>(table.columns)) {
    if (!isStamp(column) || column.of === 'count') continue;
    stamps[key] =
      column.of === 'when'
        ? stamp.when
        : column.of === 'who'
          ? stamp.who
          : column.rule === null
            ? null
            : ruleWords(table, column.rule, values);
  }
  return stamps;
}
