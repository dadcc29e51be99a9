// The columns that all tabs of what is made end with: assets and shots.

import { link } from '../../schema/kinds/address';
import { flag } from '../../schema/kinds/flag';
import { longText } from '../../schema/kinds/text';
import { status } from '../../schema/kinds/word';
import { calledLink, calledNotes } from '../called';

export const workColumns = {
  state: {
    ...status('stepStatuses', 'Overall status', ['Overall', 'Shot status', 'Asset status']),
    help: 'Only on a tab of your own.',
  },
  omitted: flag('Omitted', {
    also: ['Omit', 'Cut', 'Removed', 'Hold', 'On hold', 'Inactive', 'Killed'],
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
