// The Assets tab.

import { date } from '../../schema/kinds/date';
import { id } from '../../schema/kinds/id';
import { text } from '../../schema/kinds/text';
import { list } from '../../schema/kinds/word';
import { perStep } from '../../schema/per-step';
import { defineTable, stamps } from '../../schema/table';
import { episodeRef } from './episode-ref';
import { stepDeadline } from './step-deadline';
import { workColumns } from './work-columns';

/** Everything that is designed, built and approved, with its steps through the pipeline. */
export const assets = defineTable('assets', {
  tab: 'Assets',
  one: 'asset',
  purpose: 'Everything that is designed, built and approved, one row each, with its steps through the pipeline.',
  columns: {
    id: id('AST', 'ID', ['Asset ID', 'Asset code', 'Item ID', 'Prop no.', 'BG no.', 'Code', 'Ref', 'Ref no.', 'No.', 'UID']),
    name: text('Name', {
      also: [
        'Asset',
        'Asset name',
        'Item',
        'Item name',
        'Character',
        'Character name',
        'Prop',
        'Prop name',
        'Puppet',
        'BG',
        'BG name',
        'Background',
        'Model name',
        'Entity',
        'Title',
        'Task',
        'Task name',
        'File name',
        'Filename',
        'Puppet name',
        'Animation name',
        'Clip',
        'Clip name',
        'Asset list',
        'Element',
        'Folder name',
      ],
      required: true,
      width: 160,
    }),
    type: list('Type', 'assetTypes', {
      also: ['Asset type', 'Category', 'Cat', 'Class', 'Item type', 'Kind', 'Folder type', 'Entity type'],
      first: true,
    }),
    episode: episodeRef({
      also: [
        'Ep',
        'Eps',
        'Episodes',
        'First episode',
        'First appears',
        'First appearance',
        'First seen',
        'First used',
        'Episode first used',
        'Ep no.',
        'Main episode',
      ],
      first: true,
    }),
    neededBy: date('Needed by', {
      also: ['Need by', 'Need date', 'Required by', 'Date needed', 'Needed on set', 'On set by'],
      help: 'When the first shot needs it, typed or by its castings; for planning, nobody is reminded of it.',
      derived: { rule: 'castings', wrote: 'neededByCasting', over: 'casting' },
    }),
    steps: perStep('stepStatuses', {
      typedBy: 'type',
      castOn: 'casting',
      begins: {
        cg: ['Design', 'Model', 'Rig', 'Surface'],
        '2d': ['Design', 'Colour', 'Clean-up', 'Build'],
        'stop-motion': ['Design', 'Sculpt', 'Armature', 'Paint'],
        'one step': ['Status'],
      },
    }),
    state: workColumns.state,
    omitted: workColumns.omitted,
    neededByCasting: date('Needed by casting', {
      help: 'What Needed by was filled in with last, by what waits for it. A Needed by that differs was typed, and stays.',
    }),
    link: workColumns.link,
    notes: workColumns.notes,
    ...stamps,
  },
  name: 'name',
  partOf: ['episode'],
  called: [{ columns: ['name'], within: ['episode', 'type'], unless: null, harmless: 'both are kept, and each has its own ID' }],
  leftOut: 'omitted',
  kitsu: { episode: 'Episode', type: 'Type', name: 'Name', notes: 'Description' },
  state: 'state',
  link: 'link',
  // Two working days before, on the day, one and three after.
  deadlines: [{ ...stepDeadline, remindOn: [2, 0, -1, -3] }],
});
