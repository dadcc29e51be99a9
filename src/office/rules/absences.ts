// Rows that should say who is away and cannot be understood: those people are mailed as if they were there.

import type { AbsenceColumns } from '../../schema/values/absence';
import { dayInWords, type LocalDate } from '../../schema/values/local-date';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { columnOf, valueIn } from '../../workbook/rows/sheet-row';
import { dateIn, textIn } from '../work/row-facts';
import { type ObligationRule, owedRow } from './obligation';

export const absences: ObligationRule = {
  owed: () => [],
  unread: (read, { today }) => {
    const { absence } = read.table;
    if (absence === null) return [];
    const problemOf = problems(read, absence, today);
    return read.records.flatMap((record) => {
      const problem = problemOf(record);
      return problem === null ? [] : [{ ...owedRow(read, record, absence.person), ...problem, about: 'time off' as const }];
    });
  },
};

/** What is over concerns nobody any more. */
function problems(read: ReadTable, { person, from, to, cover }: AbsenceColumns, today: LocalDate) {
  const found = [person, from, to, cover].flatMap((key) => read.columns.filter((column) => column.key === key));
  const columns = found.map(({ key, heading }) => ({ key, heading, issueOf: columnOf(read, key, ({ issue }) => issue?.short ?? null) }));
  return (record: ReadRecord): { readonly column: string; readonly words: string } | null => {
    const [first, last] = [dateIn(valueIn(record, from)), dateIn(valueIn(record, to))];
    if (first !== null && last !== null && first < today && last < today) return null;
    if (first !== null && last !== null && last < first)
      return { column: to, words: `ends on ${dayInWords(last, today)}, before it begins on ${dayInWords(first, today)}` };
    for (const { key, heading, issueOf } of columns) {
      const issue = issueOf(record);
      if (issue !== null) return { column: key, words: issue };
      const isBlank = key !== cover && textIn(valueIn(record, key)) === '';
      if (isBlank) return { column: key, words: `${heading} is blank` };
    }
    return null;
  };
}
