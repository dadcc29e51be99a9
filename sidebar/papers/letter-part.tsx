// A mail about a row: read and changed before it goes, sent from here, copied, opened in Gmail, or noted as sent by hand.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LetterOf, LetterPaper, LetterView, LetterWay, OfferedPaper, OutgoingLetter } from '../../src/contract/papers';
import type { SeveralEdit } from '../../src/contract/rows/row-edit';
import { Button } from '../components/button';
import { Checkbox } from '../components/checkbox';
import { LongText } from '../components/long-text';
import { PlainInput } from '../components/plain-input';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { FieldFrame } from '../form/field-frame';
import { type Messages, messagesOf } from '../form/form-issues';
import { type Submit, useSubmit } from '../form/use-submit';
import { SelectField } from '../several/rows-part';
import { copied } from '../today/clipboard';
import { Undoable } from '../views/memory/undo-act';
import { BeforeItGoes } from './before-it-goes';
import { gmailLink } from './gmail-link';
import type { SentRowProps } from './sent-row';

interface LetterPartProps extends SentRowProps {
  readonly letters: readonly OfferedPaper[];
}

const paths = ['to', 'cc', 'subject', 'text'];

/** The letter that is read, as it is typed, and what came of the last step. */
function useLetter({ table, id, onChanged }: LetterPartProps) {
  const [of, setOf] = useState<LetterOf | null>(null);
  const [view, setView] = useState<LetterView | null>(null);
  const [withPaper, setWithPaper] = useState(true);
  const [problems, setProblems] = useState<Messages>({});
  const [result, tell] = useState<ShownResult | null>(null);
  const submit = useSubmit();
  const { left, setLeft, mark } = useAfterwards(table, submit, tell, onChanged);
  const read = async ({ key: letter }: OfferedPaper) => {
    const next = { letter, table, id };
    tell(null);
    const outcome = await submit.send('letter', { of: next });
    if (outcome === null) return;
    setOf(next);
    setProblems({});
    setView(outcome.ok ? outcome.value : null);
    if (!outcome.ok) tell(told('info', outcome.error.message));
  };
  const send = async (way: LetterWay) => {
    if (view === null || of === null) return;
    const { to, cc, subject, text } = view;
    const paper: LetterPaper = withPaper && view.paper !== null ? 'with paper' : 'alone';
    const outcome = await submit.send('sendLetter', { of, mail: { to, cc, subject, text }, way, paper, sure: view.doubt !== '' });
    if (outcome === null) return;
    if (!outcome.ok) {
      if (outcome.error.code === 'conflict') setView({ ...view, doubt: outcome.error.message });
      setProblems(messagesOf(outcome.error.issues, paths));
      return tell(told('error', outcome.error.message));
    }
    setView(null);
    setLeft(outcome.value.afterwards);
    tell(told('done', outcome.value.words, true));
  };
  const change = (part: Partial<OutgoingLetter>) => setView((before) => before && { ...before, ...part });
  return {
    view,
    withPaper,
    setWithPaper,
    problems,
    left,
    result,
    tell,
    read,
    send,
    mark,
    change,
    busy: submit.busy ? 'Working…' : undefined,
  };
}

/** What is true of the row once the letter has gone, saved if somebody wants that. */
function useAfterwards(table: string, submit: Submit, tell: (result: ShownResult) => void, onChanged: SentRowProps['onChanged']) {
  const [left, setLeft] = useState<SeveralEdit | null>(null);
  const mark = async () => {
    const outcome = left && (await submit.send('follow', { changes: [{ table, adds: [], edits: [left] }] }));
    if (!outcome) return;
    if (!outcome.ok) return tell(told('error', outcome.error.message));
    setLeft(null);
    const undone = (said: ShownResult) => {
      tell(said);
      onChanged(left.loaded);
    };
    tell(told('done', <Undoable words="The row says so now." act={outcome.act} onUndone={undone} onTrouble={tell} />));
    onChanged(left.changes);
  };
  return { left, setLeft, mark };
}

type Letter = ReturnType<typeof useLetter>;

