// Adding or removing the sample production in a file that people work in: what will happen, and the question.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../components/button';
import { Loading } from '../components/loading';
import { Question } from '../components/question';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { useSubmit } from '../form/use-submit';
import type { Go } from './view-names';

interface SamplePageProps {
  readonly method: 'addSample' | 'removeSample';
  readonly go: Go;
  /** What the sidebar knows of the workbook is no longer so. */
  readonly onDone: () => void;
}

const words = {
  addSample: { title: 'Add sample production', question: 'Add it to this workbook, beside your own rows?', yes: 'Add it' },
  removeSample: { title: 'Remove sample production', question: 'Take it out of this workbook?', yes: 'Remove it' },
} as const;

export function SamplePage({ method, go, onDone }: SamplePageProps): JSX.Element {
  const [ahead, setAhead] = useState<readonly string[] | null>(null);
  const [result, setResult] = useState<ShownResult | null>(null);
  const submit = useSubmit();
  const ask = async (sure: boolean) => {
    const outcome = await submit.send(method, { sure });
    if (outcome === null) return;
    if (!outcome.ok) return setResult(told('error', outcome.error.message, true));
    if (!sure) return setAhead(outcome.value.words);
    onDone();
    setAhead(null);
    setResult(told('done', outcome.value.words.join(' '), true));
  };
  useEffect(() => void ask(false), []);
  const { title, question, yes } = words[method];
  return (
    <>
      <h2>{title}</h2>
      <ResultNotice told={result} />
      {ahead === null && result === null && <Loading words="Looking at the workbook…" />}
      {ahead !== null && (
        <>
          <ul class="points">
            {ahead.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Question
            yes={yes}
            no="Cancel"
            danger={method === 'removeSample'}
            busy={submit.busy ? 'One moment…' : undefined}
            onYes={() => void ask(true)}
            onNo={() => go('today')}
          >
            {question}
          </Question>
        </>
      )}
      {result !== null && <Button onPress={() => go('today')}>Go to Today</Button>}
    </>
  );
}
