// How a person's own tab writes what our columns hold: its words, its initials, its dates. Plain data, remembered with the tab.

import type { DateWriting } from './date-writing';

export type Written =
  /** Our word or name and the tab's own. What is not in it is written as it is. */
  | { readonly of: 'words'; readonly own: readonly (readonly [ours: string, own: string])[] }
  /** Null: as real dates. Texts that say that there is no date (TBC, N/A) are blank either way. */
  | { readonly of: 'dates'; readonly as: DateWriting | null };

/** Our word as the tab has it. */
export function ownWord(word: string, written: Written | null): string {
  return (written?.of === 'words' && written.own.find(([ours]) => ours === word)?.[1]) || word;
}
