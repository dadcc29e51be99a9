// Sending notes: one mail for each person and each department, with what was said of what they see to.

import { oneLine } from '../../documents/plain';
import type { Ports } from '../../ports';
import type { Catalog, Person } from '../../schema/catalog';
import type { NotesPost } from '../../schema/papers/post';
import { dayInWords, isLocalDate } from '../../schema/values/local-date';
import { namedIn } from '../../schema/values/names';
import { sameText, textHash, textKey } from '../../schema/values/text';
import { wordFor } from '../../schema/values/words';
import { recordTables } from '../../schema/workbook';
import { type NotesRead, notesIn, notesOfRow } from '../../workbook/references/notes-of-table';
import { referentsOf, resolved, rowOf } from '../../workbook/references/referents';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { mailEnd } from '../letters/mail-end';
import { noNotes, notesForNobody, notesKnown, notesSubject, notesText, noteWords, whyNotes } from '../messages/reviews';
import { Refusal } from '../transaction/failure';
import { productionTitle } from '../transaction/production-title';
import { readOne, tablesNamed } from '../transaction/reading';
import type { MadePost, PostDesk, PostedMail } from './post-desk';
import { toldBefore } from './told-before';

type NotesDesk = PostDesk<NotesPost>;

/** Whoever can be written to. */
type Reachable = Person & { readonly email: string };

interface Item {
  readonly read: ReadTable;
  readonly record: ReadRecord;
}

/** Reads the notes and the tabs that they name besides. What somebody was told they are not told again. @throws Refusal: invalid */
export function notesPost(ports: Ports, desk: NotesDesk): MadePost {
  const { located, catalog, declared, record, today } = desk;
  const table = recordTables(located.workbook).find((one) => one.baseTable === declared.table && located.tabs.has(one.key));
  const notes = table === undefined ? null : notesIn(readOne(ports, located, table, catalog).read, catalog, today);
  const owed = notes === null ? [] : notesOfRow(notes, record.id).filter((note) => notes.stateOf(note) !== 'closed');
  if (notes === null || owed.length === 0) throw new Refusal('invalid', noNotes());
  const itemOf = itemsOf(ports, desk, notes);
  const shares = sharesOf(owed, notes, catalog, itemOf, toldBefore(desk));
  const date = record.values[declared.date];
  const about = { title: String(record.values[desk.read.table.name] ?? ''), day: isLocalDate(date) ? dayInWords(date, today) : '' };
  return {
    mails: shares.shares.map((one) => mailOf(ports, desk, notes, about, one)),
    calendar: null,
    notes: [
      ...(shares.lost.length > 0 ? [notesForNobody({ notes: shares.lost })] : []),
      ...(shares.known > 0 ? [notesKnown({ count: shares.known })] : []),
    ],
    sent: null,
  };
}

/** The row that a note is about; null where none or more than one is named. */
function itemsOf(ports: Ports, { located, catalog }: NotesDesk, { read, columns }: NotesRead): (note: ReadRecord) => Item | null {
  const column = read.table.columns[columns.item];
  if (column?.kind !== 'ref') return () => null;
  const reads = tablesNamed(located, catalog, column.to).map((table) => readOne(ports, located, table, catalog).read);
  const named = referentsOf(reads);
  return (note) => {
    const text = String(valueIn(note, columns.item) ?? '');
    const found = text === '' ? null : resolved(text, column, named);
    return found === null || 'problem' in found ? null : rowOf(found.row, reads);
  };
}

/** What one mail tells, and whom. */
interface Share {
  readonly name: string;
  readonly to: readonly string[];
  readonly notes: readonly ReadRecord[];
}

interface Shares {
  readonly shares: readonly Share[];
  /** How the notes begin that go to nobody. */
  readonly lost: readonly string[];
  /** Notes that all whom they go to know. */
  readonly known: number;
}

/** Addresses of one mail at most: Google takes no more. */
const mostAddresses = 50;