export function LetterPart(props: LetterPartProps): JSX.Element | null {
  const letter = useLetter(props);
  const { view, left, busy } = letter;
  if (props.letters.length === 0) return null;
  return (
    <section class="lines" aria-label="Mail">
      <h2>Mail</h2>
      <div class="buttons">
        {props.letters.map((one) => (
          <Button key={one.key} busy={view === null ? busy : undefined} onPress={() => void letter.read(one)}>
            {one.title}
          </Button>
        ))}
      </div>
      {view !== null && <LetterFields letter={letter} view={view} />}
      <ResultNotice told={letter.result} />
      {left !== null && (
        <Button busy={busy} onPress={() => void letter.mark()}>
          Mark it as sent today
        </Button>
      )}
    </section>
  );
}

interface LetterProps {
  readonly letter: Letter;
  readonly view: LetterView;
}

function LetterFields({ letter, view }: LetterProps): JSX.Element {
  const { to, cc, subject, text, offered, paper, notes, doubt } = view;
  const others = offered.some(({ address }) => address === to) ? offered : [{ name: 'Choose one', address: '' }, ...offered];
  return (
    <div class="form">
      <BeforeItGoes notes={notes} doubt={doubt} />
      <SelectField
        id="letter-to"
        label="To"
        value={to}
        choices={others.map(({ name, address }) => ({ value: address, words: address === '' ? name : `${name}, ${address}` }))}
        onValue={(address) => letter.change({ to: address })}
      />
      {letter.problems.to && <p class="problem">{letter.problems.to}</p>}
      <LetterField letter={letter} name="cc" label="CC" text={cc.join(', ')} onText={(list) => letter.change({ cc: addressesIn(list) })} />
      <LetterField letter={letter} name="subject" label="Subject" text={subject} onText={(line) => letter.change({ subject: line })} />
      <LetterField letter={letter} name="text" label="Text" text={text} rows={8} onText={(words) => letter.change({ text: words })} />
      {paper !== null && (
        <Checkbox id="letter-paper" name="paper" checked={letter.withPaper} onChecked={letter.setWithPaper}>
          With {paper}
        </Checkbox>
      )}
      <LetterWays letter={letter} view={view} />
    </div>
  );
}

interface LetterFieldProps {
  readonly letter: Letter;
  readonly name: 'cc' | 'subject' | 'text';
  readonly label: string;
  readonly text: string;
  readonly rows?: number;
  readonly onText: (text: string) => void;
}

function LetterField({ letter, name, label, rows, ...field }: LetterFieldProps): JSX.Element {
  const id = `letter-${name}`;
  const problem = letter.problems[name];
  const more = { ...field, id, name, label, required: false, invalid: problem !== undefined };
  return (
    <FieldFrame {...{ id, label, problem }} required={false} remark={undefined} help={null} width="wide">
      {(describedBy) =>
        rows === undefined ? (
          <PlainInput control="text" {...{ ...more, describedBy }} />
        ) : (
          <LongText rows={rows} {...{ ...more, describedBy }} />
        )
      }
    </FieldFrame>
  );
}

/** One blue button: it sends. */
function LetterWays({ letter, view: { to, cc, subject, text, doubt } }: LetterProps): JSX.Element {
  const copy = async () => {
    const words = [`To: ${to}`, ...(cc.length === 0 ? [] : [`CC: ${cc.join(', ')}`]), `Subject: ${subject}`, '', text].join('\n');
    letter.tell((await copied(words)) ? told('done', 'Copied.') : told('error', 'The browser does not let Routesheet copy.'));
  };
  return (
    <>
      <div class="buttons">
        <Button look={doubt === '' ? 'primary' : 'danger'} busy={letter.busy} onPress={() => void letter.send('send')}>
          {doubt === '' ? 'Send' : 'Send it all the same'}
        </Button>
        <Button onPress={() => void copy()}>Copy as mail</Button>
        <a class="button button-quiet" href={gmailLink({ to, cc, subject, text })} target="_blank" rel="noopener noreferrer">
          Open in Gmail
        </a>
        <Button busy={letter.busy} onPress={() => void letter.send('by hand')}>
          I sent it myself
        </Button>
      </div>
      <p class="help">It goes from your account. What you send yourself has no attachment: save the PDF above.</p>
    </>
  );
}

function addressesIn(list: string): readonly string[] {
  return list.split(/[,;\s]+/).filter((text) => text !== '');
}
