// A review of three shots on paper, and what is taken in it.

import type { Methods } from '../../../src/contract/methods';
import type { HeldNote, TakenDecision, TakenNote } from '../../../src/contract/notes';
import { type Paper, paper } from '../support/paper-ports';

/** Three shots on the agenda of the first review, one that is not, and a second review without any. */
export function reviewDesk(): Paper {
  const made = paper();
  for (const [at, row] of made.rows('Settings').entries()) if (row.Setting === 'Use Shots') made.type('Settings', at, 'Value', true);
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  made.rpc('add', { table: 'people', rows: [{ name: 'Ben Ode' }, { name: 'Jo Rey' }, { name: 'Ana Ruiz', email: 'ana@example.com' }] });
  made.rpc('add', {
    table: 'shots',
    rows: ['SH010', 'SH020', 'SH030', 'SH040'].map((name) => ({ id: name, name, frames: 96, firstFrame: 1001 })),
  });
  made.rpc('add', {
    table: 'reviews',
    rows: [
      { title: 'Dailies', date: '2026-03-02' },
      { title: 'Weekly', date: '2026-03-09' },
    ],
  });
  const agenda = ['SH010', 'SH020', 'SH030'].map((item, at) => ({
    review: 'REV-001',
    order: at + 1,
    item,
    step: 'Animation',
    take: at + 1,
  }));
  made.rpc('add', { table: 'reviewItems', rows: agenda });
  return made;
}

const second = (nth: number) => `2026-03-02 08:${String(Math.floor(nth / 60)).padStart(2, '0')}:${String(nth % 60).padStart(2, '0')}`;

/** The nth note; whatever is said of it. */
export function noteAt(nth: number, said: Partial<TakenNote> = {}): TakenNote {
  return {
    ...{
      at: second(nth),
      note: `Note ${nth}`,
      item: 'SH010',
      step: 'Animation',
      take: 1,
      frame: '',
      from: '',
      for: '',
      client: false,
      closed: false,
    },
    ...said,
  };
}

export function heldAt(nth: number, said: Partial<HeldNote> = {}): HeldNote {
  return { ...noteAt(nth), review: 'REV-001', mine: false, client: true, ...said };
}

/** What is saved of the first review. */
export function taken(
  notes: readonly TakenNote[],
  decisions: readonly TakenDecision[] = [],
  closed: readonly string[] = [],
): Methods['saveNotes']['input'] {
  return { taken: { review: 'REV-001', notes, decisions, closed } };
}

export const decided = (line: string, means: TakenDecision['means'], item = ''): TakenDecision => ({
  ...{ line, means, item: item || 'SH010', step: 'Animation', take: 1 },
});

export const notesOf = (made: Paper) => made.rows('Review notes').map(({ Note }) => String(Note));
