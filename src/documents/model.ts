// What a mail says, before it is plain text or HTML: both are made of this, so they cannot differ.

export interface MailModel {
  readonly subject: string;
  /** `Good morning Ben. Your week on Caminandes:` */
  readonly greeting: string;
  readonly blocks: readonly MailBlock[];
  /** People whom no mail reaches and who have no block here either. */
  readonly morePeople: number;
  /** What to do when work is finished or cannot be. */
  readonly reply: readonly string[];
  readonly workbook: MailLink;
  /** Why it comes, how often, how to get fewer, who sends it. */
  readonly footer: readonly string[];
}

/** Lines under a heading. */
export interface MailBlock {
  /** Sentence case. */
  readonly title: string;
  /** Plain text shows the title in capitals: not where somebody's name is in it. */
  readonly capitals: boolean;
  /** One sentence under the title. */
  readonly note: string | null;
  /** The urgent ones have a mark that is no colour alone: the title says it. */
  readonly urgent: boolean;
  /** The work of somebody whom no mail reaches: such blocks stand behind each other, and only so many of them are shown. */
  readonly ofPerson?: boolean;
  readonly lines: readonly Line[];
}

export interface Line {
  /** A day that the line begins with. */
  readonly when: string | null;
  /** What people call it; may be in any script. */
  readonly name: string;
  /** `(CH_002), Rig, take 1, with Jo Rey`, or `''`. */
  readonly label: string;
  /** Sentences. */
  readonly facts: string;
  /** Partner: Cartoon TV ... */
  readonly details: readonly { readonly heading: string; readonly text: string }[];
  readonly links: readonly MailLink[];
}

export interface MailLink {
  readonly label: string;
  /** As it stands in the cell: whether it may be linked to is for `Link` to say. */
  readonly url: string;
}
