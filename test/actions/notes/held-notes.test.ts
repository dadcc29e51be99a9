// What is held is nowhere but with the person's account: a property over tabs, mails, pages and properties of the file.

import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, property, record, string } from 'fast-check';
import { heldNotesIn, keptFor } from '../../../src/actions/notes/held-notes';
import { type HeldNote, whatIsLeft } from '../../../src/contract/notes';
import { takenKey } from '../../../src/workbook/notes/taken-key';
import type { Paper } from '../support/paper-ports';
import { heldAt, noteAt, notesOf, reviewDesk, taken } from './review-desk';

/** All that anybody but the person can come by: cells, properties of the file, mails, pages, answers to others. */
function openTexts(made: Paper): string {
  return JSON.stringify([made.book.model.tabs, made.store, made.mails, made.pages]);
}

const held = (made: Paper) => made.rpc('noteDesk', { review: '' }).held.map(({ note }) => note);

describe('a held note', () => {
  test('stands in no cell, no mail, no page and no property of the file, whatever is done; released it is a row, once', () => {
    assert(
      property(array(constantFrom('hold', 'save', 'tick', 'open', 'check', 'again'), { minLength: 3, maxLength: 8 }), (steps) => {
        const made = reviewDesk();
        const secret = 'zoraida-quillfeather';
        const first = heldAt(500, { note: secret });
        let nth = 0;
        made.rpc('holdNotes', { held: [first, heldAt(501, { note: `${secret} mine`, mine: true, client: false })] });
        for (const step of steps) {
          nth += 1;
          if (step === 'hold') made.rpc('holdNotes', { held: [heldAt(nth, { note: `${secret} ${nth}` })] });
          if (step === 'save') made.rpc('saveNotes', taken([noteAt(nth)]));
          if (step === 'tick') made.hour(nth, 9);
          if (step === 'open') made.rpc('open', {});
          if (step === 'check') made.rpc('check', {});
          if (step === 'again') made.rpc('holdNotes', { held: [first] });
          expect(openTexts(made)).not.toContain(secret);
        }
        expect(held(made).filter((note) => note === secret)).toHaveLength(1);
        const answer = made.rpc('releaseHeld', { taken: [takenKey(first)] });
        made.rpc('releaseHeld', { taken: [takenKey(first)] });
        expect(answer.released).toBe(1);
        expect(notesOf(made).filter((note) => note === secret)).toHaveLength(1);
        expect(held(made)).not.toContain(secret);
      }),
      { numRuns: 8 },
    );
  });

  test('that is released while the run dies between row and account is a row once, and held no more', () => {
    const made = reviewDesk();
    made.rpc('holdNotes', { held: [heldAt(1)] });
    const { set } = made.ports.own;
    made.ports.own.set = () => {
      throw new Error('killed');
    };
    made.ask('releaseHeld', { taken: [takenKey(heldAt(1))] });
    made.ports.own.set = set;
    expect([notesOf(made), held(made)]).toEqual([['Note 1'], ['Note 1']]);
    made.rpc('releaseHeld', { taken: [takenKey(heldAt(1))] });
    expect([notesOf(made), held(made)]).toEqual([['Note 1'], []]);
    expect(made.rows('Review notes')[0]).toMatchObject({ Origin: 'Client', Item: 'SH010' });
  });

  test('stays held where its review is gone, and that is said', () => {
    const made = reviewDesk();
    made.rpc('holdNotes', { held: [heldAt(1)] });
    made.book.model.named('Reviews').rows.shift();
    expect(made.refusal('releaseHeld', { taken: [takenKey(heldAt(1))] }).issues[0]?.message).toContain('which is no review');
    expect(made.rpc('noteDesk', { review: '' }).held).toHaveLength(1);
  });

  test('is forgotten when it is deleted, and leaves no piece behind', () => {
    const made = reviewDesk();
    const long = heldAt(1, { note: 'x'.repeat(20_000) });
    made.rpc('holdNotes', { held: [long, heldAt(2)] });
    expect(Object.keys(made.own).length).toBeGreaterThan(3);
    expect(made.rpc('dropHeld', { taken: [takenKey(long)] }).held).toEqual([heldAt(2)]);
    expect(Object.keys(made.own)).toHaveLength(2);
    expect(JSON.stringify(made.own)).not.toContain('xxx');
  });

  test('takes a few round trips of properties, and none of the sheet', () => {
    const made = reviewDesk();
    expect(made.callsOf(() => made.rpc('holdNotes', { held: [heldAt(1)] })).length).toBeLessThanOrEqual(6);
  });
});

