// The workbook that the mails of the tests come from.

import type { MailContext } from '../../src/documents/mail-context';

export const context: MailContext = {
  production: 'Caminandes',
  workbookTitle: 'Caminandes tracker',
  workbookUrl: 'https://docs.example/tracker',
  rowUrl: (_table, row, column) => `https://docs.example/tracker#${column}-of-${row}`,
  coordinator: { name: 'Ana Ruiz', email: 'ana@example.com' },
  sender: 'ana@example.com',
  sendHour: 8,
  currency: 'GBP',
};
