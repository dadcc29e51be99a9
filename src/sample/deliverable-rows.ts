// Invented deliverables of the film: three for one day, one at risk, one sent without an answer, one accepted; and the date that they count from.

import type { Values } from '../schema/values/value';
import { contractDates } from '../tables/deliveries/contract-dates';
import { deliverables } from '../tables/deliveries/deliverables';
import type { DayAt } from './day-at';
import { flattened, type Given } from './flattened';

type Deliverable = Given<typeof deliverables>;

const film = { forWhom: 'Channel Example', episode: '003' } as const satisfies Partial<Deliverable>;

export function deliverableRows(day: DayAt): readonly Values[] {
  const byContract = { rule: 'CDD', due: day(6), dueByRule: day(6) };
  const rows: readonly Deliverable[] = [
    {
      ...film,
      ...byContract,
      id: 'DLV-001',
      deliverable: 'Master',
      category: 'Picture',
      status: 'Preparing',
      owner: 'Ana Ruiz',
      qc: 'Failed',
    },
    {
      ...film,
      ...byContract,
      id: 'DLV-002',
      deliverable: 'Stereo mix',
      category: 'Sound',
      status: 'Ready',
      owner: 'Ana Ruiz',
      qc: 'Passed',
    },
    { ...film, ...byContract, id: 'DLV-003', deliverable: 'Subtitles', category: 'Text', status: 'To do', expected: day(8) },
    { ...film, id: 'DLV-004', deliverable: 'Key art', category: 'Artwork', status: 'Sent', sent: day(-12), owner: 'Ana Ruiz' },
    { ...film, id: 'DLV-005', deliverable: 'Credit list', category: 'Paperwork', status: 'Accepted', sent: day(-9), acceptedOn: day(-4) },
  ];
  return rows.map((row) => flattened(deliverables, row));
}

export function contractDateRows(day: DayAt): readonly Values[] {
  return [flattened(contractDates, { id: 'CTD-001', forWhom: 'Channel Example', cdd: day(6), tx: day(20) })];
}
