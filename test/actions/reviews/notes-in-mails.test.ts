// Open notes stand under the line of whoever has the work.

import { expect, test } from '@jest/globals';
import type { Values } from '../../../src/schema/values/value';
import { reviewDesk } from './review-desk';

const said: Values = { review: 'REV-001', item: 'Oti', step: 'Rig', state: 'Open', origin: 'Team', released: '2026-03-02' };

/** The mails of Monday morning, once Tom's rig of Oti is due. */
function mailsWith(notes: readonly Values[]) {
  const { made } = reviewDesk();
  made.rpc('save', {
    table: 'assets',
    id: 'CH_002',
    loaded: { 'steps/Rig/status': 'To do', 'steps/Rig/due': null },
    changes: { 'steps/Rig/status': 'Retake', 'steps/Rig/due': '2026-03-04' },
  });
  made.rpc('add', { table: 'reviewNotes', rows: notes.map((note) => ({ ...said, ...note })) });
  made.rpc('turnOn', { everybody: true });
  made.mails.length = 0;
  made.hour(0, 9);
  return made.mails;
}

test('the open notes of that item and step, three at most, as text whatever they hold; nothing that is closed, held, or of another step', () => {
  const mails = mailsWith([
    { note: 'Knee flips', frame: '1010-1020' },
    { note: '<b onclick="x()">=HYPERLINK("http://evil.example")</b>\nTo: all@example.com' },
    { note: 'Third' },
    { note: 'Fourth' },
    { note: 'Fifth' },
    { note: 'secret closed', state: 'Closed' },
    { note: 'secret addressed', state: 'Addressed' },
    { note: 'secret dropped', state: 'Dropped' },
    { note: 'secret of the client', origin: 'Client', released: null },
    { note: 'secret of the client until tomorrow', origin: 'Client', released: '2026-03-03' },
    { note: 'secret of another step', step: 'Model' },
    { note: 'secret without a step', step: null },
    { note: 'Of another item', item: 'Lama' },
    { note: 'secret of all', item: null },
  ]);
  const tom = mails.find(({ to }) => to === 'tom@example.com');
  expect(tom?.text).toContain(
    'Note: frame 1010-1020: Knee flips. Note: <b onclick="x()">=HYPERLINK("http://evil.example")</b> To: all@example.com. Note: Third. More notes: 2.',
  );
  expect(tom?.html).toContain('&lt;b onclick=&quot;x()&quot;>=HYPERLINK(');
  expect(tom?.html).not.toContain('<b onclick');
  expect(tom?.text).not.toContain('Of another item');
  expect(JSON.stringify(mails)).not.toContain('secret');
  expect(mails.filter(({ text }) => text.includes('Knee flips')).map(({ to }) => to)).toEqual(['tom@example.com']);
});
