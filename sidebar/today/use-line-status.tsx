// The status of a line, changed where it stands: which words there are, what was chosen, and the way back.

import { useMemo, useState } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import type { LineStatus, TodayLine } from '../../src/contract/today';
import type { Word } from '../../src/schema/catalog';
import { listedWords } from '../../src/schema/traits';
import { sameText } from '../../src/schema/values/text';
import { recordTables } from '../../src/schema/workbook';
import { columnsOf } from '../../src/workbook/layout/columns';
import { type ShownResult, told } from '../components/result';
import { useSubmit } from '../form/use-submit';
import type { CallTrouble } from '../trouble';
import { Undoable } from '../views/memory/undo-act';
import { usePlacedWorkbook } from '../views/use-placed-workbook';
import { lineKey, titleOf } from './today-lines';

export interface LineStatuses {
  /** As it was read, or as it was changed here since; null where the line has none. */
  of(line: TodayLine): LineStatus | null;
  /** Whether it was changed here since Today was read. */
  isChanged(line: TodayLine): boolean;
  words(line: TodayLine): readonly Word[];
  set(line: TodayLine, word: Word): Promise<void>;
}

interface StatusEvents {
  readonly onResult: (result: ShownResult) => void;
  readonly onTrouble: (trouble: CallTrouble) => void;
  /** What others show is out of date. */
  readonly onSaved: () => void;
}

/** What was changed here is forgotten with the next reading of the workbook. */
export function useLineStatus(opened: Opened, { onResult, onTrouble, onSaved }: StatusEvents): LineStatuses {
  const { send } = useSubmit();
  const wordsOf = useWords(opened);
  const [changed, setChanged] = useState<{ readonly of: Opened; readonly lines: Readonly<Record<string, LineStatus>> }>();
  const lines = changed?.of === opened ? changed.lines : {};
  const of = (line: TodayLine) => lines[lineKey(line)] ?? line.status ?? null;
  const keep = (line: TodayLine, status: LineStatus | null) => {
    setChanged((before) => {
      const { [lineKey(line)]: _old, ...others } = before?.of === opened ? before.lines : {};
      return { of: opened, lines: status === null ? others : { ...others, [lineKey(line)]: status } };
    });
    onSaved();
  };
  const set = async (line: TodayLine, { word, means }: Word) => {
    const status = of(line);
    if (status === null) return;
    const { column, loaded } = status;
    const { table, id } = line;
    const outcome = await send('save', { table, id, loaded, changes: { [column]: word }, where: null });
    if (outcome === null) return;
    if (!outcome.ok) return onTrouble(outcome.error);
    const { values, notes } = outcome.value;
    const now = Object.fromEntries(Object.keys(loaded).map((key) => [key, values[key] ?? null]));
    keep(line, { column, loaded: { ...now, [column]: word } });
    const more = means === 'retake' ? ['It needs a new date.'] : [];
    const words = [`${[titleOf(line), line.step].filter(Boolean).join(', ')} is “${word}” now.`, ...notes, ...more].join(' ');
    const onUndone = (result: ShownResult) => {
      keep(line, null);
      onResult(result);
    };
    onResult(told('done', <Undoable words={words} act={outcome.act} onUndone={onUndone} onTrouble={onResult} />));
  };
  return {
    of,
    set,
    isChanged: (line) => lineKey(line) in lines,
    words: (line) => {
      const status = of(line);
      const now = String(status?.loaded[status.column] ?? '');
      return status === null ? [] : wordsOf(line.table, status.column).filter(({ word }) => !sameText(word, now));
    },
  };
}

/** The words of a status in this workbook, by table and column. */
function useWords(opened: Opened): (table: string, column: string) => readonly Word[] {
  const workbook = usePlacedWorkbook(opened);
  const { catalog } = opened;
  return useMemo(() => {
    const tables = new Map(recordTables(workbook).map((table) => [table.key, table]));
    const known = new Map<string, ReadonlyMap<string, readonly Word[]>>();
    return (key, column) => {
      const table = tables.get(key);
      const words =
        known.get(key) ??
        new Map((table ? columnsOf(table, catalog.steps) : []).map((found) => [found.key, listedWords(found.column, catalog.lists)]));
      known.set(key, words);
      return words.get(column) ?? [];
    };
  }, [workbook, catalog]);
}
