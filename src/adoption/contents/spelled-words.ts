// The words of a list with their spellings in other languages.

import type { TradeLanguage } from '../../schema/adopted/trade-language';
import type { Word } from '../../schema/catalog';
import { wordFor } from '../../schema/values/words';
import { withoutAccents } from '../columns/phrase';

/** Each spelling with its accents and without. The workbook's own list goes before: what is on it already is not given to another word. */
export function spelledIn(languages: readonly TradeLanguage[], list: string, known: readonly Word[]): readonly Word[] {
  const more = new Map<Word, readonly string[]>();
  for (const [ours, spellings] of languages.flatMap(({ words }) => Object.entries(words[list] ?? {}))) {
    const word = wordFor(ours, known);
    if (word === undefined) continue;
    const ways = spellings.flatMap((spelling) => [spelling, withoutAccents(spelling)]);
    more.set(word, [...(more.get(word) ?? []), ...ways.filter((way) => wordFor(way, known) === undefined)]);
  }
  return known.map((word) => ({ ...word, also: [...word.also, ...(more.get(word) ?? [])] }));
}
