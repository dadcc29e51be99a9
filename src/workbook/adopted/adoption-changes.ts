// People, Steps and Lists as they are once a tab is adopted: for the rules, and as cells to write.

import type { AdoptionChanges, NewStep, WordChange } from '../../schema/adopted/adoption-changes';
import type { Catalog, Person, Step, Word } from '../../schema/catalog';
import { sameText } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import { meaningSaid } from '../../schema/values/words';
import type { WorkbookDefinition } from '../../schema/workbook';
import { partsOf, spellingsIn, spellingsText } from '../catalog/understood';
import type { ReadRecord, ReadTable } from '../rows/read-table';
import { appendBlocks, type CellBlock, rowBlocks } from '../rows/writes';

/** The catalog that the changes lead to, without writing anything. */
export function catalogAfter(catalog: Catalog, { people, spellings, steps, words }: AdoptionChanges): Catalog {
  const known = catalog.people.map((person) => ({ ...person, also: [...person.also, ...alsoOf(person.name, spellings)] }));
  const lists = Object.fromEntries(
    Object.entries(catalog.lists).map(([key, list]) => [
      key,
      wordsAfter(
        list,
        words.filter((word) => word.list === key),
      ),
    ]),
  );
  return { ...catalog, people: [...known, ...people.map(personOf)], steps: stepsAfter(catalog.steps, steps), lists };
}

function alsoOf(name: string, spellings: AdoptionChanges['spellings']): readonly string[] {
  return spellings.filter(({ of }) => sameText(of, name)).flatMap(({ also }) => also);
}

function personOf({ name, email, also }: AdoptionChanges['people'][number]): Person {
  return { name, email: email || null, also, role: '', department: '', reminders: 'when needed', zone: null, active: true };
}

function stepsAfter(steps: readonly Step[], more: readonly NewStep[]): readonly Step[] {
  const widened = steps.map((step) => {
    const table = more.find(({ name }) => sameText(name, step.name))?.usedOn;
    const isUsed = step.usedOn.length === 0 || table === undefined || step.usedOn.includes(table);
    return isUsed ? step : { ...step, usedOn: [...step.usedOn, table] };
  });
  const fresh = more.filter(({ name }) => !steps.some((step) => sameText(step.name, name)));
  return [...widened, ...fresh.map(({ name, usedOn }) => ({ name, usedOn: [usedOn], leads: [], forTypes: [] }))];
}

function wordsAfter(list: readonly Word[], changes: readonly WordChange[]): readonly Word[] {
  const known = list.map((word) => ({
    ...word,
    also: [...withoutMoved(word.word, word.also, changes), ...changes.flatMap(({ of, own }) => (of === word.word ? [own] : []))],
  }));
  return [...known, ...changes.flatMap(({ of, own, means }) => (of === null ? [{ word: own, ...meaningSaid(means), also: [] }] : []))];
}

/** Spellings that the coordinator has given to another word: on two of them they would mean neither. */
function withoutMoved(word: string, also: readonly string[], changes: readonly WordChange[]): readonly string[] {
  const moved = changes.filter(({ of }) => of !== null && !sameText(of, word));
  return also.filter((spelling) => !moved.some(({ own }) => sameText(own, spelling)));
}

/** New people below the last one, and spellings that the others get. */
export function peopleBlocks(read: ReadTable, { people, spellings }: AdoptionChanges, catalog: Catalog): readonly CellBlock[] {
  const fresh = people.filter(({ name }) => !recordOf(read, 'name', name));
  const rows = fresh.map(({ name, email, also }): Values => ({ name, email: email || null, alsoWrittenAs: spellingsText(also) || null }));
  const known = people.filter((person) => !fresh.includes(person)).map(({ name, also }) => ({ of: name, also }));
  return [...spellingBlocks(read, 'name', [...spellings, ...known], catalog), ...appendBlocks(read, rows, catalog)];
}

/** New steps after the last one, and tables that the others are used on too. */
export function stepsBlocks(
  read: ReadTable,
  { steps }: AdoptionChanges,
  workbook: WorkbookDefinition,
  catalog: Catalog,
): readonly CellBlock[] {
  const tabNamed = (key: string) => workbook.tables.find((table) => table.key === key)?.tab ?? key;
  const fresh = steps.filter(({ name }) => !recordOf(read, 'step', name));
  const last = read.records.reduce((highest, { values }) => Math.max(highest, typeof values.order === 'number' ? values.order : 0), 0);
  const rows = fresh.map(({ name, usedOn }, at): Values => ({ step: name, usedOn: tabNamed(usedOn), order: last + at + 1 }));
  const widened = steps.flatMap(({ name, usedOn }) => {
    const record = recordOf(read, 'step', name);
    const before = partsOf(textIn(record?.values.usedOn));
    if (!record || before.length === 0 || before.some((part) => sameText(part, tabNamed(usedOn)) || part === usedOn)) return [];
    return rowBlocks(read, record.row, { usedOn: [...before, tabNamed(usedOn)].join(', ') }, catalog);
  });
  return [...widened, ...appendBlocks(read, rows, catalog)];
}

/** Spellings of the words that are there, and words of the tab's own. */
export function listsBlocks(
  read: ReadTable,
  { words }: AdoptionChanges,
  workbook: WorkbookDefinition,
  catalog: Catalog,
): readonly CellBlock[] {
  const rows: Values[] = [];
  const spelled = workbook.lists.flatMap(({ key, title }) => {
    const mine = { ...read, records: read.records.filter(({ values }) => sameText(textIn(values.list), title)) };
    const changes = words.filter(({ list }) => list === key);
    const fresh = changes.filter(({ of, own }) => of === null && !recordOf(mine, 'word', own));
    rows.push(...fresh.map(({ own, means }) => ({ list: title, word: own, means })));
    const spellings = changes.flatMap(({ of, own }) => (of === null ? [] : [{ of, also: [own] }]));
    return spellingBlocks(mine, 'word', spellings, catalog, (word, also) => withoutMoved(word, also, changes));
  });
  return [...spelled, ...appendBlocks(read, rows, catalog)];
}

/** One cell for each row whose spellings change; what stands there already is not written again. */
function spellingBlocks(
  read: ReadTable,
  key: string,
  spellings: AdoptionChanges['spellings'],
  catalog: Catalog,
  kept: (name: string, also: readonly string[]) => readonly string[] = (_name, also) => also,
): readonly CellBlock[] {
  return read.records.flatMap((record) => {
    const name = textIn(record.values[key]);
    // Of two rows of one name, which is of no matter where they say the same, only the first is read.
    if (recordOf(read, key, name) !== record) return [];
    const there = spellingsIn(textIn(record.values.alsoWrittenAs));
    const before = kept(name, there);
    const more = alsoOf(name, spellings).filter((spelling) => ![name, ...before].some((known) => sameText(known, spelling)));
    const also = spellingsText([...before, ...new Set(more)]);
    const isSame = more.length === 0 && before.length === there.length;
    return isSame ? [] : rowBlocks(read, record.row, { alsoWrittenAs: also }, catalog);
  });
}

function recordOf({ records }: ReadTable, key: string, name: string): ReadRecord | undefined {
  return records.find(({ values }) => sameText(textIn(values[key]), name));
}

function textIn(value: Value | undefined): string {
  return typeof value === 'string' ? value : '';
}
