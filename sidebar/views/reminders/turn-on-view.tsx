// Turn on: what would go first, whether those already late are reminded too, and the button that does it.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PreviewView, RemindersView } from '../../../src/contract/reminders';
import { counted } from '../../../src/schema/values/text';
import { Button } from '../../components/button';
import { Checkbox } from '../../components/checkbox';
import { Loading } from '../../components/loading';
import { ResultNotice, type ShownResult, told } from '../../components/result';
import { useSubmit } from '../../form/use-submit';
import type { Go } from '../view-names';
import { MailList } from './mail-list';
import { usePreview } from './use-preview';

interface TurnOnPageProps {
  readonly go: Go;
  readonly onChanged: (reminders: RemindersView, told: ShownResult) => void;
}

export function TurnOnPage({ go, onChanged }: TurnOnPageProps): JSX.Element {
  const [everybody, setEverybody] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const [result, setResult] = useState<ShownResult | null>(null);
  const { preview, trouble, busy } = usePreview(everybody);
  const submit = useSubmit();
  const turnOn = async () => {
    setResult(null);
    const outcome = await submit.send('turnOn', { everybody });
    if (outcome?.ok)
      onChanged(outcome.value, told('done', `Reminders are on. The first mails go ${outcome.value.nextRun ?? 'with the next run'}.`, true));
    else if (outcome) setResult(told('error', outcome.error.message));
  };
  return (
    <>
      <h2>Turn on reminders</h2>
      <p>Once an hour Routesheet looks whether a mail is due, and sends it from your account. You can turn it off at any time.</p>
      {preview === null && busy && <Loading words="Working out what would go first…" />}
      {trouble && <ResultNotice told={told('error', trouble.message)} />}
      {preview && (
        <>
          <Late preview={preview} everybody={everybody} onEverybody={setEverybody} />
          <h3>What would go first</h3>
          <p class="counts" aria-live="polite">
            {busy ? 'Working it out…' : preview.mails.length === 0 ? 'No mail for now.' : `${preview.day}: ${preview.summary}`}
          </p>
          <MailList preview={preview} open={open} onOpen={setOpen} />
        </>
      )}
      <div class="foot">
        <ResultNotice told={result} />
        <div class="buttons">
          <Button look="primary" busy={submit.busy ? 'Turning on…' : undefined} onPress={() => void turnOn()}>
            Turn on reminders
          </Button>
          <Button onPress={() => go('desk')}>Cancel</Button>
        </div>
      </div>
    </>
  );
}

interface LateProps {
  readonly preview: PreviewView;
  readonly everybody: boolean;
  readonly onEverybody: (everybody: boolean) => void;
}

function Late({ preview: { alreadyLate }, everybody, onEverybody }: LateProps): JSX.Element | null {
  if (alreadyLate === 0 && !everybody) return null;
  return (
    <div class="card">
      <p id="late-words">
        {counted(alreadyLate, 'line')} {alreadyLate === 1 ? 'is' : 'are'} late already. The coordinator gets them as one list, their people
        once in their first weekly mail. Otherwise people are reminded of dates from today on.
      </p>
      <Checkbox id="everybody" name="everybody" checked={everybody} describedBy="late-words" onChecked={onEverybody}>
        Remind everybody of what is late already
      </Checkbox>
    </div>
  );
}
