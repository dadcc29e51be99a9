// A mail as it came out of the local mail server, and how it is shown over HTTP.

/** One received mail, parsed from what travelled over SMTP; plain JSON, so that it can be saved. */
export interface MailMessage {
  readonly id: string;
  /** When it was sent on the host's clock, in milliseconds since 1970. */
  readonly at: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly attachments: readonly MailAttachment[];
}

/** One attached file. */
export interface MailAttachment {
  readonly name: string;
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  /** Base64. */
  readonly content: string;
  /** By which the HTML shows it, `cid:…`; absent for what is attached only. */
  readonly cid?: string;
}

/** Headers that carry what SMTP has no place for. */
export const sentAtHeader = 'x-host-sent-at';
export const ticketHeader = 'x-host-ticket';
