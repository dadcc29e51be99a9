// Invented deliveries: due today, late, on the way, sent and to come back, rejected, accepted.

import type { Values } from '../schema/values/value';
import { deliveriesTable } from '../tables/deliveries/deliveries';
import type { DayAt } from './day-at';
import { flattened, type Given } from './flattened';

type Delivery = Given<typeof deliveriesTable>;

const vendor = { partner: 'Kestrel Models', contact: 'Lito Cruz', method: 'Aspera', episode: '003' } as const satisfies Partial<Delivery>;
const broadcaster = {
  partner: 'Channel Example',
  contact: 'Ingest desk',
  method: 'Content Hub',
  episode: '003',
} as const satisfies Partial<Delivery>;

export function deliveryRows(day: DayAt): readonly Values[] {
  return [...withModeller(day), ...withSound(day), ...withBroadcaster(day)].map((row) => flattened(deliveriesTable, row));
}

function withModeller(day: DayAt): readonly Delivery[] {
  return [
    {
      ...vendor,
      id: 'DEL-001',
      title: 'Turnover: Railroad and Pool designs',
      direction: 'Out',
      contents: 'Model sheets, colour keys',
      purpose: 'Turnover',
      due: day(0),
      status: 'Ready',
      owner: 'Ana Ruiz',
    },
    {
      ...vendor,
      id: 'DEL-002',
      title: 'Oil Machine model, take 1',
      direction: 'In',
      take: 1,
      purpose: 'Approval',
      due: day(-2),
      expected: day(1),
      status: 'Planned',
    },
    {
      ...vendor,
      id: 'DEL-003',
      title: 'Pingoo model, take 2',
      direction: 'In',
      take: 2,
      purpose: 'Approval',
      due: day(-1),
      status: 'Received',
      received: day(-1),
    },
  ];
}

function withSound(day: DayAt): readonly Delivery[] {
  return [
    {
      id: 'DEL-004',
      title: 'Reference drive',
      direction: 'Out',
      partner: 'Harbour Sound',
      method: 'Hard drive',
      purpose: 'Reference',
      due: day(-6),
      status: 'Sent',
      sent: day(-6),
      backBy: day(2),
      owner: 'Ana Ruiz',
      notes: 'Courier has the number of the case.',
    },
    {
      id: 'DEL-005',
      title: 'Sound stems',
      direction: 'In',
      partner: 'Harbour Sound',
      method: 'FTP',
      purpose: 'WIP',
      due: day(5),
      status: 'Planned',
      owner: 'Ana Ruiz',
    },
  ];
}

function withBroadcaster(day: DayAt): readonly Delivery[] {
  return [
    {
      ...broadcaster,
      id: 'DEL-006',
      title: 'Animatic for approval',
      direction: 'Out',
      purpose: 'Approval',
      due: day(-3),
      status: 'Preparing',
      owner: 'Max Bell',
    },
    {
      ...broadcaster,
      id: 'DEL-007',
      title: 'Trailer',
      direction: 'Out',
      take: 2,
      purpose: 'Final',
      due: day(2),
      status: 'Rejected',
      owner: 'Ana Ruiz',
      notes: 'Failed their check: sound too loud.',
    },
    {
      ...broadcaster,
      id: 'DEL-008',
      title: 'Episode 003, picture locked',
      direction: 'Out',
      contents: 'ProRes, stems, subtitles',
      purpose: 'Final',
      due: day(9),
      status: 'Planned',
      owner: 'Max Bell',
    },
    {
      ...broadcaster,
      id: 'DEL-009',
      title: 'Title card',
      direction: 'Out',
      purpose: 'Approval',
      due: day(-10),
      status: 'Accepted',
      sent: day(-11),
    },
  ];
}
