// What bringing in a list comes to, row by row: new, changed field by field, the same, refused with why and where.

import type { BroughtRows, ListedRow, ListPlan } from '../../contract/rows/list';
import type { SeveralEdit } from '../../contract/rows/row-edit';
import { isTyped, shownText } from '../../schema/column';
import { contentsOf, tablesNamedBy } from '../../schema/traits';
import { namesOf } from '../../schema/values/names';
import { sameText, seenText, textKey } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import { callsAnew, sharedEntry } from '../../workbook/catalog/shared-entry';
import { cellName } from '../../workbook/layout/cell-name';
import { checkRecord, fillIn } from '../../workbook/rows/check';
import type { FoundColumn, ReadRecord } from '../../workbook/rows/read-table';
import { leftOutIn } from '../../workbook/rows/sheet-row';
import { inSubmits } from '../../workbook/writing/first-edits';
import { type CellWhy, type ListLine, type ListLines, listLines } from './list-lines';
import {
  cellUnread,
  formulaStays,
  framesDisagree,
  headingsTwice,
  listEmpty,
  listTooLong,
  namesJoined,
  namesMissing,
  namesShared,
} from './list-messages';
import { type Keys, type MatchedLine, matchedLines, type SameIn } from './matched-lines';
import { type ListInput, type UnderstoodList, understoodList } from './understood-list';
import { withWholeNames } from './whole-names';

export interface PlanInput extends ListInput {
  /** Rows of a list. */
  readonly most: number;
  /** Formulas of the tab, as far as it has cells. */
  readonly formulas: readonly (readonly string[])[];
  readonly same: SameIn;
  /** Rows of the tab that the list may be expected to have; absent: all. */
  readonly within?: (record: ReadRecord) => boolean;
  /** Half a sentence on a text that names no row of another tab, after the heading; null: it names one, or need not. */
  readonly refused: (column: string, text: string) => string | null;
}

const asideWords = {
  title: 'a title',
  total: 'a total',
  note: 'a note, or a row without a name',
  legend: 'a legend',
  headings: 'the headings once more',
} as const;

/** Rows of the tab that are named one by one. */
const mostNamed = 50;

/** Writes nothing and keeps nothing: the same list and the same cells give the same plan. */
export function listPlan(input: PlanInput): ListPlan {
  const { met: _met, gone: _gone, ...plan } = matchedPlan(input);
  return plan;
}

/** A plan with the rows of the tab that it stands on. */
export interface MatchedPlan extends ListPlan {
  /** By row of the list those of the tab that it means. */
  readonly met: ReadonlyMap<number, ReadRecord>;
  /** Rows of the tab that the list does not have. */
  readonly gone: readonly ReadRecord[];
}

export function matchedPlan(given: PlanInput): MatchedPlan {
  const whole = withWholeNames(given.draft.cells);
  const input = whole === null ? given : { ...given, draft: { ...given.draft, cells: whole } };
  const list = understoodList(input);
  const keys = keysFor(input, list);
  const { draft, read } = input;
  const nobody = { met: new Map<number, ReadRecord>(), gone: [] };
  const base = { ...nothing(draft.table, keys.by), ...list.shown, byChoices: byChoices(input, list), ...nobody };
  if (list.place === null) return base;
  const troubles = [...list.shown.troubles, ...keyTroubles(input, list, keys)];
  const lines = listLines(draft.cells, read, list);
  if (lines.lines.length === 0) troubles.push(listEmpty());
  if (lines.lines.length > input.most) troubles.push(listTooLong({ rows: lines.lines.length, most: input.most }));
  const notes = [...(whole === null ? [] : [namesJoined()]), ...notesOn(input, list, lines)];
  if (troubles.length > 0) return { ...base, troubles, notes, aside: asideRows(lines) };
  const rows = rowsOf(input, list, lines, keys);
  return { ...base, notes: [...notes, ...sharedNames(input, rows)], aside: asideRows(lines), ...rows };
}

