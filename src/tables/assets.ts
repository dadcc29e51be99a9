// The Assets tab.

import { link } from '../schema/kinds/address';
import { date } from '../schema/kinds/date';
import { flag } from '../schema/kinds/flag';
import { id } from '../schema/kinds/id';
import { code, longText, text } from '../schema/kinds/text';
import { list } from '../schema/kinds/word';
import { defineTable, perStep, stamps } from '../schema/table';
import { stepDeadline } from './step-deadline';

/** Everything that is designed, built and approved, with its steps through the pipeline. */
export const assets = defineTable('assets', {
  tab: 'Assets',
  one: 'asset',
  purpose: 'Everything that is designed, built and approved, one row each, with its steps through the pipeline.',
  columns: {
    id: id('AST', 'ID', ['Asset ID', 'Code', 'Asset code', 'Asset no', 'Asset number', 'Ref no', 'Item ID']),
    name: text('Name', { required: true, width: 160, also: ['Asset', 'Asset name', 'Element', 'Entity', 'Title', 'Item', 'Model name'] }),
    type: list('Type', 'assetTypes', {
      first: true,
      also: ['Asset type', 'Category', 'Cat', 'Kind', 'Class', 'Entity type', 'Element type'],
    }),
    episode: code('Episode', {
      first: true,
      also: ['Ep', 'Ep no', 'Eps', 'Episodes', 'Main episode', 'First episode', 'Used in', 'First used in'],
    }),
    neededBy: date('Needed by', {
      help: 'When the first shot needs it; for planning, nobody is reminded of it.',
      also: ['Need by', 'Required by', 'Needed for', 'Date needed'],
    }),
    steps: perStep('stepStatuses', { typedBy: 'type' }),
    omitted: flag('Omitted', { help: 'Cut from the show: no mails, no lists.', also: ['Omit', 'Cut', 'Cancelled', 'Canceled'] }),
    link: link('Link', {
      help: 'To its files; it is in every mail about it.',
      also: ['URL', 'File', 'Files', 'Folder', 'Path', 'Drive link', 'Reference', 'Ref link'],
    }),
    notes: longText('Notes', { also: ['Comments', 'Comment', 'Remarks', 'Note', 'Info', 'Description', 'Desc'] }),
    ...stamps,
  },
  name: 'name',
  leftOut: 'omitted',
  link: 'link',
  deadlines: [stepDeadline],
});
