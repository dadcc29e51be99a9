// Lines of one day that are told as one: “EP104: 14 due Fri 3 Apr, 6 not ready”.

import { dayInWords, type LocalDate } from '../values/local-date';
import { counted } from '../values/text';

/** Fewer are told one by one. */
const fewest = 3;

/** What a line is told together with others by. */
export interface Together {
  /** Such as its episode. */
  readonly name: string;
  /** `due Fri 3 Apr` */
  readonly when: string;
  /** There is nothing to do but to send it. */
  readonly isReady: boolean;
}

/** Several lines in place of the first of them; all others by themselves, in their order. */
export type Gathered<T> = { readonly alone: T } | { readonly name: string; readonly words: string; readonly lines: readonly T[] };

/** @param togetherOf null: by itself */
export function gatheredTogether<T>(lines: readonly T[], togetherOf: (line: T) => Together | null): readonly Gathered<T>[] {
  const keyOf = (line: T) => {
    const together = togetherOf(line);
    return together === null || together.name === '' ? null : `${together.name.toLowerCase()}\n${together.when}`;
  };
  const groups = new Map<string, T[]>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return lines.flatMap((line): readonly Gathered<T>[] => {
    const mine = groups.get(keyOf(line) ?? '') ?? [];
    const together = togetherOf(line);
    if (mine.length < fewest || together === null) return [{ alone: line }];
    if (mine[0] !== line) return [];
    const left = mine.filter((one) => togetherOf(one)?.isReady === false).length;
    const words = `${mine.length} ${together.when}, ${left === 0 ? 'all ready' : `${left} not ready`}`;
    return [{ name: together.name, words, lines: mine }];
  });
}

/** `due Fri 3 Apr`, `due today`, `due Thu 26 Feb, 2 working days late`. @param late working days */
export function togetherWhen(coming: string, due: LocalDate, today: LocalDate, late: number): string {
  const day = due === today ? 'today' : dayInWords(due, today);
  return `${coming} ${day}${late > 0 ? `, ${counted(late, 'working day')} late` : ''}`;
}