/** One for each person, and one for each department: those of it who know the note already are left out. */
function sharesOf(
  owed: readonly ReadRecord[],
  notes: NotesRead,
  catalog: Catalog,
  itemOf: (note: ReadRecord) => Item | null,
  told: ReadonlyMap<string, readonly string[]>,
): Shares {
  const shares = new Map<string, Share>();
  const lost: string[] = [];
  let known = 0;
  const put = (name: string, to: readonly string[], note: ReadRecord) => {
    const key = to.map(textKey).join();
    shares.set(key, { name, to, notes: [...(shares.get(key)?.notes ?? []), note] });
  };
  for (const note of owed) {
    const { department, people } = seesTo(note, notes, catalog, itemOf(note));
    if (people.length === 0) lost.push(oneLine(String(valueIn(note, notes.columns.note) ?? ''), 60));
    const news = people.filter(({ email }) => !told.get(textKey(email))?.includes(toldOf(notes, note)));
    if (people.length > 0 && news.length === 0) known += 1;
    if (department === null || news.length === 1) for (const { name, email } of news) put(name, [email], note);
    else
      for (let from = 0; from < news.length; from += mostAddresses)
        put(
          department,
          news.slice(from, from + mostAddresses).map(({ email }) => email),
          note,
        );
  }
  return { shares: [...shares.values()], lost, known };
}

/** Whom the note names - a person, a department, which is then said -, else who has the step that it is about. Nobody twice. */
function seesTo(
  note: ReadRecord,
  { columns }: NotesRead,
  { people, lists }: Catalog,
  item: Item | null,
): { readonly department: string | null; readonly people: readonly Reachable[] } {
  const named = String(valueIn(note, columns.for) ?? '').trim();
  const step = String(valueIn(note, columns.step) ?? '').trim();
  const reach = (wanted: (person: Person) => boolean): readonly Reachable[] => {
    const all = people.flatMap((one) => (one.email !== null && one.active && wanted(one) ? [{ ...one, email: one.email }] : []));
    return [...new Map(all.map((one) => [textKey(one.email), one])).values()];
  };
  const wordOf = (text: string) => wordFor(text, lists.departments ?? [])?.word ?? text;
  if (named !== '') {
    const own = namedIn(named, people).people;
    if (own.length > 0) return { department: null, people: reach(({ name }) => own.some((one) => sameText(one, name))) };
    const department = wordOf(named);
    return { department, people: reach((one) => sameText(wordOf(one.department), department)) };
  }
  const status = item?.read.columns.find((column) => column.part === 'by' && column.step !== null && sameText(column.step, step));
  if (item === null || status === undefined) return { department: null, people: [] };
  const holders = namedIn(String(item.record.values[status.key] ?? ''), people).people;
  return { department: null, people: reach(({ name }) => holders.some((one) => sameText(one, name))) };
}

/** A note that was written anew since is another one. */
function toldOf({ columns }: NotesRead, note: ReadRecord): string {
  return `note/${note.id.replace(/[/\s]/g, '-')}/${textHash(String(valueIn(note, columns.note) ?? '')).toString(36)}`;
}

interface About {
  readonly title: string;
  readonly day: string;
}

function mailOf(ports: Ports, { catalog, today }: NotesDesk, notes: NotesRead, about: About, { name, to, notes: own }: Share): PostedMail {
  const { columns } = notes;
  const text = (note: ReadRecord, key: string) => String(valueIn(note, key) ?? '').trim();
  const groups = new Map<string, string[]>();
  for (const note of own) {
    const take = text(note, columns.take);
    const of = [text(note, columns.item), text(note, columns.step), take === '' ? '' : `take ${take}`]
      .filter((part) => part !== '')
      .join(', ');
    const due = valueIn(note, columns.due);
    const words = noteWords({
      ...{ text: text(note, columns.note), frame: text(note, columns.frame), from: text(note, columns.from) },
      due: isLocalDate(due) ? dayInWords(due, today) : '',
    });
    groups.set(of, [...(groups.get(of) ?? []), words]);
  }
  const production = productionTitle(ports, catalog);
  return {
    ...{ name, to: to.join(','), attached: null },
    subject: oneLine(notesSubject({ production, ...about, count: own.length }), 240),
    text: notesText({ name, ...about, groups: [...groups].map(([of, lines]) => ({ of, lines })), end: mailEnd(catalog, name, whyNotes()) }),
    told: own.map((note) => toldOf(notes, note)),
  };
}
