// The People tab: who may be named on a row, and how they are reached.

import type { Catalog, Person, ReminderWish } from '../../schema/catalog';
import { weekdaysIn } from '../../schema/kinds/setting';
import { isLocalDate } from '../../schema/values/local-date';
import { sameText, seenText } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { wordFor } from '../../schema/values/words';
import type { ReadTable } from '../rows/read-table';
import { personTwice, personUnnamed, type RowSaid, worksOnUnread } from './catalog-messages';
import { type RowProblem, spellingsIn, type Understood } from './understood';

/** Rows without a name are left out; of two rows with the same name neither is taken for the other unless they say the same. */
export function peopleIn(read: ReadTable | null, catalog: Catalog): Understood<readonly Person[]> {
  const problems: RowProblem[] = [];
  const people: Person[] = [];
  for (const { row, values, issues } of read?.records ?? []) {
    const say = (said: RowSaid, path: string | null = null) => problems.push({ tab: read?.tab ?? '', row, path, ...said });
    const name = seenText(String(values.name ?? ''));
    for (const { path, message } of issues) say({ like: path, message }, path);
    if (name === '') {
      say(personUnnamed());
      continue;
    }
    const person = personOf(name, values, catalog);
    const worksOn = String(values.worksOn ?? '');
    if (worksOn.trim() !== '' && person.worksOn === undefined) say(worksOnUnread({ text: worksOn }), 'worksOn');
    const at = people.findIndex((other) => sameText(other.name, name));
    const other = people[at];
    if (other === undefined) people.push(person);
    else {
      const same = sameWay(other, person);
      if (!same) people[at] = { ...other, twice: true };
      say(personTwice({ name, same }));
    }
  }
  return { value: people, problems };
}

/** True where it makes no difference which of the two rows is read. */
function sameWay(one: Person, other: Person): boolean {
  const mattering = ({ email, reminders, zone, active, twice, country, worksOn }: Person) =>
    JSON.stringify([email?.toLowerCase(), reminders, zone, active, twice, country, worksOn]);
  return mattering(one) === mattering({ ...other, ...(one.twice && { twice: true }) });
}

/** Whoever does not say no is there. */
export function isActiveBy(text: string, lists: Catalog['lists']): boolean {
  return wordFor(text, lists.yesOrNo ?? [])?.means !== 'no';
}

function personOf(name: string, values: Values, { lists }: Catalog): Person {
  const text = (key: string) => (typeof values[key] === 'string' ? values[key] : '');
  const worksOn = weekdaysIn(text('worksOn'));
  return {
    name,
    email: text('email') || null,
    also: spellingsIn(text('alsoWrittenAs')),
    role: text('role'),
    department: text('department'),
    reminders: (wordFor(text('reminders'), lists.reminderWishes ?? [])?.means ?? 'when needed') as ReminderWish,
    zone: text('timeZone') || null,
    active: isActiveBy(text('active'), lists),
    ...(text('country') !== '' && { country: text('country') }),
    ...(worksOn !== null && { worksOn }),
    ...(isLocalDate(values.finish) && { finish: values.finish }),
  };
}
