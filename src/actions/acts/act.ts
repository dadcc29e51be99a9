// An act: something that changes rows, declared. Who runs it takes care of all that must not be forgotten (`changes/transaction.ts`).

import type { Desk } from '../changes/desk';
import type { Work } from '../changes/transaction';
import type { InputOf, Shape } from '../entry/input-fields';
import type { Located } from '../transaction/tabs';

export interface Act<I, A> {
  readonly inputs: Shape;
  /** Tables that it may write to, in the order of writing: lines first, what they belong to last. */
  readonly tables: (input: I, located: Located) => readonly string[];
  /** Whether what it did can be taken back from what stood there before. */
  readonly undoable: boolean;
  /** The act that it takes back, as the log of changes calls it; absent: it takes none back. */
  readonly undoes?: (input: I) => string;
  /** Looks, and says what is to change; writes nothing. @throws Refusal */
  readonly work: (desk: Desk, input: I) => Work<A>;
}

export function defineAct<const S extends Shape, A>(
  inputs: S,
  rest: Omit<Act<InputOf<S>, A>, 'inputs'>,
): Act<InputOf<S>, A> & { readonly inputs: S } {
  return { inputs, ...rest };
}
