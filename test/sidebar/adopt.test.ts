// Using a tab that was there before: what is shown, what is sent, and addresses pasted in any shape.

import { describe, expect, test } from '@jest/globals';
import { choiceGroups } from '../../sidebar/adopt/choice-select';
import {
  columnChoice,
  newPeople,
  settledChoices,
  withMapping,
  withStepName,
  withTable,
  withTabs,
  wordChoice,
} from '../../sidebar/adopt/choices';
import { dateOrders } from '../../sidebar/adopt/date-order';
import { pastedAddresses } from '../../sidebar/adopt/pasted-addresses';
import { sectionsOf } from '../../sidebar/adopt/screens/column-sections';
import { countsInWords } from '../../sidebar/adopt/screens/last-step';
import { pastedWords } from '../../sidebar/adopt/screens/new-people';
import { hindrance } from '../../sidebar/adopt/steps';
import { chosenOf, groupsOf } from '../../sidebar/adopt/tab-groups';
import { usedTabs } from '../../sidebar/adopt/used-tabs';
import { formFor } from '../../sidebar/form/draft';
import { offersOf } from '../../sidebar/views/rows/add-view';
import { tableOf } from '../../src/schema/workbook';
import { workbook } from '../../src/tables';
import { placedWorkbook } from '../../src/workbook/adopted/adopted-table';
import { fieldsOf } from '../../src/workbook/rows/form';
import { firstDraft, openedWithOwn, proposal, tabs } from './adoption-view';
import { catalog } from './workbook-view';

describe('what was said', () => {
  const [, name] = proposal.columns;
  const [word] = proposal.words;

  test('is shown over what was proposed, and a choice to leave alone is one', () => {
    expect(name && columnChoice(firstDraft, name)).toBe('name');
    expect(name && columnChoice({ ...firstDraft, columns: { '1': '' } }, name)).toBe('');
    expect(word && wordChoice({ ...firstDraft, words: { 'stepStatuses/apprd': 'WIP' } }, word)).toBe('WIP');
  });

  test('is not mixed up with what every object inherits', () => {
    const odd = { key: 'constructor', list: 'stepStatuses', word: 'constructor', count: 1, choice: 'WIP', how: 'sure' as const };
    expect(wordChoice(firstDraft, odd)).toBe('WIP');
  });

  test('goes to the server whole: each column, word and name as it was shown', () => {
    const draft = settledChoices({ ...firstDraft, columns: { '2': 'episode' }, people: { 'A.': 'Bea Holt' } }, proposal);
    expect(Object.keys(draft.columns)).toHaveLength(proposal.columns.length);
    expect(draft.columns).toMatchObject({ '0': '', '1': 'name', '2': 'episode' });
    expect(Object.keys(draft.words)).toHaveLength(30);
    expect(draft.people).toMatchObject({ AR: 'Ana Ruiz', 'A.': 'Bea Holt', 'the Polish freelancers': '' });
    expect([draft.table, draft.headingRow, draft.constants]).toEqual(['assets', 4, { episode: '' }]);
  });

  test('of columns is dropped with their tab or their table; words, people and addresses stay', () => {
    const said = { ...firstDraft, columns: { '1': 'name' }, words: { 'a/b': 'c' }, addresses: { Ana: 'a@example.com' } };
    expect(withTabs(said, [7, 101])).toEqual({ ...said, sheetIds: [7, 101] });
    expect(withTabs(said, [101])).toEqual({ ...said, sheetIds: [101], columns: {} });
    expect(withTable(said, 'shots')).toEqual({ ...said, table: 'shots', columns: {} });
    expect(withMapping(said, 'm')).toMatchObject({ sheetIds: [7], columns: {}, addresses: said.addresses, mapping: 'm' });
  });

  test('of the only step keeps to it under its new name', () => {
    const one = { ...proposal, stepName: 'Work' };
    const said = { ...firstDraft, columns: { '3': 'steps/Work/due', '4': 'steps/Rig/due', '5': 'name' } };
    const renamed = withStepName(said, one, 'Clean/up');
    expect(renamed.columns).toEqual({ '3': 'steps/Clean/up/due', '4': 'steps/Rig/due', '5': 'name' });
    expect(withStepName(renamed, one, '').columns['3']).toBe('steps/Work/due');
  });
});

