// How long a shot is, where a list says it by its first and last frame. As Kitsu reads its own lists: a number of frames wins where there is one.

import type { ReadTable } from '../../workbook/rows/read-table';
import type { Lexicon } from '../columns/lexicon';
import { phraseOf } from '../columns/phrase';
import type { Mapped } from '../shape';

/** Places, from 0. */
export interface FrameColumns {
  /** Key of the tab's column for the number of frames. */
  readonly key: string;
  readonly first: number;
  readonly last: number;
  /** The list's own number of frames; null: it has none, and it is worked out. */
  readonly count: number | null;
}

// `In` and `Out`, `Start` and `End` of days are no whole numbers.
const firsts = /^(frame|cut|shot|edit|head) (in|start)$|^(in|start|first) frame$|^(in|start)$/;
const lasts = /^(frame|cut|shot|edit|tail) (out|end)$|^(out|end|last) frame$|^(out|end)$/;

/** Null where the tab has no number of frames, or the list no two columns to work it out from. */
export function frameColumns(
  headings: readonly string[],
  mapped: readonly Mapped[],
  { columns, table }: ReadTable,
  lexicon: Lexicon,
): FrameColumns | null {
  const key = lexicon.tables.find((one) => one.key === table.baseTable)?.columns.get(phraseOf('Nb frames'));
  const phrases = headings.map(phraseOf);
  const [first, last] = [firsts, lasts].map((pattern) => phrases.findIndex((phrase) => pattern.test(phrase)));
  if (key === undefined || !columns.some((column) => column.key === key)) return null;
  if (first === undefined || last === undefined || first < 0 || last < 0) return null;
  return { key, first, last, count: mapped.find((one) => one.key === key)?.at ?? null };
}

/** Both frames count; null where one of them is no whole number. */
export function framesBetween(cells: readonly string[], { first, last }: FrameColumns): number | null {
  const [from, to] = [first, last].map((at) => (cells[at] ?? '').trim());
  if (!/^\d{1,7}$/.test(from ?? '') || !/^\d{1,7}$/.test(to ?? '')) return null;
  return Number(to) - Number(from) + 1;
}
