// Whether what stands in a column can be what its heading says.

import type { Likeness } from '../../schema/kind';
import type { ColumnContents } from './column-contents';

/** `open`: nothing in the cells speaks for it or against it. */
export type Fit = 'yes' | 'no' | 'open';

const most = 0.5;

/** `like`: what cells of the column that it would be look like. */
export function fitOf({ needs, never, distinct }: Likeness, look: ColumnContents): Fit {
  if (look.images >= most) return 'no';
  if (look.filled === 0) return 'open';
  if (needs !== null) return look[needs] >= most ? 'yes' : 'no';
  if (distinct && look.different < 1) return 'no';
  return never.some((sign) => look[sign] >= most) ? 'no' : 'yes';
}

/** What a column under the bare name of a step is: mostly its statuses, sometimes its dates; null where it is neither. */
export function bareStepPart(look: ColumnContents): 'status' | 'due' | null {
  if (look.dates >= most) return 'due';
  if (look.filled === 0 || look.statuses >= most) return 'status';
  // Boxes below it: ticked once the step is done.
  if (look.flags >= most && look.statuses === 0) return 'status';
  if (look.lights === 1) return 'status';
  const others = look.numbers + look.links + look.flags + look.images + look.long + look.people;
  return others < most && look.different <= most ? 'status' : null;
}
