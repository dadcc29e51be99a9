// Mails about a review: who is to come, and afterwards what was said.

import type { DeclaredPost } from '../../schema/papers/post';

export const reviewPosts: readonly DeclaredPost[] = [
  {
    key: 'invite',
    title: 'Invite',
    of: 'reviews',
    rule: 'invitation',
    ...{ date: 'date', start: 'start', end: 'end', place: 'place', text: 'shown', status: 'status', sent: 'invitedOn' },
    people: ['chair', 'attendees'],
    lines: { table: 'reviewItems', order: 'order', columns: ['item', 'step', 'take'] },
  },
  { key: 'notes', title: 'Send notes', of: 'reviews', rule: 'notes', date: 'date', table: 'reviewNotes' },
];
