// Cells that cannot be read as what their column holds: errors, dates that are text, words and names that are on no list.

import type { Catalog, Person, Word } from '../../schema/catalog';
import type { Column } from '../../schema/column';
import type { FindingKind } from '../../schema/finding';
import type { Contents } from '../../schema/kind';
import { contentsOf, listedWords, nounOf } from '../../schema/traits';
import { type Cell, cellText, isErrorCell } from '../../schema/values/cell';
import type { DateNames } from '../../schema/values/date-names';
import { foundIn } from '../../schema/values/grouping';
import { lookAlike, lookAlikeWords } from '../../schema/values/look-alikes';
import { type Named, namedIn, spellingsOf, unclearWords } from '../../schema/values/names';
import { counted, inWords, textKey } from '../../schema/values/text';
import { wordsFor } from '../../schema/values/words';
import type { FoundColumn } from '../rows/read-table';
import { columnSaying } from '../rows/sheet-row';
import { repairedCell } from './cell-repairs';
import { cellIn, form, type Inspected, type Occurrence, quoted, type Saying, seenAt } from './occurrence';
import { shapeOf } from './text-dates';

/** One occurrence for each cell that reading the tab has complained about. */
export function unreadableCells(inspected: Inspected): readonly Occurrence[] {
  const { read } = inspected;
  const found = read.columns.flatMap((column) => {
    const issueOf = columnSaying(read, column.key, ({ issue }) => issue);
    if (issueOf === null) return [];
    return foundIn(read.records, (record) => {
      const issue = issueOf(record);
      return issue && { record, column, message: issue.message };
    });
  });
  // Row by row: of like ones the first is shown. Sorting leaves columns in their order.
  return found
    .sort((one, other) => one.record.row - other.record.row)
    .map(({ record, column, message }) => {
      const cell = cellIn(inspected, record.row, column.at);
      const becomes = repairedCell(cell, column.column, inspected);
      return seenAt(inspected, record, column, { ...troubleWith(cell, column, inspected, message), becomes });
    });
}

type Trouble = Pick<Occurrence, 'kind' | 'likeness' | 'say'>;

function troubleWith(cell: Cell, found: FoundColumn, { catalog, names }: Inspected, message: string): Trouble {
  const { heading, column } = found;
  const text = cellText(cell);
  if (isErrorCell(cell)) {
    return trouble(
      'error',
      text,
      (count) => `${counted(count, 'cell')} in ${heading} ${form(count, 'shows', 'show')} ${text}: mend the formula.`,
    );
  }
  return troubles[contentsOf(column)]({ column, heading, text, message, catalog, names });
}

interface Unread {
  readonly column: Column;
  readonly heading: string;
  readonly text: string;
  readonly message: string;
  readonly catalog: Catalog;
  readonly names?: DateNames | undefined;
}

const troubles: { readonly [C in Contents]: (unread: Unread) => Trouble } = {
  date: ({ heading, text, names }) => trouble('date', shapeOf(text, names), dateSaying(heading, text)),
  word: ({ column, heading, text, catalog }) => wordTrouble(text, heading, listedWords(column, catalog.lists)),
  person: ({ heading, text, catalog }) => personTrouble(namedIn(text, catalog.people), heading, catalog.people),
  number: otherTrouble,
  unreadable: otherTrouble,
};

function trouble(kind: FindingKind, likeness: string, say: Saying): Trouble {
  return { kind, likeness, say };
}

function dateSaying(heading: string, text: string): Saying {
  return (count, others) =>
    others
      ? `${counted(count, 'other cell')} in ${heading} ${form(count, 'holds', 'hold')} no date. Type one such as 2 Mar 2026.`
      : `${counted(count, 'date')} in ${heading} ${form(count, 'looks', 'look')} like ${quoted(text)}. Type ${form(count, 'it', 'them')} such as 2 Mar 2026.`;
}

function wordTrouble(text: string, heading: string, list: readonly Word[]): Trouble {
  const found = wordsFor(text, list);
  if (found.length > 0) {
    const meant = inWords([...new Set(found.map(({ word }) => quoted(word)))], 'or');
    const why = found.length === 1 ? 'stands on its list twice, with different meanings' : `may be ${meant}`;
    return trouble(
      'word',
      `unclear/${textKey(text)}`,
      (count) => `${quoted(text)} in ${counted(count, 'cell')} of ${heading} ${why}. Mend the Lists tab.`,
    );
  }
  const like = lookAlike(text, [...list.map(({ word }) => word), ...list.flatMap(({ also }) => also)]);
  const but = like === null ? '' : `: ${lookAlikeWords(text, like)}`;
  return trouble('word', textKey(text), (count, others) =>
    others
      ? `${counted(count, 'other word')} in ${heading} ${form(count, 'is', 'are')} not on the Lists tab.`
      : `${quoted(text)} in ${counted(count, 'cell')} of ${heading} is not on the Lists tab${but}. Choose a word of its list, or add it there.`,
  );
}

function personTrouble({ unknown, unclear }: Named, heading: string, people: readonly Person[]): Trouble {
  if (unknown.length > 0) return unknownPeople(unknown, heading, people);
  if (unclear.length > 0) {
    return trouble(
      'person',
      `unclear/${unclear.map(({ text }) => textKey(text)).join('\n')}`,
      (count) =>
        `${counted(count, 'cell')} in ${heading} ${form(count, 'names', 'name')} ${unclearWords(unclear)}. Write who is meant, or mend the People tab.`,
    );
  }
  return trouble(
    'person',
    '',
    (count) => `${counted(count, 'cell')} in ${heading} ${form(count, 'names', 'name')} several people; it takes one.`,
  );
}

function unknownPeople(unknown: readonly string[], heading: string, people: readonly Person[]): Trouble {
  const names = inWords(unknown.slice(0, 4).map(quoted));
  const likes = unknown.flatMap((name) => {
    const like = lookAlike(name, spellingsOf(people));
    return like === null ? [] : [lookAlikeWords(name, like)];
  });
  const but = likes.length === 0 ? '' : `: ${inWords(likes.slice(0, 4))}`;
  const say: Saying = (count, others) =>
    others
      ? `${counted(count, 'other cell')} in ${heading} ${form(count, 'names', 'name')} people who are not on the People tab.`
      : `${names} in ${counted(count, 'cell')} of ${heading} ${form(unknown.length, 'is', 'are')} not on the People tab${but}. Add ${form(unknown.length, 'the name', 'the names')} there or mend the cell.`;
  return trouble('person', unknown.map(textKey).join('\n'), say);
}

/** One finding a column: what these say differs, what is wrong does not. The message is that of the first. */
function otherTrouble({ column, heading, text, message }: Unread): Trouble {
  return trouble(contentsOf(column) === 'number' ? 'number' : 'unreadable', '', (count) =>
    count === 1
      ? message
      : `${counted(count, 'cell')} in ${heading}, such as ${quoted(text)}, ${form(count, 'is', 'are')} not ${nounOf(column)}.`,
  );
}
