// What becomes of notes once the step that they are about goes on: shown again it is addressed, approved it is closed.

import type { FollowUp } from '../../contract/rows/follow';
import type { Ports } from '../../ports';
import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog } from '../../schema/catalog';
import { listedWords } from '../../schema/traits';
import { sameText } from '../../schema/values/text';
import { wordFor, wordMeaning } from '../../schema/values/words';
import { recordTables } from '../../schema/workbook';
import { linesOfRow } from '../../workbook/references/lines-of-row';
import { type NoteState, type NotesRead, notesIn } from '../../workbook/references/notes-of-table';
import { type Referents, referentsOf, resolved } from '../../workbook/references/referents';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { nowIn } from '../transaction/clocks';
import { readOne, tablesNamed } from '../transaction/reading';
import type { Located } from '../transaction/tabs';

/** A row that was saved, with its tab. */
interface Saved {
  readonly read: ReadTable;
  readonly record: ReadRecord;
}

/** What a step says now of a row: `step` null stands for the only one. */
interface StepSaid {
  readonly tab: string;
  readonly row: number;
  readonly step: string | null;
  readonly means: string;
}

const becomes: Readonly<Record<string, { readonly from: readonly NoteState[]; readonly to: NoteState }>> = {
  'with reviewer': { from: ['open'], to: 'addressed' },
  'with client': { from: ['open'], to: 'addressed' },
  finished: { from: ['open', 'addressed'], to: 'closed' },
};

/** The table of notes that may follow from rows of that table: it names them, or says that they were said there. */
export function notesTableFor({ workbook, tabs }: Located, { baseTable }: BoundTable): BoundTable | undefined {
  return recordTables(workbook).find(({ key, notes, columns }) => {
    const named = notes === null ? [] : [columns[notes.item], columns[notes.review]];
    return tabs.has(key) && named.some((column) => column?.kind === 'ref' && column.to.includes(baseTable));
  });
}

/** Reads the notes and the tabs that they name. @param lines tabs of lines of the row, by which it decides */
export function noteFollowUps(
  ports: Ports,
  located: Located,
  catalog: Catalog,
  saved: Saved,
  lines: readonly ReadTable[],
): readonly FollowUp[] {
  const table = notesTableFor(located, saved.read.table);
  const notes = table === undefined ? null : notesIn(readOne(ports, located, table, catalog).read, catalog, nowIn(ports).date);
  const column = notes?.read.table.columns[notes.columns.item];
  if (notes === null || column?.kind !== 'ref') return [];
  const isItem = column.to.includes(saved.read.table.baseTable);
  const reads = isItem
    ? [saved.read, ...otherTabs(ports, located, catalog, column.to, saved.read)]
    : otherTabs(ports, located, catalog, column.to, null);
  const named = referentsOf(reads);
  const said = isItem ? stepsOf(saved, catalog) : lines.flatMap((read) => decided(read, saved.record.id, named, catalog));
  return said.length === 0 ? [] : followingNotes(notes, said, named, catalog);
}

function otherTabs(
  ports: Ports,
  located: Located,
  catalog: Catalog,
  tables: readonly string[],
  not: ReadTable | null,
): readonly ReadTable[] {
  const others = tablesNamed(located, catalog, tables).filter(({ key }) => key !== not?.table.key);
  return others.map((one) => readOne(ports, located, one, catalog).read);
}

function stepsOf({ read, record }: Saved, { lists }: Catalog): readonly StepSaid[] {
  const statuses = read.columns.filter(({ part }) => part === 'status');
  return statuses.map(({ key, step, column }) => ({
    ...{ tab: read.tab, row: record.row, step: statuses.length === 1 ? null : step },
    means: wordFor(String(valueIn(record, key) ?? ''), listedWords(column, lists))?.means ?? 'to do',
  }));
}

/** What the lines of a review say of the steps that were shown. */
function decided(read: ReadTable, id: string, named: Referents, { lists }: Catalog): readonly StepSaid[] {
  const following = read.table.linesOf?.following;
  const column = following && read.table.columns[following.item];
  if (following === undefined || column?.kind !== 'ref') return [];
  const words = listedWords(read.table.columns[following.state], lists);
  return linesOfRow(read, id).flatMap((line): readonly StepSaid[] => {
    const found = resolved(String(valueIn(line, following.item) ?? ''), column, named);
    const means = wordFor(String(valueIn(line, following.state) ?? ''), words)?.means;
    if ('problem' in found || means !== 'finished') return [];
    return [{ tab: found.row.tab, row: found.row.row, step: String(valueIn(line, following.step) ?? '') || null, means }];
  });
}

function followingNotes(
  { read, columns, released, stateOf }: NotesRead,
  said: readonly StepSaid[],
  named: Referents,
  catalog: Catalog,
): readonly FollowUp[] {
  const item = read.table.columns[columns.item];
  const words = listedWords(read.table.columns[columns.state], catalog.lists);
  const heading = read.columns.find(({ key }) => key === columns.state)?.heading ?? '';
  return released.flatMap((note): readonly FollowUp[] => {
    const text = String(valueIn(note, columns.item) ?? '');
    const found = text === '' || item?.kind !== 'ref' ? null : resolved(text, item, named);
    if (found === null || 'problem' in found || note.id === '') return [];
    const step = String(valueIn(note, columns.step) ?? '');
    const of = said.find(
      (one) => one.tab === found.row.tab && one.row === found.row.row && (one.step === null || sameText(one.step, step)),
    );
    const rule = of && becomes[of.means];
    const word = rule?.from.includes(stateOf(note)) ? wordMeaning(rule.to, words) : undefined;
    if (word === undefined) return [];
    const now = valueIn(note, columns.state);
    const loaded = { [columns.note]: valueIn(note, columns.note), [columns.state]: now };
    return [
      {
        ...{ table: read.table.key, tab: read.tab, name: `${note.id} ${String(loaded[columns.note] ?? '').slice(0, 60)}` },
        words: `${heading}: ${String(now ?? 'blank')} → ${word}`,
        edit: { id: note.id, loaded, changes: { [columns.state]: word } },
      },
    ];
  });
}
