// Whose names stand in the tab, and how ours are written there.

import type { ProposedPerson } from '../../contract/adoption';
import type { AdoptionChanges, NewPerson, Spelling } from '../../schema/adopted/adoption-changes';
import type { Written } from '../../schema/adopted/written';
import type { Catalog, Person } from '../../schema/catalog';
import { isEmail } from '../../schema/kinds/address';
import { contentsOf } from '../../schema/traits';
import { namedIn, unclearWords } from '../../schema/values/names';
import { sameText } from '../../schema/values/text';
import type { MappedCells } from '../shape';
import { guessPeople } from './people-guess';

export interface PeopleProposed {
  readonly people: readonly ProposedPerson[];
  readonly changes: Pick<AdoptionChanges, 'people' | 'spellings'>;
  readonly written: Written;
  /** Who may be two people: what is in the way, in words. */
  readonly troubles: readonly string[];
}

/** All columns with people are looked at together. */
export function proposePeople(
  mapped: readonly MappedCells[],
  { people: directory }: Catalog,
  said: Readonly<Record<string, string>>,
  addresses: Readonly<Record<string, string>>,
): PeopleProposed {
  const cells = mapped.filter(({ column }) => contentsOf(column) === 'person').flatMap((column) => column.cells);
  const guessed = guessPeople(cells, directory);
  const ownAddress = new Map(guessed.flatMap(({ text, choice }) => (isEmail(text) ? [[said[text] ?? choice, text] as const] : [])));
  const people = guessed.map(({ text, count, choice, sure }): ProposedPerson => {
    const name = said[text] ?? choice;
    const known = directory.find((person) => sameText(person.name, name));
    const how = said[text] !== undefined ? 'said' : sure ? 'sure' : 'unsure';
    return {
      text,
      count,
      choice: known?.name ?? name,
      how,
      known: known !== undefined,
      address: known?.email ?? addresses[name] ?? ownAddress.get(name) ?? '',
    };
  });
  return {
    people,
    changes: changesFor(people, directory),
    troubles: unclearIn(people, directory),
    written: { of: 'words', own: ownSpellings(people), none: people.filter(({ choice }) => choice === '').map(({ text }) => text) },
  };
}

/** What two rows of the People tab are written as would be nobody's once the tab is used. */
function unclearIn(people: readonly ProposedPerson[], directory: readonly Person[]): readonly string[] {
  return people.flatMap(({ text, choice }) => {
    const unclear = [text, choice].flatMap((name) => namedIn(name, directory).unclear).slice(0, 1);
    return unclear.length === 0 ? [] : [`The tab names ${unclearWords(unclear)}. Take it off one of the two there first.`];
  });
}

function changesFor(people: readonly ProposedPerson[], directory: readonly Person[]): PeopleProposed['changes'] {
  const fresh = new Map<string, NewPerson>();
  const spellings = new Map<string, Spelling>();
  for (const { text, choice, known, address } of people) {
    if (choice === '') continue;
    const also = sameText(text, choice) ? [] : [text];
    if (!known) fresh.set(choice, { name: choice, email: address, also: [...(fresh.get(choice)?.also ?? []), ...also] });
    else if (also.length > 0 && namedIn(text, directory).people.length === 0)
      spellings.set(choice, { of: choice, also: [...(spellings.get(choice)?.also ?? []), ...also] });
  }
  return { people: [...fresh.values()], spellings: [...spellings.values()] };
}

/** The most used spelling of each person. */
function ownSpellings(people: readonly ProposedPerson[]): readonly (readonly [string, string])[] {
  const spelled = new Map<string, string>();
  for (const { text, choice } of people) if (choice !== '' && !spelled.has(choice)) spelled.set(choice, text);
  return [...spelled].filter(([name, text]) => name !== text);
}
