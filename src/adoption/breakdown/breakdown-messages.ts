// What is said of a pasted breakdown: before anything of it is brought in.

import { inWords, quotedStart } from '../../schema/values/text';

export function noMark({ text }: { readonly text: string }): string {
  return `${quotedStart(text, 40)} is no cross, no number and no word of the list Cast as. Write x, or how many.`;
}

/** @param cell of the row or column */
export function markUnnamed(): string {
  return 'Something is marked here, and nothing says what. Write a name at the head of it.';
}

export function noCount({ text }: { readonly text: string }): string {
  return `${quotedStart(text, 40)} is no whole number above nought.`;
}

export function assetBlank(): string {
  return 'No asset is named here.';
}

export function intoBlank(): string {
  return 'Nothing says what it is in.';
}

export function nameTwice({ name, cells }: { readonly name: string; readonly cells: readonly string[] }): string {
  return `${quotedStart(name)} stands at ${inWords(cells)}: what is marked under any of them counts.`;
}

export function headTwice({ name, cells }: { readonly name: string; readonly cells: readonly string[] }): string {
  return `${quotedStart(name)} stands at ${inWords(cells)}: what is said at any of them counts.`;
}

export const asideWhy = { sum: 'sums', title: 'nothing is marked in it', text: 'no crosses and no numbers' } as const;

/** @param said cell and what it says */
export function saidTwice({
  asset,
  into,
  said,
}: {
  readonly asset: string;
  readonly into: string;
  readonly said: readonly string[];
}): string {
  return `“${asset}” in “${into}” is said twice, and not alike: ${inWords(said)}. Only one of them can be right.`;
}
