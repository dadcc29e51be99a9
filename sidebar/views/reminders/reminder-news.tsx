// What Today says about the reminders: only when something is in the way, or when they are paused.

import type { JSX } from 'preact';
import type { RemindersView } from '../../../src/contract/reminders';
import { counted } from '../../../src/schema/values/text';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import type { Go } from '../view-names';
import { newsWords } from './reminder-trouble';

export function ReminderNews({ reminders, go }: { readonly reminders: RemindersView; readonly go: Go }): JSX.Element | null {
  const words = newsWords(reminders);
  return (
    <>
      {words !== null && (
        <Notice kind={reminders.trouble === null ? 'info' : 'warn'}>
          {words}{' '}
          <Button look="link" onPress={() => go('desk')}>
            Open Reminders
          </Button>
        </Notice>
      )}
      <Warnings reminders={reminders} />
    </>
  );
}

/** What mails go by and what could not be read: they go all the same, so nobody would notice. */
export function Warnings({ reminders: { warnings } }: { readonly reminders: RemindersView }): JSX.Element {
  const notices = warnings.map((words) => (
    <Notice key={words} kind="warn">
      {words}
    </Notice>
  ));
  if (notices.length < 3) return <>{notices}</>;
  return (
    <details class="tab-problems">
      <summary>{counted(notices.length, 'thing')} that mails go by and nobody could read</summary>
      {notices}
    </details>
  );
}
