// Typing straight into the grid: IDs and stamps come by themselves, and what the edit trigger missed is mended by the next run.

import { describe, expect, test } from '@jest/globals';
import { type Desk, emptyDesk, hours, mondayMorning, sampleDesk, succeeded } from './support/desk';
import { cellOf, columnOf, headingsOf, letters, slipped, tabNamed, typed, typedRow, wholeBook, wholeTab } from './support/grid-hands';

const stamped = { Updated: new Date(mondayMorning), 'Updated by': 'ana@example.com' };

/** A row as it would be pasted over the whole width of a tab. */
function pasted(desk: Desk, tab: string, cells: Readonly<Record<string, string>>): string[] {
  return headingsOf(desk, tab).map((heading) => cells[heading] ?? '');
}

const lastRow = (desk: Desk, tab: string) => desk.rows(tab).at(-1) ?? {};

describe('a row typed into Assets', () => {
  test('gets an ID and a stamp with its first cell', () => {
    const desk = emptyDesk();
    typedRow(desk, 'Assets', { Name: 'Dragon' });
    expect(lastRow(desk, 'Assets')).toMatchObject({ ID: 'AST-001', Name: 'Dragon', ...stamped });
  });

  test('is named in the next morning’s mail to the person on it', () => {
    const desk = emptyDesk();
    typedRow(desk, 'Assets', { Name: 'Dragon', Rig: 'WIP', 'Rig by': 'Ben Ode', 'Rig due': '4 Mar 2026' });
    desk.rpc('turnOn', { everybody: false });
    desk.host.moveTo(mondayMorning + hours(2));
    const [mail] = desk.mails.filter(({ to }) => to.includes('ben@example.com'));
    expect(mail?.text).toContain('Dragon');
    expect(mail?.text).toContain('AST-001');
    expect(mail?.text).toContain('Wed 4 Mar');
    expect(mail?.text).toContain('Rig');
  });

  test('keeps a code of the coordinator’s as its ID, letter by letter', () => {
    const desk = emptyDesk();
    typedRow(desk, 'Assets', { ID: '001', Name: 'Dragon' });
    expect(lastRow(desk, 'Assets')).toMatchObject({ ID: '001', Name: 'Dragon', ...stamped });
  });

  test('is stamped by whoever edits it, and blank where Google does not say who', () => {
    const desk = emptyDesk();
    typedRow(desk, 'Assets', { Name: 'Dragon' });
    desk.host.user = 'ben@example.com';
    desk.host.hideAddressInSimpleTriggers = true;
    desk.host.clock.set(mondayMorning + hours(1));
    typed(desk, 'Assets', 'AST-001', 'Rig', 'WIP');
    expect(lastRow(desk, 'Assets')).toMatchObject({ Updated: new Date(mondayMorning + hours(1)), 'Updated by': '' });
  });

  test.each([
    ['Deliveries', 'Title', 'DEL-001'],
    ['Reviews', 'Title', 'REV-001'],
    ['Stock', 'Item', 'STK-001'],
  ])('so does a row typed into %s', (tab, heading, id) => {
    const desk = emptyDesk();
    typedRow(desk, tab, { [heading]: 'Something' });
    expect(lastRow(desk, tab)).toMatchObject({ ID: id, [heading]: 'Something', ...stamped });
  });

  test('a receipt gets its number', () => {
    const desk = emptyDesk();
    typedRow(desk, 'Petty Cash', { Shop: 'Art shop' });
    expect(lastRow(desk, 'Petty Cash')).toMatchObject({ 'Receipt no.': 'RCP-001', Shop: 'Art shop', ...stamped });
  });

  test('a receipt gets its VAT and net as its amounts are typed, but not where a formula works them out', () => {
    const desk = emptyDesk();
    typedRow(desk, 'Petty Cash', { Shop: 'Art shop', Gross: 12, 'VAT rate': '20' });
    expect(lastRow(desk, 'Petty Cash')).toMatchObject({ VAT: 2, Net: 10 });
    typed(desk, 'Petty Cash', 'RCP-001', 'Gross', 24);
    expect(lastRow(desk, 'Petty Cash')).toMatchObject({ VAT: 4, Net: 20 });
    typed(desk, 'Petty Cash', 'RCP-001', 'Net', '=1+19');
    typed(desk, 'Petty Cash', 'RCP-001', 'Gross', 36);
    expect(lastRow(desk, 'Petty Cash')).toMatchObject({ VAT: 6, Net: 20 });
  });

  test('the next run works out what the edit trigger missed of a receipt', () => {
    const desk = emptyDesk();
    desk.rpc('turnOn', { everybody: false });
    const cells: Readonly<Record<string, string | number>> = { Date: '2 Mar 2026', Shop: 'Art shop', Gross: 12, 'VAT rate': '20' };
    desk.host.book.hand.type('Petty Cash', 'A2', [headingsOf(desk, 'Petty Cash').map((heading) => cells[heading] ?? '')]);
    desk.host.moveTo(mondayMorning + hours(2));
    expect(lastRow(desk, 'Petty Cash')).toMatchObject({ 'Receipt no.': 'RCP-001', VAT: 2, Net: 10 });
  });

  test('a stock row says how it stands as its numbers are typed', () => {
    const desk = emptyDesk();
    typedRow(desk, 'Stock', { Item: 'Coffee', 'On hand': 2, 'Reorder at': 3 });
    expect(lastRow(desk, 'Stock')).toMatchObject({ Level: 'Low' });
    typed(desk, 'Stock', 'STK-001', 'On hand', 0);
    expect(lastRow(desk, 'Stock')).toMatchObject({ Level: 'Out' });
    typed(desk, 'Stock', 'STK-001', 'On order', 10);
    expect(lastRow(desk, 'Stock')).toMatchObject({ Level: 'On order' });
  });
});

