// Handing kit out and taking it back, on paper.

import { describe, expect, test } from '@jest/globals';
import { last, undo } from '../memory/act-doings';
import { back, kitDesk, out, piece, whereabouts } from './kit-desk';

const asItWas = whereabouts(kitDesk());

describe('several pieces that are handed out to one person', () => {
  test('are with them in one act, with their condition, and undone together', () => {
    const desk = kitDesk();
    const input = out([piece('KIT-001', { condition: 'Scratched' }), piece('KIT-003')]);
    expect(desk.rpc('handOut', input)).toEqual({
      ids: ['KIT-001', 'KIT-003'],
      notes: ['KIT-003 Camera goes off hire on 6 March 2026, before it is due back on 9 March 2026.'],
    });
    expect(whereabouts(desk)).toEqual(['Mia Lo 2026-03-02 2026-03-09', asItWas[1], 'Mia Lo 2026-03-02 2026-03-09', asItWas[3]]);
    expect(desk.rows('Kit')[0]).toMatchObject({ Where: 'Home address on file', Condition: 'Scratched', 'Signed for': '' });
    expect(
      new Set(
        desk
          .rows('Changes')
          .slice(-2)
          .map(({ Act }) => Act),
      ).size,
    ).toBe(1);
    expect(undo(desk)).toEqual({ undone: 2, left: [] });
    expect(whereabouts(desk)).toEqual(asItWas);
  });

  test('are handed out once by the same submit sent twice, and by another that says the same', () => {
    const desk = kitDesk();
    const input = out([piece('KIT-001')]);
    desk.rpc('handOut', input, 'one');
    const [acts, there] = [last(desk), desk.rows('Kit')];
    desk.rpc('handOut', input, 'one');
    desk.rpc('handOut', input);
    expect([last(desk), desk.rows('Kit')]).toEqual([acts, there]);
  });

  test('stand with a person under the name that People has', () => {
    const desk = kitDesk();
    desk.rpc('handOut', out([piece('KIT-001')], { holder: 'ml' }));
    expect(whereabouts(desk)[0]).toMatch(/^Mia Lo /);
  });

  test('go out before they are on hire, and that is said', () => {
    expect(kitDesk().rpc('handOut', out([piece('KIT-003')], { since: '2026-02-01' })).notes).toEqual([
      'KIT-003 Camera is on hire from 27 February 2026, after the day on which it is handed out.',
    ]);
  });

  test('may go to a place that is on no list, without a day to be back', () => {
    const desk = kitDesk();
    desk.rpc('handOut', out([piece('KIT-001')], { holder: 'Stage 4', dueBack: '' }));
    expect(whereabouts(desk)[0]).toBe('Stage 4 2026-03-02');
  });
});

describe('a piece that is handed out twice', () => {
  test('is asked about with whoever has it, and nothing is written', () => {
    const desk = kitDesk();
    const failure = desk.refusal('handOut', out([piece('KIT-001'), piece('KIT-002')]));
    expect(failure).toMatchObject({
      code: 'invalid',
      message: 'Out already: KIT-002 Tablet is with Ben Ode since 20 February 2026. Nothing was handed out yet.',
      issues: [{ path: 'KIT-002:from', message: 'Ben Ode' }],
    });
    expect(whereabouts(desk)).toEqual(asItWas);
  });

  test('moves once somebody was shown who has it, and whoever signed for it has not signed any more', () => {
    const desk = kitDesk();
    desk.rpc('handOut', out([piece('KIT-002', { from: 'Ben Ode' })]));
    expect(whereabouts(desk)[1]).toBe('Mia Lo 2026-03-02 2026-03-09');
    expect(desk.rows('Kit')[1]?.['Signed for']).toBe('');
  });

  test('is asked about again where it is with a third person by now', () => {
    const desk = kitDesk();
    desk.type('Kit', 1, 'With', 'Lea Lead');
    expect(desk.refusal('handOut', out([piece('KIT-002', { from: 'Ben Ode' })])).issues).toEqual([
      { path: 'KIT-002:from', message: 'Lea Lead' },
    ]);
  });

  test('to the person who has it gets another day, and keeps who signed for it', () => {
    const desk = kitDesk();
    desk.rpc('handOut', out([piece('KIT-002')], { holder: 'Ben Ode' }));
    expect(whereabouts(desk)[1]).toBe('Ben Ode 2026-03-02 2026-03-09');
    expect(desk.rows('Kit')[1]?.['Signed for']).toBe('Ben Ode');
  });
});

