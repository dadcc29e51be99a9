// The sample production: everything to look at is in it, and it goes again without taking anybody's own work with it.

import { describe, expect, test } from '@jest/globals';
import { Desk, emptyDesk, hours, mondayMorning, sampleDesk } from './support/desk';
import { slipped, typed, typedRow, wholeBook } from './support/grid-hands';

const add = (desk: Desk) => desk.menu('Workbook', 'Add sample production');
const remove = (desk: Desk) => desk.menu('Workbook', 'Remove sample production');
const toast = (desk: Desk) => desk.host.toasts.at(-1)?.message;

const tabs = ['Assets', 'Deliveries', 'Reviews', 'Stock', 'Petty Cash', 'People'];
const counts = (desk: Desk) => tabs.map((tab) => desk.rows(tab).length);
const column = (desk: Desk, tab: string, heading: string) => new Set(desk.rows(tab).map((row) => row[heading]));

describe('adding', () => {
  test('in a blank spreadsheet sets the workbook up first, and says how to be rid of it', () => {
    const desk = new Desk();
    add(desk);
    expect(toast(desk)).toMatch(/^Added the sample production: \d+ rows\. Remove it again in the menu under Workbook\.$/);
    expect(counts(desk)).toEqual([13, 9, 6, 6, 6, 15]);
  });

  test('Look around with a sample, in the sidebar, comes to the same', () => {
    const desk = new Desk();
    desk.rpc('setUp', { pipeline: 'cg', sample: true });
    expect(counts(desk)).toEqual(counts(sampleDesk()));
  });

  test('twice adds nothing the second time and writes no row', () => {
    const desk = sampleDesk();
    const before = wholeBook(desk);
    add(desk);
    expect(toast(desk)).toBe('The sample production is already there.');
    expect(wholeBook(desk)).toBe(before);
  });

  test('nobody in it has an address outside example.com', () => {
    for (const row of sampleDesk().rows('People')) expect(String(row.Email)).toMatch(/^$|@example\.com$/);
  });
});

describe('what is in it', () => {
  const desk = sampleDesk();

  test.each(['To do', 'Ready', 'WIP', 'For approval', 'With client', 'Retake', 'Approved', 'On hold', 'N/A'])(
    'an asset’s step is %s',
    (status) => {
      const there = ['Design', 'Model', 'Rig', 'Surface'].flatMap((step) => [...column(desk, 'Assets', step)]);
      expect(there).toContain(status);
    },
  );

  test.each([
    ['Deliveries', 'Direction', ['Out', 'In']],
    ['Deliveries', 'Status', ['Planned', 'Preparing', 'Ready', 'Sent', 'Received', 'Rejected', 'Accepted']],
    ['Reviews', 'Status', ['Planned', 'Held', 'Notes sent']],
    ['Stock', 'Level', ['OK', 'Low', 'Out', 'On order']],
    ['Stock', 'Discontinued', [true]],
    ['Petty Cash', 'Status', ['To claim', 'Claimed', 'Queried']],
    ['Petty Cash', 'VAT rate', ['0', '20', 'mixed']],
    ['Petty Cash', 'Paid with', ['Float', 'Company card', 'Own money']],
    ['People', 'Reminders', ['Mondays only', 'Off', '']],
    ['People', 'Time zone', ['Asia/Manila', '']],
  ])('on %s the column %s has every kind', (tab, heading, kinds) => {
    expect([...column(desk, tab, heading)]).toEqual(expect.arrayContaining(kinds));
  });

  test('every section of Today has a line', () => {
    const { sections } = desk.rpc('open', {}).view;
    expect(Object.entries(sections).flatMap(([name, lines]) => (lines.length === 0 ? [name] : []))).toEqual([]);
  });

  test('the first week has every kind of reminder', () => {
    const week = sampleDesk();
    week.rpc('turnOn', { everybody: false });
    week.host.moveTo(mondayMorning + hours(5 * 24));
    const said = week.mails.map(({ subject, text }) => `${subject}\n${text}`).join('\n');
    for (const words of ['late', 'due today', 'retake', 'to approve', 'this week', 'Was it held?', 'receipts to hand in', 'to be back'])
      expect(said).toContain(words);
    expect(week.mails.flatMap(({ to }) => to)).not.toContain('uma@example.com');
  });
});

describe('removing', () => {
  test('takes every row away that nobody touched', () => {
    const desk = sampleDesk();
    remove(desk);
    expect(toast(desk)).toMatch(/^Removed \d+ sample rows\.$/);
    expect(counts(desk)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(desk.rows('Settings').find((row) => row.Setting === 'Coordinator')?.Value).toBe('');
  });

  test('keeps the rows that somebody edited and names them', () => {
    const desk = sampleDesk();
    typed(desk, 'Assets', 'CH_002', 'Notes', 'Mine now');
    slipped(desk, 'Stock', 'STK-001', 'On hand', 7);
    remove(desk);
    expect(toast(desk)).toContain('Kept what was changed: CH_002, STK-001.');
    expect(desk.rows('Assets').map((row) => row.ID)).toEqual(['CH_002']);
    expect(desk.rows('Stock')).toMatchObject([{ ID: 'STK-001', 'On hand': 7 }]);
  });

  test('leaves a person’s own rows, and their order, as they were', () => {
    const desk = sampleDesk();
    const { ids } = desk.rpc('add', { table: 'assets', rows: [{ name: 'My dragon' }, { id: 'CH_900', name: 'My knight' }] });
    typedRow(desk, 'Deliveries', { Title: 'My drive', Direction: 'Out', Partner: 'Post' });
    remove(desk);
    expect(desk.rows('Assets').map((row) => [row.ID, row.Name])).toEqual([
      [ids[0], 'My dragon'],
      ['CH_900', 'My knight'],
    ]);
    expect(desk.rows('Deliveries')).toMatchObject([{ Title: 'My drive', Partner: 'Post' }]);
  });

  test('where there is none says so and changes nothing', () => {
    const desk = emptyDesk();
    const before = wholeBook(desk);
    remove(desk);
    expect(toast(desk)).toMatch(/no sample|Removed 0/i);
    expect(wholeBook(desk)).toBe(before);
  });

  test('and adding again works', () => {
    const desk = sampleDesk();
    remove(desk);
    add(desk);
    expect(counts(desk)).toEqual([13, 9, 6, 6, 6, 15]);
  });
});

test('added to a workbook that is in use, the sample keeps away from the rows and people that are there', () => {
  const desk = emptyDesk();
  desk.rpc('add', { table: 'assets', rows: [{ id: 'CH_001', name: 'My own first character' }] });
  const own = desk.rows('People').length;
  add(desk);
  expect(desk.rows('Assets')[0]).toMatchObject({ ID: 'CH_001', Name: 'My own first character' });
  expect(desk.rows('Assets')).toHaveLength(13);
  remove(desk);
  expect(desk.rows('Assets')).toMatchObject([{ ID: 'CH_001', Name: 'My own first character' }]);
  expect(desk.rows('People')).toHaveLength(own);
});
