// The form of every tab, as the sidebar draws it.

import { describe, expect, test } from '@jest/globals';
import { recordTables, tableOf } from '../../src/schema/workbook';
import { workbook } from '../../src/tables';
import { columnsOf } from '../../src/workbook/layout/columns';
import { type FormField, fieldsOf, formOf } from '../../src/workbook/rows/form';
import { caminandes } from './support/caminandes';

const form = (key: string) => formOf(tableOf(workbook, key), caminandes);
const headings = (fields: readonly FormField[]) => fields.map(({ heading, required }) => `${heading}${required ? '*' : ''}`).join(', ');

describe('a form', () => {
  test.each([
    ['assets', 'Name*, Type, Episode'],
    ['shots', 'Episode, Sequence, Name*'],
    ['deliveries', 'Title*, Direction*, Partner*, Due*, Owner'],
    ['reviews', 'Title*, Type, Date*, Start, Prepare by, Owner'],
    ['stock', 'Item*, Category, On hand*, Reorder at*, Order up to, Owner'],
    ['pettyCash', 'Date*, Who paid*, Shop*, What for*, Gross*, VAT rate'],
    ['people', 'Name*, Email, Department, Reminders'],
    ['steps', 'Step*, Used on, Order, Lead, For types, Waits for'],
    ['lists', 'List*, Word*, Means, Also written as'],
  ])('of %s asks at once for %s', (key, first) => {
    expect(headings(form(key).first)).toBe(first);
  });

  test('of an asset has one line for each of its steps, with who and when, and the rest of the step apart', () => {
    expect(
      form('assets').steps.map(({ step, lead, forTypes, fields, more }) => [step, lead, forTypes, headings(fields), headings(more)]),
    ).toEqual([
      ['Design', ['Mia Lo'], [], 'Design by, Design due', 'Design, Design take'],
      ['Rig', ['Ben Ode'], ['Character', 'Prop'], 'Rig by, Rig due', 'Rig, Rig take'],
    ]);
    expect(form('assets').steps[1]?.fields.map(({ label }) => label)).toEqual(['By', 'Due']);
  });

  test('has every column that people fill, once, and none that Routesheet fills', () => {
    for (const table of recordTables(workbook)) {
      const keys = fieldsOf(formOf(table, caminandes)).map(({ key }) => key);
      const typed = columnsOf(table, caminandes.steps).filter(({ column }) => column.kind !== 'stamp');
      expect([...keys].sort()).toEqual(typed.map(({ key }) => key).sort());
    }
  });

  test('asks for six things at once at most, and for everything that is required', () => {
    for (const table of recordTables(workbook)) {
      const { first, more } = formOf(table, caminandes);
      expect(first.length).toBeLessThanOrEqual(6);
      expect(more.filter(({ required }) => required)).toEqual([]);
    }
  });

  test('knows the control of each field, and the words of its drop-down', () => {
    const controls = Object.fromEntries(
      fieldsOf(form('assets')).map(({ key, control, several }) => [key, `${control}${several ? ', several' : ''}`]),
    );
    expect(controls).toMatchObject({
      ...{ name: 'text', type: 'word', neededBy: 'date', omitted: 'flag', link: 'link', notes: 'long text' },
      ...{ 'steps/Rig/status': 'word', 'steps/Rig/by': 'people, several', 'steps/Rig/due': 'date', 'steps/Rig/take': 'number' },
    });
    expect(form('deliveries').first.find(({ key }) => key === 'direction')?.words).toEqual(['Out', 'In']);
    expect(form('pettyCash').first.find(({ key }) => key === 'gross')?.control).toBe('money');
    expect(form('people').first.find(({ key }) => key === 'email')?.control).toBe('email');
    expect(form('assets').first.find(({ key }) => key === 'episode')).toMatchObject({ suggest: true, words: null });
  });
});
