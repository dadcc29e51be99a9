// Handing over: whose, to whom, what it would come to, doing it, and the mails afterwards.

import { useState } from 'preact/hooks';
import type { PostView } from '../../src/contract/papers';
import type { HandedRow, HandoverDesk, HandoverPlan, OpenGroup, OpenRow } from '../../src/contract/studio/handover';
import type { Issue } from '../../src/schema/issue';
import { counted } from '../../src/schema/values/text';
import { type ShownResult, told } from '../components/result';
import { type Submit, useSubmit } from '../form/use-submit';
import { doneWithUndo } from '../views/memory/undo-act';

export function groupKey({ table, column }: Pick<OpenGroup, 'table' | 'column'>): string {
  return `${table}/${column}`;
}

export function rowKeyOf(group: OpenGroup, { id }: OpenRow): string {
  return `${groupKey(group)}/${id}`;
}

const noJobsToAdd = 'No job to add: they are there already, or Jobs is not in use.';

/** What was chosen and what was shown of it. */
function useHandoverDraft() {
  const [person, setPerson] = useState('');
  const [desk, setDesk] = useState<HandoverDesk | null>(null);
  /** Names by group, and by row where that goes to somebody else. */
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const [leaves, setLeaves] = useState(false);
  const [plan, setPlan] = useState<HandoverPlan | null>(null);
  const [post, setPost] = useState<PostView | null>(null);
  const [isDone, setDone] = useState(false);
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const [result, tell] = useState<ShownResult | null>(null);
  const forget = () => {
    setPlan(null);
    setPost(null);
    setIssues([]);
    tell(null);
  };
  const refused = ({ message, issues: found }: { readonly message: string; readonly issues: readonly Issue[] }) => {
    setIssues(found);
    tell(told('error', message, true));
  };
  const handed = (desk?.groups ?? []).flatMap((group): readonly HandedRow[] =>
    group.rows.map((row) => ({
      ...{ table: group.table, column: group.column, id: row.id },
      to: names[rowKeyOf(group, row)] || names[groupKey(group)] || '',
    })),
  );
  const shown = {
    person,
    desk,
    names,
    leaves,
    plan,
    post,
    isDone,
    issues,
    result,
    asked: { person, handed },
    isForNobody: handed.every(({ to }) => to === ''),
  };
  return { ...shown, setPerson, setDesk, setNames, setLeaves, setPlan, setPost, setDone, tell, forget, refused };
}

type Draft = ReturnType<typeof useHandoverDraft>;

export function useHandover(onSaved: () => void) {
  const submit = useSubmit();
  const draft = useHandoverDraft();
  return {
    ...draft,
    busy: submit.busy ? 'Working…' : undefined,
    setPerson: (text: string) => {
      draft.setPerson(text);
      draft.setDesk(null);
      draft.setNames({});
      draft.setDone(false);
      draft.forget();
    },
    name: (key: string, text: string) => {
      draft.setNames({ ...draft.names, [key]: text });
      draft.forget();
    },
    ...looking(draft, submit),
    ...giving(draft, submit, onSaved),
  };
}

function looking(draft: Draft, submit: Submit) {
  const { asked, forget, refused } = draft;
  return {
    async look() {
      forget();
      draft.setDone(false);
      const outcome = await submit.send('handoverDesk', { person: draft.person });
      if (outcome === null) return;
      draft.setDesk(outcome.ok ? outcome.value : null);
      if (!outcome.ok) refused(outcome.error);
    },
    async show() {
      forget();
      const outcome = await submit.send('planHandover', asked);
      if (outcome?.ok) draft.setPlan(outcome.value);
      else if (outcome !== null) refused(outcome.error);
    },
    async read() {
      const outcome = await submit.send('handoverPost', asked);
      if (outcome?.ok) draft.setPost(outcome.value);
      else if (outcome !== null) refused(outcome.error);
    },
  };
}

function giving(draft: Draft, submit: Submit, onSaved: () => void) {
  const { person, plan, post, leaves, asked, tell, refused } = draft;
  return {
    async give() {
      const outcome = await submit.send('handOver', { changes: plan?.changes ?? [], person, leaves });
      if (outcome === null) return;
      if (!outcome.ok) return refused(outcome.error);
      const { rows, jobs } = outcome.value;
      draft.setPlan(null);
      draft.setDone(rows > 0);
      if (rows + jobs === 0) return tell(told('done', noJobsToAdd, true));
      const words = [rows > 0 ? `Handed over ${counted(rows, 'row')}.` : '', jobs > 0 ? `${counted(jobs, 'job')} added.` : '']
        .join(' ')
        .trim();
      tell(doneWithUndo(words, outcome.act, tell, onSaved));
      onSaved();
    },
    async send() {
      if (post === null) return;
      const outcome = await submit.send('sendHandover', { ...asked, seen: post.seen, sure: post.doubt !== '' });
      if (outcome === null) return;
      draft.setPost(null);
      if (outcome.ok) tell(told('done', outcome.value.words, true));
      else refused(outcome.error);
    },
  };
}

export type Handover = ReturnType<typeof useHandover>;
