// Headings that are known and were not taken, or not for certain: nobody is to think that such a column was left alone on purpose.

import { textKinds } from '../../schema/kinds/text';
import { isInSeconds, isOfNoUnit } from '../contents/lengths';
import type { QualifiedHeading } from './bands';
import type { ColumnContents } from './column-contents';
import { fitOf } from './contents-fit';
import { loosePart, type Meaning, meaningsOf } from './heading-meaning';
import type { Lexicon, TableLexicon } from './lexicon';

/**
 * `rival`: another heading says the same. `contents`: what stands below is nothing of that kind. `whose`: it is a part of some step, and nothing says of which.
 * `short`: it is a step cut short, and may be another. `near`: a part of it is that column's name. `unit`: a length, perhaps in seconds.
 */
export type Doubt =
  | { readonly why: 'rival'; readonly heading: string }
  | { readonly why: 'contents' }
  | { readonly why: 'whose' }
  | { readonly why: 'near'; readonly key: string }
  | { readonly why: 'unit' }
  | { readonly why: 'short'; readonly step: string; readonly others: readonly string[] };

/** What one column of a tab is taken for, and how sure that is. */
export interface GuessedColumn {
  /** From 0. */
  readonly at: number;
  /** As in the heading row, trimmed. */
  readonly heading: string;
  /** The band that the column really stands under, null where there is none. */
  readonly band: string | null;
  /** `''`: leave alone; `due`; `steps/Rig/due`; `steps//due` for the only step of a tab that has no name for it. */
  readonly key: string;
  /** False where a person should look at it. */
  readonly sure: boolean;
  /** Why the heading, which is known, was not taken or not for certain; null: it was, or nobody knows it. */
  readonly doubt: Doubt | null;
}

interface Doubted {
  readonly headings: readonly QualifiedHeading[];
  /** By place. */
  readonly looks: readonly ColumnContents[];
  readonly table: TableLexicon;
  readonly lexicon: Lexicon;
  /** By place: the key that the column got. */
  readonly taken: ReadonlyMap<number, string>;
  readonly candidates: readonly (Meaning & { readonly at: number })[];
}

/** Below this a word says too little of the column. */
const plainEnough = 45;

/** By place, for the columns that are in doubt only. */
export function doubtsOf(asked: Doubted): ReadonlyMap<number, Doubt> {
  const { headings, taken } = asked;
  const headingAt = new Map(headings.map(({ at, heading }) => [at, heading]));
  const doubts = new Map<number, Doubt>();
  for (const heading of headings) {
    if (taken.has(heading.at) || heading.heading === '') continue;
    const winner = rivalOf(heading, asked);
    if (winner === null) {
      const why = whyLeft(heading, asked);
      if (why !== null) doubts.set(heading.at, { why });
      continue;
    }
    doubts.set(heading.at, { why: 'rival', heading: headingAt.get(winner) ?? '' });
    if (!doubts.has(winner)) doubts.set(winner, { why: 'rival', heading: heading.heading });
  }
  return doubts;
}

/** The column that got what this one may be too; null where none did. Of two columns of free texts the second is missed by nobody. */
function rivalOf({ at }: QualifiedHeading, { candidates, taken, table }: Doubted): number | null {
  const own = new Set(
    candidates.filter((one) => one.at === at && one.score >= plainEnough && isWeighed(one.key, table)).map(({ key }) => key),
  );
  const found = [...taken].find(([, key]) => own.has(key));
  return found === undefined ? null : found[0];
}

function isWeighed(key: string, { likeness, nameKey, partOf, stepsKey }: TableLexicon): boolean {
  return (
    key === nameKey || partOf.includes(key) || (stepsKey !== '' && key.startsWith(`${stepsKey}/`)) || likeness.get(key) !== textKinds.like
  );
}

function whyLeft(heading: QualifiedHeading, { looks, table, lexicon }: Doubted): 'contents' | 'whose' | 'unit' | null {
  const look = looks[heading.at];
  if (look === undefined || look.filled === 0) return null;
  if (table.framesKey !== '' && (isInSeconds(heading.heading) || isOfNoUnit(heading.heading))) return 'unit';
  const [plainest] = meaningsOf(heading, table, lexicon);
  if (plainest !== undefined && plainest.score >= plainEnough && isWeighed(plainest.key, table)) return 'contents';
  const part = loosePart(heading, table);
  if (part === null) return null;
  const likeness = table.likeness.get(`/${part}`);
  return likeness !== undefined && part !== 'status' && fitOf(likeness, look) === 'no' ? 'contents' : 'whose';
}
