// Entries of Sent mail that no longer say to whom a mail went or what it told: a column was emptied, or stands under another's heading.

import { expect, test } from '@jest/globals';
import { isLost, type JournalEntry } from '../../../src/office/sent-log/journal';

const sent: JournalEntry = {
  when: '2026-03-02 08:00',
  run: 'ab12cd34-1',
  to: 'ana@example.com',
  subject: 'Late: 2',
  items: ['day/2026-03-02', 'assets/A/-/due/2026-03-04/2'],
  state: 'sent',
  note: '',
};

test.each<readonly [string, Partial<JournalEntry>, boolean]>([
  ['whole', {}, false],
  ['perhaps sent twice, with its note', { state: 'perhaps sent twice', note: 'An earlier run stopped' }, false],
  ['that only says how many wait', { state: 'waiting', to: '', items: [], subject: '' }, false],
  ['that waits', { state: 'waiting', to: 'ana@example.com', items: [] }, false],
  ['typed by somebody', { when: '', run: '', to: '', items: [], subject: 'Called them', state: 'sent' }, false],
  ['without its address', { to: '' }, true],
  ['without its items', { items: [] }, true],
  ['whose address and items were exchanged', { to: sent.items.join('\n'), items: [sent.to] }, true],
  ['whose address and subject were exchanged', { to: sent.subject, subject: sent.to }, true],
  ['whose items and note were exchanged', { items: [], note: sent.items.join('\n') }, true],
  ['whose items and run were exchanged', { items: [sent.run], run: sent.items.join('\n') }, true],
  ['whose state and note were exchanged: what waits would count as sent', { note: 'waiting' }, true],
  ['without time and address', { when: '', to: '' }, true],
])('an entry %s', (_name, change, lost) => {
  expect(isLost({ ...sent, ...change })).toBe(lost);
});
