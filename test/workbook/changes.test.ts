// Set-up changes what is missing and nothing else, however people have changed the workbook since.

import { describe, expect, test } from '@jest/globals';
import { date } from '../../src/schema/kinds/date';
import { id } from '../../src/schema/kinds/id';
import { person } from '../../src/schema/kinds/people';
import { text } from '../../src/schema/kinds/text';
import { status } from '../../src/schema/kinds/word';
import { defineTable, stamps } from '../../src/schema/table';
import { defineWorkbook } from '../../src/schema/workbook';
import { workbook } from '../../src/tables';
import { lists } from '../../src/tables/lists';
import { newTabs } from '../tables/declared-tabs';
import { SpreadsheetModel } from './support/spreadsheet-model';

function ready(): SpreadsheetModel {
  const model = new SpreadsheetModel();
  model.setUp(workbook);
  return model;
}

const kindsOf = ({ changes }: ReturnType<SpreadsheetModel['setUp']>) => changes.map(({ kind }) => kind);

describe('setting up a blank spreadsheet', () => {
  test('makes the tabs in use, in order, and a second time nothing', () => {
    const model = new SpreadsheetModel();
    model.add('Sheet1', []);
    expect(model.setUp(workbook).notes).toEqual([]);
    expect(model.tabs.map(({ name }) => name)).toEqual(['Sheet1', ...newTabs]);
    expect(model.setUp(workbook)).toEqual({ changes: [], notes: [], taken: [] });
  });

  test.each([
    ['cg', 'Design, Model, Rig, Surface'],
    ['2d', 'Design, Colour, Clean-up, Build'],
    ['stop-motion', 'Design, Sculpt, Armature, Paint'],
    ['one step', 'Status'],
  ] as const)('for %s starts with the steps %s', (pipeline, steps) => {
    const model = new SpreadsheetModel();
    model.setUp(workbook, pipeline);
    expect(
      model
        .named('Steps')
        .rows.map(([step]) => step)
        .join(', '),
    ).toBe(steps);
    for (const step of steps.split(', ')) expect(model.headings('Assets')).toContain(step);
    expect(model.changes(workbook, pipeline).changes).toEqual([]);
  });

  test('with one step has no step names before its headings', () => {
    const model = new SpreadsheetModel();
    model.setUp(workbook, 'one step');
    expect(model.headings('Assets').slice(4, 10)).toEqual(['Needed by', 'Status', 'By', 'Due', 'Take', 'Omitted']);
  });

  test('writes the words of every list and a row for each setting', () => {
    const model = ready();
    expect(model.named('Lists').rows).toHaveLength(lists.reduce((sum, { words }) => sum + words.length, 0));
    const also = lists.find(({ key }) => key === 'stepStatuses')?.words[3]?.also.join(', ');
    expect(model.named('Lists').rows).toContainEqual(['Step statuses', 'For approval', 'with reviewer', also]);
    expect(model.named('Settings').rows.map(([name]) => name)).toContain('Use Shots');
  });
});

