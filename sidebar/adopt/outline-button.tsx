// Copies where everything stands in this workbook, for whoever asks questions over many of them.

import type { JSX } from 'preact';
import { Button } from '../components/button';
import { type ShownResult, told } from '../components/result';
import { useSubmit } from '../form/use-submit';
import { copied } from '../today/clipboard';

export function OutlineButton({ onResult }: { readonly onResult: (result: ShownResult) => void }): JSX.Element {
  const submit = useSubmit();
  const copy = async () => {
    const outcome = await submit.send('outline', {});
    if (outcome === null) return;
    if (!outcome.ok) return onResult(told('error', outcome.error.message, true));
    const done = await copied(outcome.value.text);
    const words = done ? 'Copied. Save it as a text file for Many productions.' : 'The browser does not let Routesheet copy.';
    onResult(told(done ? 'done' : 'error', words));
  };
  return (
    <Button look="link" busy={submit.busy ? 'Reading…' : undefined} onPress={() => void copy()}>
      Copy outline for Many productions
    </Button>
  );
}
