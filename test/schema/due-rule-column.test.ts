// Due rules in cells and forms: understood in any spelling, written in one, refused with what can be written instead.

import { describe, expect, test } from '@jest/globals';
import { parseField, problemOf, readCell } from '../../src/schema/column';
import { dueRule } from '../../src/schema/kinds/due-rule';
import { dueAnchors } from '../../src/tables/packs/due-anchors';
import { catalogWith } from '../office/production';

const steps = [
  { name: 'Picture lock', usedOn: ['episodes'], leads: [], forTypes: [] },
  { name: 'Mix', usedOn: [], leads: [], forTypes: [] },
  { name: 'Rig', usedOn: ['assets'], leads: [], forTypes: [] },
];
const catalog = { ...catalogWith({}), steps };
const column = dueRule('Due rule', dueAnchors, 'episodes');

describe('a due rule', () => {
  test.each([
    ['cdd - 10 wd', 'CDD-10wd'],
    ['air date+14 days', 'TX+14d'],
    ['picture LOCK + 5 working days', 'Picture lock+5wd'],
    ['mix', 'Mix'],
  ])('“%s” stands there as %s, from the form and from the grid', (typed, written) => {
    expect(parseField(typed, column, catalog)).toEqual({ ok: true, value: written });
    expect(readCell(typed, column, catalog)).toEqual({ ok: true, value: written });
    expect(problemOf(written, column, catalog)).toBeNull();
  });

  test.each([
    ['TX-9', 'is not a rule: “TX-9” does not say which days: write TX-9wd for working days or TX-9d for days of the calendar'],
    [
      'CDD--3',
      'is not a rule: “CDD--3” counts from “CDD-”, and there is no such date: count from CDD, TX, sent, accepted, start, wrap, Picture lock or Mix, such as CDD-10wd',
    ],
    [
      'Rig+5d',
      'is not a rule: “Rig+5d” counts from “Rig”, and there is no such date: count from CDD, TX, sent, accepted, start, wrap, Picture lock or Mix, such as CDD-10wd',
    ],
  ])('“%s” is refused on every way in, with the words that exist', (typed, problem) => {
    expect(parseField(typed, column, catalog)).toMatchObject({ ok: false, problem });
    expect(readCell(typed, column, catalog)).toMatchObject({ ok: false, problem });
    expect(problemOf(typed, column, catalog)).toBe(problem);
  });
});
