// The columns that all tabs of what is made end with: assets and shots.

import { link } from '../schema/kinds/address';
import { flag } from '../schema/kinds/flag';
import { longText } from '../schema/kinds/text';
import { calledLink, calledNotes } from './called';

export const workColumns = {
  omitted: flag('Omitted', { also: ['Omit', 'Cut', 'Removed'], help: 'Cut from the show: no mails, no lists.' }),
  link: link('Link', {
    also: calledLink,
    help: 'To its files; it is in every mail about it.',
  }),
  notes: longText('Notes', {
    also: calledNotes,
  }),
};
