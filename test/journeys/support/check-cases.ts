// Everything that goes wrong in a sheet, made by hand in the sample production, with what Check workbook has to say of it.

import type { FindingKind } from '../../../src/schema/finding';
import { endedBefore } from '../../faults/support/breakpoints';
import { request } from '../../faults/support/request';
import { slippedRow } from './checked';
import type { Desk } from './desk';
import { cellOf, columnOf, letters, slipped, withoutMarks } from './grid-hands';

function headed(desk: Desk, tab: string, heading: string, to: string): void {
  desk.host.book.hand.type(tab, `${letters(columnOf(desk, tab, heading))}1`, [[to]]);
}

/** Saves a name and notes that stand far apart, and is ended before the second write. */
function saveCutOff(desk: Desk): void {
  const { Name, Notes } = desk.rows('Assets').find(({ ID }) => ID === 'CH_002') ?? {};
  const loaded = { name: String(Name), notes: Notes === '' ? null : String(Notes) };
  const input = { table: 'assets', id: 'CH_002', loaded, changes: { name: 'Oti the second', notes: 'Longer neck' } };
  endedBefore(desk.host, 'Range.setValues', 2, () => desk.host.run('rpc', [request('save', input, 'cut off')]));
}

export interface Case {
  readonly name: string;
  readonly kind: FindingKind;
  readonly made: (desk: Desk) => void;
  readonly words: string;
  /** `''`: there is no cell to go to. */
  readonly cell: string;
  readonly becomes?: string;
}

