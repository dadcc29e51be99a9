// Turn on: what would go first, whether those already late are reminded too, and the button that does it.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AlreadyLate, PreviewView, RemindersView } from '../../../src/contract/reminders';
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

/** In the words of Today and with its figures, where other lines past their date do not count as late. */
function lateWords({ late, elsewhere }: AlreadyLate): string {
  const is = (count: number) => (count === 1 ? 'is' : 'are');
  const words = [
    late > 0 || elsewhere === 0 ? `${counted(late, 'line')} ${is(late)} late already` : '',
    elsewhere > 0
      ? `${counted(elsewhere, 'line')} past ${elsewhere === 1 ? 'its' : 'their'} date ${is(elsewhere)} for approval, with client or to sort out`
      : '',
  ];
  return words.filter((said) => said !== '').join(', and ');
}

interface LateProps {
  readonly preview: PreviewView;
  readonly everybody: boolean;
  readonly onEverybody: (everybody: boolean) => void;
}

function Late({ preview: { alreadyLate }, everybody, onEverybody }: LateProps): JSX.Element | null {
  const { late, elsewhere } = alreadyLate;
  if (late + elsewhere === 0 && !everybody) return null;
  return (
    <div class="card">
      <p id="late-words">
        {lateWords(alreadyLate)}. The coordinator gets them as one list, their people once in their first weekly mail. Otherwise people are
        reminded of dates from today on.
      </p>
      <Checkbox id="everybody" name="everybody" checked={everybody} describedBy="late-words" onChecked={onEverybody}>
        Remind everybody of what is late already
      </Checkbox>
    </div>
  );
}
