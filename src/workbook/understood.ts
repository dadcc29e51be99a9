// What a reader of one of the workbook's own tabs hands back.

export interface Understood<T> {
  readonly value: T;
  /** In plain words, with the tab and the row. */
  readonly problems: readonly string[];
}

/** `People, row 5: Email “ana” is not a mail address.` */
export function rowProblem(tab: string, row: number, message: string): string {
  return `${tab}, row ${row}: ${message}`;
}

/** Names and words in a cell, separated by commas, semicolons or line breaks. */
export function partsOf(text: string): readonly string[] {
  return text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
