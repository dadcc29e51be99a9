// A coordinator whom no mail reaches: what nobody else gets would go to whoever turned the reminders on, and replies too.

import type { Catalog } from '../../schema/catalog';

/** What is wrong with the coordinator of Settings, a sentence each; none where nobody is on People yet. A name that is on no tab counts as blank. */
export function coordinatorTrouble({ people, settings }: Pick<Catalog, 'people' | 'settings'>): readonly string[] {
  if (people.length === 0) return [];
  const { coordinator } = settings;
  if (coordinator === '') return [`Nobody is named as Coordinator on Settings. ${instead}`];
  const person = people.find(({ name }) => name === coordinator);
  if (person?.active === false) return [`${coordinator}, the coordinator, is not active on People. ${instead}`];
  if (!person || person.email === null) return [`${coordinator}, the coordinator, has no address on People. ${instead}`];
  return person.reminders === 'off'
    ? [`${coordinator}, the coordinator, has Reminders set to Off on People: nobody hears of what is to sort out.`]
    : [];
}

const instead = 'Until then whoever turns reminders on gets what nobody else gets, and the replies.';
