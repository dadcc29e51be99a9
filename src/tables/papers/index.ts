// All papers and letters, in the order in which they are offered.

import type { DeclaredLetter } from '../../schema/papers/letter';
import type { DeclaredPaper } from '../../schema/papers/paper';
import type { DeclaredPost } from '../../schema/papers/post';
import { agenda } from './agenda';
import { deliveryLetters } from './delivery-letters';
import { deliveryNote } from './delivery-note';
import { fileList } from './file-list';
import { minutes } from './minutes';
import { orderLetters } from './order-letters';
import { packingList } from './packing-list';
import { proForma } from './pro-forma';
import { purchaseOrder } from './purchase-order';
import { retakeList } from './retake-list';
import { reviewPosts } from './review-posts';

export const papers: readonly DeclaredPaper[] = [deliveryNote, packingList, fileList, proForma, agenda, minutes, retakeList, purchaseOrder];

export const letters: readonly DeclaredLetter[] = [...deliveryLetters, ...orderLetters];

export const posts: readonly DeclaredPost[] = reviewPosts;

export { dayParts } from './day-sheet';
