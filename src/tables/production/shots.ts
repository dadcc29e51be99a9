// The Shots tab, switched off until Settings says otherwise.

import { id } from '../../schema/kinds/id';
import { count, quantity } from '../../schema/kinds/quantity';
import { ref } from '../../schema/kinds/ref';
import { code, text } from '../../schema/kinds/text';
import { list } from '../../schema/kinds/word';
import { perStep } from '../../schema/per-step';
import { defineTable, stamps } from '../../schema/table';
import { episodeRef } from './episode-ref';
import { stepDeadline } from './step-deadline';
import { workColumns } from './work-columns';

/** The shots of the edit, with their steps through the pipeline. */
export const shots = defineTable('shots', {
  tab: 'Shots',
  one: 'shot',
  purpose: 'The shots of the edit, one row each, with their steps through the pipeline.',
  columns: {
    id: id('SHT', 'ID', ['Shot ID', 'Code', 'Ref', 'Ref no.', 'No.', 'UID', 'VFX ID', 'VFX no.']),
    episode: episodeRef({ also: ['Ep', 'Ep no.', 'Eps'], first: true }),
    sequence: code('Sequence', { also: ['Seq', 'Sq', 'Sequence name', 'Scene', 'Sc', 'Sequence code'], first: true }),
    name: text('Name', {
      also: ['Shot', 'Shot name', 'Shot code', 'Shot no.', 'Sh', 'Entity', 'Panel', 'Panel no.'],
      required: true,
      width: 120,
    }),
    frames: count('Frames', {
      also: [
        'Frame count',
        'No. of frames',
        'Nb frames',
        'Length',
        'Length (frames)',
        'Cut duration',
        'Cut length',
        'Shot length',
        'Duration (frames)',
        'Duration in frames',
      ],
    }),
    firstFrame: count('First frame', {
      also: ['Start frame', 'Frame in', 'Cut in', 'In frame'],
      help: 'The number that its frames begin with, such as 1001.',
    }),
    cutOrder: count('Cut order', { help: 'Where it stands in the cut. A cut list that is brought in writes it, with room between.' }),
    speed: quantity('Speed', {
      min: null,
      help: 'In percent, where the cut shows it faster or slower than it was shot: 200 is twice as fast, 0 a freeze, below nought backwards.',
    }),
    priority: list('Priority', 'priorities', { also: ['Prio', 'Urgency', 'Rank'], common: true }),
    vendor: ref('Vendor', ['companies'], {
      also: ['Studio', 'Outsource', 'Made by', 'Facility'],
      by: 'name',
      free: true,
      width: 120,
      help: 'The company that makes it, where that is not you.',
    }),
    steps: perStep('stepStatuses', {
      castOn: 'casting',
      begins: {
        cg: ['Layout', 'Animation', 'Lighting', 'Comp'],
        '2d': ['Storyboard', 'Posing', 'Animation', 'Comp'],
        'stop-motion': ['Storyboard', 'Set', 'Shoot', 'Comp'],
        'one step': ['Status'],
      },
    }),
    ...workColumns,
    ...stamps,
  },
  name: 'name',
  partOf: ['episode', 'sequence'],
  called: [{ columns: ['name'], within: ['episode', 'sequence'], unless: null, harmless: 'both are kept, and each has its own ID' }],
  leftOut: 'omitted',
  kitsu: {
    ...{ episode: 'Episode', sequence: 'Sequence', name: 'Name', notes: 'Description' },
    ...{ frames: 'Nb Frames', firstFrame: 'Frame In' },
  },
  cut: { episode: 'episode', sequence: 'sequence', frames: 'frames', order: 'cutOrder', speed: 'speed' },
  state: 'state',
  link: 'link',
  inUse: false,
  // There are many, and each is soon done: on the day, and one working day after.
  deadlines: [{ ...stepDeadline, remindOn: [0, -1] }],
});
