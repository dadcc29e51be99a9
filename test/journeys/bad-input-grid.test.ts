// What people do to the grid: headings, tabs, merged cells, cells that are no dates, steps that cannot be. Nothing is guessed, nothing is lost, and somebody is told.

import { describe, expect, test } from '@jest/globals';
import type { CellInput } from '../../host/book/writing';
import { type Desk, emptyDesk, hours, mondayMorning, sampleDesk } from './support/desk';
import {
  cellOf,
  columnOf,
  headingsOf,
  letters,
  slipped,
  tabNamed,
  tabNames,
  typed,
  typedRow,
  wholeBook,
  wholeTab,
  withoutMarks,
} from './support/grid-hands';

const oti = { table: 'assets', id: 'CH_002' };
const setUp = (desk: Desk) => desk.rpc('setUp', { pipeline: 'cg', sample: false });
const problems = (desk: Desk, table: string) => desk.rpc('open', {}).tabs.find((tab) => tab.table === table)?.problems;

/** Changes a heading by hand, `''` to empty it. */
function rename(desk: Desk, tab: string, heading: string, to: string): void {
  desk.host.book.hand.type(tab, `${letters(columnOf(desk, tab, heading))}1`, [[to]]);
}

/** Saves a change of one field and answers with the row as the grid has it then. */
function saved(desk: Desk, key: string, value: string): Readonly<Record<string, unknown>> | undefined {
  desk.rpc('save', { ...oti, loaded: {}, changes: { [key]: value } });
  return desk.rows('Assets').find((row) => row.ID === 'CH_002');
}

function mondayMail(desk: Desk, to: string) {
  desk.rpc('turnOn', { everybody: true });
  desk.host.moveTo(mondayMorning + hours(2));
  return desk.mails.find((mail) => mail.to.includes(to));
}

/** That it is refused with that code and words, and that the whole workbook stays as it is. */
function expectRefused(desk: Desk, code: string, message: string): void {
  const before = wholeBook(desk);
  expect(desk.refusal('add', { table: 'assets', rows: [{ name: 'Dragon' }] })).toMatchObject({ code, message });
  expect(desk.refusal('save', { ...oti, loaded: {}, changes: { notes: 'x' } })).toMatchObject({ code, message });
  expect(wholeBook(desk)).toBe(before);
}

describe('a heading that was renamed', () => {
  test('in a workbook from before there were marks switches off what needs it, says so, and its cells are left alone', () => {
    const desk = withoutMarks(sampleDesk());
    rename(desk, 'Assets', 'Rig due', 'Rig deadline');
    expect(problems(desk, 'assets')).toEqual(['There is no heading “Rig due”. What needs it is switched off; Set up workbook adds it.']);
    const deadlines = desk.rows('Assets').map((row) => row['Rig deadline']);
    saved(desk, 'notes', 'Seen');
    expect(desk.rows('Assets').map((row) => row['Rig deadline'])).toEqual(deadlines);
    expect(desk.rpc('open', {}).view.sections.late.filter(({ step }) => step === 'Rig')).toEqual([]);
  });

  test('there, when it is the name’s: nothing is written, and the message says what to do', () => {
    const desk = withoutMarks(sampleDesk());
    rename(desk, 'Assets', 'Name', 'What');
    const message = 'The tab “Assets” has no heading “Name” any more. Rename it back, or run Set up workbook to add it.';
    expectRefused(desk, 'setup', message);
    expect(problems(desk, 'settings')).toContain(message);
  });

  test('in spelling only, is found', () => {
    const desk = sampleDesk();
    rename(desk, 'Assets', 'Rig due', '  rig  DUE ');
    expect(problems(desk, 'assets')).toEqual([]);
  });
});

describe('a heading that was moved', () => {
  test('is found where it is', () => {
    const desk = sampleDesk();
    desk.host.book.hand.moveColumns('Assets', columnOf(desk, 'Assets', 'Notes') + 1, 1, 1);
    expect(saved(desk, 'notes', 'Moved')).toMatchObject({ Notes: 'Moved', Name: 'Oti', Type: 'Character' });
    expect(headingsOf(desk, 'Assets')[0]).toBe('Notes');
    expect(problems(desk, 'assets')).toEqual([]);
  });
});

