// Dates of answers that follow once something was sent: as many working days later as the partner has, where nobody says otherwise.

import { calendarOf } from '../../office/work/working-days';
import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog } from '../../schema/catalog';
import { isLocalDate, type LocalDate } from '../../schema/values/local-date';
import { sameText } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { unmetIn, wordMeaningIn } from '../../workbook/references/conditions';
import type { ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { type Company, companiesNamed } from '../papers/parties';
import type { Behind } from './behind-cell';

/** When an answer is due, and by how many working days after what was sent. */
export interface AnswerDate {
  readonly day: LocalDate;
  readonly days: number;
  readonly partner: string;
}

/** Null where nothing was sent, a date stands there, no answer is asked for, or nobody knows how long the partner takes. */
export function answerDate(
  table: BoundTable,
  values: Values,
  catalog: Catalog,
  companyOf: (partner: string) => Company | null,
): AnswerDate | null {
  const { outgoing } = table;
  const sent = outgoing && values[outgoing.sent];
  if (!outgoing || !isLocalDate(sent) || (values[outgoing.answer.by] ?? null) !== null || !isExpected(table, values, catalog)) return null;
  const partner = String(values[outgoing.partner] ?? '').trim();
  const days = daysOf(companyOf(partner));
  return days === null ? null : { day: calendarOf(catalog.settings).addWorkingDays(sent, days), days, partner };
}

/** Rows that were sent, wait for an answer, and say nothing of when it is due. Reads the partners only where there are such rows. */
export function answersBehind(
  read: ReadTable,
  catalog: Catalog,
  readsOf: (tables: readonly string[]) => readonly ReadTable[],
): readonly Behind[] {
  const { table } = read;
  const { outgoing } = table;
  const column = table.columns[outgoing?.partner ?? ''];
  if (!outgoing || column?.kind !== 'ref' || !read.columns.some(({ key }) => key === outgoing.answer.by)) return [];
  const companyOf = companiesNamed(column, readsOf);
  return read.records.flatMap((record): readonly Behind[] => {
    const { by } = outgoing.answer;
    if (record.issues.some(({ path }) => path === by) || !isAwaited(table, record.values, catalog)) return [];
    const due = answerDate(table, record.values, catalog, companyOf);
    return due === null ? [] : [{ record, key: by, stands: null, becomes: due.day, wrote: null }];
  });
}

/** What was answered, accepted or asked for again is waited for no more. */
function isAwaited(table: BoundTable, values: Values, catalog: Catalog): boolean {
  const { exchange } = table;
  if (exchange === null) return true;
  const means = wordMeaningIn(table, catalog)(exchange.status, values[exchange.status]);
  return (values[exchange.answered] ?? null) === null && (means === null || !['finished', 'not needed', 'retake'].includes(means));
}

function isExpected(table: BoundTable, values: Values, catalog: Catalog): boolean {
  const { when = [], words } = table.outgoing?.answer ?? {};
  const isAmong = words === undefined || words.among.some((word) => sameText(word, String(values[words.column] ?? '')));
  return isAmong && unmetIn(table, values, when, catalog) === null;
}

/** None where nobody knows, or the answer is due at once. */
function daysOf(company: Company | null): number | null {
  if (company === null || 'why' in company) return null;
  const days = valueIn(company.record, company.columns.answerWithin);
  return typeof days === 'number' && days > 0 ? days : null;
}
