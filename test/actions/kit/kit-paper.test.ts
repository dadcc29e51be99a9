// The sheet to sign for kit, and the lists of what is out and what is here at wrap.

import { describe, expect, test } from '@jest/globals';
import type { Methods } from '../../../src/contract/methods';
import { setting } from '../papers/paper-desk';
import { kitDesk, out, piece } from './kit-desk';

type Input = Methods['kitPaper']['input'];

const sheet = (more: Partial<Input> = {}): Input => ({ list: 'sheet', holder: 'Mia Lo', only: [], form: 'list', ...more });

function lent() {
  const desk = kitDesk();
  desk.rpc('handOut', out([piece('KIT-001', { condition: 'Good' }), piece('KIT-003')]));
  return desk;
}

describe('a sheet to sign', () => {
  test('lists what somebody has, with accessories, value and condition, and adds the value up', () => {
    expect(lent().rpc('kitPaper', sheet())).toMatchObject({
      name: 'Mia Lo Kit sheet',
      headings: ['ID', 'What', 'Serial no.', 'Accessories', 'Value', 'Condition', 'Since', 'Due back'],
      rows: [
        ['KIT-001', 'Tablet', 'T-1', 'Pen, stand', '£600.00', 'Good', '2 March 2026', '9 March 2026'],
        ['KIT-003', 'Camera', 'C-9', '', '', '', '2 March 2026', '9 March 2026'],
      ],
      pdf: null,
    });
  });

  test('is of those pieces alone where it is of one act, and of the same person under another name', () => {
    const { rows } = lent().rpc('kitPaper', sheet({ only: ['kit-003'], holder: 'ML' }));
    expect(rows.map(([id]) => id)).toEqual(['KIT-003']);
  });

  test('bears our letterhead, whom it is for, and lines to sign on; as a PDF it is the same page', () => {
    const desk = kitDesk();
    setting(desk, 'Our legal name', 'Llama Pictures Ltd');
    setting(desk, 'Our address', '7 Mill Lane\nLondon E8 3RL');
    const input = sheet({ holder: 'Sound Example' });
    const { pdf, notes } = desk.rpc('kitPaper', { ...input, form: 'pdf' });
    const html = atob(pdf ?? '');
    for (const text of [
      'Llama Pictures Ltd',
      '7 Mill Lane',
      'Sound Example',
      '9 Wharf Road',
      'VAT no. GB 777 7777 01',
      'Handed out by',
      'Received by',
      '£200.00',
    ])
      expect(html).toContain(text.replace('£', '&#163;'));
    expect(notes).toEqual([]);
    desk.rpc('kitPaper', { ...input, form: 'page' });
    expect(desk.pages[0]?.title).toBe('Kit sheet Sound Example');
  });

  test('of nothing is refused, and what is missing on one is said', () => {
    const desk = kitDesk();
    expect(desk.refusal('kitPaper', sheet()).message).toBe('Mia Lo has no kit.');
    expect(desk.refusal('kitPaper', sheet({ holder: ' ' })).message).toBe('Say whose kit it is.');
    expect(desk.rpc('kitPaper', sheet({ holder: 'Ben Ode' })).notes).toEqual([
      '“Our legal name” on Settings is blank, so it says Paper. Write it there.',
      '“Our address” on Settings is blank. Write it there.',
    ]);
  });

  test('takes whatever cells hold as text', () => {
    const desk = kitDesk();
    const hostile = '=HYPERLINK("http://x.example")<script>alert(1)</script><img src=x onerror=alert(1)>';
    for (const heading of ['What', 'Serial no.', 'Accessories', 'Condition', 'Signed for']) desk.type('Kit', 1, heading, hostile);
    desk.type('Kit', 1, 'With', hostile);
    const { name, rows, pdf } = desk.rpc('kitPaper', sheet({ holder: hostile, form: 'pdf' }));
    expect(rows[0]).toContain(hostile);
    expect(atob(pdf ?? '')).not.toMatch(/<script|<img/);
    expect(name).not.toMatch(/[<>:"/\\|?*]/);
  });
});

describe('a list', () => {
  test('of all that is out goes by who has it, with the overdue counted', () => {
    const desk = lent();
    const { headings, rows, name } = desk.rpc('kitPaper', { list: 'out', holder: '', only: [], form: 'list' });
    expect([name, headings.slice(0, 3)]).toEqual(['2026-03-02 Kit that is out', ['With', 'ID', 'What']]);
    expect(rows.map(([holder, id]) => `${holder} ${id}`)).toEqual([
      'Ben Ode KIT-002',
      'Mia Lo KIT-001',
      'Mia Lo KIT-003',
      'Sound Example KIT-004',
    ]);
    desk.rpc('kitPaper', { list: 'out', holder: '', only: [], form: 'page' });
    expect(desk.pages[0]?.html).toContain('4 pieces, of which 1 is overdue.');
  });

  test('for wrap says whose each piece is: what goes off hire first, then ours; what has gone is not on it', () => {
    const desk = lent();
    const wrap = () =>
      desk.rpc('kitPaper', { list: 'wrap', holder: '', only: [], form: 'list' }).rows.map((row) => row.slice(0, 3).join(' | '));
    expect(wrap()).toEqual(['Lenses Example | 6 March 2026 | KIT-003', 'Ours |  | KIT-001', 'Ours |  | KIT-002', 'Ours |  | KIT-004']);
    desk.type('Kit', 2, 'Gone back on', { date: '2026-03-01', time: '00:00' });
    expect(wrap().map((row) => row.slice(0, 4))).toEqual(['Ours', 'Ours', 'Ours']);
  });

  test('of nothing is refused with words', () => {
    const desk = kitDesk([]);
    expect(desk.refusal('kitPaper', { list: 'out', holder: '', only: [], form: 'list' }).message).toBe('No kit is out.');
  });
});
