// Which asset is in which episode: the Breakdown tab, and what each episode needs.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Methods } from '../../src/contract/methods';
import { counted } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { type ShownResult, told } from '../components/result';
import { TableTools } from '../copying/table-tools';
import { useSubmit } from '../form/use-submit';

export function MatrixPart({ onResult }: { readonly onResult: (result: ShownResult) => void }): JSX.Element {
  const submit = useSubmit();
  const [shown, show] = useState<Methods['showBreakdown']['answer'] | null>(null);
  const make = async () => {
    const outcome = await submit.send('showBreakdown', {});
    if (outcome === null) return;
    if (!outcome.ok) return onResult(told('error', outcome.error.message, true));
    const { tab, lines, notes } = outcome.value;
    show(outcome.value);
    onResult(told('done', [`The tab “${tab}” shows which episodes need what: ${counted(lines, 'asset')}.`, ...notes].join(' '), true));
  };
  return (
    <section class="group" aria-label="Which asset is in which episode">
      <h3>Which asset is in which episode</h3>
      <div class="buttons">
        <Button busy={submit.busy ? 'Counting…' : undefined} onPress={() => void make()}>
          Breakdown tab
        </Button>
        {shown && <TableTools table={() => ({ name: 'Breakdown', ...shown.table })} {...{ onResult }} />}
      </div>
      {shown && (
        <ul class="points">
          {shown.words.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