function rowsOf(input: PlanInput, list: UnderstoodList, { lines, asides }: ListLines, keys: Keys) {
  const { read, draft } = input;
  const matched = matchedLines(read, lines, keys);
  const judged = matched.map((one) => judgedLine(input, list, one, keys));
  const refused = judged.flatMap(({ row, name, why }) => (why.length > 0 ? [{ row, name, why }] : []));
  const sound = judged.filter(({ why }) => why.length === 0);
  const added = sound.flatMap(({ add, row, name }) => (add === null ? [] : [{ add, row, name }]));
  const changed = sound.flatMap(({ edit, row, name }) => (edit === null ? [] : [{ edit, row, name }]));
  const absent = absentRows(input, matched, asides);
  // A row that is refused may be any of them.
  const omits = draft.omits && refused.length === 0 ? absent.flatMap((record) => omission(input, record)) : [];
  const { edits, ...rest } = inSubmits([...changed.map(({ edit }) => edit), ...omits]);
  return {
    added: added.map(listed),
    changed: changed.map(listed),
    same: sound.filter(({ add, edit }) => add === null && edit === null).length,
    refused,
    absent: {
      count: absent.length,
      rows: absent.slice(0, mostNamed).map(({ id, values }) => ({ id, name: String(values[read.table.name] ?? '') })),
      mayOmit: read.columns.some(({ key }) => key === read.table.leftOut),
    },
    ...rest,
    met: new Map(matched.flatMap(({ line, record }) => (record === null ? [] : [[line.row, record] as const]))),
    gone: absent,
    brought: { table: draft.table, by: keys.by, adds: added.map(({ add }) => add), edits },
  };
}

/** Rows that will be called what another is called: that may be so, and is said before anybody adds them. */
function sharedNames(
  { read: { table, records } }: PlanInput,
  { brought: { adds, edits }, later }: Pick<ListPlan, 'brought' | 'later'>,
): readonly string[] {
  const changes = new Map([...edits, ...later].filter((edit) => callsAnew(table, edit.changes)).map((edit) => [edit.id, edit.changes]));
  const others = records.filter(({ id }) => !changes.has(id));
  const edited = records.flatMap(({ id, values }) => (changes.has(id) ? [{ ...values, ...changes.get(id) }] : []));
  const names = sharedEntry(table, others, [...edited, ...adds]).shared;
  return names.length === 0 ? [] : [namesShared({ names, one: table.one })];
}

function listed({ row, name }: ListedRow): ListedRow {
  return { row, name };
}

function nothing(table: string, by: readonly string[]): Omit<ListPlan, keyof UnderstoodList['shown'] | 'byChoices'> {
  const brought: BroughtRows = { table, by, adds: [], edits: [] };
  return {
    ...{ by, added: [], changed: [], same: 0, refused: [], aside: [], later: [], more: 0, notes: [], brought },
    absent: { count: 0, rows: [], mayOmit: false },
  };
}

type MaybeUnderstood = ReturnType<typeof understoodList>;

/** As chosen; else the name, within what the list says that it is part of. */
function keysFor({ draft, read, same }: PlanInput, list: MaybeUnderstood): Keys {
  const { table } = read;
  const has = new Set(list.place === null ? [] : list.columns.map(({ key }) => key));
  const own = table.id === null ? table.keyColumns : [];
  const usual = [...new Set([...own, table.name, ...table.partOf.filter((key) => has.has(key))])];
  const wanted = draft.by.length > 0 ? draft.by : usual;
  return { by: read.columns.filter(({ key }) => wanted.includes(key)).map(({ key }) => key), same };
}

function byChoices({ read }: PlanInput, list: MaybeUnderstood): ListPlan['byChoices'] {
  if (list.place === null) return [];
  const mapped = new Set(list.columns.map(({ key }) => key));
  return read.columns
    .filter(({ key, step, column }) => mapped.has(key) && step === null && key !== read.table.id && isTyped(column))
    .map(({ key, heading }) => ({ key, words: heading }));
}

