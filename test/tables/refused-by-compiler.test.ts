// Mistakes in a declaration that do not compile. Each stands under a comment that makes the compiler fail if it ever took the line.

import { describe, expect, test } from '@jest/globals';
import { link } from '../../src/schema/kinds/address';
import { date } from '../../src/schema/kinds/date';
import { flag } from '../../src/schema/kinds/flag';
import { money } from '../../src/schema/kinds/money';
import { person } from '../../src/schema/kinds/people';
import { quantity } from '../../src/schema/kinds/quantity';
import { rate } from '../../src/schema/kinds/rate';
import { text } from '../../src/schema/kinds/text';
import { time } from '../../src/schema/kinds/time';
import { status } from '../../src/schema/kinds/word';
import { perStep } from '../../src/schema/per-step';
import { needs, order, sum } from '../../src/schema/row-rules';
import { defineTable } from '../../src/schema/table';

const columns = {
  name: text('Name', { required: true }),
  status: status('statuses'),
  due: date('Due'),
  back: date('Back'),
  start: time('Start'),
  cost: money('Cost'),
  vat: money('VAT'),
  rate: rate('VAT rate'),
  onHand: quantity('On hand'),
  omitted: flag('Omitted'),
  link: link('Link'),
  owner: person('Owner'),
  steps: perStep('statuses'),
};
const about = { tab: 'Sets', one: 'set', purpose: '', columns, name: 'name' } as const;
const when = { openWhile: ['to do'], remindOn: [0] } as const;
const stock = {
  onHand: 'onHand',
  onOrder: 'onHand',
  reorderAt: 'onHand',
  upTo: 'onHand',
  pack: 'onHand',
  discontinued: 'omitted',
} as const;
const handIn = { date: 'due', amount: 'cost', status: 'status' } as const;

const right = defineTable('sets', {
  ...about,
  link: 'link',
  leftOut: 'omitted',
  tells: ['owner'],
  deadlines: [
    { date: 'due', holder: 'owner', settledBy: 'back', ...when },
    { name: 'rent', date: 'due', holder: 'owner', until: 'due', remindOn: [0] },
    { name: 'option', date: 'due', holder: 'owner', until: 'status', remindOn: [0] },
    { name: 'loan', date: 'due', holder: 'owner', settledBy: 'back', remindOn: [0] },
    { name: 'both', date: 'due', holder: 'owner', until: 'back', ...when },
    { name: 'step', perStep: 'steps', date: 'due', holder: 'by', status: 'status', ...when },
  ],
  rules: [order('due', 'back'), sum(['cost', 'vat'], 'cost'), needs('rate', 'mixed', 'vat')],
  fills: [{ rule: 'vat', gross: 'cost', rate: 'rate', vat: 'vat', net: 'cost' }],
  attention: [
    { rule: 'reorder', columns: stock, owner: 'owner' },
    { rule: 'handIn', columns: handIn, owner: 'owner' },
  ],
});

