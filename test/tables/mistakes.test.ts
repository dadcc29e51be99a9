// One mistake in an otherwise whole declaration, and what the build says of it. What the compiler refuses stands in `refused-by-compiler.test.ts`.

import { expect, test } from '@jest/globals';
import { date } from '../../src/schema/kinds/date';
import { id } from '../../src/schema/kinds/id';
import { money } from '../../src/schema/kinds/money';
import { person } from '../../src/schema/kinds/people';
import { code, text } from '../../src/schema/kinds/text';
import { list, status } from '../../src/schema/kinds/word';
import { mistakesIn } from '../../src/schema/mistakes/definition-mistakes';
import { perStep } from '../../src/schema/per-step';
import { needs, order, sum } from '../../src/schema/row-rules';
import { defineSettings, defineTable, type Table } from '../../src/schema/table';
import { defineList } from '../../src/schema/values/word-list';
import { defineWorkbook } from '../../src/schema/workbook';

const columns = {
  id: id('SET'),
  name: text('Name', { required: true }),
  kind: list('Kind', 'kinds'),
  due: date('Due'),
  back: date('Back'),
  cost: money('Cost'),
  owner: person('Owner'),
  status: status('statuses'),
};
const about = { tab: 'Sets', one: 'set', purpose: '', name: 'name' } as const;
const said = { date: 'due', holder: 'owner', remindOn: [0] } as const;

const statuses = defineList(
  'statuses',
  'Statuses',
  [
    ['Open', 'to do'],
    ['Done', 'finished'],
  ],
  ['to do', 'finished'],
);
const kinds = defineList('kinds', 'Kinds', [['Stage'], ['Street']]);
const sets = defineTable('sets', { ...about, columns, deadlines: [{ ...said, openWhile: ['to do'] }] });

const build = (table: Table = sets, ...others: Parameters<typeof defineWorkbook>[0]) =>
  mistakesIn(defineWorkbook([table, ...others], [statuses, kinds]));
const withColumns = (more: Parameters<typeof defineTable>[1]['columns']) =>
  defineTable('sets', { ...about, columns: { ...columns, ...more } });
const other = (more: object) =>
  defineTable('props', {
    tab: 'Props',
    one: 'prop',
    purpose: '',
    columns: { id: id('PRP'), name: text('Name', { required: true }) },
    name: 'name',
    ...more,
  });
const withLists = (...lists: Parameters<typeof defineWorkbook>[1]) => mistakesIn(defineWorkbook([sets], lists));

