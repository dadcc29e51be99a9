// The rule of what is at risk: it may miss its date - by what is expected, by its QC, since nobody is named - or was sent and is not answered.

import type { Catalog, RiskDays } from '../../schema/catalog';
import type { Attention } from '../../schema/row-rules';
import type { Table } from '../../schema/table';
import { dayInWords, type LocalDate } from '../../schema/values/local-date';
import { counted } from '../../schema/values/text';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { leftOutIn, valueIn } from '../../workbook/rows/sheet-row';
import { dateIn, textIn } from '../work/row-facts';
import { type Calendar, calendarOf } from '../work/working-days';
import { meaningIn } from './meanings';
import { headingOf, type Obligation, type ObligationRule, owedRow, type RuleContext, toldBeside } from './obligation';

type AtRisk = Extract<Attention, { rule: 'atRisk' }>;

/** As Settings has them at first. */
const usual: RiskDays = { nobody: 10, qc: 5, answer: 10 };

/** A reason, by which it is told anew, the cell that says so, and in words. */
interface Reason {
  readonly key: string;
  readonly column: string;
  readonly words: string;
  /** A sentence, where the row is at no date’s risk; absent: its date is said before. */
  readonly sentence?: string;
}

export const atRisk: ObligationRule = {
  owed: (read, context) => atRisksOf(read.table).flatMap((attention) => risksOn(read, attention, context)),
  // What cannot be read is named by the deadline, or by Check.
  unread: () => [],
};

function atRisksOf({ attention }: Table): readonly AtRisk[] {
  return attention.flatMap((one) => (one.rule === 'atRisk' ? [one] : []));
}

function risksOn(read: ReadTable, { columns, owner }: AtRisk, { catalog, today }: RuleContext): readonly Obligation[] {
  const reasonsOf = reasonsIn(read, { columns, owner }, catalog, today);
  const isLeftOut = leftOutIn(read);
  return read.records.flatMap((record) => {
    const reasons = isLeftOut(record) ? [] : reasonsOf(record);
    const [first] = reasons;
    if (first === undefined) return [];
    const due = dateIn(valueIn(record, columns.due));
    const words = reasons.map((reason) => reason.words).join('; ');
    const day = due === null ? '' : due === today ? 'today' : dayInWords(due, today);
    return [
      {
        ...owedRow(read, record, owner),
        ...toldBeside(read, record, catalog),
        section: 'risk' as const,
        rank: due === null ? 0 : Number(due.replace(/-/g, '')),
        when: due,
        column: first.column,
        words: first.sentence === undefined ? `due ${day}: ${words}` : words,
        facts: first.sentence ?? `Due ${day}: ${words}.`,
        told: { state: reasons.map(({ key }) => key).join(','), every: 'week' as const },
        sum: null,
      },
    ];
  });
}

/** What is late already is told as that, and what is done is at no risk. */
function reasonsIn(read: ReadTable, { columns, owner }: Pick<AtRisk, 'columns' | 'owner'>, catalog: Catalog, today: LocalDate) {
  const status = meaningIn(read, columns.status, catalog);
  const qc = meaningIn(read, columns.qc, catalog);
  const { openWhile = [] } = read.table.deadlines.find(({ date }) => date === columns.due) ?? {};
  const calendar = calendarOf(catalog.settings);
  const days = { ...usual, ...catalog.settings.risk };
  const hasOwner = headingOf(read, owner) !== null;
  return (record: ReadRecord): readonly Reason[] => {
    const means = status(record) || 'to do';
    const dateAt = (key: string) => dateIn(valueIn(record, key));
    const [due, sent] = [dateAt(columns.due), dateAt(columns.sent)];
    const isOut = sent !== null && means !== 'retake';
    if (isOut || means === 'sent' || means === 'received') {
      return ['finished', 'not needed', '?'].includes(means) || dateAt(columns.answerBy) !== null
        ? []
        : unanswered({ sent, column: columns.answerBy }, today, days, calendar);
    }
    if (due === null || due < today || !openWhile.some((one) => one === means)) return [];
    const isNear = (ahead: number) => ahead > 0 && calendar.workingDaysBetween(today, due) <= ahead;
    return [
      ...expectedLater(dateAt(columns.expected), due, columns.expected, today, calendar),
      ...(qc(record) === 'failed' ? [{ key: 'qc failed', column: columns.qc, words: 'QC failed' }] : []),
      ...(qc(record) === 'pending' && isNear(days.qc) ? [{ key: 'qc', column: columns.qc, words: 'QC is not passed' }] : []),
      ...(hasOwner && textIn(valueIn(record, owner)) === '' && isNear(days.nobody)
        ? [{ key: 'nobody', column: owner, words: 'nobody is named' }]
        : []),
    ];
  };
}

function expectedLater(
  expected: LocalDate | null,
  due: LocalDate,
  column: string,
  today: LocalDate,
  calendar: Calendar,
): readonly Reason[] {
  if (expected === null) return [];
  const day = dayInWords(expected, today);
  if (expected > due) {
    const late = calendar.workingDaysBetween(due, expected);
    const after = late > 0 ? `, ${counted(late, 'working day')} late` : ', after it is due';
    return [{ key: `expected ${expected}`, column, words: `expected ${day}${after}` }];
  }
  return expected < today ? [{ key: `expected ${expected}`, column, words: `was expected ${day}, and is not sent` }] : [];
}

function unanswered(
  { sent, column }: { readonly sent: LocalDate | null; readonly column: string },
  today: LocalDate,
  { answer }: RiskDays,
  calendar: Calendar,
): readonly Reason[] {
  if (sent === null || answer === 0) return [];
  const since = calendar.workingDaysBetween(sent, today);
  const told = `${dayInWords(sent, today)}, no answer in ${counted(since, 'working day')}`;
  return since < answer ? [] : [{ key: 'answer', column, words: `sent ${told}`, sentence: `Sent ${told}.` }];
}
