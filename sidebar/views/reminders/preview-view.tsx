// Preview: exactly the mails that would go; a test to oneself; sending them now. Looking writes nothing.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Methods } from '../../../src/contract/methods';
import type { PreviewView, RemindersView } from '../../../src/contract/reminders';
import { counted } from '../../../src/schema/values/text';
import { Button } from '../../components/button';
import { Loading } from '../../components/loading';
import { Question } from '../../components/question';
import { ResultNotice, type ShownResult, told } from '../../components/result';
import { TableTools } from '../../copying/table-tools';
import { useSubmit } from '../../form/use-submit';
import type { Go } from '../view-names';
import { MailList } from './mail-list';
import { usePreview } from './use-preview';

interface PreviewPageProps {
  readonly me: string | null;
  readonly go: Go;
  readonly onChanged: (reminders: RemindersView) => void;
}

export function PreviewPage({ me, go, onChanged }: PreviewPageProps): JSX.Element {
  const { preview, trouble, busy, fetchAgain } = usePreview(false);
  return (
    <>
      <div class="buttons">
        <Button onPress={() => go('desk')}>Back</Button>
        {(preview || trouble) && (
          <Button icon="refresh" busy={busy ? 'Reading…' : undefined} onPress={fetchAgain}>
            Preview again
          </Button>
        )}
      </div>
      {busy && preview === null && <Loading words="Working out who would get what…" />}
      {trouble && <ResultNotice told={told('error', trouble.message)} />}
      {preview && <PreviewMails key={preview.day} {...{ preview, me, onChanged }} />}
    </>
  );
}

function PreviewMails({
  preview,
  me,
  onChanged,
}: { readonly preview: PreviewView } & Pick<PreviewPageProps, 'me' | 'onChanged'>): JSX.Element {
  const [open, setOpen] = useState<string | null>(null);
  const { day, summary, mails } = preview;
  const example = mails.find(({ to }) => to === open) ?? mails[0];
  return (
    <>
      <h2>Mails of {day}</h2>
      <p class="counts">{mails.length === 0 ? 'No mail would go: nobody has anything due, late or waiting.' : summary}</p>
      <p class="help">Nothing is sent by looking.</p>
      <MailList preview={preview} open={open} onOpen={setOpen} />
      {example && <SendButtons {...{ example, preview, me, onChanged }} />}
    </>
  );
}

interface SendButtonsProps extends Pick<PreviewPageProps, 'me' | 'onChanged'> {
  readonly preview: PreviewView;
  /** The mail that a test would be. */
  readonly example: PreviewView['mails'][number];
}

function SendButtons({ preview, example, me, onChanged }: SendButtonsProps): JSX.Element {
  const [asking, setAsking] = useState(false);
  const [result, setResult] = useState<ShownResult | null>(null);
  const test = useSubmit();
  const now = useSubmit();
  const sendTest = async () => {
    setResult(null);
    const outcome = await test.send('sendTest', { to: example.to });
    if (outcome?.ok) setResult(told('done', `The mail to ${example.name} went to ${outcome.value.sentTo} as a test.`));
    else if (outcome) setResult(told('error', outcome.error.message));
  };
  const sendNow = async () => {
    const outcome = await now.send('sendNow', {});
    if (outcome === null) return;
    setAsking(false);
    if (!outcome.ok) return setResult(told('error', outcome.error.message, true));
    onChanged(outcome.value.reminders);
    setResult(told('done', sentWords(outcome.value), true));
  };
  return (
    <div class="foot">
      <div class="buttons tools">
        <TableTools table={() => mailTable(preview)} onResult={setResult} />
      </div>
      <ResultNotice told={result} />
      {asking && (
        <Question
          yes={preview.isOfToday ? `Send ${counted(preview.mails.length, 'mail')}` : 'Send the mails of today'}
          no="Cancel"
          busy={now.busy ? 'Sending…' : undefined}
          onYes={() => void sendNow()}
          onNo={() => setAsking(false)}
        >
          {questionWords(preview)} Mails cannot be called back. Nobody gets the same again later today.
        </Question>
      )}
      <div hidden={asking}>
        <div class="buttons">
          <Button look="primary" busy={test.busy ? 'Sending…' : undefined} onPress={() => void sendTest()}>
            Send me a test
          </Button>
          <Button onPress={() => setAsking(true)}>{preview.isOfToday ? 'Send now' : 'Send those of today now'}</Button>
        </div>
        <p class="help">{`The test is the mail to ${example.name}, sent to ${me ?? 'you'} only.`}</p>
      </div>
    </div>
  );
}

/** What is sent now is always of today: from the send hour on that is not what is shown. */
function questionWords({ day, summary, isOfToday }: PreviewView): string {
  return isOfToday ? `Send ${summary} now?` : `Those above are of ${day} and go by themselves. Send what is left of today now?`;
}

function mailTable({ mails }: PreviewView) {
  return { name: 'Mails', headings: ['To', 'Address', 'Subject'], rows: mails.map(({ name, to, subject }) => [name, to, subject]) };
}

export function sentWords({ sent, waiting, held }: Omit<Methods['sendNow']['answer'], 'reminders'>): string {
  const those = sent === 1 ? 'it' : 'them';
  return [
    sent === 0 ? 'Nothing was left to send.' : `${counted(sent, 'mail')} sent; the Sent mail tab lists ${those}.`,
    waiting > 0 ? `${counted(waiting, 'mail')} ${waiting === 1 ? 'waits' : 'wait'} for tomorrow: Google’s daily limit was reached.` : '',
    held > 0 ? `${counted(held, 'person', 'people')} had enough mails from this workbook today.` : '',
  ]
    .filter((words) => words !== '')
    .join(' ');
}
