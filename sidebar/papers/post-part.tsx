// Mails about a row to several people: all are read before they go, and go together.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { OfferedPaper, PostMail, PostView } from '../../src/contract/papers';
import { counted } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { useSubmit } from '../form/use-submit';
import { BeforeItGoes } from './before-it-goes';

interface PostPartProps {
  readonly table: string;
  readonly id: string;
  readonly posts: readonly OfferedPaper[];
  /** The row was changed: what others show is out of date. */
  readonly onChanged: () => void;
}

/** The mails that are looked at, and what came of the last step. */
function usePost({ table, id, onChanged }: PostPartProps) {
  const [looked, setLooked] = useState<{ readonly post: OfferedPaper; readonly view: PostView } | null>(null);
  const [result, tell] = useState<ShownResult | null>(null);
  const submit = useSubmit();
  const look = async (post: OfferedPaper) => {
    tell(null);
    const outcome = await submit.send('post', { of: { letter: post.key, table, id } });
    if (outcome === null) return;
    setLooked(outcome.ok ? { post, view: outcome.value } : null);
    if (!outcome.ok) tell(told('info', outcome.error.issues[0]?.message ?? outcome.error.message));
  };
  const send = async () => {
    if (looked === null) return;
    const { post, view } = looked;
    const outcome = await submit.send('sendPost', { of: { letter: post.key, table, id }, seen: view.seen, sure: view.doubt !== '' });
    if (outcome === null) return;
    if (!outcome.ok) {
      if (outcome.error.code === 'conflict') await look(post);
      return tell(told('error', outcome.error.message));
    }
    setLooked(null);
    const { words, afterwards } = outcome.value;
    const noted = afterwards && (await submit.send('follow', { changes: [{ table, adds: [], edits: [afterwards] }] }));
    tell(noted && !noted.ok ? told('error', `${words} ${noted.error.message}`) : told('done', words));
    onChanged();
  };
  return { looked, result, look, send, busy: submit.busy ? 'Working…' : undefined };
}

export function PostPart(props: PostPartProps): JSX.Element | null {
  const { looked, result, look, send, busy } = usePost(props);
  if (props.posts.length === 0) return null;
  return (
    <section class="lines" aria-label="Mails to everybody">
      <h2>Mails to everybody</h2>
      <p class="help">They tell what is saved. You read them before they go.</p>
      <div class="buttons">
        {props.posts.map((one) => (
          <Button key={one.key} busy={looked === null ? busy : undefined} onPress={() => void look(one)}>
            {one.title}
          </Button>
        ))}
      </div>
      {looked !== null && <PostLooked view={looked.view} busy={busy} onSend={() => void send()} />}
      <ResultNotice told={result} />
    </section>
  );
}

interface PostLookedProps {
  readonly view: PostView;
  readonly busy: string | undefined;
  readonly onSend: () => void;
}

/** Mails to several people, read before they go together. */
export function PostLooked({ view: { mails, calendar, notes, doubt }, busy, onSend }: PostLookedProps): JSX.Element {
  return (
    <div class="form">
      <BeforeItGoes notes={notes} doubt={doubt} />
      {mails.map((mail) => (
        <MailLine key={mail.to} mail={mail} />
      ))}
      <div class="buttons">
        {mails.length > 0 && (
          <Button look={doubt === '' ? 'primary' : 'danger'} busy={busy} onPress={onSend}>
            {doubt === '' ? `Send ${counted(mails.length, 'mail')}` : 'Send them all the same'}
          </Button>
        )}
        {calendar !== null && (
          <a class="button button-quiet" href={calendar} target="_blank" rel="noopener noreferrer">
            Open in Google Calendar
          </a>
        )}
      </div>
    </div>
  );
}

function MailLine({ mail: { name, to, subject, text, file } }: { readonly mail: PostMail }): JSX.Element {
  return (
    <details class="folded">
      <summary>
        {name}, {to}
      </summary>
      <p>
        <strong>{subject}</strong>
      </p>
      <p class="as-typed">{text}</p>
      {file !== null && <p class="help">With {file}</p>}
    </details>
  );
}
