// What is shown in the invented reviews, and what was said of it: decided, noted, still to come.

import type { Values } from '../schema/values/value';
import { reviewItems } from '../tables/reviews/review-items';
import { reviewNotes } from '../tables/reviews/review-notes';
import type { DayAt } from './day-at';
import { flattened, type Given } from './flattened';

type Note = Given<typeof reviewNotes>;

export function reviewItemRows(): readonly Values[] {
  return [
    { id: 'RIT-001', review: 'REV-001', order: 1, item: 'Railroad', step: 'Design', take: 3, shown: 'Yes', decision: 'Approved' },
    { id: 'RIT-002', review: 'REV-001', order: 2, item: 'Pool', step: 'Design', take: 2, shown: 'Yes', decision: 'Retake' },
    { id: 'RIT-003', review: 'REV-001', order: 3, item: 'Flower', step: 'Design', take: 1, shown: 'Not reached' },
    { id: 'RIT-004', review: 'REV-004', order: 1, item: 'Lama', step: 'Rig', take: 2 },
    { id: 'RIT-005', review: 'REV-004', order: 2, item: 'Oti', step: 'Rig', take: 1 },
  ].map((row) => flattened(reviewItems, row));
}

export function reviewNoteRows(day: DayAt): readonly Values[] {
  const said = { review: 'REV-001', step: 'Design', from: 'Noor Khan', origin: 'Team', released: day(-5), takenBy: 'Ana Ruiz' } as const;
  const at = (time: string) => ({ takenAt: `${day(-5)} ${time}` });
  const notes: readonly Note[] = [
    {
      ...said,
      ...at('10:12:08'),
      id: 'NTE-001',
      note: 'Colder light on the sleepers.',
      state: 'Closed',
      item: 'Railroad',
      take: 3,
      reason: 'Fix',
    },
    {
      ...{
        ...said,
        ...at('10:21:40'),
        id: 'NTE-002',
        note: 'The water reads as glass: more ripples.',
        state: 'Open',
        item: 'Pool',
        take: 2,
      },
      ...{ for: 'Design', due: day(3), reason: 'Creative change', picture: 'https://drive.example/notes/pool-ripples' },
    },
    {
      ...said,
      ...at('10:23:05'),
      id: 'NTE-003',
      note: 'Ladder on the left, as in the animatic.',
      state: 'Addressed',
      item: 'Pool',
      take: 2,
      for: 'Design',
    },
    { ...said, ...at('10:44:51'), id: 'NTE-004', note: 'Next week we begin with the props.', state: 'Open' },
  ];
  return notes.map((row) => flattened(reviewNotes, row));
}
