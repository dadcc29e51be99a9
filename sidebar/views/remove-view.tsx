// Removing Routesheet from the workbook: what goes, what stays, and the button that does it.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { RemindersView } from '../../src/contract/reminders';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { Points } from '../components/points';
import { Question } from '../components/question';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { useSubmit } from '../form/use-submit';
import type { Go } from './view-names';

interface RemovePageProps {
  /** Null while the workbook is still being read, or when it cannot be. */
  readonly reminders: RemindersView | null;
  readonly go: Go;
  /** What the sidebar knows of the workbook is no longer so. */
  readonly onRemoved: () => void;
}

const goes = [
  'Reminders: nobody is mailed any more.',
  'The hourly run of your account.',
  'What Routesheet remembers of this workbook: where its tabs are, the next free number of each, its hidden marks.',
];

const stays = [
  'Every tab and every row, with IDs, drop-downs and colours.',
  'Sent mail, so that nobody is told twice if you come back.',
  'In Google’s account settings: the permission you gave, until you withdraw it at myaccount.google.com/connections.',
];

export function RemovePage({ reminders, go, onRemoved }: RemovePageProps): JSX.Element {
  const [asking, setAsking] = useState(false);
  const [removed, setRemoved] = useState<ShownResult | null>(null);
  const [result, setResult] = useState<ShownResult | null>(null);
  const submit = useSubmit();
  const other = reminders?.on === true && !reminders.senderIsMe ? reminders.sender : null;
  const remove = async () => {
    const outcome = await submit.send('uninstall', {});
    if (outcome === null) return;
    setAsking(false);
    if (!outcome.ok) return setResult(told('error', outcome.error.message, true));
    onRemoved();
    setRemoved(told('done', doneWords(outcome.value.other), true));
  };
  if (removed) return <ResultNotice told={removed} />;
  return (
    <>
      <h2>Remove Routesheet from this workbook</h2>
      <Points title="What goes" words={goes} />
      <Points title="What stays" words={stays} />
      <p class="help">A sample production is not taken out by this: do that first, in the menu under Workbook.</p>
      {other !== null && (
        <Notice kind="info">{`The hourly run of ${other} can only be removed by that account. It finds reminders off, sends nothing, and removes itself within the hour.`}</Notice>
      )}
      <ResultNotice told={result} />
      {asking && (
        <Question
          yes="Remove"
          no="Keep it"
          danger
          busy={submit.busy ? 'Removing…' : undefined}
          onYes={() => void remove()}
          onNo={() => setAsking(false)}
        >
          Remove Routesheet from this workbook, for everybody who works in it?
        </Question>
      )}
      <div class="buttons" hidden={asking}>
        <Button look="danger" onPress={() => setAsking(true)}>
          Remove Routesheet
        </Button>
        <Button onPress={() => go('desk')}>Cancel</Button>
      </div>
    </>
  );
}

function doneWords(other: string | null): string {
  const rest = other === null ? '' : ` The hourly run of ${other} removes itself within the hour; it sends nothing.`;
  return `Routesheet is removed from this workbook. Every tab and row is still there.${rest} You can close the sidebar. To come back, open it again and set up: it finds its tabs.`;
}
