// Texts within formulas of Sheets.

/** Quotation marks within a text by their number: not every grid knows doubled ones. */
export function formulaText(text: string): string {
  return text
    .split('"')
    .map((part) => `"${part}"`)
    .join('&CHAR(34)&');
}

/** A tab's name as it stands before a range. */
export function tabInFormula(tab: string): string {
  return `'${tab.replace(/'/g, "''")}'`;
}
