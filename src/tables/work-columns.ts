// The columns that all tabs of what is made end with: assets and shots.

import { link } from '../schema/kinds/address';
import { flag } from '../schema/kinds/flag';
import { longText } from '../schema/kinds/text';
import { status } from '../schema/kinds/word';
import { calledLink, calledNotes } from './called';

export const workColumns = {
  state: {
    ...status('stepStatuses', 'Overall status', [
    'Overall',
    'Overall progress',
    'Shot status',
    'Asset status',
    'Item status',
    'Production status',
    'Cut status',
    'Omit status',
  ]),
    help: 'Only on a tab of your own. On hold, omitted or finished: no mails, no lists.',
  },
  omitted: flag('Omitted', {
    also: ['Omit', 'Omits', 'Cut', 'Removed', 'Hold', 'On hold', 'Inactive', 'Deleted', 'Killed', 'Out', 'Dropped'],
    help: 'Cut from the show: no mails, no lists.',
  }),
  link: link('Link', {
    also: calledLink,
    help: 'To its files; it is in every mail about it.',
  }),
  notes: longText('Notes', {
    also: calledNotes,
  }),
};
