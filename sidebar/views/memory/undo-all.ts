// Taking back what was done in one act, or in several that were one for whoever did it.

import type { Methods } from '../../../src/contract/methods';
import type { Submit } from '../../form/use-submit';

/** What the log of changes calls an act, or those of one that took several, in their order. */
export type Acts = string | readonly string[];

type Undone =
  | { readonly ok: true; readonly value: Methods['undo']['answer'] }
  | { readonly ok: false; readonly message: string; readonly undone: number };

/** What came last goes first: it may stand on what came before it. The same once more finds done what is done. Null: another submit is under way. */
export async function undoAll({ send }: Pick<Submit, 'send'>, acts: Acts): Promise<Undone | null> {
  let [undone, left] = [0, [] as readonly string[]];
  for (const act of typeof acts === 'string' ? [acts] : [...acts].reverse()) {
    const outcome = await send('undo', { act });
    if (outcome === null) return null;
    if (!outcome.ok) return { ok: false, message: outcome.error.message, undone };
    undone += outcome.value.undone;
    left = [...left, ...outcome.value.left];
  }
  return { ok: true, value: { undone, left } };
}
