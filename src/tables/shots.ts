// The Shots tab, switched off until Settings says otherwise.

import { link } from '../schema/kinds/address';
import { flag } from '../schema/kinds/flag';
import { id } from '../schema/kinds/id';
import { count } from '../schema/kinds/quantity';
import { code, longText, text } from '../schema/kinds/text';
import { defineTable, perStep, stamps } from '../schema/table';
import { calledLink, calledNotes } from './called';
import { stepDeadline } from './step-deadline';

/** The shots of the edit, with their steps through the pipeline. */
export const shots = defineTable('shots', {
  tab: 'Shots',
  one: 'shot',
  purpose: 'The shots of the edit, one row each, with their steps through the pipeline.',
  columns: {
    id: id('SHT', 'ID', ['Shot ID', 'Code', 'Ref', 'Ref no.', 'No.', 'UID']),
    episode: code('Episode', { also: ['Ep', 'Ep no.', 'Eps'], first: true }),
    sequence: code('Sequence', { also: ['Seq', 'Sq', 'Sequence name', 'Scene', 'Sc', 'Sequence code'], first: true }),
    name: text('Name', { also: ['Shot', 'Shot name', 'Shot code', 'Shot no.', 'Sh', 'Entity'], required: true, width: 120 }),
    frames: count('Frames', {
      also: ['Frame count', 'No. of frames', 'Nb frames', 'Length', 'Length (frames)', 'Cut duration', 'Duration (frames)'],
    }),
    steps: perStep('stepStatuses'),
    omitted: flag('Omitted', { also: ['Omit', 'Cut', 'Removed'], help: 'Cut from the show: no mails, no lists.' }),
    link: link('Link', {
      also: calledLink,
      help: 'To its files; it is in every mail about it.',
    }),
    notes: longText('Notes', {
      also: calledNotes,
    }),
    ...stamps,
  },
  name: 'name',
  leftOut: 'omitted',
  link: 'link',
  inUse: false,
  deadlines: [stepDeadline],
});
