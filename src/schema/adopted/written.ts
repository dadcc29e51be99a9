// How a person's own tab writes what our columns hold: its words, its initials, its dates. Plain data, remembered with the tab.

import type { DateWriting } from '../values/date-writing';
import { sameText } from '../values/text';

export type Written =
  /** Our word or name and the tab's own; what is not in it is written as it is. `none`: what stands there for nobody and nothing. */
  | { readonly of: 'words'; readonly own: readonly (readonly [ours: string, own: string])[]; readonly none: readonly string[] }
  /** Null: as real dates. Texts that say that there is no date (TBC, N/A) are blank either way. */
  | { readonly of: 'dates'; readonly as: DateWriting | null }
  /** A status that is ticked once it is finished. `as`: what is typed for a tick; null: a box is ticked. */
  | { readonly of: 'ticks'; readonly as: string | null };

/** True for what the tab writes where there is nobody, or nothing, to name. */
export function isNone(text: string, written: Written | null): boolean {
  return written?.of === 'words' && written.none.some((none) => sameText(none, text));
}

/** Our word as the tab has it. */
export function ownWord(word: string, written: Written | null): string {
  return (written?.of === 'words' && written.own.find(([ours]) => ours === word)?.[1]) || word;
}
