// How much is not saved yet, where it is kept meanwhile, and what is in the way.

import type { JSX } from 'preact';
import { counted } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { Announcements, Notice } from '../components/notice';
import { withReview } from './queue';
import type { Sending } from './sending';
import type { NoteTaking } from './use-notes';

/** Lines that may be in the page alone while all goes well. */
const usualAtRisk = 5;

function savedWords({ queue: { entries }, isKept, isBusy }: Sending): string {
  const lines = counted(entries.length, 'line');
  if (entries.length === 0) return isKept ? 'All saved.' : 'All saved. This browser keeps nothing, so every few notes are saved at once.';
  const busy = isBusy ? ' Saving…' : '';
  return isKept
    ? `${lines} not saved yet, kept in this browser.${busy}`
    : `${lines} not saved yet, in this window alone: do not close it.${busy}`;
}

export function SavingPart({ notes, sending }: { readonly notes: NoteTaking; readonly sending: Sending }): JSX.Element {
  const { queue, desk } = notes;
  const { trouble, isKept, queue: waiting } = sending;
  const review = desk?.review;
  const stuck = trouble?.batch;
  const isElsewhere = trouble?.isOver === true && stuck !== undefined && review && stuck.review !== review.id;
  const moveTo = (from: string, to: string) => {
    queue.change((before) => withReview(before, from, to));
    queue.flush();
  };
  return (
    <div class="saving">
      <p role="status" class={!isKept && waiting.entries.length > 0 ? 'at-risk' : 'hint'}>
        {savedWords(sending)}
      </p>
      {waiting.entries.length > 0 && (
        <div class="buttons">
          <Button onPress={queue.flush}>Save now</Button>
          {isElsewhere && <Button onPress={() => moveTo(stuck.review, review.id)}>Save them with {review.title}</Button>}
        </div>
      )}
      <Announcements>
        {trouble && <Notice kind={trouble.isOver ? 'error' : 'warn'}>{trouble.error.message}</Notice>}
        {!isKept && waiting.entries.length > usualAtRisk && (
          <Notice kind="error">
            {counted(waiting.entries.length, 'line')} are only in this window. Leave it open until they are saved, or copy them.
          </Notice>
        )}
      </Announcements>
    </div>
  );
}
