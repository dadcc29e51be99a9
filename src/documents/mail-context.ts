// What a mail is told besides what it says: whose production it is, who answers, where the workbook is.

import type { Currency } from '../schema/values/money';

export interface MailContext {
  /** Title of the production. */
  readonly production: string;
  /** `''`: nobody has named the file. */
  readonly workbookTitle: string;
  readonly workbookUrl: string;
  /** Link to a row as it stands now, at the cell of the column of that key if the tab has it; null when there is none. */
  readonly rowUrl: (table: string, row: number, column: string) => string | null;
  /** Who answers replies; null: whoever sends. */
  readonly coordinator: { readonly name: string; readonly email: string } | null;
  /** Address of the account that sends. */
  readonly sender: string;
  readonly sendHour: number;
  readonly currency: Currency;
}
