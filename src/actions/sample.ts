// The sample production: added to look around in, removed without touching what people made of it.

import type { Ports } from '../ports';
import { counted } from '../schema/text';
import { underLock } from './lock';
import { addSampleUnderLock, removeSampleUnderLock } from './sample-rows';
import { setUpUnderLock } from './setting-up';

/** Sets the workbook up if need be and adds the sample rows that are not there; answers in words. */
export function addSample(ports: Ports): string {
  return underLock(ports, () => {
    setUpUnderLock(ports, 'cg');
    ports.book.flush();
    const rows = addSampleUnderLock(ports);
    return rows === 0
      ? 'The sample production is already there.'
      : `Added the sample production: ${counted(rows, 'row')}. Remove it again in the menu under Workbook.`;
  });
}

/** Removes the sample rows that nobody changed; answers in words which were kept. */
export function removeSample(ports: Ports): string {
  return underLock(ports, () => removeSampleUnderLock(ports));
}
