// Mails in the name of whoever turned the reminders on. MailApp sends and can do nothing else: it reads no mail.

import type { MailerPort } from '../ports';

export const mailer: MailerPort = {
  left: () => MailApp.getRemainingDailyQuota(),
  send: ({ to, subject, text, html, replyTo, from }) => {
    MailApp.sendEmail({ to, subject, body: text, htmlBody: html, name: from, ...(replyTo === null ? {} : { replyTo }) });
  },
};
