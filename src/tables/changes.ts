// The Changes tab.

import { updated } from '../schema/kinds/stamp';
import { code, longText, text } from '../schema/kinds/text';
import { defineLog } from '../schema/table';

/** What was changed through Routesheet: one entry for each row and act. */
export const changeLog = defineLog('changes', {
  tab: 'Changes',
  role: 'changes',
  hidden: true,
  one: 'change',
  purpose:
    'What was changed through Routesheet, by whom and when: one row for each row that was changed. Routesheet reads it to show the history of a row and to undo.',
  columns: {
    when: { ...updated(), heading: 'When' },
    who: text('Who', { width: 180 }),
    act: code('Act'),
    tab: text('Tab', { width: 100 }),
    id: code('ID'),
    name: text('Name', { width: 160 }),
    change: longText('Change', { width: 360 }),
    data: longText('Data', { width: 80, help: 'For Routesheet: what stood in the cells before and after.' }),
  },
});