const mistakes: Readonly<Record<string, readonly [made: () => readonly string[], said: string]>> = {
  'two tables of one key': [
    () => build(sets, other({}), other({ tab: 'More props', columns: { name: text('Name', { required: true }) } })),
    'tables.props: key is used twice',
  ],
  'two tabs of one name': [() => build(sets, other({ tab: ' sets' })), 'tables.props: key or tab is used twice'],
  'a tab without a name': [() => build(sets, other({ tab: ' ' })), 'tables.props: no name for its tab'],
  'a key that others are joined to': [
    () => build(sets, defineTable('props@1', { ...about, tab: 'Props', columns: { name: text('Name', { required: true }) } })),
    'tables.props@1: a key is of letters and digits',
  ],
  'two tables whose IDs look alike': [
    () => build(sets, other({ columns: { id: id('SET'), name: text('Name', { required: true }) } })),
    'tables.props: prefix SET is used twice',
  ],
  'a prefix that is a pattern': [
    () => build(sets, other({ columns: { id: id('P.'), name: text('Name', { required: true }) } })),
    'tables.props: prefix “P.” is none of capitals and digits',
  ],
  'a former name that another tab has now': [
    () => build(sets, other({ formerly: ['Sets'] })),
    'tables.props: its former tab “Sets” is another’s now',
  ],
  'two tabs of one former name': [
    () => build(defineTable('sets', { ...about, columns, formerly: ['Things'] }), other({ formerly: ['things'] })),
    'tables.props: tab “things” is used twice',
  ],
  'two columns of one heading': [() => build(withColumns({ more: text('DUE') })), 'sets.more: heading “DUE” is used twice'],
  'a heading that is blank': [() => build(withColumns({ more: text('') })), 'sets.more: no heading'],
  'a column whose key is a path': [() => build(withColumns({ 'more/due': text('More') })), 'sets.more/due: a key is of letters and digits'],
  'a former heading that another column has now': [
    () => build(withColumns({ more: text('More', { formerly: ['Due'] }) })),
    'sets.more: its former heading “Due” is another’s now',
  ],
  'two columns of one former heading': [
    () => build(withColumns({ a: text('A', { formerly: ['Old'] }), b: text('B', { formerly: ['old'] }) })),
    'sets.b: heading “old” is used twice',
  ],
  'two IDs': [() => build(withColumns({ more: id('MOR', 'More') })), 'sets.more: there is a column of that kind already'],
  'steps twice': [
    () => build(withColumns({ a: perStep('statuses'), b: perStep('statuses') })),
    'sets.b: there is a column of that kind already',
  ],
  'a list that is not there': [() => build(withColumns({ more: list('More', 'colours') })), 'sets.more: no list colours'],
  'steps of a type that no column says': [
    () => build(withColumns({ steps: perStep('statuses', { typedBy: 'type' }) })),
    'sets.steps: no column type to say of what type a row is',
  ],
  'steps of a type that is no word': [
    () => build(withColumns({ steps: perStep('statuses', { typedBy: 'name' }) })),
    'sets.steps: no column name to say of what type a row is',
  ],
  'what is filled on a phone, and cannot be seen there': [
    () => build(defineTable('sets', { ...about, columns, onPhone: ['name', 'status'] })),
    'sets.onPhone: status is none of the first three columns',
  ],
  'a name that may be blank': [
    () => build(defineTable('sets', { ...about, columns, name: 'kind' })),
    'sets.name: kind may be blank, and nothing can be called by it',
  ],
  'a key that may be blank': [
    () => build(defineTable('sets', { ...about, columns: { ...columns, scene: code('Scene') }, key: ['scene', 'name'] })),
    'sets.key: scene may be blank, and nothing can be found by it',
  ],
  'two deadlines of one name': [
    () =>
      build(
        defineTable('sets', {
          ...about,
          columns,
          deadlines: [
            { ...said, until: 'due' },
            { ...said, until: 'back' },
          ],
        }),
      ),
    'sets.deadlines.1: name due is used twice',
  ],
  'a deadline without the column of its status': [
    () =>
      build(
        defineTable('sets', {
          ...about,
          columns: { ...columns, status: text('Status'), state: status('statuses', 'State') },
          deadlines: [{ ...said, openWhile: ['to do'] }],
        }),
      ),
    'sets.deadlines.due: no column status to say how far it is',
  ],
  'a deadline that no status opens': [
    () => build(defineTable('sets', { ...about, columns, deadlines: [{ ...said, openWhile: ['with client'] }] })),
    'sets.deadlines.due: no word of statuses can mean with client',
  ],
  'a deadline that stands while nothing': [
    () => build(defineTable('sets', { ...about, columns, deadlines: [{ ...said, openWhile: [] }] })),
    'sets.deadlines.due: no meaning of statuses is named',
  ],
  'a deadline until a word that ends nothing': [
    () => build(defineTable('sets', { ...about, columns, deadlines: [{ ...said, until: 'kind' }] })),
    'sets.deadlines.due: no word of kinds can mean that it is over',
  ],
  'a deadline that ends before it asks': [
    () => build(defineTable('sets', { ...about, columns, deadlines: [{ ...said, until: 'due', question: 'Held?' }] })),
    'sets.deadlines.due: it ends before its question is asked',
  ],
  'a deadline that settles itself': [
    () => build(defineTable('sets', { ...about, columns, deadlines: [{ ...said, settledBy: 'due' }] })),
    'sets.deadlines.due: due would settle itself',
  ],
  'a deadline of which nobody is reminded': [
    () => build(defineTable('sets', { ...about, columns, deadlines: [{ ...said, until: 'due', remindOn: [] }] })),
    'sets.deadlines.due: nobody would ever be reminded',
  ],
  'a reminder day twice': [
    () => build(defineTable('sets', { ...about, columns, deadlines: [{ ...said, until: 'due', remindOn: [1, 1] }] })),
    'sets.deadlines.due: a reminder day is named twice',
  ],
  'half a reminder day': [
    () => build(defineTable('sets', { ...about, columns, deadlines: [{ ...said, until: 'due', remindOn: [0.5] }] })),
    'sets.deadlines.due: 0.5 is no reminder day; it is a whole number up to 99',
  ],
  'a reminder day that Settings cannot say': [
    () => build(defineTable('sets', { ...about, columns, deadlines: [{ ...said, until: 'due', remindOn: [100] }] })),
    'sets.deadlines.due: 100 is no reminder day; it is a whole number up to 99',
  ],
  'a condition that no word meets': [
    () =>
      build(
        defineTable('sets', { ...about, columns, deadlines: [{ ...said, until: 'due', when: [{ column: 'status', means: ['out'] }] }] }),
      ),
    'sets.deadlines.due.when: no word of statuses can mean out',
  ],
  'a date before itself': [
    () => build(defineTable('sets', { ...about, columns, rules: [order('due', 'due')] })),
    'sets.rules.order: due cannot come before itself',
  ],
  'a sum that is part of itself': [
    () => build(defineTable('sets', { ...about, columns, rules: [sum(['cost'], 'cost')] })),
    'sets.rules.sum: cost is part of itself',
  ],
  'a need for a word that is not there': [
    () => build(defineTable('sets', { ...about, columns, rules: [needs('kind', 'Moon', 'cost')] })),
    'sets.rules.needs: no word “Moon” of kind',
  ],
  'two settings of one heading': [
    () =>
      build(
        sets,
        defineSettings('settings', {
          tab: 'Settings',
          purpose: '',
          settings: { a: { column: text('A'), initially: '', does: '' }, b: { column: text('a'), initially: '', does: '' } },
        }),
      ),
    'settings.b: heading “a” is used twice',
  ],
  'a former setting that another is now': [
    () =>
      build(
        sets,
        defineSettings('settings', {
          tab: 'Settings',
          purpose: '',
          settings: {
            a: { column: text('A'), initially: '', does: '' },
            b: { column: text('B', { formerly: ['A'] }), initially: '', does: '' },
          },
        }),
      ),
    'settings.b: its former heading “A” is another’s now',
  ],
  'a list that no column uses': [() => withLists(statuses, kinds, defineList('more', 'More', [['A']])), 'lists.more: no column uses it'],
  'two lists of one key': [() => withLists(statuses, kinds, defineList('kinds', 'More kinds', [['A']])), 'lists.kinds: key is used twice'],
  'two lists of one title': [
    () => withLists(statuses, defineList('kinds', 'statuses', [['A']])),
    'lists.kinds: key or title is used twice',
  ],
  'a spelling of two words': [
    () =>
      withLists(
        statuses,
        defineList('kinds', 'Kinds', [
          ['A', null, 'x'],
          ['B', null, 'X'],
        ]),
      ),
    'lists.kinds.B: spelling “X” is used twice',
  ],
  'a former word that is another now': [
    () => withLists(statuses, defineList('kinds', 'Kinds', [['A'], ['B']], [], { words: { B: ['a'] } })),
    'lists.kinds.B: spelling “a” is used twice',
  ],
  'a former title that another list has now': [
    () => withLists(statuses, defineList('kinds', 'Kinds', [['A']], [], { title: ['Statuses'] })),
    'lists.kinds: its former title “Statuses” is another’s now',
  ],
};

test('without a mistake nothing is said', () => {
  expect(build()).toEqual([]);
  expect(withLists(statuses, kinds)).toEqual([]);
});

test.each(Object.entries(mistakes))('%s is refused by the build', (_name, [made, words]) => {
  const found = made();
  expect(found).toContain(words);
});

test('each of them is one mistake, said once', () => {
  const more = Object.entries(mistakes).filter(([, [made]]) => made().length !== 1);
  expect(more.map(([name, [made]]) => [name, made()])).toEqual([]);
});

test('no kind of mistake is missing that the build can say', () => {
  expect(Object.keys(mistakes)).toHaveLength(44);
});
