// PLACEHOLDER
import type { Word } from '../schema/catalog';
import { type Cell, cellText } from '../schema/cell';
import { wordFor } from '../schema/words';

export interface GuessedWord {
  readonly word: string;
  readonly count: number;
  readonly choice: string;
  readonly sure: boolean;
}
export function guessWords(cells: readonly Cell[], words: readonly Word[]): readonly GuessedWord[] {
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(cellText(cell).trim(), (counts.get(cellText(cell).trim()) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([word, count]) => ({ word, count, choice: wordFor(word, words)?.word ?? '', sure: true }));
}
