// A digest as a mail: subject, plain text and HTML, from one model.

import type { Digest } from '../office/digest/digest';
import type { Currency } from '../schema/values/money';
import { mailBlocks } from './blocks';
import { footerWords, replyWords } from './footer';
import { htmlMail } from './html-mail';
import type { MailModel } from './model';
import { nameSaid, oneLine } from './plain';
import { mostPeople, shownOf } from './shown';
import { subjectOf } from './subject';
import { textMail } from './text-mail';

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
export function mailOf(digest: Digest, context: MailContext): MailText {
  const model = modelOf(digest, context);
  const shown = shownOf(model);
  return { subject: model.subject, text: textMail(model, shown), html: htmlMail(model, shown) };
}

function modelOf(digest: Digest, context: MailContext): MailModel {
  const { production, workbookTitle, workbookUrl, rowUrl } = context;
  return {
    subject: subjectOf(digest, production),
    greeting: greetingOf(digest, context),
    blocks: mailBlocks(digest, { person: digest.person, day: digest.day, rowUrl }, context),
    morePeople: Math.max(0, digest.sections.onBehalf.length - mostPeople),
    reply: replyWords(digest, context),
    workbook: { label: oneLine(workbookTitle, 100) || 'the workbook', url: workbookUrl },
    footer: footerWords(digest, context),
  };
}

/** `Good morning Ben. Your week on Caminandes:` */
function greetingOf({ person, week }: Digest, { production, sendHour }: MailContext): string {
  const part = sendHour < 12 ? 'morning' : sendHour < 17 ? 'afternoon' : 'evening';
  const show = oneLine(production, 80);
  return `${`Good ${part} ${nameSaid(person)}`.trim()}. ${week ? 'Your week' : 'Today'}${show === '' ? '' : ` on ${show}`}:`;
}