describe('a heading that stands there twice', () => {
  test('is reported, the first counts, and the second is never written', () => {
    const desk = sampleDesk();
    const at = headingsOf(desk, 'Assets').length;
    desk.host.book.grid.insert(tabNamed(desk, 'Assets').id, { dimension: 'COL', start: at, count: 1 }, 'after');
    desk.host.book.hand.type('Assets', `${letters(at)}1`, [['Notes'], ['mine'], ['mine too']]);
    expect(problems(desk, 'assets')).toEqual(['The heading “Notes” stands there more than once. The first one counts.']);
    saved(desk, 'notes', 'Ours');
    const row = desk.values('Assets')[2] ?? [];
    expect(row[columnOf(desk, 'Assets', 'Notes')]).toBe('Ours');
    expect(row[at]).toBe('mine too');
  });
});

describe('a heading that was deleted', () => {
  test('with its column: reported, the rest works, and set-up adds it again', () => {
    const desk = sampleDesk();
    desk.host.book.hand.deleteColumns('Assets', columnOf(desk, 'Assets', 'Link') + 1);
    expect(problems(desk, 'assets')).toEqual(['There is no heading “Link”. What needs it is switched off; Set up workbook adds it.']);
    expect(saved(desk, 'notes', 'Seen')).toMatchObject({ Notes: 'Seen', Name: 'Oti' });
    setUp(desk);
    expect(problems(desk, 'assets')).toEqual([]);
  });

  test('the ID’s: nothing is written and the reminders of the other tabs go out', () => {
    const desk = sampleDesk();
    desk.host.book.hand.deleteColumns('Assets', 1);
    expectRefused(desk, 'setup', 'The tab “Assets” has no heading “ID” any more. Rename it back, or run Set up workbook to add it.');
    const before = wholeTab(desk, 'Assets');
    const mail = mondayMail(desk, 'ana@example.com');
    expect(mail?.text).toContain('has no heading “ID” any more');
    expect(mail?.text).toContain('Railroad and Pool designs');
    expect(wholeTab(desk, 'Assets')).toBe(before);
  });

  test('the whole heading row: nothing is written', () => {
    const desk = sampleDesk();
    desk.host.book.hand.deleteRows('Assets', 1);
    const { code } = desk.refusal('add', { table: 'assets', rows: [{ name: 'Dragon' }] });
    expect(code).toBe('setup');
    expect(desk.rpc('open', {}).ready).toBe(true);
  });
});

describe('a tab that was renamed', () => {
  test('is still found, and called by its new name', () => {
    const desk = sampleDesk();
    desk.host.book.hand.renameTab('Assets', 'Characters');
    expect(desk.rpc('open', {}).tabs.find(({ table }) => table === 'assets')?.tab).toBe('Characters');
    desk.rpc('add', { table: 'assets', rows: [{ name: 'Dragon' }] });
    expect(desk.rows('Characters').at(-1)).toMatchObject({ Name: 'Dragon' });
    expect(setUp(desk).changes).toBe(0);
    expect(tabNames(desk)).not.toContain('Assets');
  });
});

describe('a tab that was deleted', () => {
  test('is said with what to do, nothing is written, and the other tabs’ reminders go out', () => {
    const desk = sampleDesk();
    desk.host.book.hand.deleteTab('Assets');
    expectRefused(
      desk,
      'setup',
      'There is no tab “Assets” in this spreadsheet. Run Set up workbook, in the menu under Workbook, to add it.',
    );
    expect(mondayMail(desk, 'ana@example.com')?.text).toContain('There is no tab “Assets”');
    expect(tabNames(desk)).not.toContain('Assets');
  });

  test('Sent mail: nobody is mailed, since nobody could say afterwards who was', () => {
    const desk = sampleDesk();
    desk.host.book.hand.deleteTab('Sent mail');
    const before = wholeBook(desk);
    expect(desk.refusal('turnOn', { everybody: false })).toMatchObject({ code: 'setup' });
    expect(desk.refusal('sendNow', {})).toMatchObject({ code: 'setup' });
    expect(desk.mails).toEqual([]);
    expect(wholeBook(desk)).toBe(before);
  });

  test('People: names count as unknown, nothing is written, and the sidebar opens', () => {
    const desk = sampleDesk();
    desk.host.book.hand.deleteTab('People');
    const before = wholeBook(desk);
    expect(desk.refusal('add', { table: 'assets', rows: [{ name: 'Dragon', 'steps/Rig/by': 'Ben Ode' }] }).issues).toHaveLength(1);
    expect(desk.rpc('open', {}).ready).toBe(false);
    expect(wholeBook(desk)).toBe(before);
  });
});

