// How rows of the tab are told from one another: by a code of its own, or by a column of IDs that Routesheet puts at its right edge.

import { cellText } from '../schema/cell';
import { groupedBy } from '../schema/grouping';
import type { Table } from '../schema/table';
import { counted, inWords, seenText, textKey } from '../schema/text';
import { cellName } from '../workbook/cell-name';
import type { Mapped, SeenTab } from './shape';

export interface KeyProposed {
  readonly key: string;
  readonly ownIds: boolean;
  /** In words. */
  readonly words: string;
  /** Key of the mapped column that was meant to serve and does not; null: none. */
  readonly unfit: string | null;
}

type RowsOf = (tab: SeenTab) => readonly number[];

/** Rows named in words at most. */
const shownRows = 5;

/** A code column where there is one, else names that look like codes (SH010): each must be there on every row, and once. */
export function proposeKey(table: Table, mapped: readonly Mapped[], tabs: readonly SeenTab[], rowsOf: RowsOf): KeyProposed {
  const id = table.id ?? table.name;
  const code = mapped.find(({ key }) => key === id);
  const name = mapped.find(({ key }) => key === table.name);
  const ownIds: KeyProposed = {
    key: id,
    ownIds: true,
    words: 'Routesheet puts a column of IDs at the right edge of the tab.',
    unfit: null,
  };
  if (code) {
    const trouble = troubleWith(code, tabs, rowsOf);
    return trouble === null
      ? { key: id, ownIds: false, words: `Rows are told apart by “${code.heading}”. Nothing is added to the tab.`, unfit: null }
      : { ...ownIds, words: `“${code.heading}” ${trouble}, so a column of IDs is put at the right edge of the tab.`, unfit: id };
  }
  if (name && looksLikeCodes(name, tabs, rowsOf) && troubleWith(name, tabs, rowsOf) === null) {
    return { key: table.name, ownIds: false, words: `Rows are told apart by “${name.heading}”. Nothing is added to the tab.`, unfit: null };
  }
  return ownIds;
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
