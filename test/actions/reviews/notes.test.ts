// Sending notes: to whoever sees to them, each once, and nothing that is held back.

import { describe, expect, test } from '@jest/globals';
import type { Values } from '../../../src/schema/values/value';
import { reviewDesk } from './review-desk';

function deskWith(notes: readonly Values[]) {
  const desk = reviewDesk();
  const shared = { review: 'REV-001', state: 'Open', origin: 'Team', released: '2026-03-02' };
  desk.made.rpc('add', { table: 'reviewNotes', rows: notes.map((note) => ({ ...shared, ...note })) });
  return desk;
}

const blinks: Values = {
  note: 'Blinks too often.',
  item: 'Lama',
  step: 'Rig',
  take: 2,
  frame: '1012-1040',
  from: 'Vic Orr',
  due: '2026-03-06',
};

describe('notes of a review', () => {
  test('go to whom they name, to a department, else to who has the step, with item, take and frame', () => {
    const { look } = deskWith([
      blinks,
      { note: 'Ears.', item: 'Oti', for: 'Jo Rey' },
      { note: 'All rigs: name your controls.', for: 'rig' },
      { note: 'Nice day' },
    ]);
    const { mails, notes } = look('notes');
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['ben@example.com', 'Caminandes: 1 note from Rig dailies, Fri 27 Mar'],
      ['jo@example.com', 'Caminandes: 1 note from Rig dailies, Fri 27 Mar'],
      ['ben@example.com,tom@example.com', 'Caminandes: 1 note from Rig dailies, Fri 27 Mar'],
    ]);
    expect(mails[0]?.text).toBe(
      [
        'Hello Ben Ode,',
        'These are your notes from Rig dailies, Fri 27 Mar.',
        'Lama, Rig, take 2\n- Blinks too often. (frame 1012-1040, Vic Orr, by Fri 6 Mar)',
        'You get this because these notes are for you, or for your department. To get fewer or none, reply to this mail.',
      ].join('\n\n'),
    );
    expect(mails[2]?.text).toMatch(/^Hello Rig,[\s\S]*- All rigs: name your controls\.\n\nYou get this because /);
    expect(notes).toEqual(['1 note goes to nobody: “Nice day”. Say who sees to it under For, or the step that somebody has.']);
  });

  test('of a department go to all of it in one mail, once; who comes to it later is told alone, and one address counts once', () => {
    const desk = deskWith([{ note: 'Name your controls.', for: 'Rig' }]);
    desk.made.rpc('add', { table: 'people', rows: [{ name: 'Ben again', email: 'BEN@example.com', department: 'Rig' }] });
    expect(desk.send('notes')).toBe('1 mail sent.');
    expect(desk.made.mails.map(({ to }) => to.toLowerCase())).toEqual(['ben@example.com,tom@example.com']);
    expect(desk.look('notes').mails).toEqual([]);
    desk.made.rpc('add', { table: 'people', rows: [{ name: 'Ida New', email: 'ida@example.com', department: 'rig' }] });
    expect(desk.look('notes').mails.map(({ name, to }) => [name, to])).toEqual([['Ida New', 'ida@example.com']]);
    desk.made.quota = 1;
    expect(() => desk.send('notes')).toThrow('Google');
  });

  test('of a review that is cancelled after they were taken stay, are sent and carried forward, and its guests hear that it is off', () => {
    const desk = deskWith([blinks]);
    desk.send();
    desk.made.rpc('add', { table: 'reviews', rows: [{ title: 'Rig dailies', date: '2026-04-03' }] });
    desk.change({ status: 'Cancelled' });
    expect(desk.look('notes').mails.map(({ to }) => to)).toEqual(['ben@example.com']);
    expect(desk.look().mails.every(({ subject }) => subject.includes('CALLED OFF'))).toBe(true);
    expect(desk.made.rpc('carryForward', { review: 'REV-001', to: 'REV-002' })).toEqual({ notes: 1, items: 0 });
    expect(desk.made.rows('Review notes').map(({ Review, State }) => [Review, State])).toEqual([
      ['REV-001', 'Closed'],
      ['REV-002', 'Open'],
    ]);
  });

  test('are told once; those that are written anew or added since go by themselves', () => {
    const desk = deskWith([blinks]);
    expect(desk.send('notes')).toBe('1 mail sent.');
    expect(desk.look('notes')).toMatchObject({ mails: [], notes: ['1 note was sent before, and is not sent again.'] });
    desk.made.type('Review notes', 0, 'Note', 'Blinks far too often.');
    expect(desk.look('notes').mails.map(({ text }) => text.includes('far too often'))).toEqual([true]);
  });

  test.each([
    ['closed', { state: 'Closed' }],
    ['dropped', { state: 'Dropped' }],
    ['the client’s and not released', { origin: 'Client', released: null }],
    ['of another review', { review: null }],
  ])('that are %s go nowhere', (_what, more) => {
    const { look } = deskWith([
      { ...blinks, note: 'secret', ...more },
      { note: 'Ears.', item: 'Oti', for: 'Jo Rey' },
    ]);
    expect(JSON.stringify(look('notes'))).not.toContain('secret');
  });
});
