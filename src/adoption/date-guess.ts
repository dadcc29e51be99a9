// PLACEHOLDER
import { type Cell, cellText, isDateCell } from '../schema/cell';
import { type DateWriting, isNoDate, readWritten } from '../schema/date-writing';
import type { LocalDate } from '../schema/local-date';

export type DatesWritten = 'real' | 'dmy' | 'mdy' | 'other' | 'ask' | 'mixed';
export function guessDates(
  cells: readonly Cell[],
  chosen: 'dmy' | 'mdy' | null,
  _from: LocalDate,
): { readonly written: DatesWritten; readonly as: DateWriting | null; readonly unreadable: readonly string[] } {
  const texts = cells
    .filter((cell) => !isDateCell(cell))
    .map(cellText)
    .filter((text) => !isNoDate(text));
  if (texts.length === 0) return { written: 'real', as: null, unreadable: [] };
  const order = chosen ?? 'dmy';
  return { written: order, as: { order }, unreadable: texts.filter((text) => readWritten(text, { order }) === null) };
}
