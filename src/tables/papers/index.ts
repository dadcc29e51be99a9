// All papers, in the order in which they are offered.

import type { DeclaredPaper } from '../../schema/papers/paper';
import { deliveryNote } from './delivery-note';
import { packingList } from './packing-list';

export const papers: readonly DeclaredPaper[] = [deliveryNote, packingList];
