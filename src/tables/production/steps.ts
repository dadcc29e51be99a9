// The Steps tab: which steps of the pipeline exist.

import { people } from '../../schema/kinds/people';
import { quantity } from '../../schema/kinds/quantity';
import { text } from '../../schema/kinds/text';
import { defineTable } from '../../schema/table';

/** The steps of the pipeline, their order and who approves them. */
export const stepsTable = defineTable('steps', {
  tab: 'Steps',
  one: 'step',
  purpose: 'The steps of the pipeline. Add a row, run Set up workbook, and its columns appear.',
  columns: {
    step: text('Step', { required: true }),
    usedOn: text('Used on', { first: true, help: 'Assets, Shots or both, with a comma between. Blank: both.' }),
    order: quantity('Order', { first: true }),
    lead: people('Lead', { first: true, help: 'Who approves it: they are told what waits for them.' }),
    forTypes: text('For types', { first: true, help: 'Asset types that need it, with commas between. Blank: all.' }),
    waitsFor: text('Waits for', {
      first: true,
      help: 'The steps that must have passed first: of what is in the shot, such as Rig, Surface, and of the shot itself, such as Animation. Only where Casting says what is in the shot. Blank: it waits for nothing.',
    }),
  },
  key: ['step'],
  name: 'step',
  called: [{ columns: ['step'], within: [], unless: null, harmless: null }],
  inUse: null,
  role: 'steps',
});
