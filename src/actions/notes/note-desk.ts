// What the editor of notes is shown: the review, its agenda, what is open of it, and all that a note may be about.

import type { Methods } from '../../contract/methods';
import { type DecisionMeans, decisions, type NoteDesk, type NoteItem, type ReviewChoice, type SavedNote } from '../../contract/notes';
import type { Ports } from '../../ports';
import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog } from '../../schema/catalog';
import type { ShotLength } from '../../schema/frames/timecode';
import { listedWords } from '../../schema/traits';
import { daysBetween, isLocalDate, type LocalDate } from '../../schema/values/local-date';
import { sameText, textHash, textKey } from '../../schema/values/text';
import type { Value } from '../../schema/values/value';
import { wordFor } from '../../schema/values/words';
import { inOrder, linesOfRow } from '../../workbook/references/lines-of-row';
import { referencesIn } from '../../workbook/references/reference-columns';
import { type Referent, type Referents, referentsOf, writtenFor } from '../../workbook/references/referents';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { nowIn } from '../transaction/clocks';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readOne, tablesNamed } from '../transaction/reading';
import { type Located, locate } from '../transaction/tabs';
import { type HeldRead, heldNotesIn } from './held-notes';
import { type NoteTabs, noteTabs } from './note-tabs';

/** Reviews to choose from, rows that are offered beside the agenda, and notes that are shown, at most. */
const mostReviews = 60;
const mostOthers = 3_000;
const mostNotes = 400;

/** Properties of the file and of the person, the catalog, and one round trip for each tab: reviews, agenda, notes, and those whose rows are shown. @throws Refusal: setup */
export function noteDesk(ports: Ports, { review: asked }: Methods['noteDesk']['input']): NoteDesk {
  const located = locate(ports);
  const catalog = rememberedCatalog(ports, located);
  const tabs = noteTabs(located);
  const read = (table: BoundTable) => readOne(ports, located, table, catalog).read;
  const { date, time } = nowIn(ports);
  const reviews = reviewsOf(read(tabs.reviews), date);
  const review = reviews.find(({ id }) => sameText(id, asked)) ?? (asked === '' ? reviews[0] : undefined) ?? null;
  const named = namedItems(located, catalog, tabs, read);
  const agenda = review === null ? [] : agendaOf(read(tabs.agenda), tabs, review.id, named, catalog);
  const file = ports.book.id();
  return {
    reviews: reviews.slice(0, mostReviews),
    review,
    agenda,
    others: named.offered(new Set(agenda.map(({ item }) => textKey(item)))),
    notes: review === null ? [] : notesOf(read(tabs.notes), tabs, review.id, agenda, catalog),
    ...heldOf(heldNotesIn(ports.own.all(), file)),
    place: textHash(`${file} ${ports.identity.active() ?? ''}`).toString(36),
    now: `${date} ${time}:${String(Math.floor(ports.clock.instant() / 1000) % 60).padStart(2, '0')}`,
  };
}

function heldOf(read: HeldRead): Pick<NoteDesk, 'held' | 'left'> {
  return 'left' in read ? { held: [], left: read.left } : { held: read.notes, left: null };
}

/** The nearest to today first; of two as near the one to come. */
function reviewsOf({ table, records }: ReadTable, today: LocalDate): readonly ReviewChoice[] {
  const dateKey = table.deadlines.find(({ name }) => name === 'held')?.date ?? '';
  const far = (date: string) => (isLocalDate(date) ? Math.abs(daysBetween(today, date)) : Number.POSITIVE_INFINITY);
  return records
    .filter(({ id }) => id !== '')
    .map((record) => ({ id: record.id, title: text(valueIn(record, table.name)), date: text(valueIn(record, dateKey)) }))
    .sort((a, b) => far(a.date) - far(b.date) || (a.date < b.date ? 1 : -1));
}

interface Named {
  /** The row that a cell names; undefined: it names none, or two. */
  readonly of: (written: string) => NoteItem | undefined;
  readonly offered: (but: ReadonlySet<string>) => readonly NoteItem[];
}

