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
    id: id('REV', 'ID', ['Review ID']),
    title: text('Title', { required: true, width: 180, also: ['Review', 'Session', 'Name', 'Meeting', 'Subject', 'Session name'] }),
    type: list('Type', 'reviewTypes', { first: true, also: ['Kind', 'Review type', 'Session type'] }),
    date: date('Date', { required: true, also: ['Review date', 'Session date', 'When', 'Day'] }),
    start: time('Start', { first: true, also: ['Time', 'Start time', 'From', 'Starts'] }),
    end: time('End', { also: ['End time', 'Until', 'To', 'Ends'] }),
    place: text('Place or link', {
      suggest: true,
      width: 160,
      also: ['Location', 'Room', 'Where', 'Venue', 'Zoom', 'Meeting link', 'Place'],
    }),
    shown: longText('What is shown', { also: ['Playlist', 'Material', 'Agenda', 'Content', 'Items', 'What'] }),
    chair: person('Chair', { also: ['Led by', 'Host', 'Director', 'Supervisor', 'Chaired by'] }),
    attendees: people('Attendees', { also: ['Who', 'Participants', 'Invitees', 'Present', 'Attending', 'People'] }),
    prepareBy: date('Prepare by', {
      first: true,
      help: 'When everything to be shown must be ready.',
      also: ['Prep by', 'Ready by', 'Material due', 'Prep due'],
    }),
    owner: person('Owner', {
      first: true,
      help: 'Who prepares it and gets the reminders; blank: the coordinator.',
      also: ['Responsible', 'Organiser', 'Organizer', 'Coordinator', 'Prepared by'],
    }),
    status: status('reviewStatuses', ['State', 'Review status']),
    notesLink: link('Notes link', { also: ['Link to notes', 'Notes doc', 'Notes URL', 'Minutes'] }),
    notes: longText('Notes', { also: ['Comments', 'Comment', 'Remarks', 'Note', 'Info'] }),
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
