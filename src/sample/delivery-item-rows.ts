// What is in the invented deliveries: received, missing, rejected.

import type { Values } from '../schema/values/value';
import { deliveryItems } from '../tables/deliveries/delivery-items';
import { flattened } from './flattened';

export function deliveryItemRows(): readonly Values[] {
  return [
    { id: 'DIT-001', delivery: 'DEL-001', item: 'EN_003', what: 'Railroad', step: 'Design', take: 3 },
    { id: 'DIT-002', delivery: 'DEL-001', item: 'EN_002', what: 'Pool', step: 'Design', take: 2 },
    { id: 'DIT-003', delivery: 'DEL-002', item: 'EN_004', what: 'Oil Machine', step: 'Model', take: 1, format: 'blend' },
    { id: 'DIT-004', delivery: 'DEL-007', what: 'Trailer, ProRes', take: 2, format: 'ProRes 422 HQ', qc: 'Failed', state: 'Rejected' },
    { id: 'DIT-005', delivery: 'DEL-007', what: 'Trailer, subtitles', take: 1, format: 'SRT', qc: 'Passed', state: 'Accepted' },
  ].map((row) => flattened(deliveryItems, 'item' in row ? { ...row, named: row.what } : row));
}
