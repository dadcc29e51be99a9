// The Review notes tab: what was said, one note of one item a row.

import { link } from '../../schema/kinds/address';
import { date } from '../../schema/kinds/date';
import { id } from '../../schema/kinds/id';
import { count } from '../../schema/kinds/quantity';
import { ref } from '../../schema/kinds/ref';
import { code, longText, text } from '../../schema/kinds/text';
import { list } from '../../schema/kinds/word';
import { defineTable, stamps } from '../../schema/table';

/**
 * What was said in reviews and meetings. Whoever opens the file can read it: what is held back, or one's own, is no row of it. An artist says on a phone what
 * was addressed, so that what is touched there comes first.
 */
export const reviewNotes = defineTable('reviewNotes', {
  tab: 'Review notes',
  one: 'note',
  purpose: 'What was said in reviews and meetings, one note of one item a row, with what became of it.',
  columns: {
    note: longText('Note', { required: true }),
    state: list('State', 'reviewNoteStates', { first: true, help: 'Blank is Open. Addressed: done, and to be seen again.' }),
    item: ref('Item', ['assets', 'shots', 'episodes'], {
      first: true,
      by: 'name',
      width: 140,
      help: 'The asset, shot or episode that it is about. Blank: the review as a whole, or a meeting.',
    }),
    id: id('NTE', 'ID'),
    review: ref('Review', ['reviews'], { first: true, help: 'The review in which it was said.' }),
    step: code('Step', { first: true, help: 'The step that it is about, such as Animation.' }),
    take: count('Take shown', { help: 'The take that was shown when it was said.' }),
    frame: text('Frame', { width: 110, help: 'The frame, frames or timecode that it is about, as they were said.' }),
    from: text('From', { suggest: true, width: 110, help: 'Who gave it.' }),
    origin: list('Origin', 'noteOrigins', { help: 'Whose it is: the team’s or the client’s.' }),
    released: date('Released on', { help: 'The day from which the team may know it.' }),
    for: text('For', { suggest: true, first: true, width: 110, help: 'Who sees to it: a name of the People tab, or a department.' }),
    due: date('Due'),
    reason: list('Reason', 'noteReasons', { help: 'Why it is to be changed: it decides who pays.' }),
    carriedFrom: code('Carried from', { help: 'The note that it goes on from.' }),
    picture: link('Picture link'),
    takenBy: text('Taken by', { width: 110 }),
    takenAt: text('Taken at', { width: 120, help: 'On the clock of the spreadsheet, such as 2026-03-02 14:30:05.' }),
    ...stamps,
  },
  name: 'note',
  partOf: ['review', 'item'],
  link: 'picture',
  onPhone: ['note', 'state', 'item'],
  inUseWith: 'reviews',
  notes: {
    ...{ review: 'review', note: 'note', state: 'state', item: 'item', step: 'step', take: 'take', frame: 'frame', for: 'for' },
    ...{ from: 'from', due: 'due', reason: 'reason', carriedFrom: 'carriedFrom' },
    ...{ origin: 'origin', released: 'released', takenBy: 'takenBy', takenAt: 'takenAt' },
    agenda: { table: 'reviewItems', order: 'order', shown: 'shown' },
    lengths: { shots: { frames: 'frames', firstFrame: 'firstFrame' } },
  },
});