function namedItems(located: Located, catalog: Catalog, { notes, columns }: NoteTabs, read: (table: BoundTable) => ReadTable): Named {
  const [, reference] = referencesIn(notes).find(([key]) => key === columns.item) ?? [];
  if (reference === undefined) return { of: () => undefined, offered: () => [] };
  const reads = tablesNamed(located, catalog, reference.to).map(read);
  const rows = referentsOf(reads);
  const lengths = lengthsIn(reads, columns.lengths);
  const itemOf = (row: Referent): NoteItem => ({
    ...{ line: '', item: writtenFor(row, reference, rows), names: [row.id, row.name].filter((name) => name !== '') },
    ...{ step: '', take: null, decision: null },
    ...lengths(row),
  });
  return {
    of: (written) => onlyOne(rows, written, itemOf),
    offered: (but) =>
      rows.rows
        .filter(({ leftOut, id, name }) => !leftOut && (id !== '' || name !== ''))
        .slice(-mostOthers)
        .map(itemOf)
        .filter(({ item }) => !but.has(textKey(item))),
  };
}

function onlyOne(rows: Referents, written: string, itemOf: (row: Referent) => NoteItem): NoteItem | undefined {
  const [row, ...others] = rows.find(written);
  return row === undefined || others.length > 0 ? undefined : itemOf(row);
}

/** How long a row is, where its tab says it. */
function lengthsIn(reads: readonly ReadTable[], columns: NoteTabs['columns']['lengths']): (row: Referent) => ShotLength {
  const places = new Map<string, ShotLength>();
  for (const { table, records } of reads) {
    const said = columns[table.baseTable];
    if (said === undefined) continue;
    const number = (record: ReadRecord, key: string) => {
      const value = valueIn(record, key);
      return typeof value === 'number' ? value : null;
    };
    for (const record of records)
      places.set(`${table.baseTable} ${record.row}`, { frames: number(record, said.frames), firstFrame: number(record, said.firstFrame) });
  }
  return ({ table, row }) => places.get(`${table} ${row}`) ?? { frames: null, firstFrame: null };
}

function agendaOf(read: ReadTable, { lines, agenda }: NoteTabs, review: string, named: Named, { lists }: Catalog): readonly NoteItem[] {
  const words = listedWords(agenda.columns[lines.decision], lists);
  return inOrder(linesOfRow(read, review), lines.order).map((record): NoteItem => {
    const item = text(valueIn(record, lines.item));
    const take = valueIn(record, lines.take);
    const means = wordFor(text(valueIn(record, lines.decision)), words)?.means;
    const known = named.of(item) ?? { item, names: [item], frames: null, firstFrame: null };
    return {
      ...known,
      line: record.id,
      step: text(valueIn(record, lines.step)),
      take: typeof take === 'number' ? take : null,
      decision: decisions.find((one): one is DecisionMeans => one === means) ?? null,
    };
  });
}

/** Of this review all; of earlier ones what nobody has closed, of what is on the agenda: it is to be seen whether it is done. The last of them. */
function notesOf(
  read: ReadTable,
  { columns, notes }: NoteTabs,
  review: string,
  agenda: readonly NoteItem[],
  { lists }: Catalog,
): readonly SavedNote[] {
  const shown = new Set(agenda.map(({ item }) => textKey(item)));
  const words = listedWords(notes.columns[columns.state], lists);
  return read.records
    .flatMap((record): readonly SavedNote[] => {
      const [item, state] = [text(valueIn(record, columns.item)), text(valueIn(record, columns.state))];
      const here = sameText(text(valueIn(record, columns.review)), review);
      const isOpen = state === '' || ['open', 'addressed'].includes(wordFor(state, words)?.means ?? '');
      if (!here && !(isOpen && shown.has(textKey(item)))) return [];
      return [{ id: record.id, item, state, here, note: text(valueIn(record, columns.note)), frame: text(valueIn(record, columns.frame)) }];
    })
    .slice(-mostNotes);
}

function text(value: Value | undefined): string {
  return String(value ?? '');
}
