// Until when a line sleeps: a day, the latest that it may be, and the button.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TodayLine } from '../../src/contract/today';
import { dayInWords, isLocalDate } from '../../src/schema/values/local-date';
import { inWords } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { TextField } from '../form/text-field';
import { lineKey } from './today-lines';
import type { Snoozing } from './use-snooze';

interface SnoozePartProps extends Pick<Snoozing, 'onSnooze'> {
  readonly line: TodayLine;
  readonly onDone: () => void;
}

export function SnoozePart({ line, onSnooze, onDone }: SnoozePartProps): JSX.Element | null {
  const { sleep } = line;
  const [wake, setWake] = useState(sleep?.latest ?? '');
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  if (sleep === undefined) return null;
  const snooze = async () => {
    setBusy(true);
    const said = await onSnooze(line, wake);
    setBusy(false);
    setProblem(said);
    if (said === '') onDone();
  };
  return (
    <div class="snooze">
      <TextField
        id={`snooze-${lineKey(line).replace(/\W+/g, '-')}`}
        label="Snooze until"
        control="date"
        text={wake}
        inWords={isLocalDate(wake) ? dayInWords(wake) : undefined}
        problem={problem || undefined}
        help={`Out of the mails of ${inWords(sleep.people)} until then; out of yours alone if it is yours. ${dayInWords(sleep.latest)} at the latest.`}
        width="wide"
        onText={(text) => {
          setWake(text);
          setProblem('');
        }}
      />
      <Button busy={busy ? 'Saving…' : undefined} onPress={() => void snooze()}>
        Snooze
      </Button>
    </div>
  );
}

interface WakeButtonProps extends Pick<Snoozing, 'onWake'> {
  readonly line: TodayLine;
  readonly title: string;
}

/** Beside a line that sleeps. */
export function WakeButton({ line, title, onWake }: WakeButtonProps): JSX.Element {
  const [busy, setBusy] = useState(false);
  const wake = async () => {
    setBusy(true);
    await onWake(line);
    setBusy(false);
  };
  return (
    <Button look="link" busy={busy ? 'Waking…' : undefined} onPress={() => void wake()}>
      Wake now<span class="spoken"> {title}</span>
    </Button>
  );
}