describe('what an account keeps', () => {
  const note = record({ note: string({ unit: 'binary', maxLength: 3_000 }), for: string({ maxLength: 5 }) });

  test('reads back whatever it is, in pieces that a property takes', () => {
    assert(
      property(array(note, { maxLength: 20 }), (all) => {
        const notes = all.map((said, at): HeldNote => heldAt(at, said));
        const kept = keptFor(notes, 'file', {});
        for (const text of Object.values(kept?.entries ?? {})) expect(Buffer.byteLength(text)).toBeLessThan(9 * 1024);
        expect(heldNotesIn(kept?.entries ?? {}, 'file')).toEqual({ notes });
        expect(heldNotesIn(kept?.entries ?? {}, 'another')).toEqual({ notes: [] });
      }),
      { numRuns: 15 },
    );
  });

  test('of which any piece is gone, cut, or of another time is never taken for all of it', () => {
    const texts = (count: number) =>
      Array.from({ length: count }, (_none, at) => heldAt(at, { note: `${count} ${at} ${'x'.repeat(3_000)}` }));
    const [older, newer] = [texts(4), texts(9)].map((notes) => keptFor(notes, 'file', {})?.entries ?? {});
    const isWhole = (kept: Readonly<Record<string, string>>) => 'notes' in heldNotesIn(kept, 'file');
    expect([older, newer].map((kept = {}) => isWhole(kept))).toEqual([true, true]);
    for (const key of Object.keys(newer ?? {})) {
      const { [key]: gone = '', ...some } = newer ?? {};
      expect([key, isWhole(some)]).toEqual([key, false]);
      expect([key, isWhole({ ...some, [key]: gone.slice(0, -1) })]).toEqual([key, false]);
    }
    // Some were written, and not the rest.
    for (const key of Object.keys(newer ?? {})) expect([key, isWhole({ ...older, [key]: newer?.[key] ?? '' })]).toEqual([key, false]);
    expect(heldNotesIn({ 'held/file': '1', 'held/file/0': JSON.stringify(texts(1)) }, 'file')).toEqual({ notes: texts(1) });
  });

  test('in part is kept as it is: nothing is held, released or deleted over it until somebody deletes what is left', () => {
    const made = reviewDesk();
    const long = (nth: number) => heldAt(nth, { note: `${nth} ${'x'.repeat(9_000)}` });
    made.rpc('holdNotes', { held: [long(1), long(2)] });
    const [lost = ''] = Object.keys(made.own).filter((key) => key.endsWith('/1'));
    delete made.own[lost];
    const before = { ...made.own };
    const whole = [['holdNotes', { held: [heldAt(3)] }] as const, ['releaseHeld', { taken: [takenKey(long(1))] }] as const];
    for (const [method, input] of whole)
      expect(made.refusal(method, input)).toMatchObject({ code: 'setup', message: expect.stringContaining('cannot be read whole') });
    expect(made.refusal('dropHeld', { taken: [takenKey(long(1))] }).code).toBe('setup');
    expect([{ ...made.own }, notesOf(made)]).toEqual([before, []]);
    const { held: none, left } = made.rpc('noteDesk', { review: '' });
    expect([none, left?.includes('xxx')]).toEqual([[], true]);
    expect(made.rpc('dropHeld', { taken: [whatIsLeft] }).held).toEqual([]);
    expect(made.rpc('holdNotes', { held: [heldAt(3)] }).held).toEqual([heldAt(3)]);
    // Of what can be read nothing goes by that name.
    expect(made.rpc('dropHeld', { taken: [whatIsLeft] }).held).toEqual([heldAt(3)]);
  });

  test('is full before anything is lost: the note is refused, those that are there stay', () => {
    const made = reviewDesk();
    const long = 'x'.repeat(40_000);
    let kept = 0;
    for (let answer = made.ask('holdNotes', { held: [heldAt(0, { note: long })] }); answer.ok; kept += 1)
      answer = made.ask('holdNotes', { held: [heldAt(kept + 1, { note: long })] });
    expect(kept).toBe(10);
    expect(made.refusal('holdNotes', { held: [heldAt(99, { note: long })] })).toMatchObject({
      code: 'quota',
      message: expect.stringContaining('no more room for held notes: 10 are kept'),
    });
    expect(held(made)).toHaveLength(10);
  });
});