describe('what is shown', () => {
  test('columns that are unsure come first, those left alone are folded away', () => {
    const sections = sectionsOf(firstDraft, proposal);
    const count = (section: string) => [...sections.values()].filter((one) => one === section).length;
    expect([count('check'), count('sure'), count('alone')]).toEqual([4, 22, 14]);
  });

  test('choices of one step stand together, words of one’s own behind the others', () => {
    expect(choiceGroups(proposal.columnChoices).map(({ label }) => label)).toEqual([
      null,
      ...['Design', 'Model', 'Rig', 'Surface', 'Layout', 'Animation', 'Lighting', 'Comp'],
    ]);
    expect(choiceGroups(proposal.wordChoices.stepStatuses ?? []).map(({ choices }) => choices.length)).toEqual([10, 6]);
  });

  test('a date that may be either is asked for by what it would be', () => {
    expect(dateOrders(['14/3/26', '3/4/26']).map(({ words }) => words)).toEqual([
      '3/4/26 is 3 Apr: the day comes first',
      '3/4/26 is 4 Mar: the month comes first',
    ]);
    expect(dateOrders(['3/3', 'soon']).map(({ words }) => words)).toEqual(['The day comes first', 'The month comes first']);
  });

  test('figures are words', () => {
    expect(countsInWords({ ...proposal, tabs: [...proposal.tabs, ...proposal.tabs] }, { one: 'asset', many: 'assets' })).toEqual([
      '412 assets in 2 tabs',
      '1,604 pieces of work, 37 late',
      '58 names without an address',
    ]);
  });

  test('tabs that differ by a number are offered together', () => {
    expect(groupsOf(tabs.filter(({ state }) => state === 'free'))).toEqual([{ words: 'EP101 ... EP103', sheetIds: [101, 102, 103] }]);
    expect(chosenOf(tabs, new Set([103, 7]))).toEqual([7, 103]);
  });

  test('no step is left while there is nothing to go on with', () => {
    expect(hindrance('tab', { ...firstDraft, sheetIds: [] }, null)).toBe('Choose a tab first.');
    expect(hindrance('headings', firstDraft, { ...proposal, columns: [], troubles: ['No row.'] })).toBe('No row.');
    expect(hindrance('columns', firstDraft, proposal)).toBe(null);
  });
});

describe('people who are new', () => {
  test('stand there once, however they are written, without those of the workbook', () => {
    const draft = {
      ...firstDraft,
      people: { 'A. Okafor': 'ana  sato', 'A. Novak': 'ana ruiz' },
      addresses: { 'Ana Sato': 'x' },
    };
    const people = newPeople(draft, proposal, catalog.people);
    expect(people).toHaveLength(56);
    expect(people.find(({ texts }) => texts.includes('A. Okafor'))).toMatchObject({ texts: ['A. Okafor', 'A. Sato'], count: 58 + 57 });
  });

  const wanted = [
    { name: 'Ana Ruiz', texts: ['AR'] },
    { name: 'Ben Ode', texts: ['B. Ode'] },
  ];

  test.each([
    ['Ana Ruiz\tana@example.com\nBen Ode\tben@example.com'],
    ['ana@example.com,Ana Ruiz\nben@example.com,Ben Ode'],
    ['Name;Mail\nAR;ana@example.com\nb. ode;ben@example.com'],
    ['"Ruiz, Ana" <ana@example.com>\r\n\r\nBen Ode <ben@example.com>'],
    ['Ana\tRuiz\tana@example.com\nOde\tBen\tben@example.com'],
  ])('get the addresses of %j', (text) => {
    expect(pastedAddresses(text, wanted)).toEqual({
      addresses: { 'Ana Ruiz': 'ana@example.com', 'Ben Ode': 'ben@example.com' },
      unknown: [],
      unreadable: [],
    });
  });

  test('get none of a line that is not understood, and hear which', () => {
    const pasted = pastedAddresses('Ana Ruiz\tana at example\nSam\tsam@example.com', wanted);
    expect(pasted).toEqual({ addresses: {}, unknown: ['Sam\tsam@example.com'], unreadable: ['Ana Ruiz\tana at example'] });
    expect(pastedWords(pasted)).toBe(
      '0 addresses matched. Nobody here goes by: “Sam\tsam@example.com”. No address in: “Ana Ruiz\tana at example”.',
    );
  });
});

describe('tabs that are in use', () => {
  test('are listed by their name, and offered for new rows', () => {
    expect(usedTabs(openedWithOwn).map(({ table, name }) => [table, name])).toEqual([['assets@812', 'EP100']]);
    const offers = offersOf(placedWorkbook(workbook, openedWithOwn.placements), openedWithOwn);
    expect(offers.at(-1)).toMatchObject({ tab: 'EP100', table: { key: 'assets@812', baseTable: 'assets' } });
  });

  test('are listed by their first headings once somebody has deleted them', () => {
    const [gone] = usedTabs({ ...openedWithOwn, tabs: [] });
    expect(gone).toMatchObject({ table: 'assets@812', deleted: true });
    expect(gone?.name).toMatch(/^Deleted tab: .+/);
  });

  test('have their own headings in the form', () => {
    const table = tableOf(placedWorkbook(workbook, openedWithOwn.placements), 'assets@812');
    const labels = fieldsOf(formFor(table, catalog).model).map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['Asset', 'Rigging', 'Rig deadline']));
    expect(labels).not.toContain('Name');
  });
});
