// How rows of the tab are told from one another: by a code of its own, or by a column of IDs that Routesheet puts at its right edge.

import type { Table } from '../../schema/table';
import { cellText } from '../../schema/values/cell';
import { groupedBy } from '../../schema/values/grouping';
import { counted, inWords, seenText, textKey } from '../../schema/values/text';
import { cellName } from '../../workbook/layout/cell-name';
import type { Mapped, SeenTab } from '../shape';
import { phraseOf } from './phrase';

export interface KeyProposed {
  readonly key: string;
  readonly ownIds: boolean;
  /** In words. */
  readonly words: string;
  /** Key of the mapped column that was meant to serve and does not; null: none. */
  readonly unfit: string | null;
}

type RowsOf = (tab: SeenTab) => readonly number[];

export interface KeyInput {
  readonly mapped: readonly Mapped[];
  /** Of the first tab, mapped or not, by position. */
  readonly headings: readonly string[];
  readonly tabs: readonly SeenTab[];
  readonly rowsOf: RowsOf;
}

/** A column that says what the row is a part of; `at` from 0. */
interface Beside {
  readonly at: number;
  readonly heading: string;
}

/** Rows named in words at most. */
const shownRows = 5;

/**
 * A code column where there is one, else names that look like codes (SH010): each must be there on every row, and once. Beside a column that says what
 * the row is a part of - a sequence, an episode - a name is one of its own only within that: the next sequence begins at SH010 too.
 */
export function proposeKey(table: Table, { mapped, headings, tabs, rowsOf }: KeyInput): KeyProposed {
  const id = table.id ?? table.name;
  const code = mapped.find(({ key }) => key === id);
  const name = mapped.find(({ key }) => key === table.name);
  const ownIds: KeyProposed = {
    key: id,
    ownIds: true,
    words: 'Routesheet puts a column of IDs at the right edge of the tab.',
    unfit: null,
  };
  const beside = besideOf(table, mapped, headings);
  if (code) {
    const trouble = troubleWith(code, tabs, rowsOf) ?? relativeTo(code, beside, tabs, rowsOf);
    return trouble === null
      ? { key: id, ownIds: false, words: `Rows are told apart by “${code.heading}”. Nothing is added to the tab.`, unfit: null }
      : { ...ownIds, words: `“${code.heading}” ${trouble}, so a column of IDs is put at the right edge of the tab.`, unfit: id };
  }
  if (name && beside.length > 0) {
    return {
      ...ownIds,
      words: `“${name.heading}” may come again in another “${beside[0]?.heading}”, so a column of IDs is put at the right edge of the tab.`,
    };
  }
  if (name && looksLikeCodes(name, tabs, rowsOf) && troubleWith(name, tabs, rowsOf) === null) {
    return { key: table.name, ownIds: false, words: `Rows are told apart by “${name.heading}”. Nothing is added to the tab.`, unfit: null };
  }
  return ownIds;
}

/** Columns that are so declared, and others whose heading says it. */
function besideOf({ partOf }: Table, mapped: readonly Mapped[], headings: readonly string[]): readonly Beside[] {
  const declared = mapped.filter(({ key }) => partOf.includes(key));
  const isDeclared = (at: number) => declared.some((one) => one.at === at);
  const others = headings.flatMap((heading, at) => (isPart(heading) && !isDeclared(at) ? [{ at, heading }] : []));
  return [...declared, ...others];
}

const parts =
  /^(seq|seqs|sequence|sequences|sq|sc|scene|scenes|ep|eps|episode|episodes|reel|act|part|chapter|location|season|block|spot|segment)$/;

/** Alone in their heading: a group lead and a show note are no part of anything. */
const wholes =
  /^(shows?|films?|movies?|projects?|productions?|series|parents?|groups?|departments?|depts?|units?|teams?|volumes?|vol|books?|set|board|pack)$/;

function isPart(heading: string): boolean {
  const [first = '', ...others] = phraseOf(heading)
    .split(' ')
    .filter((word) => !['no', 'number', 'code', 'name', 'id', 'title'].includes(word));
  return parts.test(first) || (others.length === 0 && wholes.test(first));
}

/** Half a sentence for a short code such as `010` that does not say itself what it is a part of: `SQ01_010` does. */
function relativeTo({ at }: Mapped, beside: readonly Beside[], tabs: readonly SeenTab[], rowsOf: RowsOf): string | null {
  const cells = tabs.flatMap((tab) => rowsOf(tab).map((row) => ({ tab, row, text: textAt(tab, row, at) })));
  const isShort = cells.every(({ text }) => /^\p{L}{0,2}[-_ ]?\d{1,4}\p{L}?$/u.test(text));
  const [first] = beside.filter((column) => column.at !== at && cells.some(({ tab, row }) => textAt(tab, row, column.at) !== ''));
  return isShort && first ? `may come again in another “${first.heading}”` : null;
}

/** Half a sentence that follows the heading; null when every row has one of its own. */
function troubleWith({ at }: Mapped, tabs: readonly SeenTab[], rowsOf: RowsOf): string | null {
  const cells = tabs.flatMap((tab) => rowsOf(tab).map((row) => ({ tab, row, text: textAt(tab, row, at) })));
  const named = (some: typeof cells) =>
    some.slice(0, shownRows).map(({ tab, row }) => `${tabs.length > 1 ? `${tab.name} ` : ''}${cellName(row, at)}`);
  const blank = cells.filter(({ text }) => text === '');
  const filled = cells.filter(({ text }) => text !== '');
  const doubled = [...groupedBy(filled, ({ text }) => textKey(text))].find(([, alike]) => alike.length > 1);
  if (doubled) return `says “${doubled[1][0].text}” in ${inWords(named([...doubled[1]]))}`;
  return blank.length === 0 ? null : `is blank in ${counted(blank.length, 'row')} (${named(blank).join(', ')})`;
}

function looksLikeCodes({ at }: Mapped, tabs: readonly SeenTab[], rowsOf: RowsOf): boolean {
  return tabs.every((tab) => rowsOf(tab).every((row) => /^\S*\d\S*$/.test(textAt(tab, row, at))));
}

function textAt({ grid }: SeenTab, row: number, at: number): string {
  return seenText(cellText(grid[row - 1]?.[at] ?? ''));
}