/** Rows of a list that has IDs need nothing else. */
function keyTroubles({ read }: PlanInput, { columns }: UnderstoodList, { by }: Keys): readonly string[] {
  const has = (key: string | null) => columns.some((column) => column.key === key);
  const missing = read.columns.filter(({ key }) => by.includes(key) && !has(key));
  return missing.length === 0 || has(read.table.id) ? [] : [namesMissing({ heading: missing.map(({ heading }) => heading).join(' and ') })];
}

function notesOn({ draft }: PlanInput, list: UnderstoodList, { framesApart }: ListLines): readonly string[] {
  const headings = (draft.cells[list.place.headingRow - 1] ?? []).map((heading) => heading.trim()).filter((heading) => heading !== '');
  const twice = [...new Set(headings.filter((heading, at) => headings.findIndex((other) => sameText(other, heading)) < at))];
  const count = list.frames === null ? undefined : list.columns.find(({ key }) => key === list.frames?.key);
  return [
    ...(twice.length > 0 ? [headingsTwice({ headings: twice })] : []),
    ...(framesApart > 0 && count !== undefined ? [framesDisagree({ heading: count.heading, rows: framesApart })] : []),
  ];
}

function asideRows({ asides }: ListLines): ListPlan['aside'] {
  return asides.map(({ row, text, why }) => ({ row, name: text, why: asideWords[why] }));
}

interface Judged extends ListedRow {
  readonly add: Values | null;
  readonly edit: SeveralEdit | null;
  readonly why: readonly CellWhy[];
}

function judgedLine(input: PlanInput, list: UnderstoodList, { line, record, why }: MatchedLine, keys: Keys): Judged {
  const { table } = input.read;
  const name = String(line.values[table.name] ?? record?.values[table.name] ?? line.values[table.id ?? ''] ?? '');
  const base = { row: line.row, name, add: null, edit: null };
  if (why !== null) return { ...base, why: [...line.issues, { cell: '', message: why }] };
  const changes = record === null ? line.values : changesOf(input, line, record, keys);
  const issues = [...line.issues, ...namedIssues(input, list, line, changes)];
  if (record === null) return { ...base, add: changes, why: [...issues, ...newIssues(input, list, line)] };
  const keyed = Object.keys(changes);
  if (keyed.length === 0) return { ...base, why: issues };
  return { ...base, edit: editOf(record, changes, table.name), why: [...issues, ...changedIssues(input, list, { line, record, changes })] };
}

/** What looks the same is the same: an amount in the tab may have more digits than it shows. */
function changesOf({ read, catalog, same, draft }: PlanInput, { values, blank }: ListLine, record: ReadRecord, { by }: Keys): Values {
  const { table, columns } = read;
  const keyColumns = table.id === null ? table.keyColumns : [table.id];
  const mayChange = ({ key }: FoundColumn) => !keyColumns.includes(key);
  const changed = columns.filter(mayChange).flatMap(({ key, column }): readonly (readonly [string, Value])[] => {
    const now = record.values[key] ?? null;
    if (draft.blanks && blank.includes(key) && now !== null) return [[key, null]];
    const value = values[key] ?? null;
    if (value === null || value === now) return [];
    if (typeof value === 'number' && shownText(value, column, catalog) === shownText(now, column, catalog)) return [];
    if (typeof value === 'string' && typeof now === 'string' && seenText(value) === seenText(now)) return [];
    const isNamed = by.includes(key) || tablesNamedBy(column).length > 0;
    if (isNamed && now !== null && same(key, value) === same(key, now)) return [];
    return isSamePeople(value, now, column, catalog.people) ? [] : [[key, value]];
  });
  return Object.fromEntries(changed);
}

/** In whatever order. */
function isSamePeople(value: Value, now: Value, column: FoundColumn['column'], people: PlanInput['catalog']['people']): boolean {
  if (contentsOf(column) !== 'person') return false;
  const [one, other] = [value, now].map((names) =>
    namesOf(String(names ?? ''), people)
      .map(textKey)
      .sort()
      .join('\n'),
  );
  return one === other;
}

