// Forgetting a person: who, what goes and what stays, and the button that does it.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Methods } from '../../../src/contract/methods';
import { Button } from '../../components/button';
import { Points } from '../../components/points';
import { Question } from '../../components/question';
import { ResultNotice, type ShownResult, told } from '../../components/result';
import { TextField } from '../../form/text-field';
import { useSubmit } from '../../form/use-submit';
import type { CallTrouble } from '../../trouble';
import type { Go } from '../view-names';

const help = {
  name: 'As it stands, or stood, on People. Other spellings, such as initials: one after the other.',
  address: 'Blank: the one that stands beside the name on People.',
};

export function ForgetPage({ go }: { readonly go: Go }): JSX.Element {
  const [typed, setTyped] = useState({ name: '', address: '' });
  const [ahead, setAhead] = useState<Methods['forgetPerson']['answer'] | null>(null);
  const [trouble, setTrouble] = useState<CallTrouble | null>(null);
  const [result, setResult] = useState<ShownResult | null>(null);
  const submit = useSubmit();
  const ask = async (sure: boolean) => {
    setResult(null);
    const outcome = await submit.send('forgetPerson', { ...typed, sure });
    if (outcome === null) return;
    setAhead(outcome.ok && !sure ? outcome.value : null);
    setTrouble(outcome.ok ? null : outcome.error);
    if (!outcome.ok) setResult(told('error', outcome.error.message, true));
    else if (sure) setResult(told('done', doneWords(typed.name, outcome.value), true));
  };
  const type = (key: 'name' | 'address') => (text: string) => {
    setTyped({ ...typed, [key]: text });
    setAhead(null);
  };
  return (
    <>
      <h2>Forget a person</h2>
      <p>Takes the name and the address of somebody who has left out of Changes and Sent mail.</p>
      <form
        class="form"
        noValidate
        aria-label="Who is to be forgotten"
        onSubmit={(event) => {
          event.preventDefault();
          void ask(false);
        }}
      >
        <LeaverField name="name" label="Name" text={typed.name} trouble={trouble} onText={type('name')} />
        <LeaverField name="address" label="Address" text={typed.address} trouble={trouble} onText={type('address')} />
        <div class="buttons">
          <Button look={ahead === null ? 'primary' : 'quiet'} submits busy={submit.busy && ahead === null ? 'Looking…' : undefined}>
            Show what would go
          </Button>
          <Button onPress={() => go('changes')}>Back</Button>
        </div>
      </form>
      <ResultNotice told={result} />
      {ahead && <Ahead ahead={ahead} busy={submit.busy} onForget={() => void ask(true)} onKeep={() => setAhead(null)} />}
    </>
  );
}

interface LeaverFieldProps {
  readonly name: 'name' | 'address';
  readonly label: string;
  readonly text: string;
  readonly trouble: CallTrouble | null;
  readonly onText: (text: string) => void;
}

function LeaverField({ name, label, text, trouble, onText }: LeaverFieldProps): JSX.Element {
  const required = name === 'name';
  const problem = trouble?.issues.find(({ path }) => path === name)?.message;
  return (
    <TextField
      {...{ name, label, text, required, problem, onText }}
      id={`forget-${name}`}
      control={required ? 'text' : 'email'}
      help={help[name]}
    />
  );
}

interface AheadProps {
  readonly ahead: Methods['forgetPerson']['answer'];
  readonly busy: boolean;
  readonly onForget: () => void;
  readonly onKeep: () => void;
}

function Ahead({ ahead: { goes, stays }, busy, onForget, onKeep }: AheadProps): JSX.Element {
  return (
    <>
      <Points title="What goes" words={goes.length > 0 ? goes : ['Nothing: neither tab names them.']} />
      <Points title="What stays" words={stays} />
      {goes.length > 0 && (
        <Question yes="Forget them" no="Cancel" danger busy={busy ? 'Working…' : undefined} onYes={onForget} onNo={onKeep}>
          Take them out? This cannot be undone.
        </Question>
      )}
    </>
  );
}

function doneWords(name: string, { goes }: Methods['forgetPerson']['answer']): string {
  return goes.length === 0 ? `Nothing names ${name} there any more.` : `${name} is forgotten on Changes and Sent mail.`;
}
