// Progress: makes the tab, or brings its lines up to date, and shows it in the sheet.

import type { JSX } from 'preact';
import { counted } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { type ShownResult, told } from '../components/result';
import { useSubmit } from '../form/use-submit';

export function ProgressButton({ onResult }: { readonly onResult: (result: ShownResult) => void }): JSX.Element {
  const submit = useSubmit();
  const show = async () => {
    const outcome = await submit.send('showProgress', {});
    if (outcome === null) return;
    if (!outcome.ok) return onResult(told('error', outcome.error.message, true));
    const { tab, lines, notes } = outcome.value;
    onResult(told('done', [`The tab “${tab}” shows how far each step is: ${counted(lines, 'line')}.`, ...notes].join(' '), true));
  };
  return (
    <Button busy={submit.busy ? 'Counting…' : undefined} onPress={() => void show()}>
      Progress
    </Button>
  );
}
