// What Today says about the reminders: only when something is in the way, or when they are paused.

import type { JSX } from 'preact';
import type { RemindersView } from '../../src/contract/reminders';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { newsWords } from './reminder-trouble';
import type { Go } from './view-names';

export function ReminderNews({ reminders, go }: { readonly reminders: RemindersView; readonly go: Go }): JSX.Element | null {
  const words = newsWords(reminders);
  if (words === null) return null;
  return (
    <Notice kind={reminders.trouble === null || reminders.trouble === 'copy' ? 'info' : 'warn'}>
      {words}{' '}
      <Button look="link" onPress={() => go('reminders')}>
        Open Reminders
      </Button>
    </Notice>
  );
}
