// The Progress tab: made when asked for, and given its lines anew then and when a week begins. Between that its formulas keep it up to date.

import type { Methods } from '../../contract/methods';
import { type Progress, progressOn } from '../../office/work/progress';
import { mondayOf } from '../../office/work/working-days';
import type { Ports, Tab } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import { type Cell, cellText } from '../../schema/values/cell';
import type { LocalDate } from '../../schema/values/local-date';
import { textKey } from '../../schema/values/text';
import { lettersOf } from '../../workbook/layout/cell-name';
import { progressFormulas, type StepSource } from '../../workbook/progress/progress-formulas';
import {
  barFormulas,
  beforeDay,
  beforeHeading,
  columnPlace,
  labelsOf,
  lineFormulas,
  type ProgressLine,
  progressHeadings,
  progressPlan,
  progressTab,
} from '../../workbook/progress/progress-page';
import type { ReadTable } from '../../workbook/rows/read-table';
import { noStepsYet, notInProgress } from '../messages/workbook';
import { nowIn } from '../transaction/clocks';
import { Refusal } from '../transaction/failure';
import { freshCatalog } from '../transaction/known-catalog';
import { underLock } from '../transaction/lock';
import { readInUse } from '../transaction/reading';
import { type Located, locate } from '../transaction/tabs';
import { filledUp, liveTab, liveTabThere } from './live-tab';
import { keyFormulas, listsOf, sourceOf, type WordBlock, wordCells } from './progress-sources';

/** Lines at most: with more, each step has one for all its rows and none for episodes. */
const mostLines = 150;

/**
 * Makes the tab or gives it its lines anew, and shows it. One round trip for each tab of work, some for Lists and the tab itself.
 * @throws Refusal: setup (no tab in use has steps), busy
 */
export function showProgress(ports: Ports): Methods['showProgress']['answer'] {
  return underLock(ports, () => {
    const located = locate(ports);
    const { sheetId, bars, isNew, ...answer } = written(ports, located, nowIn(ports).date);
    ports.book.flush();
    ports.book.drawBars(sheetId, bars, isNew);
    ports.book.flush();
    ports.book.select(sheetId, 1, 1);
    return answer;
  });
}

/**
 * Once a night: one round trip in a file without the tab, two in one with it, and all of it when a week has begun since.
 * @param mayRenew asked under the lock: the file may have been left alone since
 */
export function renewProgress(ports: Ports, today: LocalDate, mayRenew: (store: Located['store']) => boolean): string {
  const tab = liveTabThere(ports, progressTab);
  if (tab === null || dayOn(ports, tab) >= mondayOf(today)) return '';
  const renewed = ports.lock.attempt(() => {
    const located = locate(ports);
    if (!mayRenew(located.store)) return '';
    const { sheetId, bars, isNew } = written(ports, located, today);
    ports.book.flush();
    ports.book.drawBars(sheetId, bars, isNew);
    return 'renewed';
  });
  return renewed?.value ?? '';
}

function dayOn(ports: Ports, { sheetId }: Tab): string {
  const letters = lettersOf(columnPlace('before'));
  const [[heading = ''] = []] = ports.book.part(sheetId, `${letters}1`);
  return beforeDay(cellText(heading));
}

/** What stands on the tab: what was done when its week began, by line. */
interface Standing {
  readonly day: string;
  readonly before: ReadonlyMap<string, number>;
  readonly rows: number;
}

function standingOn(ports: Ports, { sheetId }: Tab): Standing {
  const [headings = [], ...lines] = ports.book.read(sheetId);
  const at = columnPlace('before');
  const before = lines.flatMap((line): readonly (readonly [string, number])[] => {
    const done = line[at];
    return typeof done === 'number' ? [[keyOf(line.slice(0, 3).map(cellText)), done]] : [];
  });
  return { day: beforeDay(cellText(headings[at] ?? '')), before: new Map(before), rows: lines.length };
}

function keyOf(labels: readonly string[]): string {
  return labels.map(textKey).join('\n');
}

