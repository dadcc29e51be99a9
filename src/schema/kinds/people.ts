// Names of the People tab; addresses are looked up when a mail is sent.

import { isNone, ownWord } from '../adopted/written';
import type { Catalog, Person } from '../catalog';
import { base, type ColumnBase, type ColumnOptions, type Kind, type Reading, refused, understood } from '../kind';
import { cellText } from '../values/cell';
import { lookAlike, lookAlikeWords } from '../values/look-alikes';
import { namedIn, namesOf, namesText, spellingsOf, type Unclear, unclearWords } from '../values/names';
import { inWords, quotedStart } from '../values/text';
import { textKind, textProblem } from './text';

export interface PeopleColumn<R extends boolean = boolean> extends ColumnBase<R> {
  readonly kind: 'people';
  readonly several: boolean;
  /** Keys of columns of people whose names the form gives a tick each. */
  readonly among: readonly string[];
}

interface SeveralOptions extends ColumnOptions {
  readonly among?: readonly string[];
}

export function people(heading = 'By', { among = [], ...options }: SeveralOptions = {}): PeopleColumn<false> {
  return { kind: 'people', ...base(heading, options), required: false, several: true, among };
}

export function person<R extends boolean = false>(heading: string, options: ColumnOptions<R> = {}): PeopleColumn<NoInfer<R>> {
  return { kind: 'people', ...base(heading, options), several: false, among: [] };
}

function readPeople(text: string, column: PeopleColumn, catalog: Catalog): Reading {
  const { people: known, unknown, unclear } = namedIn(text, catalog.people);
  const why = unknown.length > 0 ? unknownPeople(unknown, catalog.people) : unclear.length > 0 ? unclearPeople(unclear) : null;
  if (why !== null) return column.several && known.length > 0 ? { ...why, partly: namesText(known, catalog.people) } : why;
  if (!column.several && known.length > 1) return refused('takes one person only');
  return understood(namesText(known, catalog.people));
}

function unknownPeople(unknown: readonly string[], people: readonly Person[]): ReturnType<typeof refused> {
  const names = inWords(unknown.map((name) => quotedStart(name)));
  const likes = unknown.flatMap((name) => {
    const like = lookAlike(name, spellingsOf(people));
    return like === null ? [] : [lookAlikeWords(name, like)];
  });
  const but = likes.length === 0 ? '' : `: ${inWords(likes)}`;
  return refused(
    `names ${names}, who ${unknown.length === 1 ? 'is' : 'are'} not on the People tab${but}`,
    'Add them there or mend the name',
  );
}

function unclearPeople(unclear: readonly Unclear[]): ReturnType<typeof refused> {
  return refused(`names ${unclearWords(unclear)}`, 'Write who is meant, or mend the People tab');
}

export const peopleKind: Kind<PeopleColumn, 'text'> = {
  ...textKind<PeopleColumn>('people', () => 130),
  contents: 'person',
  like: { needs: null, never: ['images', 'dates', 'links', 'numbers', 'flags', 'statuses', 'long'] },
  takesSeveral: ({ several }) => several,
  among: ({ among }) => among,
  holds: ({ several }) => (several ? 'names of the People tab, with commas or semicolons between' : 'a name of the People tab'),
  rule: () => ({ kind: 'people' }),
  read: (cell, column, catalog) => {
    const { written } = column;
    const names = cellText(cell);
    if (written === null) return readPeople(names, column, catalog);
    if (isNone(names, written)) return understood(null);
    const all = namesOf(names, catalog.people);
    const somebody = all.filter((name) => !isNone(name, written));
    return readPeople(somebody.length === all.length ? names : namesText(somebody, catalog.people), column, catalog);
  },
  write: (value, { written }, { people: known }) =>
    namesText(
      namesOf(String(value), known).map((name) => ownWord(name, written)),
      known,
    ),
  parse: readPeople,
  problem: (value, column, catalog) => {
    const reading = typeof value === 'string' ? readPeople(value, column, catalog) : refused('is not a text');
    return textProblem(value) ?? (reading.ok ? null : reading.problem);
  },
};
