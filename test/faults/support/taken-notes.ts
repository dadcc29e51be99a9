// Two notes as they were taken in a review, and held.

import type { HeldNote } from '../../../src/contract/notes';

/** Of the review as a whole. */
export function takenNotes(review: string): readonly HeldNote[] {
  return ['08:00:01', '08:00:02'].map((time) => ({
    ...{ at: `2026-03-02 ${time}`, note: `Taken at ${time}`, review, mine: true, client: false, closed: false },
    ...{ item: '', step: '', take: null, frame: '', from: '', for: '' },
  }));
}
