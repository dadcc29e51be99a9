// How the statements of a card were understood last, kept by the browser: the next one has the same columns.

import type { ListDraft } from '../../src/contract/rows/list';
import { keepText, keptText, parsedText } from '../browser-storage';

/** Not which sign is which: a statement of the other sign would be taken over unnoticed. */
export interface StatementMemory {
  /** The row of headings, cell by cell. */
  readonly headings: readonly string[];
  readonly columns: ListDraft['columns'];
  readonly dates: ListDraft['dates'];
}

type Recalled = Pick<ListDraft, 'headingRow' | 'columns' | 'dates'>;

/** What was said of the last statement, where this one has the same headings in its first rows. */
export function recalled(memory: StatementMemory | null, cells: ListDraft['cells']): Recalled | null {
  if (memory === null) return null;
  const wanted = memory.headings.join('\n');
  const at = cells.slice(0, rowsLookedAt).findIndex((row) => row.join('\n') === wanted);
  return at < 0 ? null : { headingRow: at + 1, columns: memory.columns, dates: memory.dates };
}

const rowsLookedAt = 10;

export function statementMemory(card: string): StatementMemory | null {
  const kept = parsedText<unknown>(keptText(placeOf(card)));
  return isMemory(kept) ? kept : null;
}

/** Where the browser keeps nothing, it is asked again next time. */
export function keepStatement(card: string, memory: StatementMemory): void {
  keepText(placeOf(card), JSON.stringify(memory));
}

function placeOf(card: string): string {
  return `routesheet.statement.${card}`;
}

function isMemory(kept: unknown): kept is StatementMemory {
  return typeof kept === 'object' && kept !== null && ['headings', 'columns', 'dates'].every((key) => key in kept);
}
