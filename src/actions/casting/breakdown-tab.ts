// The Breakdown tab: which asset is in how many shots of each episode, as it is now.

import type { Methods } from '../../contract/methods';
import type { Ports, Tab } from '../../ports';
import type { Cell } from '../../schema/values/cell';
import { dayInWords } from '../../schema/values/local-date';
import { castMatrix, matrixTable } from '../../workbook/casting/cast-matrix';
import { breakdownColumns, breakdownLabels, matrixTabPlan, mostAssets, mostEpisodes } from '../../workbook/progress/breakdown-page';
import { breakdownAsOf, castingNotInUse, columnsLeftOut, episodeCastWords, linesLeftOut, nothingCast } from '../messages/breakdown/casting';
import { filledUp, liveTab } from '../progress/live-tab';
import { nowIn } from '../transaction/clocks';
import { Refusal } from '../transaction/failure';
import { freshCatalog } from '../transaction/known-catalog';
import { underLock } from '../transaction/lock';
import { readsOnce } from '../transaction/reading';
import { locate } from '../transaction/tabs';
import { castingTabs } from './casting-tabs';

/**
 * Makes the tab or writes it anew, and shows it: the catalog, one round trip for each tab that castings name, and some for the tab itself.
 * @throws Refusal: setup (castings are not in use, or no asset is in an episode), busy
 */
export function showBreakdown(ports: Ports): Methods['showBreakdown']['answer'] {
  return underLock(ports, () => {
    const located = locate(ports);
    const { catalog } = freshCatalog(ports, located);
    const tabs = castingTabs(located, catalog, readsOnce(ports, located, catalog));
    if (tabs === null) throw new Refusal('setup', castingNotInUse());
    const whole = castMatrix(tabs.read.table, tabs.reads, tabs.all);
    if (whole.rows.length === 0) throw new Refusal('setup', nothingCast({ tab: tabs.read.tab }));
    const words = whole.casts.map(episodeCastWords);
    const table = matrixTable(whole);
    const [rows, across] = [whole.rows.length - mostAssets, whole.episodes.length - mostEpisodes];
    const notes = [...(rows > 0 ? [linesLeftOut({ count: rows })] : []), ...(across > 0 ? [columnsLeftOut({ count: across })] : [])];
    const shown = matrixTable({ ...whole, episodes: whole.episodes.slice(0, mostEpisodes), rows: whole.rows.slice(0, mostAssets) });
    const { date, time } = nowIn(ports);
    const tab = liveTab(ports, (position) => matrixTabPlan('Breakdown', shown.headings.length, position), breakdownLabels);
    write(ports, tab, [
      shown.headings,
      ...shown.rows,
      [],
      ...words.map((line) => [line]),
      [breakdownAsOf({ when: `${dayInWords(date)} ${time}` })],
    ]);
    ports.book.flush();
    ports.book.select(tab.sheetId, 1, 1);
    return {
      tab: tab.name,
      lines: shown.rows.length,
      words,
      notes,
      table: { headings: table.headings, rows: table.rows.map((row) => row.map(String)) },
    };
  });
}

/** All of it in one block; what is left of a larger one is emptied. */
function write(ports: Ports, { sheetId }: Tab, lines: readonly (readonly Cell[])[]): void {
  const stood = ports.book.read(sheetId);
  const there = Math.max(0, ...stood.map((row) => row.length));
  const width = Math.max(there, ...lines.map((line) => line.length));
  if (there > 0 && width > there) {
    const columns = breakdownColumns(there, width);
    ports.book.apply([{ kind: 'add columns', sheetId, headingRow: 1, at: there, columns, marked: false, names: null, lastRow: 1 }]);
  }
  const blank = filledUp<Cell>([], width, '');
  const cells = filledUp(
    lines.map((line) => filledUp(line, width, '')),
    stood.length,
    blank,
  );
  ports.book.write(sheetId, [{ row: 1, column: 1, cells }]);
}
