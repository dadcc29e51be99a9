// The Float moves tab: what was given out of a float, topped up and returned, one line each.

import { date } from '../../schema/kinds/date';
import { flag } from '../../schema/kinds/flag';
import { id } from '../../schema/kinds/id';
import { money } from '../../schema/kinds/money';
import { ref } from '../../schema/kinds/ref';
import { longText, text } from '../../schema/kinds/text';
import { list } from '../../schema/kinds/word';
import { defineTable, stamps } from '../../schema/table';

/** What moved a float, signed for. */
export const floatMoves = defineTable('floatMoves', {
  tab: 'Float moves',
  one: 'float move',
  purpose: 'What was given out, topped up, returned and adjusted of each float, and who signed for it.',
  columns: {
    id: id('FLM', 'ID'),
    float: ref('Float', ['floats'], { required: true }),
    date: date('Date', { required: true }),
    kind: list('Kind', 'floatMoveKinds', { first: true, required: true }),
    amount: money('Amount', { required: true, help: 'Without a minus; of an adjustment below nought where the float gets smaller.' }),
    signedBy: text('Signed by', { first: true, suggest: true, help: 'Who signed for it, or where the sheet is.' }),
    note: longText('Note'),
    takenOff: flag('Taken off', { help: 'Entered by mistake.' }),
    ...stamps,
  },
  name: 'kind',
  linesOf: { table: 'floats', by: 'float' },
  leftOut: 'takenOff',
});
