// The drop-downs of receipts, floats and what moves them.

import { floatMeanings, floatMoveMeanings, paidMeanings } from '../../schema/cash/cash';
import { usualMeanings } from '../../schema/catalog';
import { defineList } from '../../schema/values/word-list';
import { evidenceMeanings, specialMeanings } from '../../schema/vat/reclaim';

export const cashLists = [
  defineList(
    'receiptStatuses',
    'Receipt statuses',
    [
      ['To claim', 'to do', 'to do', 'open'],
      ['Claimed', 'sent', 'handed in', 'submitted'],
      ['Queried', 'retake', 'query'],
      ['Approved', 'received', 'ok'],
      ['Paid back', 'finished', 'reimbursed', 'paid', 'topped up'],
      ['Reconciled', 'finished', 'cleared'],
      ['Rejected', 'not needed', 'refused'],
    ],
    usualMeanings,
    { means: { Claimed: 'finished', Approved: 'finished' } },
  ),
  defineList(
    'paidWith',
    'Paid with',
    [
      ['Float', 'float', 'petty cash', 'cash'],
      ['Company card', 'card', 'card'],
      ['Own money', 'own money', 'own', 'out of pocket'],
    ],
    paidMeanings,
  ),
  defineList(
    'floatKinds',
    'Float kinds',
    [
      ['Cash', 'cash', 'tin', 'petty cash'],
      ['BACS float', 'bank', 'BACS', 'bank transfer', 'own account'],
      ['Prepaid card', 'prepaid card', 'prepaid', 'Soldo', 'Pleo'],
      ['Company card', 'company card', 'credit card', 'purchase card'],
    ],
    floatMeanings,
  ),
  defineList(
    'floatMoveKinds',
    'Float move kinds',
    [
      ['Given out', 'given out', 'issued', 'advance'],
      ['Topped up', 'topped up', 'top-up', 'reimbursed'],
      ['Returned', 'returned', 'handed back', 'back'],
      ['Adjusted', 'adjusted', 'adjustment', 'correction'],
    ],
    floatMoveMeanings,
  ),
  defineList(
    'receiptKinds',
    'Receipt kinds',
    [
      ['Full VAT invoice to us', 'full invoice', 'full VAT invoice', 'tax invoice', 'invoice'],
      ['Receipt with VAT no.', 'with VAT number', 'receipt', 'VAT receipt', 'simplified invoice'],
      ['Receipt without', 'without VAT number', 'receipt without VAT no.', 'plain receipt'],
      ['Card slip only', 'slip', 'card slip', 'slip'],
      ['None', 'none', 'lost', 'no receipt'],
    ],
    evidenceMeanings,
    { words: { 'Full VAT invoice to us': ['VAT invoice'], 'Receipt with VAT no.': ['Till receipt'] } },
  ),
  defineList(
    'specialSpends',
    'Special spends',
    [
      ['Off-street parking', 'no paper needed', 'car park', 'parking'],
      ['Toll', 'no paper needed', 'bridge toll', 'road toll'],
      ['Telephone', 'no paper needed', 'phone', 'phone box'],
      ['Machine', 'no paper needed', 'vending machine', 'coin machine'],
      ['Entertaining clients', 'never', 'client entertaining', 'client lunch', 'hospitality'],
    ],
    specialMeanings,
  ),
  defineList(
    'claimStatuses',
    'Claim statuses',
    [
      ['Draft', 'to do', 'to do', 'open'],
      ['Handed in', 'sent', 'submitted', 'claimed'],
      ['Queried', 'retake', 'query', 'sent back'],
      ['Approved', 'received', 'ok', 'signed off'],
      ['Paid or reconciled', 'finished', 'paid', 'reconciled', 'topped up', 'cleared'],
      ['Rejected', 'not needed', 'refused'],
    ],
    usualMeanings,
  ),
  defineList(
    'cardLineStates',
    'Card line states',
    [
      ['No receipt', 'to do', 'missing', 'to do', 'receipt missing'],
      ['Queried', 'retake', 'query'],
      ['Matched', 'finished', 'reconciled', 'receipt there'],
      ['Not ours', 'not needed', 'private', 'disputed', 'personal'],
    ],
    usualMeanings,
  ),
] as const;
