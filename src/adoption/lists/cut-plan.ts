// What a cut comes to for a tab of shots. It is a list like others; its rows also have a place, and some of those that are missing are gone.

import type { CutDraft, CutPlan } from '../../contract/rows/cut';
import type { ListedRow } from '../../contract/rows/list';
import type { CutColumns, ShotPair, ShotState } from '../../schema/frames/shot-state';
import { ordersAnew } from '../../workbook/cuts/cut-changes';
import { shotWords } from '../../workbook/cuts/cut-shots';
import type { ReadRecord } from '../../workbook/rows/read-table';
import { leftOutIn } from '../../workbook/rows/sheet-row';
import { type MatchedPlan, matchedPlan, type PlanInput } from './list-plan';

export interface CutInput extends Omit<PlanInput, 'draft' | 'within'> {
  readonly cut: CutDraft;
  readonly columns: CutColumns;
}

const nothingSaid = { headingRow: 1, columns: {}, words: {}, people: {}, dates: {}, by: [], blanks: false } as const;

/** Shots of the tab that show how names are written there. */
const mostKnown = 300;

/** The list is planned twice: which shot is which says what order they have, and with that the list is whole. */
export function cutPlan(input: CutInput): CutPlan {
  const { read, cut } = input;
  const columns = input.columns;
  const within = scopeOf(input);
  const shotIn = (record: ReadRecord) => ({
    ...{ episode: textOf(record, columns.episode), sequence: textOf(record, columns.sequence), name: textOf(record, read.table.name) },
  });
  const known = read.records.slice(0, mostKnown).map(shotIn);
  const planOf = (rows: readonly Row[]): MatchedPlan => matchedPlan({ ...input, within, draft: draftOf(input, rows) });
  const plain = cut.shots.map((): Row => ({ order: null, speed: null, isBack: false }));
  const first = planOf(plain);
  // Below the row of headings.
  const records = cut.shots.map((_shot, at) => first.met.get(at + 2) ?? null);
  const isLeftOut = leftOutIn(read);
  const orders = ordersAnew(records.map((record) => (record === null ? null : numberOf(record, columns.order))));
  const { met, gone, ...plan } = planOf(
    cut.shots.map(({ speed }, at): Row => {
      const record = records[at] ?? null;
      const was = record === null ? null : numberOf(record, columns.speed);
      return {
        order: orders[at] ?? null,
        speed: speed === 100 && was === null ? null : speed,
        isBack: record !== null && isLeftOut(record),
      };
    }),
  );
  const refused = new Set(plan.refused.map(({ row }) => row));
  const pairs = cut.shots.flatMap((shot, at): readonly ShotPair[] => {
    const record = met.get(at + 2) ?? null;
    const now = { frames: shot.frames, order: orders[at] ?? null, speed: shot.speed };
    if (refused.has(at + 2)) return [];
    return [{ name: shotWords(shot), was: record === null || isLeftOut(record) ? null : stateOf(record, columns), now }];
  });
  const absent = gone.map((record): ShotPair => {
    return { name: shotWords(shotIn(record)), was: stateOf(record, columns), now: null };
  });
  return { ...plan, ...inCut(plan, cut), known, pairs: cut.shots.length === 0 ? [] : [...pairs, ...absent] };
}

/** Nobody sees the list: its rows are places in the cut, and it has no cells. */
function inCut(
  { refused, added, changed }: Pick<CutPlan, 'refused' | 'added' | 'changed'>,
  { shots }: CutDraft,
): Pick<CutPlan, 'refused' | 'added' | 'changed'> {
  // SH010 is in every sequence.
  const placed = ({ row, name }: ListedRow): ListedRow => {
    const shot = shots[row - 2];
    return { row: row - 1, name: shot === undefined ? name : shotWords(shot) };
  };
  return {
    refused: refused.map(({ why, ...one }) => ({ ...placed(one), why: why.map(({ message }) => ({ cell: '', message })) })),
    added: added.map(placed),
    changed: changed.map(placed),
  };
}

interface Row {
  readonly order: number | null;
  readonly speed: number | null;
  /** It was left out, and is in the cut again. */
  readonly isBack: boolean;
}

/** Under the tab's own headings; what the tab or the cut has not is left out. */
function draftOf({ read, cut, columns }: CutInput, rows: readonly Row[]): PlanInput['draft'] {
  const { table } = read;
  const texts: readonly (readonly [string | null, readonly string[]])[] = [
    [columns.episode, cut.shots.map(({ episode }) => episode)],
    [columns.sequence, cut.shots.map(({ sequence }) => sequence)],
    [table.name, cut.shots.map(({ name }) => name)],
    [columns.frames, cut.shots.map(({ frames }) => String(frames))],
    [columns.order, rows.map(({ order }) => String(order ?? ''))],
    [columns.speed, rows.map(({ speed }) => String(speed ?? ''))],
    [table.leftOut, rows.map(({ isBack }) => (isBack ? 'no' : ''))],
  ];
  const said = texts.flatMap(([key, cells]) => {
    const found = read.columns.find((column) => column.key === key);
    return found === undefined || cells.every((cell) => cell === '') ? [] : [{ heading: found.heading, cells }];
  });
  const cells = [said.map(({ heading }) => heading), ...cut.shots.map((_shot, at) => said.map((column) => column.cells[at] ?? ''))];
  return { ...nothingSaid, table: table.key, cells, omits: cut.omits };
}

/** What the cut does not name it cannot have lost: of shots without a sequence their episode counts, and without that the tab. */
function scopeOf({ cut, columns, same }: CutInput): (record: ReadRecord) => boolean {
  const { covers, shots } = cut;
  const keys = covers === 'tab' ? [] : covers === 'wholes' ? [columns.episode] : [columns.episode, columns.sequence];
  const own = keys.filter((key) => shots.some((shot) => (key === columns.episode ? shot.episode : shot.sequence) !== ''));
  const keyOf = (valueAt: (key: string) => string) => own.map((key) => same(key, valueAt(key))).join('\n');
  const there = new Set(shots.map((shot) => keyOf((key) => (key === columns.episode ? shot.episode : shot.sequence))));
  return (record) => there.has(keyOf((key) => textOf(record, key)));
}

function stateOf(record: ReadRecord, { frames, order, speed }: CutColumns): ShotState {
  return { frames: numberOf(record, frames), order: numberOf(record, order), speed: numberOf(record, speed) };
}

function numberOf({ values }: ReadRecord, key: string): number | null {
  const value = values[key];
  return typeof value === 'number' ? value : null;
}

function textOf({ values }: ReadRecord, key: string): string {
  return String(values[key] ?? '');
}
