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
    id: id('AST'),
    name: text('Name', { required: true, width: 160 }),
    type: list('Type', 'assetTypes', { first: true }),
    episode: code('Episode', { first: true }),
    neededBy: date('Needed by', { help: 'When the first shot needs it; for planning, nobody is reminded of it.' }),
    steps: perStep('stepStatuses', { typedBy: 'type' }),
    omitted: flag('Omitted', { help: 'Cut from the show: no mails, no lists.' }),
    link: link('Link', { help: 'To its files; it is in every mail about it.' }),
    notes: longText('Notes'),
    ...stamps,
  },
  name: 'name',
  leftOut: 'omitted',
  link: 'link',
  deadlines: [stepDeadline],
});
