// Whether what stands in a column can be what its heading says.

import type { ColumnContents } from './column-contents';

/** `open`: nothing in the cells speaks for it or against it. */
export type Fit = 'yes' | 'no' | 'open';

const most = 0.5;

/** Signs of which most cells must have one. */
const needed: Readonly<Record<string, readonly (keyof ColumnContents)[]>> = {
  date: ['dates'],
  time: ['times'],
  quantity: ['numbers'],
  money: ['numbers'],
  rate: ['numbers'],
  flag: ['flags'],
  address: ['links'],
};

/** Signs that most cells must not have. */
const forbidden: Readonly<Record<string, readonly (keyof ColumnContents)[]>> = {
  word: ['images', 'dates', 'links', 'numbers', 'flags', 'long'],
  people: ['images', 'dates', 'links', 'numbers', 'flags', 'statuses', 'long'],
  text: ['images', 'flags', 'dates'],
  id: ['images', 'flags', 'dates', 'links', 'long'],
};

/** `kind`: of the column that it would be. */
export function fitOf(kind: string, look: ColumnContents): Fit {
  if (look.images >= most) return 'no';
  if (look.filled === 0) return 'open';
  const signs = needed[kind];
  if (signs !== undefined) return signs.some((sign) => look[sign] >= most) ? 'yes' : 'no';
  if (kind === 'id' && look.different < 1) return 'no';
  return (forbidden[kind] ?? []).some((sign) => look[sign] >= most) ? 'no' : 'yes';
}

/** What a column under the bare name of a step is: mostly its statuses, sometimes its dates; null where it is neither. */
export function bareStepPart(look: ColumnContents): 'status' | 'due' | null {
  if (look.dates >= most) return 'due';
  if (look.filled === 0 || look.statuses >= most) return 'status';
  // Boxes below it: ticked once the step is done.
  if (look.flags >= most && look.statuses === 0) return 'status';
  const others = look.numbers + look.links + look.flags + look.images + look.long + look.people;
  return others < most && look.different <= most ? 'status' : null;
}