describe('pasting', () => {
  test('500 rows get 500 different IDs and stamps, and no other cell is touched', () => {
    const desk = emptyDesk();
    const names = Array.from({ length: 500 }, (_unused, n) => [`Tree ${n}`, 'Prop', `=ROW()`]);
    const [result] = desk.host.edit('Assets', 'B2', names).map(succeeded);
    const rows = desk.rows('Assets');
    expect(rows).toHaveLength(500);
    expect(new Set(rows.map((row) => row.ID)).size).toBe(500);
    expect(rows.every((row) => row['Updated by'] === 'ana@example.com')).toBe(true);
    expect(rows[499]).toMatchObject({ ID: 'AST-500', Name: 'Tree 499', Type: 'Prop', Notes: '', ...stamped });
    // IDs, stamps, and boxes to tick for rows beyond those that had them.
    expect(result?.execution.writes).toBeLessThanOrEqual(3);
  });

  test('a copy of a row gets a new ID; the row that it was copied from keeps its own', () => {
    const desk = emptyDesk();
    typedRow(desk, 'Assets', { ID: 'CH_001', Name: 'Dragon' });
    desk.host.edit('Assets', 'A3', [pasted(desk, 'Assets', { ID: 'CH_001', Name: 'Dragon again' })]).map(succeeded);
    expect(desk.rows('Assets').map((row) => [row.ID, row.Name])).toEqual([
      ['CH_001', 'Dragon'],
      ['AST-001', 'Dragon again'],
    ]);
  });

  test('a copy pasted above its original is the one that changes', () => {
    const desk = emptyDesk();
    typedRow(desk, 'Assets', { ID: 'CH_001', Name: 'Dragon' });
    desk.host.book.hand.insertRows('Assets', 2);
    desk.host.edit('Assets', 'A2', [pasted(desk, 'Assets', { ID: 'CH_001', Name: 'Dragon again' })]).map(succeeded);
    expect(desk.rows('Assets').map((row) => [row.ID, row.Name])).toEqual([
      ['AST-001', 'Dragon again'],
      ['CH_001', 'Dragon'],
    ]);
  });

  test('the number of a deleted row is not given again', () => {
    const desk = emptyDesk();
    typedRow(desk, 'Assets', { Name: 'One' });
    typedRow(desk, 'Assets', { Name: 'Two' });
    desk.host.book.hand.deleteRows('Assets', 3);
    typedRow(desk, 'Assets', { Name: 'Three' });
    expect(desk.rows('Assets').map((row) => row.ID)).toEqual(['AST-001', 'AST-003']);
  });

  test('columns that the user moved and added stay theirs', () => {
    const desk = emptyDesk();
    desk.host.book.hand.insertColumns('Assets', 1);
    desk.host.book.hand.type('Assets', 'A1', [['Vendor']]);
    desk.host.book.hand.moveColumns('Assets', columnOf(desk, 'Assets', 'Updated') + 1, 1, 2);
    typedRow(desk, 'Assets', { Vendor: 'Kestrel', Name: 'Dragon' });
    expect(lastRow(desk, 'Assets')).toMatchObject({ Vendor: 'Kestrel', ID: 'AST-001', Name: 'Dragon', ...stamped });
  });

  test('over hidden and filtered rows every row counts', () => {
    const desk = emptyDesk();
    typedRow(desk, 'Assets', { Name: 'One' });
    desk.host.book.hand.hideRows('Assets', 2);
    desk.host.edit('Assets', 'B2', [['One'], ['Two'], ['Three']]).map(succeeded);
    expect(desk.rows('Assets').map((row) => row.ID)).toEqual(['AST-001', 'AST-002', 'AST-003']);
  });
});

