// Invented people of the sample production, all at example.com: an address that nobody has.

import type { Values } from '../schema/values/value';
import { peopleTable } from '../tables/people';
import { flattened, type Given } from './flattened';

type Member = Given<typeof peopleTable>;

const studio = { company: 'Caminandes', active: 'Yes' } as const satisfies Partial<Member>;

const crew = (): readonly Member[] => [
  { ...studio, name: 'Ana Ruiz', email: 'ana@example.com', alsoWrittenAs: 'AR, Ana', role: 'Coordinator', department: 'Production' },
  { ...studio, name: 'Max Bell', email: 'max@example.com', role: 'Production manager', department: 'Production' },
  { ...studio, name: 'Vic Orr', email: 'vic@example.com', role: 'Director', department: 'Story', reminders: 'Mondays only' },
  { ...studio, name: 'Noor Khan', email: 'noor@example.com', role: 'Design lead', department: 'Design' },
  { ...studio, name: 'Pia Berg', email: 'pia@example.com', role: 'Model lead', department: 'Model' },
  { ...studio, name: 'Tom Vale', email: 'tom@example.com', role: 'Rig lead', department: 'Rig' },
  { ...studio, name: 'Lea Fox', email: 'lea@example.com', role: 'Surface lead', department: 'Surface' },
  { ...studio, name: 'Mia Lo', email: 'mia@example.com', alsoWrittenAs: 'ML', role: 'Artist', department: 'Design' },
  { ...studio, name: 'Kim Ito', email: 'kim@example.com', alsoWrittenAs: 'KI', role: 'Artist', department: 'Design' },
  {
    name: 'Lito Cruz',
    email: 'lito@example.com',
    alsoWrittenAs: 'LC',
    company: 'Kestrel Models',
    role: 'Artist',
    department: 'Model',
    timeZone: 'Asia/Manila',
    active: 'Yes',
  },
  { ...studio, name: 'Ben Ode', email: 'ben@example.com', alsoWrittenAs: 'BO, Benny', role: 'Artist', department: 'Rig' },
  { ...studio, name: 'Jo Rey', email: 'jo@example.com', alsoWrittenAs: 'JR', role: 'Artist', department: 'Rig' },
  { ...studio, name: 'Sam Poe', email: 'sam@example.com', role: 'Artist', department: 'Surface', reminders: 'Mondays only' },
  { ...studio, name: 'Uma Sen', email: 'uma@example.com', role: 'Artist', department: 'Surface', reminders: 'Off' },
  { ...studio, name: 'Dee Hart', role: 'Runner', department: 'Studio' },
];

/** Nearly every kind of person that reminders tell apart: no address, another zone, Mondays only, off. */
export function peopleRows(): readonly Values[] {
  return crew().map((member) => flattened(peopleTable, member));
}
