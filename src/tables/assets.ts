// The Assets tab.

import { link } from '../schema/kinds/address';
import { date } from '../schema/kinds/date';
import { flag } from '../schema/kinds/flag';
import { id } from '../schema/kinds/id';
import { code, longText, text } from '../schema/kinds/text';
import { list } from '../schema/kinds/word';
import { defineTable, perStep, stamps } from '../schema/table';
import { calledLink, calledNotes } from './called';
import { stepDeadline } from './step-deadline';

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
      ],
      required: true,
      width: 160,
    }),
    type: list('Type', 'assetTypes', {
      also: ['Asset type', 'Category', 'Cat', 'Class', 'Item type', 'Kind', 'Folder type', 'Entity type'],
      first: true,
    }),
    episode: code('Episode', { also: ['Ep', 'Eps', 'Episodes', 'First episode', 'Ep no.', 'Main episode'], first: true }),
    neededBy: date('Needed by', {
      also: ['Need by', 'Need date', 'Required by', 'Date needed'],
      help: 'When the first shot needs it; for planning, nobody is reminded of it.',
    }),
    steps: perStep('stepStatuses', { typedBy: 'type' }),
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
  deadlines: [stepDeadline],
});
