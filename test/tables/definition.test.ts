// Declaring a table: what the compiler derives from it, and what is refused when the workbook is put together.

import { describe, expect, test } from '@jest/globals';
import { type BoundLog, bound } from '../../src/schema/adopted/bound-table';
import { asDeclared } from '../../src/schema/adopted/placement';
import { date } from '../../src/schema/kinds/date';
import { id } from '../../src/schema/kinds/id';
import { money } from '../../src/schema/kinds/money';
import { person } from '../../src/schema/kinds/people';
import { text } from '../../src/schema/kinds/text';
import { list, status } from '../../src/schema/kinds/word';
import { mistakesIn } from '../../src/schema/mistakes/definition-mistakes';
import type { StepValues } from '../../src/schema/per-step';
import { order, sum } from '../../src/schema/row-rules';
import type { Row } from '../../src/schema/row-type';
import { defineSettings, defineTable } from '../../src/schema/table';
import type { LocalDate } from '../../src/schema/values/local-date';
import { defineList } from '../../src/schema/values/word-list';
import { defineWorkbook, tableOf } from '../../src/schema/workbook';
import { workbook } from '../../src/tables';
import type { pettyCash } from '../../src/tables/petty-cash';
import { assets } from '../../src/tables/production/assets';
import { sentMail } from '../../src/tables/sent-mail';
import type { stock } from '../../src/tables/stock';

/** True only for the very same type. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Does not compile unless the types are the same. */
function pinned<A, B>(same: Same<A, B>): boolean {
  return same;
}

describe('a row, as the compiler sees it', () => {
  test('has a text where one is required, and null beside it where not', () => {
    expect(pinned<Row<typeof assets>['name'], string>(true)).toBe(true);
    expect(pinned<Row<typeof assets>['type'], string | null>(true)).toBe(true);
    expect(pinned<Row<typeof assets>['id'], string | null>(true)).toBe(true);
  });

  test('has days, amounts, numbers and ticks', () => {
    expect(pinned<Row<typeof assets>['neededBy'], LocalDate | null>(true)).toBe(true);
    expect(pinned<Row<typeof assets>['omitted'], boolean | null>(true)).toBe(true);
    expect(pinned<Row<typeof pettyCash>['date'], LocalDate>(true)).toBe(true);
    expect(pinned<Row<typeof pettyCash>['gross'], number>(true)).toBe(true);
    expect(pinned<Row<typeof pettyCash>['vat'], number | null>(true)).toBe(true);
    expect(pinned<Row<typeof stock>['onHand'], number>(true)).toBe(true);
  });

  test('has its steps by name', () => {
    expect(pinned<Row<typeof assets>['steps'], Readonly<Record<string, StepValues>>>(true)).toBe(true);
  });

  test('has no column that was not declared', () => {
    expect(pinned<Extract<keyof Row<typeof assets>, 'colour'>, never>(true)).toBe(true);
  });
});

describe('a workbook', () => {
  test('binds what a declaration knows nothing of: where its headings stand, and which table it is one of', () => {
    expect([assets, sentMail].flatMap((table) => Object.keys(table)).filter((key) => /placement|baseTable/.test(key))).toEqual([]);
    expect(tableOf(workbook, assets.key)).toMatchObject({ ...bound(assets), placement: asDeclared, baseTable: 'assets' });
    expect(tableOf<BoundLog>(workbook, sentMail.key)).toMatchObject({ placement: asDeclared });
  });

  const words = defineList('statuses', 'Statuses', [['Open', 'to do']], ['to do']);
  const one = defineTable('props', {
    tab: 'Props',
    one: 'prop',
    purpose: '',
    columns: { id: id('PRP'), name: text('Name', { required: true }), status: status('statuses') },
    name: 'name',
  });

  test('that is whole is accepted, and so is the one that we ship', () => {
    expect(mistakesIn(defineWorkbook([one], [words]))).toEqual([]);
    expect(mistakesIn(workbook)).toEqual([]);
  });

  test('reports every mistake in it at once, each with its path', () => {
    const wrong = defineTable('sets', {
      tab: 'props',
      one: 'set',
      purpose: '',
      columns: {
        code: id('SET'),
        other: id('OTH', 'Other ID'),
        name: text('Name'),
        title: text(' name '),
        blank: text(''),
        kind: list('Kind', 'kinds'),
        due: date('Due'),
        cost: money('Cost'),
        owner: person('Owner'),
        state: status('statuses', 'State'),
      },
      name: 'name',
      rules: [order('due', 'due'), sum(['cost'], 'cost')],
      deadlines: [
        { date: 'due', holder: 'owner', openWhile: ['to do'], remindOn: [0] },
        { date: 'due', holder: 'owner', status: 'state', openWhile: ['with client'], remindOn: [] },
        { name: 'asked', date: 'due', holder: 'owner', until: 'due', question: 'Was it?', remindOn: [0] },
        { name: 'kind', date: 'due', holder: 'owner', until: 'state', remindOn: [0] },
        { name: 'last', date: 'due', holder: 'owner', status: 'state', openWhile: [], remindOn: [1, 1], settledBy: 'due' },
      ],
    });
    const settings = defineSettings('settings', {
      tab: 'Settings',
      purpose: '',
      settings: { one: { column: text('Title'), initially: '', does: '' }, two: { column: text('title'), initially: '', does: '' } },
    });
    const unused = defineList('unused', 'statuses', [['Red'], ['Blue', null, 'red ']]);
    expect(mistakesIn(defineWorkbook([one, wrong, settings], [words, unused]))).toEqual([
      'tables.sets: key or tab is used twice',
      'sets.title: heading “ name ” is used twice',
      'sets.blank: no heading',
      'sets.kind: no list kinds',
      'sets.other: there is a column of that kind already',
      'sets.name: name may be blank, and nothing can be called by it',
      'sets.deadlines.1: name due is used twice',
      'sets.deadlines.due: no column status to say how far it is',
      'sets.deadlines.due: nobody would ever be reminded',
      'sets.deadlines.due: no word of statuses can mean with client',
      'sets.deadlines.asked: it ends before its question is asked',
      'sets.deadlines.kind: no word of statuses can mean that it is over',
      'sets.deadlines.last: a reminder day is named twice',
      'sets.deadlines.last: due would settle itself',
      'sets.deadlines.last: no meaning of statuses is named',
      'sets.rules.order: due cannot come before itself',
      'sets.rules.sum: cost is part of itself',
      'settings.two: heading “title” is used twice',
      'lists.unused: no column uses it',
      'lists.unused: key or title is used twice',
      'lists.unused.Blue: spelling “red ” is used twice',
    ]);
  });

  test('needs a list for the statuses of its steps too', () => {
    expect(mistakesIn(defineWorkbook(workbook.tables, []))).toContain('assets.steps.status: no list stepStatuses');
  });
});