describe('setting up again', () => {
  test('is content with columns that were moved, coloured, hidden among a person’s own, and spelled in another case', () => {
    const model = ready();
    const tab = model.named('Assets');
    tab.columns = [...tab.columns].reverse().map((column) => ({ ...column, heading: column.heading.toUpperCase() }));
    tab.columns.splice(3, 0, { heading: 'Mine', mark: null, rule: null, foreignRule: true, covered: false });
    tab.name = 'Characters and props';
    tab.frozenRows = 3;
    expect(model.changes(workbook)).toEqual({ changes: [], notes: [], taken: [] });
  });

  test('adds a missing column beside its neighbours and leaves the others where they are', () => {
    const model = ready();
    const tab = model.named('Assets');
    tab.columns = tab.columns.filter(({ heading }) => heading !== 'Rig by' && heading !== 'Rig due' && heading !== 'Notes');
    tab.columns.splice(2, 0, { heading: 'Mine', mark: null, rule: null, foreignRule: false, covered: false });
    expect(kindsOf(model.setUp(workbook))).toEqual(['add columns', 'add columns', 'add colours']);
    const headings = model.headings('Assets');
    expect(headings.slice(headings.indexOf('Rig'), headings.indexOf('Rig') + 4)).toEqual(['Rig', 'Rig by', 'Rig due', 'Rig take']);
    expect(headings.slice(0, 4)).toEqual(['ID', 'Name', 'Mine', 'Type']);
    expect(headings.slice(-4)).toEqual(['Link', 'Notes', 'Updated', 'Updated by']);
    expect(model.changes(workbook).changes).toEqual([]);
  });

  test('gives a new step its columns and colours, and only those', () => {
    const model = ready();
    model.named('Steps').rows.push(['Groom', 'Assets', 2.5, '', '']);
    const { changes } = model.setUp(workbook);
    expect(changes.map(({ kind }) => kind)).toEqual(['add columns', 'add colours']);
    const headings = model.headings('Assets');
    expect(headings.slice(headings.indexOf('Model take') + 1, headings.indexOf('Rig'))).toEqual([
      'Groom',
      'Groom by',
      'Groom due',
      'Groom take',
    ]);
    const places = changes.flatMap((change) => (change.kind === 'add colours' ? change.colours.flatMap(({ at }) => at) : []));
    expect([...new Set(places.map((at) => headings[at]))].sort()).toEqual(['Groom', 'Groom due']);
  });

  test('turns the columns of a single step into those of the first when a second comes', () => {
    const model = new SpreadsheetModel();
    model.setUp(workbook, 'one step');
    model.named('Assets').rows.push(['A1', 'Lama', '', '', '', 'WIP', 'Ben', '', 2]);
    model.named('Steps').rows = [
      ['Modelling', 'Assets', 1, '', ''],
      ['Rig', 'Assets', 2, '', ''],
    ];
    model.setUp(workbook);
    expect(model.headings('Assets').slice(5, 13)).toEqual([
      ...['Modelling', 'Modelling by', 'Modelling due', 'Modelling take'],
      ...['Rig', 'Rig by', 'Rig due', 'Rig take'],
    ]);
    expect(model.changes(workbook).changes).toEqual([]);
  });

  test('makes a deleted tab again, and adds a setting that is missing', () => {
    const model = ready();
    model.tabs = model.tabs.filter(({ name }) => name !== 'Stock');
    model.named('Settings').rows = model.named('Settings').rows.filter(([name]) => name !== 'Send hour');
    expect(kindsOf(model.setUp(workbook))).toEqual(['create tab', 'add rows']);
    expect(model.named('Settings').rows.at(-1)?.slice(0, 2)).toEqual(['Send hour', '8']);
    expect(model.changes(workbook).changes).toEqual([]);
  });

  test('leaves words alone that people deleted', () => {
    const model = ready();
    model.named('Lists').rows = model.named('Lists').rows.filter(([, word]) => word !== 'FX' && word !== 'Title');
    expect(model.setUp(workbook).changes.map((change) => (change.kind === 'set rule' ? change.rule : change.kind))).toEqual([
      { kind: 'words', words: ['Character', 'Prop', 'Environment', 'Set dressing', 'Puppet', 'Vehicle'] },
      expect.objectContaining({ kind: 'words' }),
    ]);
  });

  test('brings drop-downs and colours up to date with the words, and leaves a person’s own validation alone', () => {
    const model = ready();
    const words = model.named('Lists').rows;
    words.push(['Review statuses', 'Half done', 'working', '']);
    const place = model.headings('Reviews').indexOf('Status');
    expect(kindsOf(model.setUp(workbook))).toEqual(['set rule', 'add colours']);
    words.push(['Review statuses', 'Nearly', 'working', '']);
    const own = model.named('Reviews').columns[place];
    if (own) model.named('Reviews').columns[place] = { ...own, rule: null, foreignRule: true, covered: false };
    expect(kindsOf(model.setUp(workbook))).toEqual(['add colours']);
  });

  test('lets a colour be that somebody deleted', () => {
    const model = ready();
    const applied = model.named('Assets').colours;
    model.named('Assets').colours = applied.map((colour) => ({ ...colour, at: [], background: '#123456' }));
    expect(model.changes(workbook).changes).toEqual([]);
  });

  test('switches Shots on with one setting, with steps of its own', () => {
    const model = ready();
    const setting = model.named('Settings').rows.find(([name]) => name === 'Use Shots');
    if (setting) setting[1] = 'yes';
    expect(kindsOf(model.setUp(workbook))).toEqual(['create tab', 'add rows']);
    expect(model.headings('Shots').slice(0, 14)).toEqual([
      'ID',
      'Episode',
      'Sequence',
      'Name',
      'Frames',
      'First frame',
      'Cut order',
      'Speed',
      'Priority',
      'Vendor',
      'Layout',
      'Layout by',
      'Layout due',
      'Layout take',
    ]);
    expect(model.headings('Assets')).not.toContain('Layout');
    expect(model.changes(workbook).changes).toEqual([]);
  });
});

test('a table that is declared gets its tab with nothing else said', () => {
  const costumes = defineTable('costumes', {
    tab: 'Costumes',
    one: 'costume',
    purpose: 'What the puppets wear.',
    columns: {
      id: id('CST'),
      name: text('Name', { required: true }),
      by: person('By'),
      due: date('Due'),
      status: status('stepStatuses'),
      ...stamps,
    },
    name: 'name',
    deadlines: [{ date: 'due', holder: 'by', openWhile: ['to do', 'working'], remindOn: [1] }],
  });
  const larger = defineWorkbook([costumes, ...workbook.tables], workbook.lists);
  const model = ready();
  expect(kindsOf(model.setUp(larger))).toEqual(['create tab', 'add rows']);
  expect(model.headings('Costumes')).toEqual(['ID', 'Name', 'By', 'Due', 'Status', 'Updated', 'Updated by']);
  expect(model.named('Costumes').columns.map(({ rule }) => rule?.kind)).toEqual([
    undefined,
    undefined,
    'people',
    'date',
    'words',
    undefined,
    undefined,
  ]);
  expect(model.named('Settings').rows.map(([name]) => name)).toEqual(expect.arrayContaining(['Use Costumes', 'Reminder days: Costumes']));
  expect(model.changes(larger).changes).toEqual([]);
});
