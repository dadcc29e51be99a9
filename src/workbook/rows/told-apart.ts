// What tells rows of one name apart, in words for a list: the sequence, the episode, the task.

import { isShortText, isStatus, listKeyOf } from '../../schema/traits';
import { type Cell, cellText, isBlank } from '../../schema/values/cell';
import { groupedBy } from '../../schema/values/grouping';
import { once } from '../../schema/values/once';
import { seenText, textKey } from '../../schema/values/text';
import { lettersOf } from '../layout/cell-name';
import type { ReadRecord, ReadTable } from './read-table';
import { recordWith, valueIn } from './sheet-row';

interface Row {
  readonly read: ReadTable;
  readonly record: ReadRecord;
}

/** Says one thing of a row; `''`: nothing. */
type Fact = (row: Row) => string;

/** Longer texts tell a row from others, but not at a glance. */
const longest = 40;

/** More are not said of one row. */
const mostOthers = 2;

/** All tabs together: `apart` of each row whose name another row bears too. */
export function toldApart(reads: readonly ReadTable[]): readonly ReadTable[] {
  const alike = [...groupedBy(sharingNames(reads), ({ name }) => name).values()];
  const words = new Map<ReadRecord, () => string>();
  for (const group of alike) {
    const facts = once(() => factsFor(group));
    for (const row of group) words.set(row.record, () => wordsOf(row, facts()));
  }
  if (words.size === 0) return reads;
  return reads.map((read) => ({ ...read, records: read.records.map((record) => withWords(record, words.get(record))) }));
}

/** Rows whose name stands on more than one. Most names stand on one only, so nothing is made of a row before that is known. */
function sharingNames(reads: readonly ReadTable[]): readonly (Row & { readonly name: string })[] {
  const names = reads.map(({ table, records }) => records.map((record) => nameIn(record, table.name)));
  const [seen, twice] = [new Set<string>(), new Set<string>()];
  for (const some of names)
    for (const name of some) {
      const before = seen.size;
      if (seen.add(name).size === before) twice.add(name);
    }
  twice.delete('');
  if (twice.size === 0) return [];
  return reads.flatMap((read, which) =>
    read.records.flatMap((record, at) => {
      const name = names[which]?.[at] ?? '';
      return twice.has(name) ? [{ read, record, name }] : [];
    }),
  );
}

function withWords(record: ReadRecord, apart: (() => string) | undefined): ReadRecord {
  return apart === undefined ? record : recordWith(record, { apart });
}

function nameIn(record: ReadRecord, key: string): string {
  const name = valueIn(record, key);
  return typeof name === 'string' ? textKey(name) : '';
}

function wordsOf(row: Row, facts: readonly Fact[]): string {
  return facts
    .map((fact) => fact(row))
    .filter((fact) => fact !== '')
    .join(', ');
}

/** As few as tell all rows of the group apart: what they are part of, then the tab, then columns that differ, and the row where nothing does. */
function factsFor(group: readonly Row[]): readonly Fact[] {
  const parts = [...new Set(group.flatMap(({ read }) => read.table.partOf))].map(
    (key): Fact =>
      (row) =>
        partOf(row, key),
  );
  const facts = parts.filter((fact) => differs(fact, group));
  let done = isTellingAll(facts, group);
  const tell = (fact: Fact) => {
    facts.push(fact);
    done = isTellingAll(facts, group);
  };
  const tab: Fact = ({ read }) => read.tab;
  if (!done && differs(tab, group)) tell(tab);
  for (const column of done ? [] : columnFacts(group).slice(0, mostOthers)) if (!done) tell(column);
  // An ID stands in every line.
  if (!done && group.some(({ read }) => read.table.id === null)) tell(({ record }) => `row ${record.row}`);
  return facts;
}

function isTellingAll(facts: readonly Fact[], group: readonly Row[]): boolean {
  const said = new Set<string>();
  return group.every((row, at) => said.add(wordsOf(row, facts)).size > at);
}

function differs(fact: Fact, [first, ...others]: readonly Row[]): boolean {
  const key = first && textKey(fact(first));
  return others.some((row) => textKey(fact(row)) !== key);
}

function partOf({ read, record }: Row, key: string): string {
  const value = valueIn(record, key);
  const heading = read.columns.find((column) => column.key === key)?.heading ?? read.table.placement.headings[key]?.text ?? '';
  return typeof value === 'string' ? said(heading, value) : '';
}

/** `SQ01` says what it is, `010` does not. */
function said(heading: string, text: string): string {
  const seen = seenText(text).slice(0, longest);
  return seen === '' || /\p{L}/u.test(seen) || heading === '' ? seen : `${heading} ${seen}`;
}

const tellingHeading = /task|step|scene|sequence|episode|reel|part|type|department|version|variant|language|discipline|stage|description/i;

/** Columns of short texts in which the rows differ, those that are called a task, a step or the like first. */
function columnFacts(group: readonly Row[]): readonly Fact[] {
  const reads = [...new Set(group.map(({ read }) => read))];
  const [read] = reads;
  if (read === undefined || reads.length > 1) return [];
  const facts = read.headings.flatMap((heading, at) => {
    const fact: Fact = ({ record }) => said(heading || lettersOf(at), shortText(read.grid[record.row - 1]?.[at]));
    return isTelling(read, at) && differs(fact, group) ? [{ fact, telling: tellingHeading.test(heading) }] : [];
  });
  return [...facts.filter(({ telling }) => telling), ...facts.filter(({ telling }) => !telling)].map(({ fact }) => fact);
}

/** A column that Routesheet makes nothing else of, or one of short texts or words. */
function isTelling({ table, columns }: ReadTable, at: number): boolean {
  const found = columns.find((column) => column.at === at);
  if (found === undefined) return true;
  const { key, column } = found;
  if (key === table.name || key === table.id || table.partOf.includes(key)) return false;
  return isShortText(column) || (listKeyOf(column) !== null && !isStatus(column));
}

function shortText(cell: Cell | undefined): string {
  const text = cell === undefined || isBlank(cell) || typeof cell === 'object' || typeof cell === 'boolean' ? '' : cellText(cell);
  return text.length <= longest && !text.includes('\n') ? text : '';
}
