// A coordinator or a production manager whom no mail reaches: what nobody else gets would go to whoever turned the reminders on, and replies too.

import type { Catalog } from '../../schema/catalog';

/** What is wrong with the coordinator and the manager of Settings, a sentence each; none where nobody is on People yet. A name that is on no tab counts as blank. */
export function coordinatorTrouble({ people, settings }: Pick<Catalog, 'people' | 'settings'>): readonly string[] {
  if (people.length === 0) return [];
  const { coordinator, manager } = settings;
  const why = whyUnreached(coordinator, people);
  return [
    ...(coordinator === '' ? [`Nobody is named as Coordinator on Settings. ${instead}`] : []),
    ...(why === 'off' ? [`${coordinator}, the coordinator, has Reminders set to Off on People: nobody hears of what is to sort out.`] : []),
    ...(coordinator !== '' && why !== null && why !== 'off' ? [`${coordinator}, the coordinator, ${why} on People. ${instead}`] : []),
    ...managerTrouble(manager, whyUnreached(manager, people)),
  ];
}

/** A manager is not needed, and may want no mail; one who is named and cannot be reached is missing the week's report. */
function managerTrouble(manager: string, why: string | null): readonly string[] {
  if (manager === '' || why === null || why === 'off') return [];
  return [`${manager}, the production manager, ${why} on People: nobody gets the weekly report.`];
}

function whyUnreached(name: string, people: Catalog['people']): string | null {
  const person = people.find((candidate) => candidate.name === name);
  if (person?.active === false) return 'is not active';
  if (!person || person.email === null) return 'has no address';
  return person.reminders === 'off' ? 'off' : null;
}

const instead = 'Until then whoever turns reminders on gets what nobody else gets, and the replies.';