describe('merged cells', () => {
  test('in the rows: what they show is read, the rest counts as blank, and no other row is harmed', () => {
    const desk = sampleDesk();
    desk.host.book.hand.merge('Assets', cellOf(desk, 'Assets', 'CH_001', 'Notes').replace(/(\D+)(\d+)/, '$1$2:$13'));
    saved(desk, 'notes', 'Seen');
    const { ids } = desk.rpc('add', { table: 'assets', rows: [{ name: 'Dragon' }] });
    expect(desk.rows('Assets')).toHaveLength(14);
    expect(desk.rows('Assets').at(-1)).toMatchObject({ ID: ids[0], Name: 'Dragon' });
    expect(desk.rows('Assets')[0]).toMatchObject({ ID: 'CH_001', Name: 'Lama' });
  });

  test('a heading merged over its neighbour: the neighbour’s column is reported as missing', () => {
    const desk = sampleDesk();
    desk.host.book.hand.merge('Assets', 'C1:D1');
    expect(problems(desk, 'assets')).toEqual(['There is no heading “Episode”. What needs it is switched off; Set up workbook adds it.']);
    expect(saved(desk, 'notes', 'Seen')).toMatchObject({ Notes: 'Seen' });
  });
});

describe('a date cell that holds no date', () => {
  test.each<[string, CellInput, string]>([
    ['TBC', 'TBC', '“TBC” is not a date'],
    ['wk 12', 'wk 12', '“wk 12” is not a date'],
    ['30 Feb', '30 Feb 2026', '“30 Feb 2026” is not a date'],
  ])('%s is never guessed: it is shown to be sorted out, and nobody is reminded of it', (_name, input, words) => {
    const desk = sampleDesk();
    slipped(desk, 'Assets', 'CH_002', 'Rig due', input);
    const before = wholeBook(desk);
    const { sections } = desk.rpc('open', {}).view;
    expect(sections.sortOut.find(({ id, step }) => id === 'CH_002' && step === 'Rig')?.words).toContain(words);
    expect(sections.late.filter(({ id, step }) => id === 'CH_002' && step === 'Rig')).toEqual([]);
    expect(wholeBook(desk)).toBe(before);
    expect(mondayMail(desk, 'ana@example.com')?.text).toContain(words);
    expect(desk.mails.find(({ to }) => to.includes('ben@example.com'))?.text).not.toContain('Oti');
    expect(desk.host.book.cells.inputs(tabNamed(desk, 'Assets').id, { top: 2, bottom: 2, left: 0, right: 30 }).flat()).toContain(input);
  });

  test('#REF!, from a formula whose tab was deleted, is to sort out, and the formula stays', () => {
    const desk = sampleDesk();
    slipped(desk, 'Assets', 'CH_002', 'Rig due', '=Sheet1!B2');
    desk.host.book.hand.deleteTab('Sheet1');
    const before = wholeBook(desk);
    const { sections } = desk.rpc('open', {}).view;
    const line = sections.sortOut.find(({ id, step }) => id === 'CH_002' && step === 'Rig');
    expect(line?.words).toContain('shows #REF!: its formula has no value');
    expect(wholeBook(desk)).toBe(before);
    expect(mondayMail(desk, 'ana@example.com')?.text).toContain('shows #REF!');
  });

  test('opens in the form with what is wrong beside the field, and another field can be saved', () => {
    const desk = sampleDesk();
    slipped(desk, 'Assets', 'CH_002', 'Rig due', 'TBC');
    desk.rpc('select', { ...oti, column: 'steps/Rig/due' });
    expect(desk.rpc('selected', {}).row?.issues).toEqual([
      { path: 'steps/Rig/due', message: 'Rig due “TBC” is not a date. Pick a day, or type one such as 2 Mar 2026.' },
    ]);
    expect(saved(desk, 'notes', 'Seen')).toMatchObject({ 'Rig due': 'TBC', Notes: 'Seen' });
  });
});

