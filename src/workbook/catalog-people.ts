// The People tab: who may be named on a row, and how they are reached.

import type { Catalog, Person, ReminderWish } from '../schema/catalog';
import { sameText } from '../schema/text';
import type { Values } from '../schema/value';
import { wordFor } from '../schema/words';
import type { ReadTable } from './read-table';
import { partsOf, type RowProblem, type Understood } from './understood';

/** Rows without a name are left out; of two rows with the same name the first counts. */
export function peopleIn(read: ReadTable | null, catalog: Catalog): Understood<readonly Person[]> {
  const problems: RowProblem[] = [];
  const people: Person[] = [];
  for (const { row, values, issues } of read?.records ?? []) {
    const say = (message: string, path: string | null = null) => problems.push({ tab: read?.tab ?? '', row, path, message });
    const name = String(values.name ?? '').trim();
    for (const { path, message } of issues) say(message, path);
    if (name === '') say('there is no name under Name, so the row is left out.');
    else if (people.some((other) => sameText(other.name, name))) say(`“${name}” stands here twice; the first row counts.`);
    else people.push(personOf(name, values, catalog));
  }
  return { value: people, problems };
}

function personOf(name: string, values: Values, { lists }: Catalog): Person {
  const text = (key: string) => (typeof values[key] === 'string' ? values[key] : '');
  return {
    name,
    email: text('email') || null,
    also: partsOf(text('alsoWrittenAs')),
    role: text('role'),
    department: text('department'),
    reminders: (wordFor(text('reminders'), lists.reminderWishes ?? [])?.means ?? 'when needed') as ReminderWish,
    zone: text('timeZone') || null,
    active: wordFor(text('active'), lists.yesOrNo ?? [])?.means !== 'no',
  };
}
