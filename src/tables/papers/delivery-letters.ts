// Mails about a delivery: what goes out, and a question where something is overdue.

import type { DeclaredLetter } from '../../schema/papers/letter';

const about = { of: 'deliveries', to: 'partner', contact: 'contact', copies: 'copies' } as const;
const greeting = ['Hello {contact},', 'Hello,'];
const regards = ['Best regards\n{me}\n{production}', 'Best regards\n{production}'];

export const deliveryLetters: readonly DeclaredLetter[] = [
  {
    ...about,
    key: 'mail',
    title: 'Mail the partner',
    forms: [
      {
        when: [{ column: 'direction', means: ['out'] }],
        paper: 'deliveryNote',
        subject: '{production}: {title} ({id})',
        text: [
          greeting,
          ['We are sending you {title} by {method}, {items}.', 'We are sending you {title}, {items}.', 'We are sending you {title}.'],
          '{contents}',
          'It is here: {link}',
          'Drive: {driveLabel}',
          'Your reference: {reference}',
          '{list}',
          'Please let us have your answer by {backBy}.',
          regards,
        ],
        afterwards: { date: 'sent', status: 'status', means: 'sent' },
      },
    ],
    otherwise: 'Only what goes out is announced to the partner. To ask where something is, press Chase.',
  },
  {
    ...about,
    key: 'chase',
    title: 'Chase',
    forms: [
      {
        overdue: 'back',
        subject: '{production}: your answer to {title} ({id})',
        text: [
          greeting,
          [
            'We sent you {title} on {sent} and asked for your answer by {backBy}. May we ask how far it is?',
            'We asked for your answer to {title} by {backBy}. May we ask how far it is?',
          ],
          'Your reference: {reference}',
          regards,
        ],
      },
      {
        overdue: 'in',
        subject: '{production}: {title} ({id})',
        text: [
          greeting,
          'We expected {title} from you on {due} and have not received it yet. When may we expect it?',
          '{list}',
          'Your reference: {reference}',
          regards,
        ],
      },
    ],
    otherwise: 'Nothing of it is overdue: no answer that was asked for, and nothing that was to come in.',
  },
];