describe('people and words as the trade writes them', () => {
  test('two names with a slash, and initials, are the people they stand for, in the form', () => {
    const desk = sampleDesk();
    const rows = ['Ben Ode/Jo Rey', 'BO / JR', 'bo, jr', 'Benny & Jo Rey', 'Jo Rey and BO'].map((by, n) => ({
      name: `D${n}`,
      'steps/Rig/by': by,
    }));
    desk.rpc('add', { table: 'assets', rows });
    const added = desk.rows('Assets').slice(-5);
    expect(added.map((row) => row['Rig by'])).toEqual([...Array(4).fill('Ben Ode, Jo Rey'), 'Jo Rey, Ben Ode']);
  });

  test('typed into the grid they stay as typed, and each of the two gets the mail', () => {
    const desk = sampleDesk();
    typed(desk, 'Assets', 'CH_002', 'Rig by', 'BO/JR');
    mondayMail(desk, 'ben@example.com');
    for (const to of ['ben@example.com', 'jo@example.com']) expect(desk.mails.find((mail) => mail.to.includes(to))?.text).toContain('Oti');
    expect(desk.rows('Assets').find((row) => row.ID === 'CH_002')?.['Rig by']).toBe('BO/JR');
  });

  test('an unknown person and an unknown status in the grid are to sort out, and nobody is mailed by guess', () => {
    const desk = sampleDesk();
    typed(desk, 'Assets', 'CH_002', 'Rig by', 'Bennn');
    typed(desk, 'Assets', 'CH_001', 'Rig', 'nearly');
    const { sortOut } = desk.rpc('open', {}).view.sections;
    expect(sortOut.find(({ id }) => id === 'CH_002')?.words).toContain('names “Bennn”, who is not on the People tab');
    expect(sortOut.find(({ id, step }) => id === 'CH_001' && step === 'Rig')?.words).toContain('“nearly” is not on its list');
    expect(mondayMail(desk, 'ben@example.com')?.text).not.toMatch(/Oti|Lama/);
  });

  test.each(['WFA', 'pending', 'for APPROVAL'])('the status “%s” means For approval', (word) => {
    const desk = sampleDesk();
    typed(desk, 'Assets', 'CH_002', 'Rig', word);
    expect(desk.rpc('open', {}).view.sections.approval.map(({ id }) => id)).toContain('CH_002');
  });
});

describe('a Steps row that cannot be', () => {
  const noName = 'there is no name under Step, so the row is left out.';

  test.each<[string, Readonly<Record<string, CellInput>>, string]>([
    ['with no name', { 'Used on': 'Assets', Order: 9 }, noName],
    [
      'with the name of a fixed heading',
      { Step: 'Notes', Order: 9 },
      'a step cannot be called “Notes”: Assets has another column “Notes”. It is left out; give it another name.',
    ],
    ['whose columns would be another step’s', { Step: 'Rig due', Order: 9 }, 'a step cannot be called “Rig due”'],
    ['that stands there twice', { Step: 'rig', Order: 9 }, 'the step “rig” stands here twice; the first row counts.'],
  ])('%s is reported, left out, and adds no column', (_name, cells, words) => {
    const desk = emptyDesk();
    const row = typedRow(desk, 'Steps', cells);
    const before = wholeBook(desk);
    const { changes, notes } = setUp(desk);
    expect(changes).toBe(0);
    expect(notes).toEqual([expect.stringContaining(`Steps, row ${row}: `)]);
    expect(notes[0]).toContain(words);
    expect(problems(desk, 'settings')?.join()).toContain(words);
    expect(wholeBook(desk)).toBe(before);
  });
});
