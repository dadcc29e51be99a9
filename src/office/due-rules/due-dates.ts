// The date that a row is due by its rule, and why there is none.

import type { DueBy } from '../../schema/calendar/due-by';
import type { Catalog } from '../../schema/catalog';
import { anchorsOf } from '../../schema/kinds/due-rule';
import type { Table } from '../../schema/table';
import { listedWords } from '../../schema/traits';
import { dueRuleIn } from '../../schema/values/due-rule';
import type { LocalDate } from '../../schema/values/local-date';
import { seenText } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { wordFor } from '../../schema/values/words';
import { calendarOf } from '../work/working-days';
import { anchorDatesIn, type DueSources } from './anchor-dates';
import { dueByRule } from './due-by-rule';

/** `anchor`: what it counts from; null: that has no date, or, with `two`, several. */
export interface DueDate {
  readonly due: LocalDate | null;
  readonly anchor: string;
  readonly two: boolean;
}

/** By the rule of a row with these values; null for a row without one that can be read. */
export function dueDatesIn(table: Table, dueBy: DueBy, sources: DueSources, catalog: Catalog): (values: Values) => DueDate | null {
  const column = table.columns[dueBy.rule];
  const anchors = column?.kind === 'dueRule' ? anchorsOf(column, catalog) : [];
  const calendar = calendarOf(catalog.settings);
  const dates = anchorDatesIn(dueBy, sources, catalog.settings);
  return (values) => {
    const text = seenText(String(values[dueBy.rule] ?? ''));
    const rule = text === '' ? null : dueRuleIn(text, anchors);
    if (!rule?.ok) return null;
    const { anchor } = rule.value;
    const found = dates(values, anchor);
    return { due: dueByRule(rule.value, found, calendar), anchor, two: found.two };
  };
}

/** What was sent, or is not owed any more, stays as it is. */
export function isOpenIn({ columns, deadlines, leftOut }: Table, { date }: DueBy, { lists }: Catalog): (values: Values) => boolean {
  const deadline = deadlines.find((one) => one.date === date);
  if (deadline === undefined) return () => true;
  const { status, settledBy, openWhile, done } = deadline;
  return (values) => {
    if ((done !== null && values[done] === true) || (leftOut !== null && values[leftOut] === true)) return false;
    const word = status === null ? null : values[status];
    const means = word ? (wordFor(String(word), listedWords(columns[status ?? ''], lists))?.means ?? null) : 'to do';
    const isRetake = means === 'retake';
    return openWhile.some((one) => one === means) && (isRetake || settledBy === null || (values[settledBy] ?? null) === null);
  };
}
