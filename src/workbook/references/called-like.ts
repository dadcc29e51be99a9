// How well a text that somebody types fits what something is called: the whole of it, its beginning, that of one of its words, some of it.

import { textKey } from '../../schema/values/text';

/** 0 the best, 3 the least; null: it does not fit. The key of a blank text fits nothing. @param key by `textKey` */
export function nearness(key: string, spellings: readonly string[]): number | null {
  if (key === '') return null;
  const fits = spellings.map((spelling) => nearnessOfOne(key, textKey(spelling)));
  const best = Math.min(...fits);
  return best === Number.POSITIVE_INFINITY ? null : best;
}

function nearnessOfOne(key: string, spelling: string): number {
  const at = spelling.indexOf(key);
  if (at < 0) return Number.POSITIVE_INFINITY;
  if (at === 0) return spelling.length === key.length ? 0 : 1;
  // `rig` is the beginning of a word of `Llama rig` and of `CH_rig`, and stands within `Bright`.
  return beginsWord(key, spelling) ? 2 : 3;
}

function beginsWord(key: string, spelling: string): boolean {
  for (let at = spelling.indexOf(key, 1); at > 0; at = spelling.indexOf(key, at + 1))
    if (!/[\p{L}\p{N}]/u.test(spelling[at - 1] ?? '')) return true;
  return false;
}
