// A digest as a mail: subject, plain text and HTML, from one model.

import type { Digest } from '../office/digest/digest';
import { mailBlocks } from './blocks';
import { footerWords, replyWords } from './footer';
import { htmlMail } from './html-mail';
import type { MailContext } from './mail-context';
import type { MailModel } from './model';
import { nameSaid, oneLine } from './plain';
import { mostPeople, shownOf } from './shown';
import { subjectOf } from './subject';
import { textMail } from './text-mail';

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
    blocks: mailBlocks(digest, { person: digest.person, day: digest.day, away: digest.away, rowUrl }, context),
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
