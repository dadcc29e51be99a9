// The Sent mail tab.

import { updated } from '../schema/kinds/stamp';
import { longText, text } from '../schema/kinds/text';
import { defineLog } from '../schema/table';

/** Every reminder that was to go out, and what became of it. */
export const sentMail = defineLog('sentMail', {
  tab: 'Sent mail',
  role: 'sentMail',
  one: 'mail',
  purpose: 'Every reminder that was to go out and what became of it. Routesheet reads it to send nothing twice.',
  columns: {
    when: { ...updated(), heading: 'When' },
    run: text('Run', { width: 60 }),
    to: text('To', { width: 180 }),
    subject: text('Subject', { width: 320 }),
    items: longText('Items', { width: 60 }),
    state: text('State', { width: 90 }),
    note: longText('Note'),
  },
});
