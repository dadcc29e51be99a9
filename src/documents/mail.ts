// A digest as a mail: subject, plain text and HTML, from one model.

import type { Digest } from '../office/digest';
import type { Currency } from '../schema/money';

export interface MailContext {
  /** Title of the production. */
  readonly production: string;
  readonly workbookTitle: string;
  readonly workbookUrl: string;
  /** Link to a row as it stands now; null when there is none. */
  readonly rowUrl: (table: string, row: number) => string | null;
  /** Who answers replies; null: whoever sends. */
  readonly coordinator: { readonly name: string; readonly email: string } | null;
  /** Address of the account that sends. */
  readonly sender: string;
  readonly sendHour: number;
  readonly currency: Currency;
}

export interface MailText {
  /** One line of 200 characters at most. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The mail of a digest. Cell texts come out as text whatever they hold. */
export function mailOf(_digest: Digest, { production }: MailContext): MailText {
  return { subject: production, text: '', html: '' };
}
