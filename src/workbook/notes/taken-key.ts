// What tells a note of somebody's from all others of theirs: when it was taken, and what it says.

import { textHash } from '../../schema/values/text';

/** The clock alone would not do: a page that is opened again may begin in a second in which another ended. */
export function takenKey({ at, note }: { readonly at: string; readonly note: string }): string {
  return `${at} ${textHash(note).toString(36)}`;
}
