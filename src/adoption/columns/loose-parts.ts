// Headings that are a part of some step but do not say of which: “Status”, “Assignations”, “Due”.

import { makers } from '../../schema/adopted/step-part-names';
import { type StepParts, stepKey, stepParts } from '../../schema/per-step';
import { timesOf } from '../../schema/values/grouping';
import { once } from '../../schema/values/once';
import { isTickHeading } from '../contents/ticks';
import type { QualifiedHeading } from './bands';
import { loosePart, type Meaning } from './heading-meaning';
import type { TableLexicon } from './lexicon';
import { phraseOf, wordsOf } from './phrase';

interface LoosePart {
  readonly at: number;
  readonly part: keyof StepParts;
  readonly phrase: string;
  /** The step whose column stands before it, with nothing but parts between. */
  readonly after: string | null;
  readonly isTick: boolean;
}

const plainness = { maker: 82, behindStep: 80, unnamed: 70, ofRow: 60 } as const;

/**
 * By place: what such headings mean. Behind the column of a step they are its parts, if they stand behind several steps in the same words, or if there
 * is one step only. Without any step in the tab they are the parts of one that has no name, unless the same words come twice. A status that is none of
 * these is the row's own.
 */
export function loosePartMeanings(
  headings: readonly QualifiedHeading[],
  steps: ReadonlyMap<number, string>,
  table: TableLexicon,
): ReadonlyMap<number, readonly Meaning[]> {
  const loose = looseParts(headings, steps, table);
  const times = timesOf(loose.map(({ phrase }) => phrase));
  const named = new Set(steps.values());
  const meanings = new Map<number, readonly Meaning[]>();
  for (const { at, part, phrase, after, isTick } of loose) {
    const ofRow = part === 'status' && (named.size > 0 || isTick) ? [{ key: table.statusKey, score: plainness.ofRow }] : [];
    const made = part === 'by' ? madeBy(phrase, named) : null;
    const again = (times.get(phrase) ?? 0) > 1;
    if (made !== null && (after === null || after === made || !again)) {
      meanings.set(at, [{ key: stepKey(table.stepsKey, made, part), score: plainness.maker }]);
    } else if (after !== null && (again || named.size === 1)) {
      meanings.set(at, [{ key: stepKey(table.stepsKey, after, part), score: plainness.behindStep }, ...ofRow]);
    } else if (named.size === 0 && !again) {
      meanings.set(at, [
        { key: stepKey(table.stepsKey, '', part), score: plainness.unnamed - rankOf(phrase, part, table) / 100 },
        ...ofRow,
      ]);
    } else meanings.set(at, ofRow);
  }
  return meanings;
}

const made = once(() => new Map(Object.entries(makers).flatMap(([step, names]) => names.map((name) => [phraseOf(name), step] as const))));

/** The step of this tab whose maker is called so; null: none, or the word says nothing of it. */
function madeBy(phrase: string, steps: ReadonlySet<string>): string | null {
  const step = made().get(phrase);
  if (step === undefined) return null;
  // In other languages they begin alike: Animação and Animador.
  const letters = wordsOf(phrase).between === '' ? 2 : 4;
  const isIts = (name: string) => phraseOf(name) === phraseOf(step) || phraseOf(name).slice(0, letters) === phrase.slice(0, letters);
  return [...steps].find(isIts) ?? null;
}

function looseParts(headings: readonly QualifiedHeading[], steps: ReadonlyMap<number, string>, table: TableLexicon): readonly LoosePart[] {
  let after: string | null = null;
  const loose: LoosePart[] = [];
  for (const heading of headings) {
    const part = steps.has(heading.at) ? null : loosePart(heading, table);
    if (part !== null)
      loose.push({ at: heading.at, part, phrase: phraseOf(heading.heading), after, isTick: isTickHeading(heading.heading) });
    else after = steps.get(heading.at) ?? null;
  }
  return loose;
}

/** The earlier a word is declared for its part, the more it is meant: “Assignee” before “Owner”. */
function rankOf(phrase: string, part: keyof StepParts, { parts }: TableLexicon): number {
  const words = [...parts].flatMap(([word, of]) => (of === part ? [word] : []));
  const rank = words.indexOf(phrase);
  return rank < 0 ? words.length + stepParts.length : rank;
}
