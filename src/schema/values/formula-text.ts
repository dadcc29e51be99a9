// Texts within formulas of Sheets.

/** Quotation marks within a text by their number: not every grid knows doubled ones. */
export function formulaText(text: string): string {
  return text
    .split('"')
    .map((part) => `"${part}"`)
    .join('&CHAR(34)&');
}
