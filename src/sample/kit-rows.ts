// Invented kit: in the store, with an artist, hired and soon to go back, overdue, and back again.

import type { Values } from '../schema/values/value';
import { kit } from '../tables/orders/kit';
import type { DayAt } from './day-at';
import { flattened, type Given } from './flattened';

export function kitRows(day: DayAt): readonly Values[] {
  const rows: readonly Given<typeof kit>[] = [
    { id: 'KIT-001', what: 'Pen display, 24 inch', serialNo: 'PD24-0001', value: 180_000, holder: 'Store', owner: 'Dee Hart' },
    {
      id: 'KIT-002',
      what: 'Pen display, 16 inch',
      serialNo: 'PD16-0007',
      accessories: 'Pen, stand, power supply',
      value: 60_000,
      holder: 'Mia Lo',
      since: day(-20),
      dueBack: day(5),
      place: 'Home address on file',
      owner: 'Dee Hart',
    },
    {
      id: 'KIT-003',
      what: 'Stills camera',
      serialNo: 'SC-4410',
      ownedBy: 'Lenses Example',
      hireFrom: day(-5),
      offHire: day(2),
      holder: 'Store',
      owner: 'Jo Rey',
    },
    {
      id: 'KIT-004',
      what: 'Drive, 8 TB, for the mix',
      serialNo: 'D8-2231',
      holder: 'Sound Example',
      since: day(-15),
      dueBack: day(-2),
      owner: 'Dee Hart',
    },
    {
      id: 'KIT-005',
      what: 'Microphone',
      serialNo: 'MC-0102',
      value: 24_000,
      holder: 'Store',
      backOn: day(-4),
      condition: 'Windshield worn',
      owner: 'Dee Hart',
    },
  ];
  return rows.map((row) => flattened(kit, row));
}
