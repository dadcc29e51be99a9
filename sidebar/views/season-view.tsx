// The next season: in the old workbook how to make a copy, in the copy what becomes of the rows, and the button that does it.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import { Button } from '../components/button';
import { Points } from '../components/points';
import { Question } from '../components/question';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { useSubmit } from '../form/use-submit';
import { SeasonForm, type SeasonProblem, type SeasonTyped as Typed } from '../season/season-form';
import type { Go } from './view-names';

interface SeasonPageProps {
  readonly opened: Opened;
  readonly go: Go;
  /** It is a workbook of its own now. */
  readonly onDone: () => void;
}

/** What was typed, what it would come to, and what the server said. */
function useSeason(production: string, onDone: () => void) {
  const [typed, setTyped] = useState<Typed>({ production, rows: {}, weeks: '52', ids: 'anew' });
  const [ahead, setAhead] = useState<readonly string[] | null>(null);
  const [problem, setProblem] = useState<SeasonProblem | null>(null);
  const [result, setResult] = useState<ShownResult | null>(null);
  const submit = useSubmit();
  const ask = async (sure: boolean) => {
    setResult(null);
    const outcome = await submit.send('nextSeason', { ...typed, sure });
    if (outcome === null) return;
    setProblem(outcome.ok ? null : (outcome.error.issues[0] ?? null));
    if (!outcome.ok) return setResult(told('error', outcome.error.message, true));
    if (!outcome.value.done) return setAhead(outcome.value.words);
    setAhead(null);
    setResult(told('done', `${typed.production} begins here. Reminders are off until you turn them on.`, true));
    onDone();
  };
  const change = (part: Partial<Typed>) => {
    setTyped({ ...typed, ...part });
    setAhead(null);
  };
  return { typed, ahead, problem, result, busy: submit.busy, ask, change, cancel: () => setAhead(null) };
}

export function SeasonPage({ opened, go, onDone }: SeasonPageProps): JSX.Element {
  const isCopy = opened.reminders.trouble === 'copy';
  const [wasCopy] = useState(isCopy);
  const season = useSeason(opened.production, onDone);
  const { typed, ahead, problem, result, busy } = season;
  useEffect(() => {
    if (!wasCopy) void season.ask(false);
  }, []);
  if (!wasCopy) return <CopyFirst words={ahead ?? []} result={result} go={go} />;
  return (
    <>
      <h2>The next season</h2>
      <SeasonForm
        {...{ opened, typed, problem }}
        busy={busy && ahead === null}
        isDone={ahead !== null}
        onChange={season.change}
        onLook={() => void season.ask(false)}
      />
      <ResultNotice told={result} />
      {ahead && (
        <>
          <Points title="What will happen" words={ahead} />
          <Question
            yes="Begin it"
            no="Cancel"
            danger
            busy={busy ? 'Working…' : undefined}
            onYes={() => void season.ask(true)}
            onNo={season.cancel}
          >
            Begin the next season in this copy? The old workbook stays as it is.
          </Question>
        </>
      )}
    </>
  );
}

function CopyFirst({
  words,
  result,
  go,
}: {
  readonly words: readonly string[];
  readonly result: ShownResult | null;
  readonly go: Go;
}): JSX.Element {
  return (
    <>
      <h2>The next season</h2>
      {words.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ResultNotice told={result} />
      <Button onPress={() => go('today')}>Go to Today</Button>
    </>
  );
}
