// Papers of reviews: agenda, minutes, and the retake list of a vendor.

import { describe, expect, test } from '@jest/globals';
import type { Values } from '../../../src/schema/values/value';
import { workbook } from '../../../src/tables';
import { papers } from '../../../src/tables/papers';
import { setting } from '../papers/paper-desk';
import { type Paper, paper } from '../support/paper-ports';

const shot = (episode: string, name: string, more: Values = {}): Values => ({
  ...{ episode, sequence: 'SQ02', name, vendor: 'Kestrel', link: `https://drive.example/${name}` },
  ...more,
});

function desk(notes: readonly Values[], items: readonly Values[] = []): Paper {
  const made = paper({ ...workbook, papers });
  for (const name of ['Use Shots', 'Use Companies']) setting(made, name, true);
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  made.rpc('add', { table: 'companies', rows: [{ company: 'Kestrel Models', alsoWrittenAs: 'Kestrel', address: 'Bristol' }] });
  const shots = [
    shot('10', 'SH0100'),
    shot('9', 'SH0200', { 'steps/Comp/status': 'Retake', 'steps/Comp/take': 3 }),
    shot('9', 'SH0090'),
    shot('9', 'SH0300', { vendor: null, 'steps/Comp/status': 'Retake' }),
    shot('9', 'SH0400', { omitted: true, 'steps/Comp/status': 'Retake' }),
  ];
  made.rpc('add', { table: 'shots', rows: shots });
  const lines = [{ table: 'reviewItems', adds: items, edits: [] }];
  made.rpc('saveWhole', { table: 'reviews', row: { id: null, values: { title: 'Dailies', date: '2026-03-02', chair: null } }, lines });
  if (notes.length > 0)
    made.rpc('add', { table: 'reviewNotes', rows: notes.map((note) => ({ review: 'REV-001', state: 'Open', ...note })) });
  return made;
}

const listOf = (made: Paper) => made.rpc('paper', { of: { paper: 'retakeList', table: 'companies', id: 'Kestrel Models' }, form: 'list' });
const reviewPaper = (made: Paper, key: string) => made.rpc('paper', { of: { paper: key, table: 'reviews', id: 'REV-001' }, form: 'list' });

const notes: readonly Values[] = [
  { note: 'Warmer.', item: 'SH0100', step: 'Lighting', take: 2, frame: '01:00:02:03', reason: 'Creative change' },
  { note: 'Edge of the lamp.', item: 'SH0090', step: 'Comp', take: 1 },
  { note: 'Grain.', item: 'SH0090', step: 'Comp', take: 1, state: 'Closed' },
  { note: 'A secret of the client.', item: 'SH0090', step: 'Comp', origin: 'Client' },
  { note: 'Not theirs.', item: 'SH0300', step: 'Comp' },
];

describe('the retake list of a vendor', () => {
  test('is in the order of the cut, with what is open of its shots and what is a retake without a note', () => {
    const { headings, rows, name } = listOf(desk(notes));
    expect(name).toBe('Kestrel Models Retake list');
    expect(headings).toEqual(['Episode', 'Sequence', 'Shot', 'Step', 'Take', 'Frame', 'Note', 'Reason', 'Link']);
    expect(rows).toEqual([
      ['9', 'SQ02', 'SH0090', 'Comp', '1', '', 'Edge of the lamp.', '', 'https://drive.example/SH0090'],
      ['9', 'SQ02', 'SH0200', 'Comp', '3', '', '', '', 'https://drive.example/SH0200'],
      ['10', 'SQ02', 'SH0100', 'Lighting', '2', '01:00:02:03', 'Warmer.', 'Creative change', 'https://drive.example/SH0100'],
    ]);
  });

  test('is a PDF too, and goes to the address of the company', () => {
    const made = desk(notes);
    const { pdf } = made.rpc('paper', { of: { paper: 'retakeList', table: 'companies', id: 'Kestrel Models' }, form: 'pdf' });
    const page = atob(pdf ?? '');
    for (const text of ['Edge of the lamp.', 'Kestrel Models', 'Bristol', 'Retake list']) expect(page).toContain(text);
    for (const text of ['secret', 'Not theirs.', 'Grain.']) expect(page).not.toContain(text);
  });

  test('says so where nothing is to be made again', () => {
    expect(listOf(desk([{ note: 'Blue.', state: 'Closed', item: 'SH0090' }])).rows).toHaveLength(1);
  });
});

describe('papers of a review', () => {
  test('the agenda is in the order of the items, whatever that of their rows', () => {
    const made = desk([], [{ item: 'SH0200', order: 2, decision: 'Retake' }, { item: 'SH0090', order: 1.5 }, { item: 'SH0100' }]);
    expect(reviewPaper(made, 'agenda').rows).toEqual([
      ['1.5', 'SH0090', ''],
      ['2', 'SH0200', 'Retake'],
      ['', 'SH0100', ''],
    ]);
  });

  test('the minutes have what may be told of what was said, dropped notes not, and go to nobody', () => {
    const made = desk([...notes, { note: 'Forget that.', state: 'Dropped' }, { note: 'Late start.' }]);
    const { headings, rows, notes: said } = reviewPaper(made, 'minutes');
    expect(headings).toEqual(['Item', 'Step', 'Take shown', 'Frame', 'Note', 'State']);
    expect(rows.map(([item, , , , note]) => [item, note])).toEqual([
      ['SH0100', 'Warmer.'],
      ['SH0090', 'Edge of the lamp.'],
      ['SH0090', 'Grain.'],
      ['SH0300', 'Not theirs.'],
      ['', 'Late start.'],
    ]);
    expect(said.filter((words) => words.includes('Companies'))).toEqual([]);
  });
});
