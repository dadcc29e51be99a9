// Taking notes in a review, in the sidebar or in a window over the sheet.

import type { JSX } from 'preact';
import type { Opened } from '../../src/contract/methods';
import { Button } from '../components/button';
import { Loading } from '../components/loading';
import { Notice } from '../components/notice';
import { ResultNotice } from '../components/result';
import { HeldPart } from './held-part';
import { Agenda, ItemHead, NotesOfItem, Questions } from './item-parts';
import { LineField } from './line-field';
import { SavingPart } from './saving-part';
import { type NoteTaking, useNotes } from './use-notes';

export function NotesView({ opened, isWindow }: { readonly opened: Opened; readonly isWindow: boolean }): JSX.Element {
  const notes = useNotes(opened);
  const { desk, queue, told, busy } = notes;
  if (desk === null) return told ? <ResultNotice told={told} /> : <Loading words="Reading the reviews…" />;
  return (
    <div class={isWindow ? 'notes notes-wide' : 'notes'}>
      <h2>Take notes</h2>
      <ReviewChoice notes={notes} />
      {desk.review && queue.sending && (
        <>
          <div class="notes-taking">
            <ItemHead notes={notes} />
            <Questions notes={notes} />
            <LineField notes={notes} />
            <ResultNotice told={told} />
            <SavingPart notes={notes} sending={queue.sending} />
            <NotesOfItem notes={notes} />
          </div>
          <div class="notes-beside">
            <Agenda notes={notes} />
            <HeldPart notes={notes} />
            {!isWindow && (
              <Button busy={busy ? 'Working…' : undefined} onPress={() => void notes.openWindow()}>
                Large window
              </Button>
            )}
          </div>
        </>
      )}
      {!queue.sending && <Elsewhere notes={notes} />}
    </div>
  );
}

function ReviewChoice({ notes: { desk, choose } }: { readonly notes: NoteTaking }): JSX.Element {
  const { reviews = [], review = null } = desk ?? {};
  if (reviews.length === 0) return <Notice kind="info">There is no review yet. Add one on Reviews first.</Notice>;
  return (
    <div class="field">
      <label for="note-review">Review</label>
      <select id="note-review" name="note-review" value={review?.id ?? ''} onChange={(event) => void choose(event.currentTarget.value)}>
        {reviews.map(({ id, title, date }) => (
          <option key={id} value={id}>
            {[date, title].filter((part) => part !== '').join(' ')}
          </option>
        ))}
      </select>
    </div>
  );
}

function Elsewhere({ notes: { queue } }: { readonly notes: NoteTaking }): JSX.Element {
  return (
    <>
      <Notice kind="info">Notes are being taken in another window of yours. What is not saved there comes along.</Notice>
      <Button look="primary" onPress={queue.take}>
        Take notes here
      </Button>
    </>
  );
}
