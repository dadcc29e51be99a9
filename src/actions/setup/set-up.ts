// Set up workbook: what is missing is created, what is right is left alone.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { missingCounts } from '../changes/live-counts';
import { underLock } from '../transaction/lock';
import { locate } from '../transaction/tabs';
import { addHolidays } from './add-holidays';
import { addSampleUnderLock } from './sample-rows';
import { setUpUnderLock } from './setting-up';

/** Rows that were there before have the formulas of a column that came. */
function completeCounts(ports: Ports): void {
  ports.book.flush();
  missingCounts(ports, locate(ports));
}

/** Creates, mends and completes the tabs in use; with `sample` also the sample production. A second time there is nothing to change. */
export function setUp(ports: Ports, { pipeline, sample, purpose = 'both' }: Methods['setUp']['input']): Methods['setUp']['answer'] {
  return underLock(ports, () => {
    const { inUse, ...done } = setUpUnderLock(ports, pipeline, purpose);
    // The tabs must be real before rows go into them.
    if (sample) ports.book.flush();
    const rows = sample ? addSampleUnderLock(ports) : 0;
    if (!sample && done.changes > 0) completeCounts(ports);
    return { changes: done.changes + rows + addHolidays(ports, inUse), notes: done.notes };
  });
}
