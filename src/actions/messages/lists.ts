// What is said of a list once it is brought in, and of one that is taken out.

import { inWords } from '../../schema/values/text';

export function listRowThere({ name, id }: { readonly name: string; readonly id: string }): string {
  return `“${name}” is on the tab by now (${id}). Look at the list again: nothing was written.`;
}

export function tooMuchListed({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  return `A list may have ${rows} rows and ${columns} columns. Take it in parts.`;
}

export function nothingToBringIn(): string {
  return 'There is nothing to bring in.';
}

export function noCutForTab({ tab }: { readonly tab: string }): string {
  return `“${tab}” has no shots of a cut. Choose another tab.`;
}

export function notForKitsu({ tab }: { readonly tab: string }): string {
  return `Kitsu has nothing like the rows of “${tab}”. Take it as it stands.`;
}

/** @param words with how many cells have each */
export function statusesLeftOut({ words }: { readonly words: readonly string[] }): string {
  return `Kitsu has no such status: ${inWords(words)}. Those cells are blank, which changes nothing there.`;
}
