// Mails about an order: the order itself, and a question where it is overdue.

import type { DeclaredLetter } from '../../schema/papers/letter';

const about = { of: 'orders', to: 'supplier', contact: 'contact', copies: 'copies' } as const;
const greeting = ['Hello {contact},', 'Hello,'];
const regards = ['Best regards\n{me}\n{production}', 'Best regards\n{production}'];

export const orderLetters: readonly DeclaredLetter[] = [
  {
    ...about,
    key: 'order',
    title: 'Mail the supplier',
    forms: [
      {
        when: [{ column: 'status', means: ['to do', 'with reviewer', 'working'] }],
        paper: 'purchaseOrder',
        subject: '{production}: order {id}',
        text: [
          greeting,
          'We would like to order:',
          '{list}',
          'Your reference: {reference}',
          'Please deliver to: {deliverTo}',
          'From {hireFrom} to {hireTo}.',
          'We need it by {wantedBy}. Please confirm, with the day of delivery.',
          regards,
        ],
        afterwards: { date: 'orderedOn', status: 'status', means: 'sent' },
      },
    ],
    otherwise: 'It is ordered already, or over. To ask where it is, press Chase.',
  },
  {
    ...about,
    key: 'chaseOrder',
    title: 'Chase',
    forms: [
      {
        overdue: 'promised',
        subject: '{production}: order {id}',
        text: [
          greeting,
          'We expected our order {id} on {promised} and have not received all of it. When may we expect it?',
          'Your reference: {reference}',
          regards,
        ],
      },
    ],
    otherwise: 'Nothing of it is overdue by the day that was promised.',
  },
];
