// What is said of notes that are taken in reviews.

import { counted } from '../../schema/values/text';

export function noReviewTabs(): string {
  return 'This workbook has no tab for notes of reviews. Write yes beside Use Reviews on Settings, and choose Set up workbook.';
}

export function heldIsFull({ notes }: { readonly notes: number }): string {
  return `There is no more room for held notes: ${counted(notes, 'is', 'are')} kept with your account. Release or delete some; this one stays here until then.`;
}

export function heldBroken(): string {
  return 'The notes that are held with your account cannot be read whole: some of them is missing, or was not written to the end. Nothing is written over them. Open Held, copy what is left, and delete it there; then notes can be held again.';
}

export function nothingTaken(): string {
  return 'There is nothing to save.';
}

export function mostTakenWords({ most }: { readonly most: number }): string {
  return `Save ${most} lines at a time at most.`;
}

export function noteTooLong({ most }: { readonly most: number }): string {
  return `A note takes ${most} characters at most. Split it.`;
}

export function noteBlank(): string {
  return 'Write what the note says.';
}

/** Title of the window. */
export function notesWindow(): string {
  return 'Take notes';
}
