// Progress and Retakes: makes the tab, or brings its lines up to date, and shows it in the sheet.

import type { JSX } from 'preact';
import { counted } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { type ShownResult, told } from '../components/result';
import { useSubmit } from '../form/use-submit';

interface LiveTabProps {
  readonly method: 'showProgress' | 'showRetakes';
  readonly onResult: (result: ShownResult) => void;
}

const shownBy = {
  showProgress: { button: 'Progress', words: 'how far each step is' },
  showRetakes: { button: 'Retakes', words: 'what passed at which take' },
} as const;

export function LiveTabButton({ method, onResult }: LiveTabProps): JSX.Element {
  const submit = useSubmit();
  const { button, words } = shownBy[method];
  const show = async () => {
    const outcome = await submit.send(method, {});
    if (outcome === null) return;
    if (!outcome.ok) return onResult(told('error', outcome.error.message, true));
    const { tab, lines, notes } = outcome.value;
    onResult(told('done', [`The tab “${tab}” shows ${words}: ${counted(lines, 'line')}.`, ...notes].join(' '), true));
  };
  return (
    <Button busy={submit.busy ? 'Counting…' : undefined} onPress={() => void show()}>
      {button}
    </Button>
  );
}
