// The Episodes tab, switched off until Settings says otherwise.

import { id } from '../../schema/kinds/id';
import { person } from '../../schema/kinds/people';
import { code, text } from '../../schema/kinds/text';
import { perStep } from '../../schema/per-step';
import { defineTable, stamps } from '../../schema/table';
import { stepDeadline } from './step-deadline';
import { workColumns } from './work-columns';

const steps = [
  'Script',
  'Record',
  'Board',
  'Animatic',
  'Episode design',
  'Ship to vendor',
  'Episode animation',
  'Footage back',
  'Picture lock',
  'Grade',
  'Mix',
  'Online',
  'QC',
];

/** The episodes of the series, from script to quality control. */
export const episodes = defineTable('episodes', {
  tab: 'Episodes',
  one: 'episode',
  purpose: 'The episodes of the series, one row each, from script to quality control.',
  columns: {
    id: id('EPS', 'ID', ['Episode ID', 'Production no.', 'Prod. no.', 'Production code', 'Prod code']),
    number: text('Number', {
      also: ['Episode', 'Ep', 'Ep no.', 'Episode no.', 'Episode number', 'No.'],
      required: true,
      alike: 'episode',
      width: 80,
      help: 'As other tabs write it under Episode: 3, 003 and EP003 are one.',
    }),
    title: text('Title', { also: ['Episode title', 'Name', 'Episode name', 'Working title'], first: true, common: true, width: 200 }),
    block: code('Block', { also: ['Batch', 'Delivery block', 'Half'], help: 'Episodes that are made or delivered together.' }),
    director: person('Director', { also: ['Episode director', 'Dir', 'Directed by'] }),
    duration: text('Duration', {
      also: ['Running time', 'TRT', 'Length', 'Slot'],
      width: 90,
      help: 'As the contract writes it, such as 11:00.',
    }),
    uid: text('UID', {
      also: ['Unique ID', 'Clock number', 'Programme ID', 'EIDR', 'ISAN'],
      help: 'The broadcaster’s own number of the programme.',
    }),
    steps: perStep('stepStatuses', { begins: { cg: steps, '2d': steps, 'stop-motion': steps, 'one step': ['Status'] } }),
    ...workColumns,
    ...stamps,
  },
  name: 'number',
  called: [{ columns: ['number'], within: [], unless: null, harmless: null }],
  leftOut: 'omitted',
  state: 'state',
  link: 'link',
  inUse: false,
  // Few, and each matters: a week and two days before, on the day, one working day after.
  deadlines: [{ ...stepDeadline, remindOn: [5, 2, 0, -1], escalates: true }],
});
