// Notes that are held: they are nowhere but with the person's account, until they are released.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { mostTaken, whatIsLeft } from '../../src/contract/notes';
import { counted } from '../../src/schema/values/text';
import { takenKey } from '../../src/workbook/notes/taken-key';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { Question } from '../components/question';
import type { NoteTaking } from './use-notes';

export function HeldPart({ notes }: { readonly notes: NoteTaking }): JSX.Element | null {
  const { held, left, busy, release, drop } = notes;
  if (left !== null) return <LeftPart left={left} busy={busy} onDrop={() => void drop([whatIsLeft])} />;
  if (held.length === 0) return null;
  const clients = held.filter(({ mine }) => !mine).slice(0, mostTaken);
  const wait = busy ? 'Working…' : undefined;
  return (
    <details class="held">
      <summary>Held: {held.length}</summary>
      <p class="hint">Kept with your account, where nobody else reads them. Released, a note is a row that everybody can read.</p>
      {clients.length > 1 && (
        <Button busy={wait} onPress={() => void release(clients.map(takenKey))}>
          Release {counted(clients.length, 'client’s note', 'client’s notes')}
        </Button>
      )}
      <ul>
        {held.map((note) => (
          <li key={takenKey(note)}>
            <p>
              <strong>{[note.mine ? 'Mine' : 'Client', note.item, note.frame].filter((part) => part !== '').join(' · ')}</strong>{' '}
              {note.note}
            </p>
            <HeldButtons busy={wait} onRelease={() => void release([takenKey(note)])} onDrop={() => void drop([takenKey(note)])} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface LeftPartProps {
  readonly left: string;
  readonly busy: boolean;
  readonly onDrop: () => void;
}

/** What cannot be read whole is shown as it is: somebody may find in it what was said. */
function LeftPart({ left, busy, onDrop }: LeftPartProps): JSX.Element {
  const [isAsked, ask] = useState(false);
  const wait = busy ? 'Working…' : undefined;
  return (
    <details class="held" open>
      <summary>Held: cannot be read whole</summary>
      <Notice kind="error">
        Some of what is held with your account is missing. What is left of it is below, as it was kept; nothing is written over it, and no
        note can be held until it is deleted.
      </Notice>
      <div class="field">
        <label for="held-left">What is left</label>
        <textarea id="held-left" readOnly rows={6} value={left} />
      </div>
      {isAsked ? (
        <Question yes="Delete it" no="Keep it" danger busy={wait} onYes={onDrop} onNo={() => ask(false)}>
          It stands nowhere else. Copy it first.
        </Question>
      ) : (
        <Button busy={wait} onPress={() => ask(true)}>
          Delete what is left
        </Button>
      )}
    </details>
  );
}

interface HeldButtonsProps {
  readonly busy: string | undefined;
  readonly onRelease: () => void;
  readonly onDrop: () => void;
}

/** What is deleted is nowhere else, so it is asked first. */
function HeldButtons({ busy, onRelease, onDrop }: HeldButtonsProps): JSX.Element {
  const [isAsked, ask] = useState(false);
  if (isAsked) {
    return (
      <Question yes="Delete it" no="Keep it" danger busy={busy} onYes={onDrop} onNo={() => ask(false)}>
        This note stands nowhere else.
      </Question>
    );
  }
  return (
    <div class="buttons">
      <Button busy={busy} onPress={onRelease}>
        Release
      </Button>
      <Button busy={busy} onPress={() => ask(true)}>
        Delete
      </Button>
    </div>
  );
}
