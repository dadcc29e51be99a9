// What a tab's own words mean, by the words of the list and the spellings of the trade.

import type { Word } from '../schema/catalog';
import { type Cell, cellText } from '../schema/cell';
import { textKey } from '../schema/text';
import { wordFor } from '../schema/words';

export interface GuessedWord {
  /** As it is most often written in the tab. */
  readonly word: string;
  readonly count: number;
  /** Our word; `''` for one that nobody knows. */
  readonly choice: string;
  /** False where it was understood only after taking something off: a number, a tick, a percentage. */
  readonly sure: boolean;
}

/** Most used first. */
export function guessWords(cells: readonly Cell[], words: readonly Word[]): readonly GuessedWord[] {
  const uses = new Map<string, { readonly spellings: Map<string, number>; count: number }>();
  for (const cell of cells) {
    const text = cellText(cell).trim();
    const use = uses.get(textKey(text)) ?? { spellings: new Map<string, number>(), count: 0 };
    use.count += 1;
    use.spellings.set(text, (use.spellings.get(text) ?? 0) + 1);
    uses.set(textKey(text), use);
  }
  return [...uses.values()]
    .sort((one, other) => other.count - one.count)
    .map(({ spellings, count }) => {
      const word = [...spellings].reduce((most, next) => (next[1] > most[1] ? next : most), ['', 0] as readonly [string, number])[0];
      return { word, count, ...meantBy(word, words) };
    });
}

function meantBy(text: string, words: readonly Word[]): Pick<GuessedWord, 'choice' | 'sure'> {
  const known = wordFor(text, words);
  if (known) return { choice: known.word, sure: true };
  const bared = bare(text);
  const meant = bared.map((candidate) => wordFor(candidate, words)).find((word) => word !== undefined) ?? cutShort(bared[0] ?? '', words);
  return { choice: meant?.word ?? '', sure: false };
}

/** `pend review` for pending review, `in prog` for in progress: each word is the beginning of one, and only one of our words has it so. */
function cutShort(text: string, words: readonly Word[]): Word | undefined {
  const parts = textKey(text).split(' ');
  if (parts.some((part) => part.length < 2) || parts.join('').length < 4) return undefined;
  const begins = (spelling: string) => {
    const whole = textKey(spelling).split(' ');
    return whole.length === parts.length && whole.every((word, at) => word.startsWith(parts[at] ?? ' '));
  };
  const [one, ...others] = words.filter(({ word, also }) => [word, ...also].some(begins));
  return others.length === 0 ? one : undefined;
}

/** The text without what people add to a status: `OK T2`, `WIP 50%`, `Approved!`, `✓ done`, `RTK 3`, `v2 approved`, `Final (client)`, `pend. review`. */
function bare(text: string): readonly string[] {
  const plain = text
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[^\p{L}\p{N}%/\s-]/gu, ' ')
    .replace(/\b(t|tk|take|v|ver|version)\s?\d+\b|\b\d+\s?%|\b\d+\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [first = ''] = plain.split(' ');
  return [
    plain,
    plain.replace(/[-/]/g, ' ').replace(/\s+/g, ' '),
    plain.replace(/[\s-]/g, ''),
    plain.replace(/\b(is|the|a|to be|all)\b/gi, '').trim(),
    first,
  ];
}
