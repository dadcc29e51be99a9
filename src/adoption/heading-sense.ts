// What a heading says by itself, with the band above it: a column of the table, a part of a step, or nothing that is known.

import { type StepParts, stepKey } from '../schema/table';
import { headingKey, type Lexicon, type TableLexicon } from './lexicon';

export interface Sense {
  /** Key of our column; `steps//due` for a part of a step that has no name. */
  readonly key: string;
  /** How plainly it is said, from 1 to 4: by itself, with a step in it, decorated, only the part of a step. */
  readonly plainness: 1 | 2 | 3 | 4;
}

/** Null: nothing that is known. */
export function senseOf(heading: string, band: string | null, table: TableLexicon, lexicon: Lexicon): Sense | null {
  const key = headingKey(heading);
  if (key === '') return null;
  const whole = senseOfKey(key, band, table, lexicon);
  if (whole !== null) return whole;
  const bare = headingKey(heading.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(/\d+$/, ''));
  const decorated = bare === '' || bare === key ? null : senseOfKey(bare, band, table, lexicon);
  return decorated === null ? null : { ...decorated, plainness: 3 };
}

function senseOfKey(key: string, band: string | null, table: TableLexicon, { steps }: Lexicon): Sense | null {
  const { stepsKey, parts, columns } = table;
  const part = parts.get(key);
  const under = band === null || stepsKey === null ? undefined : stepIn(headingKey(band), steps);
  if (stepsKey !== null && under !== undefined && part !== undefined) return { key: stepKey(stepsKey, under, part), plainness: 1 };
  const column = columns.get(key);
  if (column !== undefined) return { key: column, plainness: 1 };
  if (stepsKey === null) return null;
  const step = steps.get(key);
  if (step !== undefined) return { key: stepKey(stepsKey, step, 'status'), plainness: 1 };
  const both = stepAndPart(key, steps, parts);
  if (both !== null) return { key: stepKey(stepsKey, both.step, both.part), plainness: 2 };
  return part === undefined ? null : { key: stepKey(stepsKey, '', part), plainness: 4 };
}

/** `rig artist`, `anim eta`, `status rig`: the step is at either end, and what is left is a part. */
function stepAndPart(
  key: string,
  steps: Lexicon['steps'],
  parts: TableLexicon['parts'],
): { readonly step: string; readonly part: keyof StepParts } | null {
  const words = key.split(' ');
  for (let at = words.length - 1; at > 0; at--) {
    const [first, last] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const [step, part] = [steps.get(first), parts.get(last)];
    if (step !== undefined && part !== undefined) return { step, part };
    const [stepLast, partFirst] = [steps.get(last), parts.get(first)];
    if (stepLast !== undefined && partFirst !== undefined) return { step: stepLast, part: partFirst };
  }
  return null;
}

/** A band may say more than the step: `RIG (vendor)`, `2. Rigging`, `RIG DEPT`. */
function stepIn(key: string, steps: Lexicon['steps']): string | undefined {
  const bare = key.replace(/^\d+ /, '').replace(/ (dept|department|team|step|stage|phase|vendor)$/, '');
  return steps.get(key) ?? steps.get(bare);
}
