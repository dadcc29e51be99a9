// What is said of a list once it is brought in.

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
