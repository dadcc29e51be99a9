// Steps in headings: “Rigging assignee” is a part of the step Rig, “Rig” alone is the step.

import type { StepParts } from '../../schema/per-step';
import type { Lexicon, TableLexicon } from './lexicon';
import { looseDateKey, looseKey } from './loose-key';
import { phraseOf, telling, withoutIdle, wordsOf } from './phrase';

export interface StepPhrase {
  readonly step: string;
  /** What follows or precedes the step's name; `''` for the bare name. */
  readonly rest: string;
}

/** The step whose name the text is, `RIGGING DEPT` as well; null where it is none. */
export function stepCalled(text: string, { steps }: Lexicon): string | null {
  const phrase = phraseOf(text);
  return steps.get(phrase) ?? steps.get(withoutIdle(phrase)) ?? null;
}

/** The step that a phrase begins or ends with, the longest name first; null without one. */
export function stepPhrase(phrase: string, { steps }: Lexicon): StepPhrase | null {
  const { words, between } = wordsOf(phrase);
  for (let length = words.length; length > 0; length--) {
    const first = steps.get(words.slice(0, length).join(between));
    if (first !== undefined) return { step: first, rest: telling(words.slice(length), between) };
    const last = steps.get(words.slice(-length).join(between));
    if (last !== undefined) return { step: last, rest: telling(words.slice(0, -length), between) };
  }
  return null;
}

/** The part of a step that a phrase is in any table. */
export function hasPart(phrase: string, { tables }: Lexicon): boolean {
  return tables.some(({ parts }) => parts.has(phrase));
}

/** The part that a phrase is: as a whole, without the words that say nothing, or in other words for the same. */
export function partCalled(phrase: string, { parts, looseParts }: TableLexicon): keyof StepParts | null {
  const exact = parts.get(phrase) ?? parts.get(withoutIdle(phrase)) ?? parts.get(phrase.replace(/ (no|number|name)$/, ''));
  if (exact !== undefined) return exact;
  // “Assigned artist”: every word says the same.
  const { words } = wordsOf(phrase);
  const [first, ...others] = words.map((word) => parts.get(word));
  if (first !== undefined && first !== 'status' && others.length > 0 && others.every((part) => part === first)) return first;
  const loose = looseParts.get(looseKey(phrase));
  if (loose !== undefined && loose !== 'due') return loose;
  return looseParts.get(looseDateKey(phrase)) === 'due' ? 'due' : null;
}
