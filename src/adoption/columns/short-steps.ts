// Steps cut short in headings: “An”, “An by” and “An due” are parts of Animation. What a word is short for, the workbook's own steps say first.

import { makers } from '../../schema/adopted/step-part-names';
import { type StepParts, stepKey } from '../../schema/per-step';
import { groupedBy } from '../../schema/values/grouping';
import type { QualifiedHeading } from './bands';
import type { ColumnContents } from './column-contents';
import type { Meaning } from './heading-meaning';
import type { Lexicon, TableLexicon } from './lexicon';
import { phraseOf, wordsOf } from './phrase';
import { partCalled } from './step-phrase';

/** A heading that may be a step cut short, alone or with one of its parts. */
interface ShortHeading {
  readonly at: number;
  readonly word: string;
  readonly part: keyof StepParts;
}

/** What a column that is called by a step cut short may mean. */
export interface ShortMeaning extends Meaning {
  readonly step: string;
  /** Other steps that begin so. */
  readonly others: readonly string[];
}

const plainness = { own: 84, asked: 70 } as const;

/** A word of two letters is short for too much. */
const plainLength = 3;

const mostStatuses = 0.5;

/**
 * By place, for headings that say nothing else. The cells must bear it out: statuses below the word alone, or several parts of the same step. Asked about,
 * unless the workbook has one step only that begins so.
 */
export function shortSteps(
  headings: readonly QualifiedHeading[],
  looks: readonly ColumnContents[],
  table: TableLexicon,
  lexicon: Lexicon,
): ReadonlyMap<number, ShortMeaning> {
  const short = table.hasSteps ? headings.flatMap((heading) => shortHeading(heading, table) ?? []) : [];
  return new Map(
    [...groupedBy(short, ({ word }) => word)].flatMap(([word, alike]) => {
      const found = isBorneOut(alike, looks) ? stepShortFor(word, table, lexicon) : null;
      if (found === null) return [];
      const { step, others, isOwn } = found;
      const score = isOwn && others.length === 0 && word.length >= plainLength ? plainness.own : plainness.asked;
      return alike.map(({ at, part }) => [at, { key: stepKey(table.stepsKey, step, part), score, step, others }] as const);
    }),
  );
}

function shortHeading({ at, heading, band }: QualifiedHeading, table: TableLexicon): ShortHeading | null {
  const { words, between } = wordsOf(phraseOf(heading));
  const [first = ''] = words;
  const last = words[words.length - 1] ?? '';
  if (band !== null || between === '' || words.length > 3) return null;
  if (words.length === 1) return isShort(first, table) ? { at, word: first, part: 'status' } : null;
  const behind = isShort(first, table) ? partCalled(words.slice(1).join(' '), table) : null;
  if (behind !== null) return { at, word: first, part: behind };
  const before = isShort(last, table) ? partCalled(words.slice(0, -1).join(' '), table) : null;
  return before === null ? null : { at, word: last, part: before };
}

/** A word of two to five letters that is nothing else here. */
function isShort(word: string, { columns, parts }: TableLexicon): boolean {
  return /^\p{Ll}{2,5}$/u.test(word) && !columns.has(word) && !parts.has(word);
}

function isBorneOut(alike: readonly ShortHeading[], looks: readonly ColumnContents[]): boolean {
  const parts = new Set(alike.map(({ part }) => part));
  return parts.size > 1 && alike.some(({ at, part }) => part === 'status' && (looks[at]?.statuses ?? 0) >= mostStatuses);
}

function stepShortFor(word: string, { key }: TableLexicon, { steps, ownSteps, usedOn }: Lexicon) {
  const usual = [...new Set(steps.values())].filter((step) => usedOn.get(phraseOf(step))?.includes(key) ?? false);
  const all = usual.filter((step) => isShortFor(word, step));
  const own = all.filter((step) => ownSteps.includes(step));
  const possible = own.length > 0 ? own : all;
  // An animatic is no work of an animator's.
  const step = possible.find((name) => name in makers) ?? possible[0];
  return step === undefined ? null : { step, others: possible.filter((name) => name !== step), isOwn: own.length > 0 };
}

/** `an` of Animation, `cmp` of Compositing, `md` of Modelling. */
function isShortFor(word: string, step: string): boolean {
  const name = phraseOf(step).replace(/ /g, '');
  return name.length > word.length && (name.startsWith(word) || withoutVowels(name).startsWith(word));
}

function withoutVowels(word: string): string {
  return word.slice(0, 1) + word.slice(1).replace(/[aeiou]/g, '');
}
