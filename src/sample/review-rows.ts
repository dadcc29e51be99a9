// Invented reviews: today, one to prepare tomorrow, one past that nobody ticked off, and some that are done.

import type { Values } from '../schema/values/value';
import { reviews } from '../tables/reviews/reviews';
import type { DayAt } from './day-at';
import { flattened, type Given } from './flattened';

type Review = Given<typeof reviews>;

const here = { place: 'Screening room', start: '10:00', end: '10:45' } as const satisfies Partial<Review>;

export function reviewRows(day: DayAt): readonly Values[] {
  return [...behind(day), ...ahead(day)].map((row) => flattened(reviews, row));
}

function behind(day: DayAt): readonly Review[] {
  return [
    {
      ...here,
      id: 'REV-001',
      title: 'Design dailies',
      type: 'Dailies',
      date: day(-5),
      chair: 'Noor Khan',
      attendees: 'Max Bell, Ana Ruiz',
      status: 'Notes sent',
      invitedOn: day(-7),
      present: 'Noor Khan, Ana Ruiz, Jo Rey',
      notesLink: 'https://drive.example/notes/design-dailies',
    },
    { ...here, id: 'REV-002', title: 'Model dailies', type: 'Dailies', date: day(-1), chair: 'Pia Berg', status: 'Held' },
    {
      ...here,
      id: 'REV-003',
      title: 'Director’s review of the props',
      type: 'Director',
      date: day(-2),
      shown: 'Train, Mine Cart, Flower',
      chair: 'Vic Orr',
      owner: 'Ana Ruiz',
      status: 'Planned',
    },
  ];
}

function ahead(day: DayAt): readonly Review[] {
  return [
    {
      ...here,
      id: 'REV-004',
      title: 'Rig dailies',
      type: 'Dailies',
      date: day(0),
      shown: 'Lama, Oti',
      chair: 'Tom Vale',
      attendees: 'Ben Ode, Jo Rey',
      owner: 'Tom Vale',
      status: 'Planned',
    },
    {
      id: 'REV-005',
      title: 'Client review of the environments',
      type: 'Client',
      date: day(2),
      start: '16:00',
      end: '17:00',
      place: 'https://meet.example/caminandes',
      shown: 'Mine, Pool, Railroad',
      chair: 'Vic Orr',
      attendees: 'Noor Khan, Max Bell',
      prepareBy: day(1),
      owner: 'Ana Ruiz',
      status: 'Planned',
    },
    {
      id: 'REV-006',
      title: 'Broadcaster: first look',
      type: 'Broadcaster',
      date: day(9),
      start: '11:00',
      place: 'https://meet.example/channel',
      prepareBy: day(7),
      repeats: 'weekly',
      repeatsUntil: day(30),
      owner: 'Max Bell',
      status: 'Planned',
    },
  ];
}
