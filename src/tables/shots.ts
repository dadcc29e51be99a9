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
    id: id('SHT', 'ID', ['Shot ID', 'Ref no']),
    episode: code('Episode', { first: true, also: ['Ep', 'Ep no', 'Eps'] }),
    sequence: code('Sequence', { first: true, also: ['Seq', 'Sequence name', 'Scene', 'Sc', 'Seq no'] }),
    name: text('Name', {
      required: true,
      width: 120,
      also: ['Shot', 'Shot name', 'Shot no', 'Shot number', 'Shot code', 'Sh', 'Code', 'Panel'],
    }),
    frames: count('Frames', {
      also: ['Nb frames', 'Frame count', 'Duration', 'Length', 'Number of frames', 'Fr', 'Frame range duration', 'Cut duration'],
    }),
    steps: perStep('stepStatuses'),
    omitted: flag('Omitted', { help: 'Cut from the show: no mails, no lists.', also: ['Omit', 'Cut', 'Cancelled', 'Canceled'] }),
    link: link('Link', {
      help: 'To its files; it is in every mail about it.',
      also: ['URL', 'File', 'Files', 'Folder', 'Path', 'Drive link', 'Reference', 'Ref link'],
    }),
    notes: longText('Notes', { also: ['Comments', 'Comment', 'Remarks', 'Note', 'Info', 'Description', 'Desc', 'Action'] }),
    ...stamps,
  },
  name: 'name',
  leftOut: 'omitted',
  link: 'link',
  inUse: false,
  deadlines: [stepDeadline],
});
