// What castings have to say.

import { counted, quotedStart } from '../../../schema/values/text';
import type { EpisodeCast } from '../../../workbook/casting/cast-matrix';
import { circleWords } from '../../../workbook/casting/circles';
import type { Reuse } from '../../../workbook/casting/reuse';

/** @param names of what is in what, from an asset back to itself */
export function castInCircle({ names }: { readonly names: readonly string[] }): string {
  return `${circleWords(names)}: an asset cannot be in itself. Cast it elsewhere, or take the other casting off first.`;
}

export function castingNotInUse(): string {
  return 'The tab Casting is not in use. Set Use Casting to yes on Settings, and run Set up workbook.';
}

export function castCount({ times }: { readonly times: number }): string {
  return `×${times}`;
}

/** Of a row that takes nothing with it. */
export function leftOutToo(): string {
  return 'left out';
}

/** `In 12 shots of 3 episodes, first in EP101, last in EP104.` */
export function usedWords({ shots, episodes }: Omit<Reuse, 'asset'>): string {
  const [first = '', ...others] = episodes;
  const last = others[others.length - 1];
  const all = counted(shots, 'shot or episode', 'shots or episodes');
  if (first === '') return `In ${all}.`;
  if (last === undefined) return `In ${all}, all of ${first}.`;
  return `In ${all} of ${counted(episodes.length, 'episode')}, first in ${first}, last in ${last}.`;
}

/** `EP104: 12 characters, 3 new; 4 props` */
export function episodeCastWords({ episode, types }: EpisodeCast): string {
  const said = types.map(({ type, count, fresh }) => `${counted(count, ...typeWords(type))}${fresh > 0 ? `, ${fresh} new` : ''}`);
  return `${episode}: ${said.join('; ')}`;
}

/** One and several of a type as a word of somebody's own list has it: `FX` stays as it is. */
function typeWords(type: string): [one: string, many: string] {
  if (type === '') return ['without a type', 'without a type'];
  const one = type === type.toUpperCase() ? type : type.toLowerCase();
  return [one, /(s|x|ing)$/i.test(one) ? one : `${one}s`];
}

export function breakdownAsOf({ when }: { readonly when: string }): string {
  return `As of ${when}. Press Breakdown tab again for newer.`;
}

export function nothingCast({ tab }: { readonly tab: string }): string {
  return `No asset is in an episode yet. Fill in ${tab} and Episode of the shots first.`;
}

export function linesLeftOut({ count }: { readonly count: number }): string {
  return `${counted(count, 'asset')} more did not fit.`;
}

export function columnsLeftOut({ count }: { readonly count: number }): string {
  return `${counted(count, 'episode')} more did not fit.`;
}

/** @param problem half a sentence that follows the heading */
export function endUnknown({ heading, problem }: { readonly heading: string; readonly problem: string }): string {
  return `${heading} ${problem}.`;
}

/** @param part what it is said to be a part of: `EP102, SQ010` */
export function namedElsewhere({ name, part }: { readonly name: string; readonly part: string }): string {
  return `names ${quotedStart(name)} of ${part.slice(0, 60)}, and what is called so here is a part of something else. Add it first, or mend the list`;
}

export function useUnknown({ text }: { readonly text: string }): string {
  return `${quotedStart(text)} is no word of the list Cast as. Add it on Lists, or write another.`;
}

export function castWithoutId({ row }: { readonly row: number }): string {
  return `The casting in row ${row} has no ID yet. Check workbook gives it one; look at the breakdown again after that.`;
}

export function breakdownEmpty(): string {
  return 'No castings were found. Paste a matrix with shots or episodes at the top and assets at the left; lines such as SH010: Oti, Berry x2; or a list with the headings Name and Asset.';
}

export function moreNewCastings({ count, most }: { readonly count: number; readonly most: number }): string {
  return `${most} castings are added at once. Look at the breakdown again after that for the other ${count}.`;
}
