// Pausing reminders: the last day without mails.

import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addDays, dayInWords, isLocalDate, type LocalDate } from '../../../src/schema/values/local-date';
import { Button } from '../../components/button';
import { FieldFrame } from '../../form/field-frame';

interface PauseFormProps {
  readonly today: LocalDate;
  readonly busy: string | undefined;
  /** What the server said against the day. */
  readonly problem: string | undefined;
  readonly onPause: (until: string) => void;
  readonly onCancel: () => void;
}

const help =
  'Nobody is mailed up to and with that day. On the next working day everybody gets one mail about what was missed and is still open.';

export function PauseForm({ today, busy, problem, onPause, onCancel }: PauseFormProps): JSX.Element {
  const [until, setUntil] = useState('');
  return (
    <form
      class="question"
      noValidate
      aria-label="Pause reminders"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy === undefined) onPause(until);
      }}
    >
      <FieldFrame
        id="pause-until"
        label="Pause until the end of"
        inWords={isLocalDate(until) ? dayInWords(until, today) : undefined}
        required
        problem={problem}
        remark={undefined}
        help={help}
        width="wide"
      >
        {(describedBy) => <LastDay {...{ today, until, problem, describedBy }} onUntil={setUntil} />}
      </FieldFrame>
      <div class="buttons">
        <Button look="primary" submits busy={busy}>
          Pause
        </Button>
        <Button onPress={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}

interface LastDayProps extends Pick<PauseFormProps, 'today' | 'problem'> {
  readonly until: string;
  readonly describedBy: string | undefined;
  readonly onUntil: (until: string) => void;
}

/** Has the focus when the form appears, and again when the day was refused. */
function LastDay({ today, until, problem, describedBy, onUntil }: LastDayProps): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), [problem]);
  return (
    <input
      ref={field}
      id="pause-until"
      name="until"
      type="date"
      min={today}
      max={addDays(today, 366)}
      required
      aria-invalid={problem !== undefined}
      aria-describedby={describedBy}
      value={until}
      onInput={(event) => onUntil(event.currentTarget.value)}
    />
  );
}
