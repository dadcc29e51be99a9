// A breakdown as a matrix: assets down and shots or episodes across, or the other way round; crosses or numbers where they meet.

import { groupedBy } from '../../schema/values/grouping';
import { seenText } from '../../schema/values/text';
import { cellName } from '../../workbook/layout/cell-name';
import { asideWhy, markUnnamed, nameTwice, noMark } from './breakdown-messages';
import { type CastMark, castMark, isSum } from './mark';
import { type CastNames, nothingSaid, type SaidBreakdown, type SaidCasting, type SaidName } from './said-casting';

type Cells = readonly (readonly string[])[];

/** Where the heads of the matrix stand, from 0, and which way round it is. */
interface Frame {
  readonly top: number;
  readonly left: number;
  readonly isTurned: boolean;
}

interface Head extends SaidName {
  readonly at: number;
}

export function matrixSaid(cells: Cells, names: CastNames): SaidBreakdown {
  const frame = frameOf(cells, names);
  if (frame === null) return nothingSaid;
  const marks = cells.map((line) => line.map((cell): CastMark => castMark(cell, names.use)));
  const across = headsAcross(cells, frame, names);
  const down = headsDown(cells, frame);
  const isIn = (row: number, at: number) => marks[row]?.[at]?.kind === 'in';
  const isMarked = (row: number, at: number) => (marks[row]?.[at]?.kind ?? 'none') !== 'none';
  const columns = across.filter(({ text, at }) => !isSummed(text, names) && (text !== '' || down.some((row) => isMarked(row.at, at))));
  const isText = ({ at, text }: Head) =>
    !names.into(text) && down.some((row) => isMarked(row.at, at)) && !down.some((row) => isIn(row.at, at));
  const noMarks = columns.filter(isText);
  const totals = columns.filter((column) => column.text === '' && addsUpBeside(column.at, columns, down, marks));
  const read = columns.filter((column) => !noMarks.includes(column) && !totals.includes(column));
  const sums = down.filter((row) => isSummed(row.text, names) || (row.text === '' && addsUp(row.at, read, down, marks)));
  const lines = down.filter((row) => !sums.includes(row) && read.some(({ at }) => isMarked(row.at, at)));
  const titles = down.filter((row) => row.text !== '' && !sums.includes(row) && !lines.includes(row));
  const found = lines.flatMap((row) =>
    read.flatMap((column): readonly Met[] => (isMarked(row.at, column.at) ? [metAt(cells, frame, row, column, marks)] : [])),
  );
  const [rows, tops] = [[...lines, ...titles.filter(({ text }) => knows(frame, names, text))], read];
  return {
    ...nothingSaid,
    castings: found.flatMap(({ casting }) => casting ?? []),
    refused: found.flatMap(({ refused }) => refused ?? []),
    aside: [
      ...sums.map(({ at, text }) => ({ row: at + 1, name: text, why: asideWhy.sum })),
      ...titles.filter(({ text }) => !knows(frame, names, text)).map(({ at, text }) => ({ row: at + 1, name: text, why: asideWhy.title })),
      ...totals.map(({ cell }) => ({ row: frame.top + 1, name: cell, why: asideWhy.sum })),
      ...noMarks.map(({ text, cell }) => ({ row: frame.top + 1, name: `${cell} ${text}`.trim(), why: asideWhy.text })),
    ],
    notes: [...twiceIn(rows), ...twiceIn(tops)],
    assets: frame.isTurned ? tops : rows,
    intos: frame.isTurned ? rows : tops,
  };
}

/** Whether a name at the left names something: of an asset that is in nothing, nothing is missing but its crosses. */
function knows({ isTurned }: Frame, names: CastNames, text: string): boolean {
  return isTurned ? names.into(text) : names.asset(text);
}

function isSummed(label: string, names: CastNames): boolean {
  return isSum(label) && !names.asset(label) && !names.into(label);
}

interface Met {
  readonly casting?: SaidCasting;
  readonly refused?: SaidBreakdown['refused'][number];
}

function metAt(cells: Cells, { isTurned }: Frame, row: Head, column: Head, marks: readonly (readonly CastMark[])[]): Met {
  const cell = cellName(row.at + 1, column.at);
  const mark = marks[row.at]?.[column.at] ?? { kind: 'none' };
  const at = { row: row.at + 1, name: [row.text, column.text].filter(Boolean).join(', '), cell };
  if (mark.kind !== 'in') return { refused: { ...at, message: noMark({ text: seenText(cells[row.at]?.[column.at] ?? '') }) } };
  if (row.text === '' || column.text === '') return { refused: { ...at, message: markUnnamed() } };
  const [asset, into] = isTurned ? [column, row] : [row, column];
  return { casting: { asset, into, count: mark.count, as: mark.as, cell, row: row.at + 1 } };
}

