// The Shots tab, switched off until Settings says otherwise.

import { link } from '../schema/kinds/address';
import { flag } from '../schema/kinds/flag';
import { id } from '../schema/kinds/id';
import { count } from '../schema/kinds/quantity';
import { code, longText, text } from '../schema/kinds/text';
import { defineTable, perStep, stamps } from '../schema/table';
import { stepDeadline } from './step-deadline';

/** The shots of the edit, with their steps through the pipeline. */
export const shots = defineTable('shots', {
  tab: 'Shots',
  one: 'shot',
  purpose: 'The shots of the edit, one row each, with their steps through the pipeline.',
  columns: {
    id: id('SHT'),
    episode: code('Episode', { first: true }),
    sequence: code('Sequence', { first: true }),
    name: text('Name', { required: true, width: 120 }),
    frames: count('Frames'),
    steps: perStep('stepStatuses'),
    omitted: flag('Omitted', { help: 'Cut from the show: no mails, no lists.' }),
    link: link('Link', { help: 'To its files; it is in every mail about it.' }),
    notes: longText('Notes'),
    ...stamps,
  },
  name: 'name',
  leftOut: 'omitted',
  link: 'link',
  inUse: false,
  deadlines: [stepDeadline],
});
