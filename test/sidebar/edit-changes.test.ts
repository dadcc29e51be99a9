// What an edit changes, and what becomes of it when somebody else was there too.

import { describe, expect, test } from '@jest/globals';
import { formFor } from '../../sidebar/form/draft';
import { asNewRow, editOf, isEmpty, newIssues, settled } from '../../sidebar/form/edit-changes';
import { tableOf } from '../../src/schema/workbook';
import { workbook } from '../../src/tables/index';
import { catalog, oti } from './workbook-view';

const assets = formFor(tableOf(workbook, 'assets'), catalog);
const reviews = formFor(tableOf(workbook, 'reviews'), catalog);

describe('an edit', () => {
  test('is the changed fields, with all that was loaded', () => {
    const edit = editOf(oti.values, { ...oti.values, name: 'Oti B', link: 'https://example.com' });
    expect(edit).toEqual({ loaded: oti.values, changes: { name: 'Oti B', link: 'https://example.com' } });
    expect(isEmpty(editOf(oti.values, oti.values))).toBe(true);
  });

  test('is not held up by what was wrong in the row before', () => {
    const row = { title: 'Dailies', date: '2026-03-02', start: '15:00', end: '14:00' };
    expect(newIssues(reviews, row, { ...row, notes: 'moved' })).toEqual([]);
    expect(newIssues(reviews, { ...row, end: '16:00' }, row).map(({ path }) => path)).toEqual(['end']);
    expect(newIssues(reviews, row, { ...row, title: null }).map(({ path }) => path)).toEqual(['title']);
  });
});

describe('a conflict', () => {
  const edit = { loaded: { name: 'Oti', due: '2026-03-02', notes: null }, changes: { name: 'Oti B', due: '2026-03-09', notes: 'x' } };
  const theirs = { name: 'Oti C', due: '2026-03-04' };

  test('what is mine goes out against their value, what is theirs is no change any more', () => {
    expect(settled(edit, theirs, { name: 'mine', due: 'theirs' })).toEqual({
      loaded: { name: 'Oti C', due: '2026-03-04', notes: null },
      changes: { name: 'Oti B', notes: 'x' },
    });
  });

  test('with everything left to them nothing remains to save', () => {
    expect(isEmpty(settled({ loaded: { name: 'Oti' }, changes: { name: 'Oti B' } }, { name: 'Oti C' }, { name: 'theirs' }))).toBe(true);
  });
});

describe('a row that is gone', () => {
  test('is added again with its own code, without stamps and blanks', () => {
    const row = asNewRow(assets, oti.values);
    expect(row).toMatchObject({ id: 'CH_002', name: 'Oti', 'steps/Design/take': 2 });
    expect(Object.keys(row)).not.toEqual(expect.arrayContaining(['updated']));
    expect(Object.values(row)).not.toContain(null);
  });

  test('gets a new ID when the old one was ours', () => {
    expect(asNewRow(assets, { ...oti.values, id: 'AST-007' })).not.toHaveProperty('id');
  });
});