const wrong = {
  'a name that is no column': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, name: 'title' }),
  'a key that is no column': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, key: ['title'] }),
  'a link that is no address': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, link: 'name' }),
  'left out by what is no tick': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, leftOut: 'status' }),
  'telling what is no column': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, tells: ['place'] }),
  'a deadline on no date': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, deadlines: [{ date: 'start', holder: 'owner', ...when }] }),
  'a deadline on a column that is not there': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, deadlines: [{ date: 'shipBy', holder: 'owner', ...when }] }),
  'a deadline held by no person': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, deadlines: [{ date: 'due', holder: 'name', ...when }] }),
  'a deadline whose status is no word': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, deadlines: [{ date: 'due', holder: 'owner', status: 'omitted', ...when }] }),
  'a deadline settled by no date': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, deadlines: [{ date: 'due', holder: 'owner', settledBy: 'omitted', ...when }] }),
  'a deadline opened by no date': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, deadlines: [{ date: 'due', holder: 'owner', openedBy: 'status', ...when }] }),
  'a deadline that asks no word': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, deadlines: [{ date: 'due', holder: 'owner', when: [{ column: 'due', means: [] }], ...when }] }),
  'a deadline while a meaning that there is not': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, deadlines: [{ date: 'due', holder: 'owner', openWhile: ['open'], remindOn: [0] }] }),
  'a deadline that nothing ends': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, deadlines: [{ date: 'due', holder: 'owner', remindOn: [0] }] }),
  'a deadline until what is neither a date nor a word': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, deadlines: [{ date: 'due', holder: 'owner', until: 'cost', remindOn: [0] }] }),
  'a deadline until a column that is not there': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, deadlines: [{ date: 'due', holder: 'owner', until: 'end', remindOn: [0] }] }),
  'a deadline with a status and another one until which it stands': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, deadlines: [{ date: 'due', holder: 'owner', until: 'status', ...when }] }),
  'a status of which nobody says while what it stands': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, deadlines: [{ date: 'due', holder: 'owner', status: 'status', until: 'due', remindOn: [0] }] }),
  'a deadline of steps without a status': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, deadlines: [{ perStep: 'steps', date: 'due', holder: 'by', until: 'due', remindOn: [0] }] }),
  'what a row is part of that is no column': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, partOf: ['episode'] }),
  'a state that is no word': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, state: 'omitted' }),
  'rows told apart by what is no column': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, called: [{ columns: ['title'], within: [], unless: null, harmless: null }] }),
  'a deadline without days': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, deadlines: [{ date: 'due', holder: 'owner', until: 'due' }] }),
  'a number before an amount': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, rules: [order('onHand', 'cost')] }),
  'a deadline of steps that are none': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, deadlines: [{ perStep: 'name', date: 'due', holder: 'by', status: 'status', ...when }] }),
  'a deadline of steps held by a column of the row': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, deadlines: [{ perStep: 'steps', date: 'due', holder: 'owner', status: 'status', ...when }] }),
  'a day before a time': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, rules: [order('due', 'start')] }),
  'texts in order': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, rules: [order('name', 'name')] }),
  'an order of a column that is not there': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, rules: [order('due', 'end')] }),
  'a sum with what is no amount': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, rules: [sum(['cost', 'onHand'], 'cost')] }),
  'a sum into what is no amount': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, rules: [sum(['cost'], 'rate')] }),
  'needing what is no column': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, rules: [needs('rate', 'mixed', 'tax')] }),
  'needing by what is no word': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, rules: [needs('due', 'mixed', 'vat')] }),
  'VAT without a rate': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, fills: [{ rule: 'vat', gross: 'cost', rate: 'cost', vat: 'vat', net: 'cost' }] }),
  'VAT of what is no amount': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, fills: [{ rule: 'vat', gross: 'onHand', rate: 'rate', vat: 'vat', net: 'cost' }] }),
  'a reorder owned by nobody': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, attention: [{ rule: 'reorder', columns: stock, owner: 'name' }] }),
  'a reorder by what does not count': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, attention: [{ rule: 'reorder', columns: { ...stock, upTo: 'name' }, owner: 'owner' }] }),
  'a reorder in packs that are no number': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, attention: [{ rule: 'reorder', columns: { ...stock, pack: 'owner' }, owner: 'owner' }] }),
  'receipts dated by no date': () =>
    // @ts-expect-error
    defineTable('sets', { ...about, attention: [{ rule: 'handIn', columns: { ...handIn, date: 'start' }, owner: 'owner' }] }),
};

describe('a declaration', () => {
  test('that is right compiles with all its rules', () => {
    expect(right.deadlines.map(({ name }) => name)).toEqual(['due', 'rent', 'option', 'loan', 'both', 'step']);
  });

  test('with one of these mistakes does not compile', () => {
    expect(Object.keys(wrong)).toHaveLength(39);
  });
});
