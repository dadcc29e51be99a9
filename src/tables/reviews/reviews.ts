// The Reviews tab.

import { link } from '../../schema/kinds/address';
import { date } from '../../schema/kinds/date';
import { id } from '../../schema/kinds/id';
import { people, person } from '../../schema/kinds/people';
import { repeats } from '../../schema/kinds/repeats';
import { longText, text } from '../../schema/kinds/text';
import { time } from '../../schema/kinds/time';
import { list, status } from '../../schema/kinds/word';
import { order } from '../../schema/row-rules';
import { defineTable, stamps } from '../../schema/table';
import { calledNotes } from '../called';

/** Dailies, director's and client's reviews: when, where, what is shown, and whether the notes went out. */
export const reviews = defineTable('reviews', {
  tab: 'Reviews',
  one: 'review',
  purpose: 'Dailies, director’s, client’s and broadcaster’s reviews: when, where, what is shown, and whether the notes went out.',
  columns: {
    id: id('REV', 'ID', ['Review ID', 'session ID']),
    title: text('Title', { also: ['Review', 'Review name', 'session', 'session name', 'Meeting', 'Name'], required: true, width: 180 }),
    type: list('Type', 'reviewTypes', { also: ['Review type', 'Kind', 'Meeting type', 'session type'], first: true }),
    date: date('Date', { also: ['Review date', 'Day', 'When', 'Meeting date', 'session date'], required: true }),
    start: time('Start', { also: ['Start time', 'Time', 'From', 'Starts'], first: true }),
    end: time('End', { also: ['End time', 'Until', 'Ends', 'To'] }),
    place: text('Place or link', {
      also: ['Place', 'Room', 'Location', 'Where', 'Venue', 'Meeting link', 'Room or link', 'Meeting room'],
      suggest: true,
      width: 160,
    }),
    shown: longText('What is shown', {
      also: ['Agenda', 'Content', 'Contents', 'Shots', 'Playlist', 'To be shown', 'Topics', 'Items to review', 'For review'],
    }),
    chair: person('Chair', { also: ['Chaired by', 'Supervisor', 'Led by', 'Director', 'Host', 'Lead'] }),
    attendees: people('Attendees', {
      also: ['Attending', 'Who', 'Invited', 'Invitees', 'Participants', 'Present', 'Artists', 'Artists presenting', 'Presenting'],
    }),
    prepareBy: date('Prepare by', {
      also: ['Prep deadline', 'Prepare', 'Prep by', 'Prep due', 'Ready by'],
      first: true,
      help: 'When everything to be shown must be ready.',
    }),
    owner: person('Owner', {
      also: ['Organised by', 'Organiser', 'Organized by', 'Organizer', 'Responsible', 'Coordinator', 'Booked by'],
      first: true,
      help: 'Who prepares it and gets the reminders; blank: the coordinator.',
    }),
    status: status('reviewStatuses', 'Status', ['Review status', 'State', 'Progress']),
    repeats: repeats('Repeats', {
      help: 'weekly on Mon, Thu, working days or monthly on 31. Once its day has come the next one is made.',
    }),
    repeatsUntil: date('Repeats until', {
      also: ['Series until', 'Repeat until'],
      help: 'The last day on which it may take place. Blank: for ever.',
    }),
    invitedOn: date('Invited on', {
      also: ['Invitation sent', 'Invite sent', 'Date invited'],
      help: 'The day that the invitations went out last.',
    }),
    present: people('Was there', {
      among: ['chair', 'attendees'],
      help: 'Who came, also those who were not invited. It stands in the minutes.',
    }),
    notesLink: link('Notes link', { also: ['Link to notes', 'Minutes', 'Minutes link', 'Notes doc'] }),
    notes: longText('Notes', {
      also: calledNotes,
    }),
    ...stamps,
  },
  name: 'title',
  link: 'notesLink',
  tells: ['start', 'place', 'shown'],
  rules: [order('start', 'end'), order('prepareBy', 'date'), order('date', 'repeatsUntil')],
  repeats: {
    ...{ repeats: 'repeats', date: 'date', until: 'repeatsUntil' },
    ...{ moves: ['prepareBy'], anew: ['shown', 'status', 'invitedOn', 'present', 'notesLink', 'notes'] },
  },
  deadlines: [
    {
      name: 'prepare',
      date: 'prepareBy',
      holder: 'owner',
      openWhile: ['to do', 'working', 'blocked'],
      remindOn: [1, 0],
      words: { past: 'was to be prepared', coming: 'to prepare' },
      question: '',
    },
    {
      name: 'held',
      date: 'date',
      holder: 'owner',
      openWhile: ['to do', 'working', 'blocked'],
      remindOn: [0],
      words: { past: 'was planned', coming: 'takes place' },
      question: 'Was it held?',
    },
  ],
});
