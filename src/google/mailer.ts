// Mails in the name of whoever turned the reminders on, or presses Send. MailApp sends and can do nothing else: it reads no mail.

import type { Mail, MailerPort } from '../ports';

export const mailer: MailerPort = {
  left: () => MailApp.getRemainingDailyQuota(),
  send: ({ to, subject, text, html, replyTo, from, cc = [], attached = null }) => {
    MailApp.sendEmail({
      ...{ to, subject, body: text, htmlBody: html, name: from },
      ...(replyTo === null ? {} : { replyTo }),
      ...(cc.length === 0 ? {} : { cc: cc.join(',') }),
      ...(attached === null ? {} : { attachments: [file(attached)] }),
    });
  },
};

/** Calendars tell by `method` what a calendar file asks of them (RFC 6047). */
function file(attached: NonNullable<Mail['attached']>) {
  return 'pdf' in attached
    ? Utilities.newBlob(Utilities.base64Decode(attached.pdf), 'application/pdf', attached.name)
    : Utilities.newBlob(attached.calendar, `text/calendar; charset=UTF-8; method=${attached.method}`, attached.name);
}
