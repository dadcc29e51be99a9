// What trackers call our columns stays out of the page: headings are recognised by the script alone.

/** The source of a tab's declaration without the other names of its columns, which are lists behind `also:`. */
export function withoutOtherHeadings(source: string): string {
  return source.replace(/\balso:\s*\[[^\]]*\],?/g, '');
}
