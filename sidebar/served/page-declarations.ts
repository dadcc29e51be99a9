// What the page does not go by stays out of it: headings are recognised by the script alone, what a tab is for is said by the documents, and what is asked over many workbooks is no matter of one.

const unneeded = [
  /\balso:\s*(?:\[[^\]]*\]|called\w+),?/g,
  // The last argument of an ID or a status: what trackers call it.
  /(?<=\b(?:id|status)\('\w+', '[\w ]+'), \[[^\]]*\]/g,
  // That of a tab, which is a text; a column may have the same key.
  /\bpurpose:\s*'[^']*',/g,
  // For questions over many workbooks; a receipt that is parted into rows concerns its form, too.
  /^ {2}(?:spend: (?!.*\blineOf:)|exchange: )\{[^}]*\},$/gm,
];

/** The source of a tab's declaration without that. */
export function declaredForPage(source: string): string {
  return unneeded.reduce((text, part) => text.replace(part, ''), source);
}
