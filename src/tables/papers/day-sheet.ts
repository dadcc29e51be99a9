// What stands on the sheet of a day, in that order; who is away comes last, from whatever tab says it.

import type { DayPart } from '../../schema/papers/day-part';

export const dayParts: readonly DayPart[] = [
  {
    ...{ title: 'Reviews', of: 'reviews', date: 'date', time: 'start', status: 'status' },
    ...{ what: ['title', 'shown'], who: ['chair', 'attendees'], where: ['place'] },
  },
  {
    ...{ title: 'Deliveries', of: 'deliveries', date: 'due', status: 'status' },
    ...{ what: ['direction', 'title'], who: ['partner', 'owner'], where: ['method'] },
  },
  {
    ...{ title: 'Parcels', of: 'shipments', date: 'expected', status: 'status', when: [{ column: 'direction', means: ['in'] }] },
    ...{ what: ['what'], who: ['company', 'forPerson'], where: ['courier'] },
  },
  {
    ...{ title: 'Goods', of: 'orders', date: 'promised', status: 'status' },
    ...{ what: ['whatFor'], who: ['supplier'], where: [] },
  },
  { title: 'Visitors', of: 'visitors', date: 'day', time: 'in', what: ['name', 'company'], who: ['forPerson'], where: ['badge'] },
  { title: 'Jobs', of: 'jobs', date: 'due', time: 'time', done: 'done', what: ['job'], who: ['givenTo'], where: ['where'] },
];