describe('what an edit does not do', () => {
  test('on a tab that is not ours it changes nothing', () => {
    const desk = sampleDesk();
    desk.host.book.hand.addTab('Budget');
    const before = wholeBook(desk);
    desk.host.edit('Budget', 'A1', [['']]).map(succeeded);
    expect(wholeBook(desk)).toBe(before);
  });

  test.each(['Settings', 'Lists', 'People', 'Steps', 'Sent mail'])('on %s it writes nothing beside what was typed', (tab) => {
    const desk = sampleDesk();
    const row = desk.values(tab).length + 1;
    const [result] = desk.host.edit(tab, `A${row}`, [['Typed']]).map(succeeded);
    expect(result?.execution.writes).toBe(0);
    expect(desk.values(tab)[row - 1]?.filter((cell) => cell !== '')).toEqual(['Typed']);
  });

  test('in the heading row it stamps nothing', () => {
    const desk = sampleDesk();
    const others = desk.values('Assets').slice(1);
    const [result] = desk.host.edit('Assets', 'B1', [['Title']]).map(succeeded);
    expect(result?.execution.writes).toBe(0);
    expect(desk.values('Assets').slice(1)).toEqual(others);
  });

  test('emptying a row’s cells gives no ID to nothing', () => {
    const desk = emptyDesk();
    desk.host.edit('Assets', 'B5', [['']]).map(succeeded);
    expect(desk.values('Assets')).toHaveLength(1);
  });

  test('ticking a checkbox column of a blank row gives no ID either', () => {
    const desk = emptyDesk();
    desk.host.edit('Assets', `${letters(columnOf(desk, 'Assets', 'Omitted'))}4`, [[false]]).map(succeeded);
    expect(
      desk
        .values('Assets')
        .slice(1)
        .flat()
        .filter((cell) => cell !== '' && cell !== false),
    ).toEqual([]);
  });

  test('while somebody else is saving, the IDs wait for the next run', () => {
    const desk = emptyDesk();
    const lock = desk.host.holdLock();
    desk.host.edit('Assets', 'B2', [['Dragon']]).map(succeeded);
    lock.release();
    expect(desk.rows('Assets')).toMatchObject([{ ID: '', Name: 'Dragon' }]);
    desk.rpc('sendNow', {});
    expect(desk.rows('Assets')).toMatchObject([{ ID: 'AST-001', Name: 'Dragon' }]);
  });
});

describe('what no edit event told', () => {
  test('is mended by the next run: missing IDs, and copies of an ID below the first', () => {
    const desk = emptyDesk();
    const { hand } = desk.host.book;
    hand.type('Assets', 'A2', [
      ['', 'From a phone'],
      ['CH_001', 'Knight'],
      ['CH_001', 'Knight, pasted while offline'],
    ]);
    desk.rpc('turnOn', { everybody: false });
    desk.host.moveTo(mondayMorning + hours(2));
    expect(desk.rows('Assets').map((row) => row.ID)).toEqual(['AST-001', 'CH_001', 'AST-002']);
  });

  test('neither sorting nor moving rows changes an ID', () => {
    const desk = sampleDesk();
    const pairs = () => desk.rows('Assets').map((row) => `${String(row.ID)} ${String(row.Name)}`);
    const before = [...pairs()].sort();
    desk.host.book.hand.sort('Assets', 'A2:Z14', columnOf(desk, 'Assets', 'Name') + 1);
    desk.host.edited(String(tabNamed(desk, 'Assets').gid), 'A2:Z14').map(succeeded);
    expect(pairs()[0]).toContain('Berry');
    expect([...pairs()].sort()).toEqual(before);
  });

  test('a cell that was changed without a stamp is read as it is', () => {
    const desk = sampleDesk();
    slipped(desk, 'Assets', 'CH_002', 'Rig due', '20 Mar 2026');
    const line = desk.rpc('open', {}).view.sections.late.find(({ id, step }) => id === 'CH_002' && step === 'Rig');
    expect(line).toBeUndefined();
    expect(cellOf(desk, 'Assets', 'CH_002', 'Rig due')).toMatch(/^[A-Z]+\d+$/);
  });
});

test('a tab that was renamed keeps getting IDs and stamps', () => {
  const desk = emptyDesk();
  desk.host.book.hand.renameTab('Assets', 'Characters and props');
  const before = wholeTab(desk, 'Stock');
  typedRow(desk, 'Characters and props', { Name: 'Dragon' });
  expect(lastRow(desk, 'Characters and props')).toMatchObject({ ID: 'AST-001', ...stamped });
  expect(wholeTab(desk, 'Stock')).toBe(before);
});