describe('nothing is handed out', () => {
  test.each([
    ['to nobody', { holder: ' ' }, 'holder', 'Say with whom it is then: a person, a company or a place.'],
    [
      'to two at once',
      { holder: 'Mia Lo and Ben Ode' },
      'holder',
      'That is Mia Lo and Ben Ode, and a piece is with one at a time. Hand out to one of them.',
    ],
    ['on no day', { since: 'soon' }, 'since', 'Since is no day. Choose one.'],
    ['to be back on no day', { dueBack: '2026-02-30' }, 'dueBack', 'Due back is no day. Choose one.'],
    [
      'to be back before it went',
      { dueBack: '2026-03-01' },
      'dueBack',
      'Due back is before the day on which it is handed out. Change one of the two.',
    ],
  ])('%s', (_what, more, path, message) => {
    const desk = kitDesk();
    expect(desk.refusal('handOut', out([piece('KIT-001')], more))).toMatchObject({ code: 'invalid', issues: [{ path, message }] });
    expect(whereabouts(desk)).toEqual(asItWas);
  });

  test('that went back to whom it was hired from', () => {
    const desk = kitDesk();
    desk.type('Kit', 2, 'Gone back on', { date: '2026-03-01', time: '00:00' });
    expect(desk.refusal('handOut', out([piece('KIT-003')])).message).toMatch(/^Gone back to whom it was hired from: KIT-003 Camera\./);
  });

  test('whose days cannot be read: nobody knows whether it is out', () => {
    const desk = kitDesk();
    desk.type('Kit', 0, 'Since', 'last week');
    const { code, issues } = desk.refusal('handOut', out([piece('KIT-001')]));
    expect([code, issues[0]?.path]).toEqual(['invalid', 'KIT-001:since']);
    expect(issues[0]?.message).toMatch(/Mend the cell first\. Nothing was changed\.$/);
  });

  test('whose asset tag two pieces have', () => {
    const desk = kitDesk();
    desk.type('Kit', 1, 'ID', 'KIT-001');
    expect(desk.refusal('handOut', out([piece('KIT-001')])).code).toBe('twice');
  });

  test('that nobody has chosen', () => {
    expect(kitDesk().refusal('handOut', out([])).message).toBe('Choose a piece of kit first.');
  });
});

describe('pieces that come back', () => {
  const lent = () => {
    const desk = kitDesk();
    desk.rpc('handOut', out([piece('KIT-001'), piece('KIT-003')], { dueBack: '2026-03-05' }));
    return desk;
  };

  test('are in the store with the condition that they came back in, in one act', () => {
    const desk = lent();
    const answer = desk.rpc('takeBack', back([piece('KIT-001', { condition: 'Pen lost' }), piece('KIT-003')], { day: '2026-03-04' }));
    expect(answer).toEqual({
      ids: ['KIT-001', 'KIT-003'],
      notes: ['KIT-003 Camera goes off hire on 6 March 2026: it is here, and not back with whom it is hired from.'],
    });
    expect(whereabouts(desk)).toEqual(['Store', asItWas[1], 'Store', asItWas[3]]);
    expect(desk.rows('Kit')[0]).toMatchObject({ Condition: 'Pen lost', 'Back on': { date: '2026-03-04' }, Where: 'Cupboard 2' });
    expect(undo(desk)).toEqual({ undone: 2, left: [] });
    expect(whereabouts(desk)[0]).toBe('Mia Lo 2026-03-02 2026-03-05');
  });

  test('are told no more: neither that they are to be back, nor that they go off hire once they have gone', () => {
    const desk = lent();
    desk.now += 7 * 24 * 3_600_000;
    const overdue = () => desk.rpc('today', {}).sections.kitOut.map(({ id, column }) => `${id} ${column}`);
    expect(overdue()).toEqual(['KIT-002 dueBack', 'KIT-001 dueBack', 'KIT-003 offHire']);
    desk.rpc('takeBack', back([piece('KIT-001'), piece('KIT-002'), piece('KIT-003')], { day: '2026-03-09' }));
    expect(overdue()).toEqual(['KIT-003 offHire']);
    desk.rpc('takeBack', back([piece('KIT-003')], { way: 'hire', day: '2026-03-09', to: '', place: '' }));
    expect(overdue()).toEqual([]);
    expect(desk.rows('Kit')[2]).toMatchObject({ With: 'Lenses Example', 'Gone back on': { date: '2026-03-09' } });
  });

  test('before they went are refused, and by the same submit sent twice they are back once', () => {
    const desk = lent();
    expect(desk.refusal('takeBack', back([piece('KIT-001')], { day: '2026-03-01' }))).toMatchObject({
      code: 'invalid',
      issues: [
        { path: 'day', message: 'KIT-001 Tablet was handed out on 2 March 2026, so it cannot be back before that day. Change the day.' },
      ],
    });
    const input = back([piece('KIT-001')]);
    desk.rpc('takeBack', input, 'one');
    const acts = last(desk);
    desk.rpc('takeBack', input, 'one');
    expect(last(desk)).toBe(acts);
  });

  test.each([
    ['what is not out', back([piece('KIT-001')]), /^Not out: KIT-001 Tablet\./],
    ['what is ours, to whom it is hired from', back([piece('KIT-001')], { way: 'hire' }), /^Hired from nobody: KIT-001 Tablet\./],
    ['to nobody', back([piece('KIT-002')], { to: '' }), /^Say with whom it is then/],
    ['on no day', back([piece('KIT-002')], { day: '' }), /^Back on is no day/],
    [
      'before it was on hire',
      back([piece('KIT-003')], { way: 'hire', day: '2026-02-26' }),
      /^KIT-003 Camera is on hire from 27 February 2026/,
    ],
    ['what has gone already', back([piece('KIT-009')]), /KIT-009/],
  ])('are refused as %s', (_what, input, message) => {
    const desk = kitDesk();
    expect(desk.refusal('takeBack', input).message).toMatch(message);
    expect(whereabouts(desk)).toEqual(asItWas);
  });
});
