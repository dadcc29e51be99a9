// Reminders: whether they run, from whose account, when; what is in the way; and the ways to preview, turn on and turn off.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RemindersView } from '../../src/contract/reminders';
import { counted } from '../../src/schema/text';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { Question } from '../components/question';
import { Result, type Told, told } from '../components/result';
import { useSubmit } from '../form/use-submit';
import { troubleWords } from './reminder-trouble';
import type { Go } from './view-names';

interface RemindersPageProps {
  readonly reminders: RemindersView;
  readonly go: Go;
  readonly onChanged: (reminders: RemindersView) => void;
}

export function RemindersPage({ reminders, go, onChanged }: RemindersPageProps): JSX.Element {
  const [asking, setAsking] = useState(false);
  const [result, setResult] = useState<Told | null>(null);
  const submit = useSubmit();
  const turnOff = async () => {
    const outcome = await submit.send('turnOff', {});
    if (outcome === null) return;
    setAsking(false);
    if (!outcome.ok) return setResult(told('error', outcome.error.message, true));
    onChanged(outcome.value);
    setResult(told('done', 'Reminders are off. Nobody is mailed until they are turned on again.', true));
  };
  const trouble = troubleWords(reminders);
  return (
    <>
      <section class="card" aria-labelledby="reminder-state">
        <h2 id="reminder-state" class={reminders.on ? 'state state-on' : 'state'}>
          {reminders.on ? 'Reminders are on' : 'Reminders are off'}
        </h2>
        {trouble !== null && <Notice kind="warn">{trouble}</Notice>}
        {reminders.on ? (
          <Facts reminders={reminders} />
        ) : (
          <p>Turn them on and everybody gets one mail a day at most, about what is theirs.</p>
        )}
      </section>
      <Result told={result} />
      {asking && (
        <Question
          yes="Turn off"
          no="Leave them on"
          danger
          busy={submit.busy ? 'Turning off…' : undefined}
          onYes={() => void turnOff()}
          onNo={() => setAsking(false)}
        >
          Turn off reminders for the whole production?
        </Question>
      )}
      <div hidden={asking}>
        <Choices on={reminders.on} well={trouble === null} go={go} onTurnOff={() => setAsking(true)} />
      </div>
    </>
  );
}

interface ChoicesProps {
  readonly on: boolean;
  /** Nothing is in the way. */
  readonly well: boolean;
  readonly go: Go;
  readonly onTurnOff: () => void;
}

/** The blue button is what is to do next. */
function Choices({ on, well, go, onTurnOff }: ChoicesProps): JSX.Element {
  const running = on && well;
  return (
    <div class="buttons">
      {!running && (
        <Button look="primary" onPress={() => go('turn-on')}>
          {on ? 'Turn on again' : 'Turn on reminders'}
        </Button>
      )}
      <Button look={running ? 'primary' : 'quiet'} onPress={() => go('preview')}>
        Preview the mails
      </Button>
      {on && <Button onPress={onTurnOff}>Turn off</Button>}
    </div>
  );
}

function Facts({ reminders }: { readonly reminders: RemindersView }): JSX.Element {
  const { sender, senderIsMe, lastRun, nextRun, mailsLeft, waiting } = reminders;
  return (
    <>
      <dl class="facts">
        <dt>Sent from</dt>
        <dd>{sender === null ? 'an account that Google does not name' : `${sender}${senderIsMe ? ' (you)' : ''}`}</dd>
        <dt>Next</dt>
        <dd>{nextRun ?? 'not planned'}</dd>
        <dt>Last</dt>
        <dd>{lastRun ?? 'not yet'}</dd>
        {mailsLeft !== null && (
          <>
            <dt>Left today</dt>
            <dd>{counted(mailsLeft, 'mail')}</dd>
          </>
        )}
      </dl>
      {waiting > 0 && (
        <Notice kind="info">
          Google’s daily limit was reached: {counted(waiting, 'mail')} {waiting === 1 ? 'waits' : 'wait'} for the next run. The most urgent
          went first.
        </Notice>
      )}
    </>
  );
}
