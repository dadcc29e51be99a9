// All papers and letters, in the order in which they are offered.

import type { DeclaredLetter } from '../../schema/papers/letter';
import type { DeclaredPaper } from '../../schema/papers/paper';
import { deliveryLetters } from './delivery-letters';
import { deliveryNote } from './delivery-note';
import { fileList } from './file-list';
import { packingList } from './packing-list';
import { proForma } from './pro-forma';

export const papers: readonly DeclaredPaper[] = [deliveryNote, packingList, fileList, proForma];

export const letters: readonly DeclaredLetter[] = deliveryLetters;