export const cases: readonly Case[] = [
  {
    name: 'a date that is text, beyond doubt',
    kind: 'date',
    made: (desk) => slipped(desk, 'Assets', 'CH_002', 'Needed by', "'2026-03-05"),
    words: 'Assets: 1 date in Needed by looks like “2026-03-05”. Type it such as 2 Mar 2026.',
    cell: 'E3',
    becomes: 'Thu 5 Mar 2026',
  },
  {
    name: 'a date that could be two days',
    kind: 'date',
    made: (desk) => slipped(desk, 'Assets', 'CH_002', 'Needed by', "'12/11/2026"),
    words: 'Assets: 1 date in Needed by looks like “12/11/2026”. Type it such as 2 Mar 2026.',
    cell: 'E3',
  },
  {
    name: 'a row without an ID',
    kind: 'id missing',
    made: (desk) => slippedRow(desk, 'Deliveries', { Title: 'Drive', Direction: 'Out', Partner: 'Orbit', Due: '2 Mar 2026' }),
    words: 'Deliveries: 1 row has no ID.',
    cell: 'A11',
    becomes: 'DEL-010',
  },
  {
    name: 'an ID on two rows',
    kind: 'id twice',
    made: (desk) => slipped(desk, 'Assets', 'PR_003', 'ID', 'PR_001'),
    words: 'Assets: “PR_001” stands on 2 rows. The first keeps it; the other needs a new one.',
    cell: 'A13',
    becomes: 'AST-001',
  },
  {
    name: 'two IDs that differ in capitals',
    kind: 'id malformed',
    made: (desk) => slipped(desk, 'Assets', 'CH_002', 'ID', 'ch_001'),
    words: 'Assets: “ch_001” and “CH_001” differ in capitals only. Give one of the two another ID.',
    cell: 'A3',
  },
  {
    name: 'a code that lost its noughts',
    kind: 'padding',
    made: (desk) => desk.host.book.hand.type('Assets', cellOf(desk, 'Assets', 'CH_002', 'Episode'), [["'3"]]),
    words: 'Assets: 1 code in Episode, such as “3”, has lost the noughts that the others begin with.',
    cell: 'D3',
    becomes: '003',
  },
  {
    name: 'a person nobody knows',
    kind: 'person',
    made: (desk) => slipped(desk, 'Assets', 'CH_002', 'Rig by', 'Bennn'),
    words: 'Assets: “Bennn” in 1 cell of Rig by is not on the People tab. Add the name there or mend the cell.',
    cell: 'O3',
  },
  {
    name: 'an item of a delivery that is not there',
    kind: 'reference',
    made: (desk) => slipped(desk, 'Delivery items', 'DIT-001', 'Item', 'EN_099'),
    words: 'Delivery items: Item names “EN_099”, which is no asset on the tab “Assets”. Choose one that is there, or add it first.',
    cell: 'C2',
  },
  {
    name: 'a word that is on no list',
    kind: 'word',
    made: (desk) => slipped(desk, 'Assets', 'CH_002', 'Rig', 'nearly'),
    words: 'Assets: “nearly” in 1 cell of Rig is not on the Lists tab. Choose a word of its list, or add it there.',
    cell: 'N3',
  },
  {
    name: 'a date that is seldom meant',
    kind: 'unlikely',
    made: (desk) => slipped(desk, 'Assets', 'CH_002', 'Rig due', '2039-03-07'),
    words: 'Assets: Rig due is 7 March 2039, 13 years ahead. Look whether that is meant.',
    cell: 'P3',
  },
  {
    name: 'a date on a day off',
    kind: 'day off',
    made: (desk) => slipped(desk, 'Assets', 'CH_002', 'Rig due', '2026-03-07'),
    words:
      'Assets: 1 date in Rig due is a day off: Sat 7 Mar. People are reminded on the working day before. A day that is worked all the same can be added to Working days on Settings.',
    cell: 'P3',
  },
  {
    name: 'a name that another asset of the episode and type has',
    kind: 'alike',
    made: (desk) => slipped(desk, 'Assets', 'CH_003', 'Name', 'Lama'),
    words: 'Assets: “Lama” stands in row 2 too: both are kept, and each has its own ID.',
    cell: 'B4',
  },
  {
    name: 'a word in another spelling',
    kind: 'spelling',
    made: (desk) => slipped(desk, 'Assets', 'CH_002', 'Rig', 'in progress'),
    words: 'Assets: 1 cell in Rig says “in progress” for “WIP”.',
    cell: 'N3',
    becomes: 'WIP',
  },
  {
    name: 'a name in other capitals',
    kind: 'spelling',
    made: (desk) => slipped(desk, 'Assets', 'CH_002', 'Rig by', 'ben  ode'),
    words: 'Assets: 1 cell in Rig by says “ben ode” for “Ben Ode”.',
    cell: 'O3',
    becomes: 'Ben Ode',
  },
  {
    name: 'a formula without a value',
    kind: 'error',
    made: (desk) => slipped(desk, 'Assets', 'CH_002', 'Needed by', '=1/0'),
    words: 'Assets: 1 cell in Needed by shows #DIV/0!: mend the formula.',
    cell: 'E3',
  },
  {
    name: 'an amount that is text',
    kind: 'number',
    made: (desk) => slipped(desk, 'Petty Cash', 'RCP-002', 'Gross', "'£1,012.50"),
    words: 'Petty Cash: Gross “£1,012.50” is not an amount. Write it as 1234.50.',
    cell: 'J3',
    becomes: '1012.5',
  },
  {
    name: 'an address that is none',
    kind: 'unreadable',
    made: (desk) => slipped(desk, 'People', 'Ben Ode', 'Email', 'ben at home'),
    words: 'People: Email “ben at home” is not a mail address. It looks like ana@example.com, one only.',
    cell: 'B12',
  },
  {
    name: 'merged cells',
    kind: 'merged',
    made: (desk) => desk.host.book.hand.merge('Assets', 'B3:B4'),
    words:
      'Assets: The cells B3:B4 are merged: only the first of them counts, the others are blank. Part them with Format, Merge cells, Unmerge.',
    cell: 'B3',
  },
  {
    name: 'a value typed over a formula',
    kind: 'formula',
    made: (desk) => {
      const at = letters(columnOf(desk, 'Assets', 'Rig take'));
      for (let row = 2; row <= 14; row += 1) desk.host.book.hand.type('Assets', `${at}${row}`, [[row === 5 ? 2 : '=1+0']]);
    },
    words: 'Assets: 1 cell in Rig take holds a typed value where the others have a formula. Copy Q2 over it if that was a slip.',
    cell: 'Q5',
  },
  {
    name: 'a save that Google ended between two of its fields',
    kind: 'half done',
    made: saveCutOff,
    words: 'Assets: A save was cut off and left Notes as it was on 1 row. Save it again there.',
    cell: 'X3',
  },
  {
    name: 'a row with an ID and nothing else',
    kind: 'unfinished',
    made: (desk) => slippedRow(desk, 'Assets', { ID: 'CH_099' }),
    words: 'Assets: 1 row has an ID and nothing else. Fill it in or delete the row.',
    cell: 'B15',
  },
  {
    name: 'a row without what it must have',
    kind: 'unfinished',
    made: (desk) => slipped(desk, 'Assets', 'CH_002', 'Name', ''),
    words: 'Assets: Name is blank on 1 row.',
    cell: 'B3',
  },
  {
    name: 'a stamp whose row was emptied',
    kind: 'leftover',
    made: (desk) => desk.host.book.hand.type('Assets', `${letters(columnOf(desk, 'Assets', 'Updated by'))}20`, [['ana@example.com']]),
    words: 'Assets: 1 cell under Updated and Updated by stands on rows without anything else.',
    cell: 'AA20',
    becomes: '',
  },
  {
    name: 'amounts that do not add up',
    kind: 'rule',
    made: (desk) => slipped(desk, 'Petty Cash', 'RCP-002', 'VAT', 1),
    words: 'Petty Cash: Net and VAT make £19.45, but Gross is £18.45. Change one of them.',
    cell: 'L3',
  },
  {
    name: 'a heading that was renamed, by the mark on its column',
    kind: 'heading',
    made: (desk) => headed(desk, 'Assets', 'Rig due', 'Rig deadline'),
    words: 'Assets: The heading “Rig due” is now called “Rig deadline”. Routesheet follows it.',
    cell: 'P1',
  },
  {
    name: 'a heading that seems to have been renamed, where there is no mark',
    kind: 'heading',
    made: (desk) => headed(withoutMarks(desk), 'Assets', 'Rig due', 'Rig deadline'),
    words:
      'Assets: There is no heading “Rig due”; column P, “Rig deadline”, stands in its place. If that is it, rename it back; otherwise Set up workbook adds it.',
    cell: 'P1',
  },
  {
    name: 'a heading that is gone with its column',
    kind: 'heading',
    made: (desk) => desk.host.book.hand.deleteColumns('Assets', columnOf(desk, 'Assets', 'Link') + 1),
    words: 'Assets: There is no heading “Link”. What needs it is switched off; Set up workbook adds it.',
    cell: '',
  },
  {
    name: 'a heading that stands there twice',
    kind: 'heading',
    made: (desk) => headed(withoutMarks(desk), 'Assets', 'Link', 'Notes'),
    words: 'Assets: The heading “Notes” stands there more than once. The first one counts; rename the other.',
    cell: 'X1',
  },
  {
    name: 'columns of a step that is gone',
    kind: 'heading',
    made: (desk) => desk.host.book.hand.deleteRows('Steps', 4),
    words:
      'Assets: There are columns for a step “Rig”, but no such step on the Steps tab: nobody is reminded of it. Add the step there or, where it has another name now, write that over its columns. Give columns of your own other names.',
    cell: 'N1',
  },
  {
    name: 'a tab without the heading of its ID',
    kind: 'tab',
    made: (desk) => headed(withoutMarks(desk), 'Assets', 'ID', 'Code'),
    words: 'Assets: The tab “Assets” has no heading “ID” any more. Rename it back, or run Set up workbook to add it.',
    cell: '',
  },
  {
    name: 'a tab that is gone',
    kind: 'tab',
    made: (desk) => desk.host.book.hand.deleteTab('Reviews'),
    words: 'Reviews: There is no tab “Reviews” in this spreadsheet. Run Set up workbook, in the menu under Workbook, to add it.',
    cell: '',
  },
  {
    name: 'a setting that is not understood',
    kind: 'catalog',
    made: (desk) => slipped(desk, 'Settings', 'Send hour', 'Value', 'early'),
    words: 'Settings: Row 10: Send hour “early” is not an hour. Write a whole number from 0 to 23. It counts as 8 until then.',
    cell: 'B10',
  },
  {
    name: 'a step for a type that is on no list',
    kind: 'catalog',
    made: (desk) => slipped(desk, 'Steps', 'Rig', 'For types', 'Dragons'),
    words: 'Steps: Row 4: “Dragons” under For types is no type on the Lists tab.',
    cell: 'A4',
  },
];
