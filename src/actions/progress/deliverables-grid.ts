// The grid of deliverables: made when asked for, and given its headings anew then. Between that its formulas keep it up to date.

import type { Methods } from '../../contract/methods';
import type { Ports, Tab } from '../../ports';
import { lettersOf } from '../../workbook/layout/cell-name';
import { placedColours } from '../../workbook/layout/placed-colours';
import { type GridHelpers, gridFormula, lettersFormula, type Sought, shownFormula } from '../../workbook/progress/grid-formulas';
import {
  gridAside,
  gridColours,
  gridColumns,
  gridHeadings,
  gridLabels,
  gridPlan,
  mostAcross,
  mostDown,
  type WordColour,
} from '../../workbook/progress/grid-page';
import { contractTabs } from '../due-rules/due-tabs';
import { deliverablesLeftOut, episodesLeftOut, noGrid, nothingForGrid } from '../messages/deliverables';
import { Refusal } from '../transaction/failure';
import { underLock } from '../transaction/lock';
import { type Across, acrossIn, type GridLabel, type GridPlaces, gridSource, gridWordColours, linesIn, toDoWord } from './grid-places';
import { filledUp, liveTab } from './live-tab';

/**
 * Makes the tab or gives it its headings anew, and shows it. One round trip for each tab that deliverables are dated by, some for the tab itself.
 * @throws Refusal: setup (Deliverables are not in use, or have no rows), busy
 */
export function showGrid(ports: Ports): Methods['showGrid']['answer'] {
  return underLock(ports, () => {
    const tabs = contractTabs(ports);
    if (tabs === null) throw new Refusal('setup', noGrid());
    const [lines, across] = [linesIn(tabs), acrossIn(tabs)];
    if (lines.length === 0) throw new Refusal('setup', nothingForGrid({ tab: tabs.read.tab }));
    const colours = gridWordColours(tabs);
    const shown: GridPlaces = {
      ...{ lines: lines.slice(0, mostDown), across: across.slice(0, mostAcross) },
      ...{ source: gridSource(tabs), toDo: toDoWord(tabs) },
    };
    const tab = liveTab(ports, (position) => gridPlan(`${tabs.table.tab} grid`, shown.across.length, position, colours), gridLabels);
    write(ports, tab, shown, colours);
    ports.book.flush();
    ports.book.select(tab.sheetId, 1, 1);
    return { tab: tab.name, lines: shown.lines.length, across: shown.across.length, notes: notesOn(lines.length, across.length) };
  });
}

/** Headings, labels and what formulas look up, then the formulas: a round trip each. What is left of a larger grid is emptied. */
function write(ports: Ports, { sheetId }: Tab, places: GridPlaces, colours: readonly WordColour[]): void {
  const { lines, across, source, toDo } = places;
  const stood = ports.book.read(sheetId);
  const there = Math.max(0, ...stood.map((row) => row.length - gridAside));
  if (there > 0 && across.length > there) widen(ports, sheetId, there, across.length, colours);
  const [depth, width] = [Math.max(stood.length - gridHeadings, lines.length, 2), Math.max(there, across.length)];
  const headings = (of: (one: Across) => GridLabel) =>
    filledUp(
      across.map((one) => of(one).text ?? ''),
      width,
      '',
    );
  const labels = lines.map(({ text }) => [text ?? 'Once']);
  ports.book.write(sheetId, [
    { row: 1, column: gridAside + 1, cells: [headings(({ name }) => name), headings(({ partner }) => partner)] },
    { row: gridHeadings + 1, column: 1, cells: filledUp(labels, depth, ['']) },
    { row: gridHeadings + 1, column: 2, cells: [[toDo], ['']] },
  ]);
  ports.book.writeFormulas(sheetId, 2, 0, [[shownFormula(source.shows, helpers.letters), lettersFormula(source.shows)]]);
  const blank = Array.from({ length: width }, () => '');
  const formulas = lines.map((_line, down) => filledUp(formulasOf(places, down), width, ''));
  ports.book.writeFormulas(sheetId, gridHeadings + 1, gridAside, filledUp(formulas, depth, blank));
}

const helpers: GridHelpers = { letters: '$B$2', word: { column: 'B', row: gridHeadings + 1 } };

function formulasOf({ lines, across, source }: GridPlaces, down: number): readonly string[] {
  const sought = ({ text, others }: GridLabel, cell: string): Sought => ({ cell: text === null ? null : cell, text: text ?? '', others });
  return across.map(({ name, partner }, at) => {
    const column = lettersOf(gridAside + at);
    const looked = {
      name: sought(name, `${column}$1`),
      partner: sought(partner, `${column}$2`),
      episode: sought(lines[down] ?? { text: null, others: [] }, `$A${gridHeadings + 1 + down}`),
    };
    return gridFormula(source, looked, helpers);
  });
}

/** Columns for deliverables that have come since. */
function widen(ports: Ports, sheetId: number, from: number, to: number, colours: readonly WordColour[]): void {
  const headingRow = 1;
  const all = [...gridLabels.map((key) => ({ key })), ...gridColumns(0, to)];
  ports.book.apply([
    {
      kind: 'add columns',
      ...{ sheetId, headingRow, at: gridAside + from, columns: gridColumns(from, to), marked: false, names: null, lastRow: 1 },
    },
    { kind: 'add colours', sheetId, headingRow, colours: placedColours(gridColours(colours, from, to), all) },
  ]);
}

function notesOn(lines: number, across: number): readonly string[] {
  return [
    ...(lines > mostDown ? [episodesLeftOut({ count: lines - mostDown })] : []),
    ...(across > mostAcross ? [deliverablesLeftOut({ count: across - mostAcross })] : []),
  ];
}
