// Check workbook through the built add-on: every kind of thing that goes wrong in a sheet is found and named, by tab and cell, and nothing is written.

import { describe, expect, test } from '@jest/globals';
import { type FindingKind, findingKinds } from '../../../src/schema/finding';
import { sampled } from '../../faults/support/thoroughness';
import { tabCounts } from '../../tables/declared-tabs';
import { cases } from '../support/check-cases';
import { findingsOf, wordsOf } from '../support/checked';
import { emptyDesk, sampleDesk } from '../support/desk';
import { columnOf, letters, slipped, wholeBook } from '../support/grid-hands';

describe('what is found', () => {
  // On a change every other one, in the long run each.
  test.each(sampled(cases, cases.length / 2))('$name', ({ kind, made, words, cell, becomes = null }) => {
    const desk = sampleDesk();
    made(desk);
    const before = wholeBook(desk);
    const view = desk.rpc('check', {});
    const found = view.findings.filter((finding) => finding.kind === kind);
    expect(wordsOf({ ...view, findings: found }).join('\n')).toContain(words);
    const spots = found.flatMap((finding) => finding.spots);
    if (cell !== '') expect(spots).toContainEqual(expect.objectContaining({ cell, becomes }));
    expect(spots).toHaveLength(cell === '' ? 0 : 1);
    expect(wholeBook(desk) === before).toBe(true);
  });

  test('nothing in a workbook that is in order', () => {
    expect(sampleDesk().rpc('check', {})).toEqual({ rows: expect.any(Number), tabs: tabCounts.withRows, toSortOut: 0, findings: [] });
  });

  test('every kind is made above', () => {
    const kinds: readonly FindingKind[] = [...new Set(cases.map(({ kind }) => kind))];
    expect([...kinds].sort()).toEqual([...findingKinds].sort());
  });

  test('like ones are one, with a count', () => {
    const desk = emptyDesk();
    const rows = Array.from({ length: 34 }, (_unused, n) => ({ name: `A${n}`, type: 'Prop' }));
    const { ids } = desk.rpc('add', { table: 'assets', rows });
    for (const [n, id] of ids.entries()) slipped(desk, 'Assets', id, 'Rig due', `wk ${n + 1}`);
    const [finding, ...others] = findingsOf(desk, 'date');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ count: 34, words: '34 dates in Rig due look like “wk 1”. Type them such as 2 Mar 2026.' });
    expect(desk.rpc('check', {}).toSortOut).toBe(34);
  });

  test('what cannot be told apart in thousands is not told one by one', () => {
    const desk = emptyDesk();
    const rows = Array.from({ length: 300 }, (_unused, n) => ({ name: `A${n}`, type: 'Prop' }));
    desk.rpc('add', { table: 'assets', rows });
    const at = letters(columnOf(desk, 'Assets', 'Rig'));
    desk.host.book.hand.type(
      'Assets',
      `${at}2`,
      rows.map((_row, n) => [`word ${'x'.repeat(n % 40)}${n}`]),
    );
    const found = findingsOf(desk, 'word');
    expect(found).toHaveLength(13);
    expect(found.at(-1)?.words).toBe('288 other words in Rig are not on the Lists tab.');
    expect(found.at(-1)?.spots).toHaveLength(100);
  });

  test('hostile text is quoted as text and cut', () => {
    const desk = sampleDesk();
    slipped(desk, 'Assets', 'CH_002', 'Rig', '<img src=x onerror=alert(1)>\n__proto__ '.repeat(20));
    slipped(desk, 'Assets', 'CH_002', 'Needed by', '__proto__');
    const { findings } = desk.rpc('check', {});
    expect(findings.map(({ kind }) => kind)).toEqual(['date', 'word']);
    for (const { words, spots } of findings) {
      expect(words.length).toBeLessThan(200);
      expect(spots[0]?.shows.length).toBeLessThanOrEqual(200);
    }
  });
});

describe('going to a cell', () => {
  test('selects it and writes nothing', () => {
    const desk = sampleDesk();
    const before = wholeBook(desk);
    expect(desk.rpc('goTo', { table: 'assets', row: 3, column: 5 })).toEqual({ row: 3 });
    // One to select it, three to ask whether its column, its row or a filter hides it.
    expect(desk.last.roundTrips).toBeLessThanOrEqual(4);
    expect(desk.rpc('selected', {}).row?.id).toBe('CH_002');
    expect(wholeBook(desk) === before).toBe(true);
  });

  test('that is no longer there is said', () => {
    const { code, message } = sampleDesk().refusal('goTo', { table: 'assets', row: 9_000_000, column: 5 });
    expect({ code, message }).toEqual({ code: 'gone', message: 'That cell of “Assets” is no longer there. Check the workbook again.' });
  });

  test.each([
    { table: 'assets', row: 0, column: 1 },
    { table: 'assets', row: 1.5, column: 1 },
    { table: 'Sheet1', row: 1, column: 1 },
  ])('%j is refused', (place) => {
    expect(sampleDesk().refusal('goTo', place).code).toBe('invalid');
  });
});