/** A row without a name whose numbers are how many crosses, or how much, stand above: a row of sums that nobody has called so. */
function addsUp(row: number, columns: readonly Head[], down: readonly Head[], marks: Marks): boolean {
  const above = down.filter(({ at, text }) => at < row && text !== '');
  return areSums(columns.map(({ at }) => ({ own: saidAt(marks, row, at), parts: above.map((line) => saidAt(marks, line.at, at)) })));
}

/** The same of a column without a name, by what stands beside it in each row that has one. */
function addsUpBeside(column: number, columns: readonly Head[], down: readonly Head[], marks: Marks): boolean {
  const others = columns.filter(({ text }) => text !== '');
  const lines = down.filter(({ text }) => text !== '');
  return areSums(lines.map(({ at }) => ({ own: saidAt(marks, at, column), parts: others.map((one) => saidAt(marks, at, one.at)) })));
}

type Marks = readonly (readonly CastMark[])[];

/** How often; null: a cross, which does not say. Nought: it is not in it. */
function saidAt(marks: Marks, row: number, at: number): number | null {
  const mark = marks[row]?.[at];
  return mark?.kind === 'in' ? mark.count : 0;
}

function areSums(all: readonly { readonly own: number | null; readonly parts: readonly (number | null)[] }[]): boolean {
  const adds = ({ own, parts }: (typeof all)[number]) =>
    own === parts.reduce<number>((sum, one) => sum + (one ?? 1), 0) || own === parts.filter((one) => one !== 0).length;
  return all.some(({ own }) => own !== 0) && all.every(adds);
}

function twiceIn(heads: readonly Head[]): readonly string[] {
  const named = heads.filter(({ text }) => text !== '');
  return [...groupedBy(named, ({ text, episode }) => `${episode}\n${text}`).values()].flatMap((all) =>
    all.length > 1 ? [nameTwice({ name: all[0].text, cells: all.map(({ cell }) => cell) })] : [],
  );
}

/** The corner among the first ten rows and six columns that has most names beside and below it. Null: there is nothing beside or below it. */
function frameOf(cells: Cells, names: CastNames): Frame | null {
  const isNamed = (text: string) => text !== '' && (names.asset(text) || names.into(text));
  const filled = cells.map((line) => line.map(seenText));
  const known = filled.map((line) => line.map(isNamed));
  let best = { score: 0, top: filled.findIndex((line) => line.slice(1).some(Boolean)), left: 0 };
  for (let top = 0; top < Math.min(10, cells.length); top++)
    for (let left = 0; left < 6; left++) {
      const beside = known[top]?.slice(left + 1).filter(Boolean).length ?? 0;
      const score = beside + known.slice(top + 1).filter((line) => line[left]).length;
      // Below the row of episodes stands that of their shots.
      if (score > best.score || (score === best.score && score > 0 && left === best.left)) best = { score, top, left };
    }
  const { top, left } = best;
  if (top < 0) return null;
  const below = filled.slice(top + 1);
  const heads = (filled[top] ?? []).slice(left + 1).filter(Boolean);
  const firsts = below.map((line) => line[left] ?? '').filter(Boolean);
  if (heads.length === 0 || firsts.length === 0) return null;
  const count = (texts: readonly string[], is: (text: string) => boolean) => texts.filter(is).length;
  const [tops, lines] = [count(heads, names.place) - count(heads, names.asset), count(firsts, names.place) - count(firsts, names.asset)];
  // Assets across, and no assets down: of assets in assets those that dress stand at the left.
  return { top, left, isTurned: lines > tops && (lines > 0 || count(firsts, names.asset) === 0) };
}

/** With the episode that stands above several of them, at the first or at each. */
function headsAcross(cells: Cells, { top, left, isTurned }: Frame, names: CastNames): readonly Head[] {
  const line = cells[top] ?? [];
  const above = top === 0 || isTurned ? [] : (cells[top - 1] ?? []);
  const width = Math.max(...cells.map((one) => one.length));
  let episode = '';
  return Array.from({ length: Math.max(0, width - left - 1) }, (_none, nth): Head => {
    const at = left + 1 + nth;
    const over = seenText(above[at] ?? '');
    if (over !== '') episode = names.place(over) ? over : '';
    return { at, text: seenText(line[at] ?? ''), cell: cellName(top + 1, at), episode, parent: '' };
  });
}

function headsDown(cells: Cells, { top, left }: Frame): readonly Head[] {
  return cells.flatMap((line, at) =>
    at <= top ? [] : [{ at, text: seenText(line[left] ?? ''), cell: cellName(at + 1, left), episode: '', parent: '' }],
  );
}
