// The Reviews tab.

import { link } from '../schema/kinds/address';
import { date } from '../schema/kinds/date';
import { id } from '../schema/kinds/id';
import { people, person } from '../schema/kinds/people';
import { longText, text } from '../schema/kinds/text';
import { time } from '../schema/kinds/time';
import { list, status } from '../schema/kinds/word';
import { defineTable, order, stamps } from '../schema/table';

/** Dailies, director's and client's reviews: when, where, what is shown, and whether the notes went out. */
export const reviews = defineTable('reviews', {
  tab: 'Reviews',
  one: 'review',
  purpose: 'Dailies, director’s, client’s and broadcaster’s reviews: when, where, what is shown, and whether the notes went out.',
  columns: {
    id: id('REV'),
    title: text('Title', { required: true, width: 180 }),
    type: list('Type', 'reviewTypes', { first: true }),
    date: date('Date', { required: true }),
    start: time('Start', { first: true }),
    end: time('End'),
    place: text('Place or link', { suggest: true, width: 160 }),
    shown: longText('What is shown'),
    chair: person('Chair'),
    attendees: people('Attendees'),
    prepareBy: date('Prepare by', { first: true, help: 'When everything to be shown must be ready.' }),
    owner: person('Owner', { first: true, help: 'Who prepares it and gets the reminders; blank: the coordinator.' }),
    status: status('reviewStatuses'),
    notesLink: link('Notes link'),
    notes: longText('Notes'),
    ...stamps,
  },
  name: 'title',
  link: 'notesLink',
  tells: ['start', 'place', 'shown'],
  rules: [order('start', 'end'), order('prepareBy', 'date')],
  deadlines: [
    {
      name: 'prepare',
      date: 'prepareBy',
      holder: 'owner',
      openWhile: ['to do', 'working'],
      remindOn: [1, 0],
      words: { past: 'was to be prepared', coming: 'to prepare' },
      question: '',
    },
    {
      name: 'held',
      date: 'date',
      holder: 'owner',
      openWhile: ['to do', 'working'],
      remindOn: [0],
      words: { past: 'was planned', coming: 'takes place' },
      question: 'Was it held?',
    },
  ],
});
