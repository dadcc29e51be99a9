// The name of a package, as the partner wants it: given under the lock, or all that keeps it from being given.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../components/button';
import { Points } from '../components/points';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { useSubmit } from '../form/use-submit';
import { doneWithUndo } from '../views/memory/undo-act';
import type { SentRowProps } from './sent-row';

/** @param named key of the column that holds the name */
export function PackagePart({ table, id, named, onChanged }: SentRowProps & { readonly named: string }): JSX.Element {
  const submit = useSubmit();
  const [result, tell] = useState<ShownResult | null>(null);
  const [breaches, setBreaches] = useState<readonly string[]>([]);
  const name = async () => {
    const outcome = await submit.send('namePackage', { of: { table, id } });
    if (outcome === null) return;
    setBreaches(outcome.ok ? [] : outcome.error.issues.map(({ message }) => message));
    if (!outcome.ok) return tell(told('error', outcome.error.message));
    const words = outcome.value.again ? `It is called ${outcome.value.name} already.` : `It is called ${outcome.value.name}.`;
    tell(doneWithUndo(words, outcome.act, tell, () => onChanged({ [named]: null })));
    onChanged({ [named]: outcome.value.name });
  };
  return (
    <>
      <div class="buttons">
        <Button busy={submit.busy ? 'Naming…' : undefined} onPress={() => void name()}>
          Name the package
        </Button>
      </div>
      <ResultNotice told={result} />
      {breaches.length > 0 && <Points title="To mend first" words={breaches} />}
    </>
  );
}
