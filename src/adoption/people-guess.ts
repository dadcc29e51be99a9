// PLACEHOLDER
import type { Person } from '../schema/catalog';
import { type Cell, cellText } from '../schema/cell';
import { namedIn, namesIn } from '../schema/names';

export interface GuessedPerson {
  readonly text: string;
  readonly count: number;
  readonly choice: string;
  readonly how: 'known' | 'initials' | 'new' | 'nobody';
  readonly sure: boolean;
}
export function guessPeople(cells: readonly Cell[], people: readonly Person[]): readonly GuessedPerson[] {
  const counts = new Map<string, number>();
  for (const cell of cells) for (const name of namesIn(cellText(cell))) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([text, count]) => {
      const [known] = namedIn(text, people).people;
      return { text, count, choice: known ?? text, how: known ? 'known' : 'new', sure: true };
    });
}
