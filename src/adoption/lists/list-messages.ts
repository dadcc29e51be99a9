// What is said of a list: before anything of it is brought in.

import { counted, inWords } from '../../schema/values/text';

export function headingsNotFound(): string {
  return 'No row of headings was found among the first ten rows. Choose it, or put a row of headings above the list, such as Name and Type.';
}

export function namesJoined(): string {
  return 'First and last names stand in two columns: they are read as one name.';
}

export function nothingMapped({ tab }: { readonly tab: string }): string {
  return `None of these headings is a column of “${tab}”. Choose below which is which, or choose another row of headings.`;
}

export function columnNotThere({ tab }: { readonly tab: string }): string {
  return `“${tab}” has no column for this.`;
}

export function namesMissing({ heading }: { readonly heading: string }): string {
  return `Rows are told apart by ${heading}, and no column of the list says it. Choose the column, or what else tells rows apart.`;
}

export function listTooLong({ rows, most }: { readonly rows: number; readonly most: number }): string {
  return `The list has ${rows} rows. ${most} at most are brought in at once: take it in parts.`;
}

export function listEmpty(): string {
  return 'The list has no rows below its headings.';
}

/** More are not named. */
const mostShared = 5;

/** Rows that may stand there already under another ID. */
export function namesShared({ names, one }: { readonly names: readonly string[]; readonly one: string }): string {
  const quoted = names.slice(0, mostShared).map((name) => `“${name}”`);
  const shown = inWords(names.length > mostShared ? [...quoted, `${names.length - mostShared} more`] : quoted);
  return `${shown} would be the name of another ${one} of the same group too. Go on only if they are different ones: both are kept, each with its own ID.`;
}

/** @param rows of the list */
export function namedTwice({ rows, name }: { readonly rows: readonly number[]; readonly name: string }): string {
  return `Rows ${inWords(rows.map(String))} of the list are both “${name}”. Only one of them can be right.`;
}

/** @param ids of rows of the tab, or their places where they have none */
export function meansSeveral({
  name,
  rows,
  way,
}: {
  readonly name: string;
  readonly rows: readonly string[];
  readonly way: string;
}): string {
  return `“${name}” may be ${inWords(rows, 'or')} of the tab. ${way}`;
}

export function idUnknown({ id, tab }: { readonly id: string; readonly tab: string }): string {
  return `No row of “${tab}” has the ID ${id}. Take the ID out of the list to add it as a new row.`;
}

export function noughtsLost({ name, like }: { readonly name: string; readonly like: string }): string {
  return `“${name}” looks like “${like}” that has lost its noughts. Write it in the list as it stands on the tab, with the column as plain text.`;
}

export function keyIsBlank({ headings }: { readonly headings: readonly string[] }): string {
  return `${inWords(headings)} ${headings.length === 1 ? 'is' : 'are'} blank: nobody can say which row this is.`;
}

export function formulaStays({ heading, cell }: { readonly heading: string; readonly cell: string }): string {
  return `${heading} is worked out by a formula on the tab (${cell}), which would be lost. Leave that column of the list alone.`;
}

export function cellUnread({ heading, cell }: { readonly heading: string; readonly cell: string }): string {
  return `${heading} on the tab (${cell}) holds something that cannot be read. Mend that first.`;
}

export function withoutId(): string {
  return 'Its row on the tab has no ID yet. Change any of its cells there and it gets one.';
}

export function framesBackwards(): string {
  return 'The last frame is before the first.';
}

export function framesDisagree({ heading, rows }: { readonly heading: string; readonly rows: number }): string {
  return `${heading} counts where first and last frame say otherwise: ${counted(rows, 'row')}.`;
}

export function headingsTwice({ headings }: { readonly headings: readonly string[] }): string {
  return `${inWords(headings.map((heading) => `“${heading}”`))} ${headings.length === 1 ? 'stands' : 'stand'} in the list more than once. Look which one counts.`;
}
