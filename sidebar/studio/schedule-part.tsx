// The schedule of a department: which, from when to when, on paper and by mail to its people.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Methods, Opened } from '../../src/contract/methods';
import type { PostView } from '../../src/contract/papers';
import { addDays, dayInWords, isLocalDate } from '../../src/schema/values/local-date';
import { Button } from '../components/button';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { TextField } from '../form/text-field';
import { useSubmit } from '../form/use-submit';
import { LookedPaper, useLookedPaper } from '../papers/looked-paper';
import { PostLooked } from '../papers/post-part';
import { SelectField } from '../several/rows-part';

type Span = Methods['schedulePost']['input'];

/** Which span, its mails as they were read, and what came of the last step. */
function useSchedule(opened: Opened, first: string) {
  const [span, setSpan] = useState<Span>({ department: first, from: opened.today, to: addDays(opened.today, 13) });
  const [post, setPost] = useState<PostView | null>(null);
  const [result, tell] = useState<ShownResult | null>(null);
  const submit = useSubmit();
  const busy = submit.busy ? 'Working…' : undefined;
  const change = (more: Partial<Span>) => {
    setSpan({ ...span, ...more });
    setPost(null);
    tell(null);
  };
  const read = async () => {
    tell(null);
    const outcome = await submit.send('schedulePost', span);
    if (outcome?.ok) setPost(outcome.value);
    else if (outcome !== null) tell(told('error', outcome.error.message, true));
  };
  const send = async () => {
    if (post === null) return;
    const outcome = await submit.send('sendSchedule', { ...span, seen: post.seen, sure: post.doubt !== '' });
    if (outcome === null) return;
    setPost(null);
    tell(outcome.ok ? told('done', outcome.value.words, true) : told('error', outcome.error.message, true));
  };
  return { span, post, result, busy, change, read, send };
}

export function SchedulePart({ opened, departments }: { readonly opened: Opened; readonly departments: readonly string[] }): JSX.Element {
  const { span, post, result, busy, change, read, send } = useSchedule(opened, departments[0] ?? '');
  const paper = useLookedPaper<Span>((one, wanted, form) => one.send('schedulePaper', { ...wanted, form }));
  const day = (id: 'from' | 'to', label: string) => (
    <TextField
      {...{ id: `schedule-${id}`, label, control: 'date', text: span[id], onText: (text: string) => change({ [id]: text }) }}
      inWords={isLocalDate(span[id]) ? dayInWords(span[id]) : undefined}
    />
  );
  return (
    <section class="lines" aria-label="Department schedule">
      <h3>Department schedule</h3>
      <SelectField
        id="schedule-department"
        label="Department"
        choices={departments.map((value) => ({ value, words: value }))}
        value={span.department}
        onValue={(department) => change({ department })}
      />
      {day('from', 'From')}
      {day('to', 'To')}
      <div class="buttons">
        <Button busy={paper.busy} onPress={() => void paper.look(span)}>
          Make the schedule
        </Button>
        <Button busy={busy} onPress={() => void read()}>
          Mails to its people
        </Button>
      </div>
      <LookedPaper paper={paper} />
      <ResultNotice told={paper.result} />
      {post && <PostLooked view={post} busy={busy} onSend={() => void send()} />}
      <ResultNotice told={result} />
    </section>
  );
}
