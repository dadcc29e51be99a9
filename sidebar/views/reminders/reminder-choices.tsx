// The buttons of the Reminders view: the blue one is what is to do next.

import type { JSX } from 'preact';
import type { RemindersView } from '../../../src/contract/reminders';
import { Button } from '../../components/button';
import type { Go } from '../view-names';
import type { ReminderActions } from './use-reminders';

interface ReminderChoicesProps {
  readonly reminders: RemindersView;
  readonly actions: ReminderActions;
  readonly go: Go;
}

interface Choice {
  readonly words: string;
  readonly busy?: string;
  readonly onPress: () => void;
}

export function ReminderChoices({ reminders, actions, go }: ReminderChoicesProps): JSX.Element {
  return (
    <div class="buttons">
      {choicesFor(reminders, actions, go).map(({ words, busy, onPress }, at) => (
        <Button key={words} look={at === 0 ? 'primary' : 'quiet'} busy={actions.busy ? busy : undefined} onPress={onPress}>
          {words}
        </Button>
      ))}
    </div>
  );
}

/** The first is the one to do next. */
function choicesFor({ on, pause, trouble, senderIsMe }: RemindersView, actions: ReminderActions, go: Go): readonly Choice[] {
  const preview: Choice = { words: 'Preview the mails', onPress: () => go('preview') };
  if (!on) return [{ words: 'Turn on reminders', onPress: () => go('turn-on') }, preview];
  const repair: Choice = { words: 'Repair', busy: 'Repairing…', onPress: () => void actions.repair() };
  const takeOver: Choice = { words: 'Take over', onPress: () => actions.ask('take over') };
  const rest: Choice = pause
    ? { words: 'Resume now', busy: 'Resuming…', onPress: () => void actions.resume() }
    : { words: 'Pause', onPress: () => actions.ask('pause') };
  const turnOff: Choice = { words: 'Turn off', onPress: () => actions.ask('turn off') };
  if (trouble !== null && senderIsMe) return [repair, preview, rest, turnOff];
  if (trouble !== null) return [takeOver, preview, rest, turnOff];
  const first = pause ? [rest, preview] : [preview, rest];
  return [...first, ...(senderIsMe ? [] : [takeOver]), turnOff];
}
