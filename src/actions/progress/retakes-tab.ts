// The Retakes tab: made when asked for, and given its lines anew then. Between that its formulas keep it up to date.

import type { Methods } from '../../contract/methods';
import { takeHistories } from '../../office/work/retake-figures';
import type { Ports, Tab } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import type { Following } from '../../schema/row-rules';
import { listKeyOf } from '../../schema/traits';
import { cellText } from '../../schema/values/cell';
import { textKey } from '../../schema/values/text';
import { lettersOf } from '../../workbook/layout/cell-name';
import { lettersFormula, type Sought } from '../../workbook/progress/grid-formulas';
import { type DecisionSource, retakeFormulas, shareFormulas } from '../../workbook/progress/retakes-formulas';
import { retakeCell, retakeHeadings, retakePlace, retakeRange, retakesPlan, retakesTab } from '../../workbook/progress/retakes-page';
import type { ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { noDecisions, retakesLeftOut } from '../messages/reviews';
import { headingLost } from '../messages/workbook';
import { noteTabs } from '../notes/note-tabs';
import { Refusal } from '../transaction/failure';
import { freshCatalog } from '../transaction/known-catalog';
import { underLock } from '../transaction/lock';
import { readOne } from '../transaction/reading';
import { type Located, locate } from '../transaction/tabs';
import { filledUp, liveTab, renewedLiveTab } from './live-tab';
import { below, keyFormulas, listsOf, meantWords, tickedTexts, type WordBlock, wordBlocks } from './progress-sources';

/** Lines of items at most. */
const mostLines = 500;

const meanings = ['finished', 'approved with fixes', 'retake', 'not needed', 'paused'];

/**
 * Makes the tab or gives it its lines anew, and shows it: the catalog, Lists, Review items and the tab itself, some round trips.
 * @throws Refusal: setup (reviews are not in use, or nothing was decided in any), busy
 */
export function showRetakes(ports: Ports): Methods['showRetakes']['answer'] {
  return underLock(ports, () => {
    const located = locate(ports);
    const found = decidedIn(ports, located);
    if (found === null) throw new Refusal('setup', noDecisions({ tab: noteTabs(located).agenda.tab }));
    const tab = liveTab(ports, retakesPlan, retakeHeadings);
    write(ports, tab, pageOf(ports, located, found));
    ports.book.flush();
    ports.book.select(tab.sheetId, 1, 1);
    const { lines, left } = found;
    return { tab: tab.name, lines: lines.length, notes: left > 0 ? [retakesLeftOut({ count: left, most: mostLines })] : [] };
  });
}

/**
 * Once a night: one round trip in a file without the tab, and a few in one with it; all of it when other items are the newest since.
 * @param mayRenew asked under the lock: the file may have been left alone since
 */
export function renewRetakes(ports: Ports, mayRenew: (store: Located['store']) => boolean): string {
  return renewedLiveTab(ports, retakesTab, mayRenew, (located, tab) => {
    const found = decidedIn(ports, located);
    if (found === null || isThere(ports, tab, found.lines)) return '';
    write(ports, tab, pageOf(ports, located, found));
    return 'renewed';
  });
}

function isThere(ports: Ports, { sheetId }: Tab, lines: readonly RetakeLine[]): boolean {
  const [item, step] = [retakePlace('item'), retakePlace('step')];
  const [, ...rows] = ports.book.read(sheetId);
  const stand = rows.map((row) => [row[item], row[step]].map((cell) => cellText(cell ?? ''))).filter(([name]) => name !== '');
  return JSON.stringify(stand) === JSON.stringify(lines.map((line) => [line.item.text, line.step.text || noStep]));
}

interface DecidedItems {
  readonly read: ReadTable;
  readonly catalog: Catalog;
  readonly following: Following;
  /** The newest: they are what somebody asks about. */
  readonly lines: readonly RetakeLine[];
  /** How many others there are. */
  readonly left: number;
}

/** Null: nothing was decided yet. */
function decidedIn(ports: Ports, located: Located): DecidedItems | null {
  const { catalog } = freshCatalog(ports, located);
  const { agenda } = noteTabs(located);
  const { read } = readOne(ports, located, agenda, catalog);
  const { following } = agenda.linesOf ?? {};
  const decided = takeHistories(read, catalog).filter(({ takes }) => takes !== null);
  if (following === undefined || decided.length === 0) return null;
  const lines = linesOf(read, following, decided.slice(-mostLines));
  return { read, catalog, following, lines, left: decided.length - lines.length };
}

function pageOf(ports: Ports, located: Located, { read, catalog, following, lines }: DecidedItems): Page {
  const lists = listsOf(ports, located, catalog);
  const words = wordBlocks([listKeyOf(read.table.columns[following.state]) ?? ''], meanings, catalog.lists, located.workbook);
  return {
    lines,
    steps: [...new Map(lines.map(({ step }) => [textKey(step.text), step.text])).values()],
    keys: words.flatMap((block) => keyFormulas(block, lists, retakePlace('row'))),
    source: sourceOf(read, following, catalog, words),
  };
}

function sourceOf(read: ReadTable, following: Following, { lists }: Catalog, words: readonly WordBlock[]): DecisionSource {
  const [item, step, take, decision] = [following.item, following.step, following.take, following.state].map((key) => below(read, key));
  const column = read.columns.find(({ key }) => key === following.state);
  if (!item || !step || !take || !decision || !column) throw new Refusal('setup', headingLost({ tab: read.tab }));
  const wordsOf = meantWords(read, column, lists, words, retakePlace('word'));
  const [finished, fixes] = [wordsOf('finished'), wordsOf('approved with fixes')];
  const { leftOut } = read.table;
  return {
    ...{ item, step, take, decision, leftOut: below(read, leftOut), leftOutTexts: tickedTexts(read, leftOut) },
    passed: { cells: [...finished.cells, ...fixes.cells], texts: [...finished.texts, ...fixes.texts] },
    ...{ retaken: wordsOf('retake'), omitted: wordsOf('not needed'), paused: wordsOf('paused') },
  };
}

interface Label {
  readonly text: string;
  /** How else rows spell it. */
  readonly others: readonly string[];
}

interface RetakeLine {
  readonly item: Label;
  readonly step: Label;
}

function linesOf(
  read: ReadTable,
  { item, step }: Following,
  all: readonly { readonly item: string; readonly step: string }[],
): readonly RetakeLine[] {
  const spelt = (key: string) => {
    const texts = new Map<string, Set<string>>();
    for (const record of read.records) {
      const text = String(valueIn(record, key) ?? '');
      texts.set(textKey(text), (texts.get(textKey(text)) ?? new Set()).add(text));
    }
    return (text: string): Label => {
      const others = [...(texts.get(textKey(text)) ?? [])].filter((other) => other.toLowerCase() !== text.toLowerCase());
      return { text, others };
    };
  };
  const [items, steps] = [spelt(item), spelt(step)];
  return all.map((one) => ({ item: items(one.item), step: steps(one.step) }));
}

interface Page {
  readonly lines: readonly RetakeLine[];
  readonly steps: readonly string[];
  readonly keys: readonly (readonly string[])[];
  readonly source: DecisionSource;
}

/** What a line without a step is called, and the line of all. */
const [noStep, allSteps] = ['None', 'All'];

/** Labels, then formulas: a round trip for each block. What is left of longer lists is emptied. */
function write(ports: Ports, { sheetId }: Tab, { lines, steps, keys, source }: Page): void {
  const stood = ports.book.read(sheetId).length - 1;
  const depth = Math.max(stood, lines.length, steps.length + 1, keys.length);
  const blank = <T>(some: readonly T[], none: T): readonly T[] => filledUp(some, depth, none);
  const said = (step: string) => step || noStep;
  ports.book.write(sheetId, [
    { row: 1, column: 1, cells: [retakeHeadings] },
    { row: 2, column: retakePlace('of') + 1, cells: blank([[allSteps], ...steps.map((step) => [said(step)])], ['']) },
    {
      row: 2,
      column: retakePlace('item') + 1,
      cells: blank(
        lines.map(({ item, step }) => [item.text, said(step.text)]),
        ['', ''],
      ),
    },
  ]);
  const lists = { step: retakeRange('step'), passedAt: retakeRange('passedAt'), judged: retakeRange('isJudged') };
  const shares = [null, ...steps].map((step, at) =>
    shareFormulas(lists, step === null ? null : retakeCell('of', at + 2), (key) => retakeCell(key, at + 2)),
  );
  const formulas = lines.map((line, at) => lineFormulas(source, line, at + 2));
  const empty = (count: number) => Array.from({ length: count }, () => '');
  ports.book.writeFormulas(sheetId, 2, retakePlace('judged'), blank(shares, empty(9)));
  ports.book.writeFormulas(sheetId, 2, retakePlace('takes'), blank(formulas, empty(6)));
  ports.book.writeFormulas(sheetId, 2, retakePlace('row'), blank(keys, ['', '']));
  ports.book.writeFormulas(sheetId, 2, retakePlace('letters'), [[lettersFormula(source.decision)]]);
}

function lineFormulas(source: DecisionSource, { item, step }: RetakeLine, row: number): readonly string[] {
  const sought = ({ text, others }: Label, key: 'item' | 'step'): Sought => ({
    cell: text === '' ? null : retakeCell(key, row),
    text,
    others,
  });
  const cells = {
    outcome: retakeCell('outcome', row),
    last: retakeCell('last', row),
    lastRetake: retakeCell('lastRetake', row),
    letters: `$${lettersOf(retakePlace('letters'))}$2`,
  };
  return retakeFormulas(source, { item: sought(item, 'item'), step: sought(step, 'step') }, cells);
}
