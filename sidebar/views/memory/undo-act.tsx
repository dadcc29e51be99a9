// Undo: takes an act back, and says what came of it.

import type { ComponentChildren, JSX } from 'preact';
import type { Methods } from '../../../src/contract/methods';
import { counted } from '../../../src/schema/values/text';
import { Button } from '../../components/button';
import { type ShownResult, told } from '../../components/result';
import { useSubmit } from '../../form/use-submit';
import { type Acts, undoAll } from './undo-all';

interface UndoActProps {
  readonly act: Acts;
  /** For screen readers, where there are several of these buttons. */
  readonly of?: string;
  readonly onUndone: (told: ShownResult) => void;
  readonly onTrouble: (told: ShownResult) => void;
}

export function UndoAct({ act, of = '', onUndone, onTrouble }: UndoActProps): JSX.Element {
  const submit = useSubmit();
  const undo = async () => {
    const outcome = await undoAll(submit, act);
    if (outcome === null) return;
    if (outcome.ok) onUndone(undoneWords(outcome.value));
    else onTrouble(told('error', [outcome.message, halfUndone(outcome.undone)].join(' ').trim(), true));
  };
  return (
    <Button look="link" busy={submit.busy ? 'Undoing…' : undefined} onPress={() => void undo()}>
      Undo{of !== '' && <span class="spoken"> {of}</span>}
    </Button>
  );
}

function halfUndone(rows: number): string {
  return rows === 0 ? '' : `${counted(rows, 'row')} ${rows === 1 ? 'was' : 'were'} undone before: Undo takes back the others.`;
}

export function undoneWords({ undone, left }: Methods['undo']['answer']): ShownResult {
  if (left.length === 0) return told('done', undone === 0 ? 'All of it was undone already.' : `Undone: ${counted(undone, 'row')}.`, true);
  const done = undone === 0 ? 'Nothing was undone.' : `Undone in ${counted(undone, 'row')}, but not all of it.`;
  return told(
    'warn',
    <>
      {done}
      <ul>
        {left.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>,
    true,
  );
}

interface UndoableProps extends Omit<UndoActProps, 'act' | 'of'> {
  readonly words: ComponentChildren;
  /** Absent where it left no entry in the log: it cannot be undone here. */
  readonly act: Acts | undefined;
}

/** What was done, and Undo beside it. */
export function Undoable({ words, act, onUndone, onTrouble }: UndoableProps): JSX.Element {
  return (
    <>
      {words} {act !== undefined && <UndoAct {...{ act, onUndone, onTrouble }} />}
    </>
  );
}

/** What is said once something is done: Undo beside it, after which the page reads anew. @param act absent where it left no entry in the log */
export function doneWithUndo(
  words: ComponentChildren,
  act: Acts | undefined,
  tell: (told: ShownResult) => void,
  onUndone: () => void,
): ShownResult {
  const undone = (shown: ShownResult) => {
    tell(shown);
    onUndone();
  };
  return told('done', <Undoable words={words} act={act} onUndone={undone} onTrouble={tell} />, true);
}
