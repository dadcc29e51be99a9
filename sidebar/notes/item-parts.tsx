// What the line is about: the item, what was decided of it, its notes, and what is still to be told.

import type { JSX } from 'preact';
import type { DecisionMeans, NoteItem } from '../../src/contract/notes';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { itemsMeant } from './item-search';
import { askedIn, decisionOf, isSame, itemsHere, notesOfItem, whole } from './taking';
import { type NoteTaking, queueOf } from './use-notes';

const decisionsSaid: Readonly<Record<DecisionMeans, string>> = {
  finished: 'Approved',
  'approved with fixes': 'Approved with fixes',
  retake: 'Retake',
  paused: 'On hold',
  'not needed': 'Omit',
};

/** `SH040 · Animation · take 3 · 1001–1096`. */
function itemWords({ item, names, step, take, frames, firstFrame }: NoteItem): string {
  const name = names.find((one) => one !== item);
  const range = frames !== null && firstFrame !== null ? `${firstFrame}–${firstFrame + frames - 1}` : '';
  return [item, name, step, take === null ? '' : `take ${take}`, range].filter((part) => part).join(' · ');
}

function Decided({ means }: { readonly means: DecisionMeans | null }): JSX.Element | null {
  return means && <span class="decided"> {decisionsSaid[means]}</span>;
}

export function ItemHead({ notes }: { readonly notes: NoteTaking }): JSX.Element {
  const { here, made, step } = notes;
  const decision = here.kind === 'item' ? decisionOf(here.item, queueOf(notes.queue), made) : null;
  const words =
    here.kind === 'item'
      ? itemWords(here.item)
      : here.kind === 'several'
        ? `${here.items.map(({ item }) => item).join(', ')}: a note for each`
        : here.kind === 'asked'
          ? `“${here.text}”: still to be told`
          : 'The review as a whole';
  return (
    <div class="note-item">
      <p class="note-about" aria-live="polite">
        <strong>{words}</strong>
        <Decided means={decision} />
      </p>
      <div class="buttons">
        <Button onPress={() => step(-1)}>Previous</Button>
        <Button onPress={() => step(1)}>Next</Button>
      </div>
    </div>
  );
}

/** Offered for what may be several, or nothing. */
const mostOffered = 8;

export function Questions({ notes }: { readonly notes: NoteTaking }): JSX.Element {
  const { desk, here, answer } = notes;
  const asked = askedIn(here, queueOf(notes.queue));
  return (
    <div class="announcements" aria-live="polite">
      {asked.map((text) => {
        const meant = itemsMeant(text, desk?.agenda ?? [], desk?.others ?? []);
        const words = meant.length === 0 ? `There is no item “${text}”.` : `“${text}” may be ${meant.length} items. Which is meant?`;
        return (
          <Notice key={text} kind="warn">
            <p>{words} What you take waits until you say so; or type / and another name.</p>
            <div class="buttons">
              {(meant.length === 0 ? (desk?.agenda ?? []) : meant).slice(0, mostOffered).map((item) => (
                <Button key={`${item.line} ${item.item}`} onPress={() => answer(text, item)}>
                  {[item.item, item.names.find((name) => name !== item.item), item.step].filter((part) => part).join(' ')}
                </Button>
              ))}
              <Button onPress={() => answer(text, null)}>The review as a whole</Button>
            </div>
          </Notice>
        );
      })}
    </div>
  );
}

export function NotesOfItem({ notes }: { readonly notes: NoteTaking }): JSX.Element | null {
  const { desk, here, saved, queue } = notes;
  const review = desk?.review?.id ?? '';
  if (here.kind === 'asked') return null;
  const items = here.kind === 'whole' ? [''] : itemsHere(here).map(({ item }) => item);
  const shown = items.flatMap((item) => notesOfItem(saved, queueOf(queue), review, item));
  if (shown.length === 0) return <p class="hint">No notes yet.</p>;
  return (
    <ol class="notes-taken" aria-label="Notes of this item">
      {shown.map(({ key, id, note, frame, state, here: isHere, isHeld }) => (
        <li key={key}>
          {frame !== '' && <span class="chip">{frame}</span>} {note}
          <span class="hint">
            {' '}
            {[isHere ? '' : 'earlier', id === null ? (isHeld ? 'held, not kept yet' : 'not saved yet') : state]
              .filter((part) => part)
              .join(', ')}
          </span>
        </li>
      ))}
    </ol>
  );
}

export function Agenda({ notes }: { readonly notes: NoteTaking }): JSX.Element | null {
  const { desk, here, goTo, made } = notes;
  if (!desk || desk.agenda.length === 0) return null;
  return (
    <details>
      <summary>Agenda: {desk.agenda.length}</summary>
      <ul class="agenda">
        {desk.agenda.map((item) => (
          <li key={item.line}>
            <button
              type="button"
              class="button button-link"
              aria-current={here.kind === 'item' && isSame(here.item, item) ? 'true' : undefined}
              onClick={() => goTo({ kind: 'item', item })}
            >
              {itemWords(item)}
            </button>
            <Decided means={decisionOf(item, queueOf(notes.queue), made)} />
          </li>
        ))}
        <li>
          <button type="button" class="button button-link" onClick={() => goTo(whole)}>
            The review as a whole
          </button>
        </li>
      </ul>
    </details>
  );
}
