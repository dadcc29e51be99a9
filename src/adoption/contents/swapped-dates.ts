// Dates that Sheets may have turned round: typed with the day first in a file that reads the month first, or the other way about.

import { type Cell, cellText, type DateCell, isDateCell } from '../../schema/values/cell';
import { dateInWords, isLocalDate, type LocalDate } from '../../schema/values/local-date';
import { counted, inWords } from '../../schema/values/text';
import type { DatesWritten } from './date-guess';

/** Readings that are shown. */
const shown = 3;

/**
 * Half of a column's days typed in numbers are read by Sheets in the file's order, though it was not meant: 3/9 becomes 9 March. The other half cannot be
 * so read, 15/3, and stays a text. So texts that can be read in one order only, beside dates that would all be days in the other order too, mean that those
 * dates may be wrong. Null where nothing says so.
 */
export function swappedNote(heading: string, cells: readonly Cell[], written: DatesWritten): string | null {
  if (written !== 'dmy' && written !== 'mdy') return null;
  const real = cells.filter(isDateCell);
  const turned = real.map(turnedRound);
  const pairs = real.flatMap(({ date }, at) => {
    const other = turned[at];
    return other && other !== date ? [`${dateInWords(date)} or ${dateInWords(other)}`] : [];
  });
  if (pairs.length === 0 || turned.includes(null)) return null;
  const sample = cells.find((cell) => !isDateCell(cell) && /^\D*\d{1,2}\D\d{1,2}(\D|$)/.test(cellText(cell)));
  if (sample === undefined) return null;
  const first = written === 'dmy' ? 'day' : 'month';
  return `“${heading}”: ${cellText(sample).trim()} is a text with the ${first} first, and Sheets reads this file’s dates the other way round. So ${counted(pairs.length, 'date')} beside it may have day and month swapped: ${inWords([...new Set(pairs)].slice(0, shown))}${pairs.length > shown ? ' ...' : ''}. Look at them in the tab before you use it.`;
}

function turnedRound({ date }: DateCell): LocalDate | null {
  const other = `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}`;
  return isLocalDate(other) ? other : null;
}
