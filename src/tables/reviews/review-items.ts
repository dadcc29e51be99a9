// The Review items tab: what is shown in a review, one line each, in the order in which it is shown.

import { flag } from '../../schema/kinds/flag';
import { id } from '../../schema/kinds/id';
import { count, quantity } from '../../schema/kinds/quantity';
import { ref } from '../../schema/kinds/ref';
import { liveCount } from '../../schema/kinds/stamp';
import { code } from '../../schema/kinds/text';
import { list } from '../../schema/kinds/word';
import { defineTable, stamps } from '../../schema/table';

/** The lines of a review: which asset, shot or episode is shown, which take of it, and what was decided. */
export const reviewItems = defineTable('reviewItems', {
  tab: 'Review items',
  one: 'item',
  purpose: 'What is shown in each review, one line an item, with its take and what was decided.',
  columns: {
    id: id('RIT', 'ID'),
    review: ref('Review', ['reviews'], { required: true }),
    order: quantity('Order', { help: 'Shown in this order; 2.5 comes between 2 and 3.' }),
    item: ref('Item', ['assets', 'shots', 'episodes'], {
      required: true,
      by: 'name',
      width: 140,
      help: 'The asset, shot or episode, by a name that no other has or its ID.',
    }),
    step: code('Step', { first: true, help: 'The step that is shown, such as Animation.' }),
    take: count('Take shown', { first: true }),
    // Before what is decided, so that a decision and its stamps are one run of cells.
    takenOff: flag('Taken off', { help: 'Not shown in the review any more.' }),
    shown: list('Shown', 'reviewShown', { help: 'Whether it was reached.' }),
    decision: list('Decision', 'reviewDecisions', { first: true, help: 'Blank: noted, and the status of its step stays.' }),
    ...stamps,
    // Behind all others, so that those are one run of cells.
    notes: liveCount(
      'Notes',
      { table: 'reviewNotes', same: { review: 'review', item: 'item', step: 'step' } },
      'How many notes this review has of it, counted as it stands now. A line that was typed into the grid is counted from the coming night on, where reminders are on; else once you run Set up workbook.',
    ),
  },
  name: 'item',
  linesOf: {
    table: 'reviews',
    by: 'review',
    gathered: true,
    following: {
      item: 'item',
      step: 'step',
      take: 'take',
      state: 'decision',
      row: { status: 'status' },
      // What a review decides counts, whatever the step said before; the take that was shown stays with its notes.
      rules: (['finished', 'approved with fixes', 'retake', 'paused', 'not needed'] as const).map((decided) => ({
        state: decided,
        becomes: decided,
        unless: [],
        takes: false,
      })),
      wholes: {},
    },
  },
  leftOut: 'takenOff',
});
