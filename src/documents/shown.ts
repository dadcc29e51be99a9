// How much of a long list a mail shows.

/** Most lines of each block. */
export interface Shown {
  readonly perBlock: number;
}

/** Tried in turn until the mail is small enough. */
export const shownSteps: readonly Shown[] = [60, 40, 25, 15, 8, 4, 2].map((perBlock) => ({ perBlock }));

/** `and 34 more`; null when nothing is left out. */
export function moreWords(more: number): string | null {
  return more > 0 ? `and ${more} more` : null;
}
