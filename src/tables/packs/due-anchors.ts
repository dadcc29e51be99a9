// What due rules count from, beside the steps of an episode.

import type { DueAnchor } from '../../schema/values/due-rule';

/** Days of the production as a whole: what checklists count from. They stand on Settings under these names. */
export const productionAnchors: readonly DueAnchor[] = [
  { name: 'start', also: ['Production start', 'Start of production'] },
  { name: 'wrap', also: ['Production wrap'] },
];

export const dueAnchors: readonly DueAnchor[] = [
  { name: 'CDD', also: ['Contracted delivery date', 'Contract delivery date', 'Delivery date', 'Delivery'] },
  { name: 'TX', also: ['Transmission', 'Transmission date', 'Air date', 'Airdate', 'Broadcast', 'Premiere', 'Release', 'Screening'] },
  { name: 'sent', also: ['Sent on', 'Date sent'] },
  { name: 'accepted', also: ['Accepted on', 'Acceptance'] },
  ...productionAnchors,
];