function written(ports: Ports, located: Located, today: LocalDate) {
  const { catalog } = freshCatalog(ports, located);
  const { reads, problems } = readInUse(ports, located, catalog);
  const stepped = reads.filter((read) => progressOn(read, catalog).length > 0);
  if (stepped.length === 0) throw new Refusal('setup', noStepsYet());
  const hasState = stepped.filter((read) => read.columns.some(({ key }) => key === read.table.state));
  const counted = stepped.filter((read) => !hasState.includes(read));
  const lists = listsOf(ports, located, catalog);
  const words = wordCells(counted, catalog, located);
  const there = liveTabThere(ports, progressTab);
  const tab = there ?? liveTab(ports, progressPlan, progressHeadings);
  const standing = standingOn(ports, tab);
  const monday = mondayOf(today);
  const lines = linesOf(counted, catalog, words, ({ done }, labels) => {
    // A line that is new counts from now.
    const known = standing.day === monday ? standing.before.get(keyOf(labels)) : undefined;
    return known ?? done;
  });
  write(ports, tab, { lines, keys: words.flatMap((block) => keyFormulas(block, lists)), monday, rows: standing.rows });
  const whole = lines.flatMap(({ episode }, at) => (episode === wholeStep ? [at + 2] : []));
  ports.book.writeFormulas(
    tab.sheetId,
    2,
    columnPlace('bar'),
    filledUp(whole.map(barFormulas), Math.max(standing.rows, whole.length), ['', '', '']),
  );
  return {
    sheetId: tab.sheetId,
    isNew: there === null,
    bars: { title: 'How far each step is', at: columnPlace('bar'), columns: 3, rows: whole.length + 1 },
    tab: tab.name,
    lines: lines.length,
    notes: [...hasState.map(({ tab: name }) => notInProgress({ tab: name })), ...problems],
  };
}

/** What the line of all rows says under Episode. */
const wholeStep = 'All';

type BeforeOf = (progress: Progress, labels: readonly string[]) => number;

function linesOf(reads: readonly ReadTable[], catalog: Catalog, words: readonly WordBlock[], beforeOf: BeforeOf): readonly ProgressLine[] {
  const all = reads.flatMap((read) => progressOn(read, catalog).map((progress) => ({ read, progress })));
  const shown = all.length > mostLines ? all.filter(({ progress }) => progress.episode === null) : all;
  const sources = new Map<string, StepSource>();
  return shown.map(({ read, progress }): ProgressLine => {
    const { tab, step, episode } = progress;
    const place = `${read.table.key}\n${step}`;
    const source = sources.get(place) ?? sourceOf(read, step, catalog, words);
    sources.set(place, source);
    const said = episode === null ? wholeStep : episode || 'None';
    return { tab, step, episode: said, before: beforeOf(progress, [tab, step, said]), formulas: progressFormulas(source, episode) };
  });
}

interface Page {
  readonly lines: readonly ProgressLine[];
  readonly keys: readonly (readonly string[])[];
  readonly monday: LocalDate;
  /** Below the headings that stand there now. */
  readonly rows: number;
}

/** Labels, what was done before, formulas, words: one round trip each. What is left of longer lists is emptied. */
function write(ports: Ports, { sheetId }: Tab, { lines, keys, monday, rows }: Page): void {
  const depth = Math.max(rows, lines.length, keys.length);
  const blank = <T>(some: readonly T[], none: T): readonly T[] => filledUp(some, depth, none);
  const before: readonly (readonly Cell[])[] = lines.map((line) => [line.before]);
  ports.book.write(sheetId, [
    { row: 1, column: 1, cells: [progressHeadings.slice(0, columnPlace('before'))] },
    { row: 2, column: 1, cells: blank(lines.map(labelsOf), ['', '', '']) },
    { row: 1, column: columnPlace('before') + 1, cells: [[beforeHeading(monday)], ...blank(before, [''])] },
  ]);
  const formulas = lines.map((line, at) => lineFormulas(line, at + 2));
  ports.book.writeFormulas(
    sheetId,
    2,
    columnPlace('total'),
    blank(
      formulas,
      Array.from({ length: 8 }, () => ''),
    ),
  );
  ports.book.writeFormulas(sheetId, 2, columnPlace('row'), blank(keys, ['', '']));
}
