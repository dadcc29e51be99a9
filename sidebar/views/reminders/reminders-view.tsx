// Reminders: whether they run, from whose account, when; what is in the way; and the ways to repair, take over, pause and turn off.

import type { JSX } from 'preact';
import type { RemindersView } from '../../../src/contract/reminders';
import type { LocalDate } from '../../../src/schema/values/local-date';
import { counted } from '../../../src/schema/values/text';
import { Notice } from '../../components/notice';
import { Question } from '../../components/question';
import { ResultNotice } from '../../components/result';
import type { Go } from '../view-names';
import { PauseForm } from './pause-form';
import { ReminderChoices } from './reminder-choices';
import { ReminderFacts } from './reminder-facts';
import { Warnings } from './reminder-news';
import { troubleWords } from './reminder-trouble';
import { type ReminderActions, useReminders } from './use-reminders';

interface RemindersPageProps {
  readonly reminders: RemindersView;
  readonly today: LocalDate;
  readonly go: Go;
  readonly onChanged: (reminders: RemindersView) => void;
}

export function RemindersPage({ reminders, today, go, onChanged }: RemindersPageProps): JSX.Element {
  const actions = useReminders(onChanged);
  const asks = actions.asking !== null;
  return (
    <>
      <State reminders={reminders} />
      <Asked reminders={reminders} today={today} actions={actions} />
      {actions.asking !== 'pause' && <ResultNotice told={actions.told} />}
      <div hidden={asks}>
        <ReminderChoices reminders={reminders} actions={actions} go={go} />
      </div>
    </>
  );
}

function State({ reminders }: { readonly reminders: RemindersView }): JSX.Element {
  const { on, pause, nextRun, waiting } = reminders;
  const trouble = troubleWords(reminders);
  return (
    <section class="card" aria-labelledby="reminder-state">
      <h2 id="reminder-state" class={`state${!on || trouble !== null ? '' : pause ? ' state-paused' : ' state-on'}`}>
        {!on ? 'Reminders are off' : pause ? 'Reminders are paused' : 'Reminders are on'}
      </h2>
      {trouble !== null && <Notice kind="warn">{trouble}</Notice>}
      <Warnings reminders={reminders} />
      {pause && (
        <Notice kind="info">
          Nobody is mailed until {pause.words}, that day included. Mails go again {nextRun}, once about whatever is still open.
        </Notice>
      )}
      {on ? <ReminderFacts reminders={reminders} /> : <p>Turn them on and everybody gets one mail a day at most, about what is theirs.</p>}
      {on && waiting > 0 && (
        <Notice kind="info">
          {counted(waiting, 'mail')} {waiting === 1 ? 'waits' : 'wait'} for a later run. The most urgent went first.
        </Notice>
      )}
    </section>
  );
}

interface AskedProps {
  readonly reminders: RemindersView;
  readonly today: LocalDate;
  readonly actions: ReminderActions;
}

/** The question that is open, if any. */
function Asked({ reminders: { sender, lastRun }, today, actions }: AskedProps): JSX.Element | null {
  const { asking, busy } = actions;
  const no = () => actions.ask(null);
  if (asking === 'turn off')
    return (
      <Question
        yes="Turn off"
        no="Leave them on"
        danger
        busy={busy ? 'Turning off…' : undefined}
        onYes={() => void actions.turnOff()}
        onNo={no}
      >
        Turn off reminders for the whole production?
      </Question>
    );
  if (asking === 'take over')
    return (
      <Question
        yes="Send from my account"
        no="Leave it as it is"
        busy={busy ? 'Taking over…' : undefined}
        onYes={() => void actions.takeOver(sender ?? '')}
        onNo={no}
      >
        Reminders are sent from {sender} now{lastRun === null ? '' : ` (last run ${lastRun})`}. Send them from your account instead? Their
        hourly run stops by itself. Your account goes on where theirs stopped.
      </Question>
    );
  if (asking === 'pause')
    return (
      <PauseForm
        today={today}
        busy={busy ? 'Pausing…' : undefined}
        problem={typeof actions.told?.words === 'string' ? actions.told.words : undefined}
        onPause={(until) => void actions.pause(until)}
        onCancel={no}
      />
    );
  return null;
}
