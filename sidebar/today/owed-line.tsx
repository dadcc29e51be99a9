// A line of Today: the way to its cell, its status, which two clicks change, and putting it off.

import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { TodayLine } from '../../src/contract/today';
import type { Word } from '../../src/schema/catalog';
import { Button } from '../components/button';
import type { CallTrouble } from '../trouble';
import { RowLink } from '../views/row-link';
import { SnoozePart, WakeButton } from './snooze-part';
import { titleOf } from './today-lines';
import type { LineStatuses } from './use-line-status';
import type { Snoozing } from './use-snooze';

export interface LineEvents extends Snoozing {
  readonly onSelected: (line: TodayLine, row: number) => void;
  /** To its form; the cell is selected first. */
  readonly onEdit: (line: TodayLine) => Promise<void>;
  readonly onTrouble: (trouble: CallTrouble) => void;
}

interface OwedLineProps extends LineEvents {
  readonly line: TodayLine;
  readonly statuses: LineStatuses;
  readonly children: ComponentChildren;
}

export function OwedLine({ line, statuses, onSelected, onEdit, onSnooze, onWake, onTrouble, children }: OwedLineProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const status = statuses.of(line);
  const now = status === null ? 'Put off' : String(status.loaded[status.column] ?? '') || 'No status';
  const title = [titleOf(line), line.step].filter(Boolean).join(', ');
  const sleeps = line.sleep?.until !== undefined;
  const close = () => {
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    <li
      class={statuses.isChanged(line) ? 'line-item changed' : 'line-item'}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) close();
      }}
    >
      <RowLink
        {...{ table: line.table, id: line.id, column: line.column, onTrouble }}
        look="line"
        onSelected={(row) => onSelected(line, row)}
      >
        <span class="line-title">{titleOf(line)}</span> <span class="line-words">{children}</span>
      </RowLink>
      {sleeps && <WakeButton {...{ line, title, onWake }} />}
      {(status !== null || (line.sleep !== undefined && !sleeps)) && (
        <button
          ref={toggle}
          type="button"
          class="status"
          aria-expanded={open}
          aria-label={status === null ? `Put off ${title}` : `Status of ${title}: ${now}`}
          onClick={() => setOpen(!open)}
        >
          {now}
        </button>
      )}
      {open && <Choices {...{ line, statuses, onEdit, onSnooze }} onDone={close} />}
    </li>
  );
}

interface ChoicesProps extends Pick<OwedLineProps, 'line' | 'statuses' | 'onEdit' | 'onSnooze'> {
  readonly onDone: () => void;
}

function Choices({ line, statuses, onEdit, onSnooze, onDone }: ChoicesProps): JSX.Element {
  const [busy, setBusy] = useState<string | null>(null);
  const choose = async (word: Word) => {
    if (busy !== null) return;
    setBusy(word.word);
    await statuses.set(line, word);
    onDone();
  };
  const edit = async () => {
    setBusy('');
    await onEdit(line);
    setBusy(null);
  };
  return (
    <fieldset class="choices">
      <legend class="spoken">
        {line.status === undefined ? 'Put off' : 'Status of'} {titleOf(line)}
      </legend>
      {statuses.words(line).map((word) => (
        <Button key={word.word} busy={busy === word.word ? 'Saving…' : undefined} onPress={() => void choose(word)}>
          {word.word}
        </Button>
      ))}
      <Button look="link" busy={busy === '' ? 'Opening…' : undefined} onPress={() => void edit()}>
        Edit the row
      </Button>
      {line.sleep?.until === undefined && <SnoozePart {...{ line, onSnooze, onDone }} />}
    </fieldset>
  );
}