/** With its name among what was seen: by that a row is known that was given another's ID meanwhile. */
function editOf({ id, values }: ReadRecord, changes: Values, name: string): SeveralEdit {
  const seen = [...new Set([name, ...Object.keys(changes)])];
  return { id, loaded: Object.fromEntries(seen.map((key) => [key, values[key] ?? null])), changes };
}

/** Cells that name rows of other tabs which are not there. */
function namedIssues({ read, refused }: PlanInput, list: UnderstoodList, { row }: ListLine, changes: Values): readonly CellWhy[] {
  return read.columns.flatMap(({ key, heading, column }) => {
    const text = changes[key];
    if (typeof text !== 'string' || tablesNamedBy(column).length === 0) return [];
    const problem = refused(key, text);
    return problem === null ? [] : [{ cell: cellIn(list, row, key), message: `${heading} ${problem}.` }];
  });
}

function cellIn({ columns }: UnderstoodList, row: number, key: string): string {
  const at = columns.find((column) => column.key === key)?.at;
  return at === undefined ? '' : cellName(row, at);
}

/** What could not be read is missing for another reason, which is said already. */
function newIssues({ read, catalog }: PlanInput, list: UnderstoodList, { row, values, issues }: ListLine): readonly CellWhy[] {
  const whole = fillIn(read.table, values, catalog);
  return checkRecord(read.table, whole, catalog)
    .map(({ path, message }) => ({ cell: cellIn(list, row, path), message }))
    .filter(({ cell }) => cell === '' || !issues.some((issue) => issue.cell === cell));
}

interface ChangedLine {
  readonly line: ListLine;
  readonly record: ReadRecord;
  readonly changes: Values;
}

function changedIssues(
  { read, catalog, formulas }: PlanInput,
  list: UnderstoodList,
  { line, record, changes }: ChangedLine,
): readonly CellWhy[] {
  const kept = read.columns.flatMap(({ key, heading, at }): readonly CellWhy[] => {
    if (!(key in changes)) return [];
    const [cell, there] = [cellIn(list, line.row, key), cellName(record.row, at)];
    if ((formulas[record.row - 1]?.[at] ?? '') !== '') return [{ cell, message: formulaStays({ heading, cell: there }) }];
    return record.issues.some(({ path }) => path === key) ? [{ cell, message: cellUnread({ heading, cell: there }) }] : [];
  });
  const whole = fillIn(read.table, { ...record.values, ...changes }, catalog, Object.keys(changes));
  const broken = checkRecord(read.table, whole, catalog).filter(({ path }) => path in changes || path === '');
  return [...kept, ...broken.map(({ path, message }) => ({ cell: cellIn(list, line.row, path), message }))];
}

/** Rows that count and that no row of the list means, whatever became of it. What was taken for a title or a note may be one. */
function absentRows({ read, within }: PlanInput, matched: readonly MatchedLine[], asides: ListLines['asides']): readonly ReadRecord[] {
  const meant = new Set(matched.map(({ record }) => record?.row ?? 0));
  const texts = new Set(asides.map(({ text }) => textKey(text)));
  const isLeftOut = leftOutIn(read);
  const isExpected = within ?? (() => true);
  const isNamed = (record: ReadRecord) =>
    [record.id, String(record.values[read.table.name] ?? '')].some((text) => texts.has(textKey(text)));
  return read.records.filter((record) => !meant.has(record.row) && isExpected(record) && !isLeftOut(record) && !isNamed(record));
}

function omission({ read, formulas }: PlanInput, record: ReadRecord): readonly SeveralEdit[] {
  const column = read.columns.find(({ key }) => key === read.table.leftOut);
  if (column === undefined || record.id === '' || (formulas[record.row - 1]?.[column.at] ?? '') !== '') return [];
  return [editOf(record, { [column.key]: true }, read.table.name)];
}
