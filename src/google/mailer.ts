// Mails in the name of whoever turned the reminders on, or presses Send. MailApp sends and can do nothing else: it reads no mail.

import type { MailerPort } from '../ports';

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

function file({ name, pdf }: { readonly name: string; readonly pdf: string }) {
  return Utilities.newBlob(Utilities.base64Decode(pdf), 'application/pdf', name);
}
