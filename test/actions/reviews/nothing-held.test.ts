// What may not be told yet stands in nothing that goes out or is handed on: a property over minutes, agenda, retake list, mails and calendar files.

import { expect, test } from '@jest/globals';
import { array, assert, constantFrom, property, record } from 'fast-check';
import type { Values } from '../../../src/schema/values/value';
import { workbook } from '../../../src/tables';
import { papers, posts } from '../../../src/tables/papers';
import { heldAt } from '../notes/review-desk';
import { setting } from '../papers/paper-desk';
import { type Paper, paper } from '../support/paper-ports';

const note = record({
  isReleased: constantFrom(true, false),
  origin: constantFrom('Team', 'Client', 'client', null),
  state: constantFrom('Open', 'Addressed', 'Closed', 'Dropped', null),
  item: constantFrom('SH010', 'SH020', null),
  step: constantFrom('Comp', 'Lighting', null),
  for: constantFrom('Ben Ode', 'Comp', null),
});

/** A review with shots of a vendor, and somebody who has them. */
function screening(): Paper {
  const made = paper({ ...workbook, papers, posts });
  for (const name of ['Use Shots', 'Use Companies']) setting(made, name, true);
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  made.rpc('add', { table: 'companies', rows: [{ company: 'Kestrel', address: 'Bristol' }] });
  made.rpc('add', { table: 'people', rows: [{ name: 'Ben Ode', email: 'ben@example.com', department: 'Comp' }] });
  const mine = { episode: '1', vendor: 'Kestrel', 'steps/Comp/by': 'Ben Ode', 'steps/Comp/status': 'WIP', 'steps/Comp/due': '2026-03-03' };
  made.rpc('add', { table: 'shots', rows: ['SH010', 'SH020'].map((name) => ({ name, ...mine })) });
  const review = { title: 'Dailies', date: '2026-03-02', start: '10:00', attendees: 'Ben Ode', status: 'Planned' };
  const items = ['SH010', 'SH020'].map((item, at) => ({ item, step: 'Comp', take: 1, order: at + 1, decision: 'Retake' }));
  made.rpc('saveWhole', { table: 'reviews', row: { id: null, values: review }, lines: [{ table: 'reviewItems', adds: items, edits: [] }] });
  made.rpc('turnOn', { everybody: true });
  made.mails.length = 0;
  return made;
}

/** All that leaves of it: papers in each form, mails with what is attached. */
function handedOut(made: Paper): { readonly minutes: string; readonly all: string } {
  const post = (letter: string) => {
    const of = { letter, table: 'reviews', id: 'REV-001' };
    const looked = made.ask('post', { of });
    if (looked.ok && looked.value.mails.length > 0) made.rpc('sendPost', { of, seen: looked.value.seen, sure: false });
  };
  post('invite');
  post('notes');
  made.hour(0, 9);
  const paperOf = (key: string, table: string, id: string) =>
    (['list', 'pdf', 'page'] as const).map((form) => {
      const { rows, pdf } = made.rpc('paper', { of: { paper: key, table, id }, form });
      return [JSON.stringify(rows), atob(pdf ?? '')].join('\n');
    });
  const minutes = paperOf('minutes', 'reviews', 'REV-001').join('\n');
  const others = [...paperOf('agenda', 'reviews', 'REV-001'), ...paperOf('retakeList', 'companies', 'Kestrel')];
  const mails = made.mails.map(({ subject, text, html, attached }) => [subject, text, html, JSON.stringify(attached ?? null)].join('\n'));
  return { minutes, all: [minutes, ...others, ...mails, JSON.stringify(made.pages), JSON.stringify(made.rows('Sent mail'))].join('\n') };
}

test('a note of the client’s that is not released, and one of somebody’s own, stand in no paper, no mail and no calendar file; all others stand in the minutes', () => {
  const base = screening();
  assert(
    property(array(note, { minLength: 1, maxLength: 12 }), (notes) => {
      const made = base.copy();
      const isHeld = ({ isReleased, origin }: (typeof notes)[number]) => !isReleased && origin?.toLowerCase() === 'client';
      const rows = notes.map((one, at): Values => {
        const { isReleased, ...values } = one;
        const said = isHeld(one) ? `zoraida ${at}.` : `quill ${at}.`;
        return { ...values, review: 'REV-001', note: said, released: isReleased ? '2026-03-02' : null };
      });
      made.rpc('add', { table: 'reviewNotes', rows });
      made.rpc('holdNotes', {
        held: [heldAt(1, { note: 'zoraida held' }), heldAt(2, { note: 'zoraida mine', mine: true, client: false })],
      });
      const { minutes, all } = handedOut(made);
      expect(all).not.toContain('zoraida');
      expect(all).toContain('BEGIN:VCALENDAR');
      const told = notes.flatMap((one, at) => (isHeld(one) || one.state === 'Dropped' ? [] : [`quill ${at}.`]));
      expect(told.filter((words) => !minutes.includes(words))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});
