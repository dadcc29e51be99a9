// Reading tabs as people leave them: columns moved, rows blank, cells that nobody can read.

import { describe, expect, test } from '@jest/globals';
import { bound } from '../../src/schema/adopted/bound-table';
import { tableOf } from '../../src/schema/workbook';
import { workbook } from '../../src/tables';
import { assets } from '../../src/tables/production/assets';
import { sentMail } from '../../src/tables/sent-mail';
import { readLog, readTable } from '../../src/workbook/rows/records';
import { caminandes } from './support/caminandes';
import { drawn } from './support/drawn';

const tab = { sheetId: 1, name: 'Assets' };
const read = (picture: string) => readTable(bound(assets), tab, drawn(picture), caminandes);

describe('a tab', () => {
  test('gives its rows with the values that the cells mean', () => {
    const { records } = read(
      `| ID     | Name | Type | Rig | Rig by | Rig due    | Rig take | Omitted |
       | CH_001 | Lama | char | wip | BO/JR  | 2026-03-02 | 1        | FALSE   |`,
    );
    expect(records.map(({ id, row, values, issues }) => ({ id, row, values, issues }))).toEqual([
      {
        id: 'CH_001',
        row: 2,
        values: {
          id: 'CH_001',
          name: 'Lama',
          type: 'Character',
          'steps/Rig/status': 'WIP',
          'steps/Rig/by': 'Ben Ode, Jo Rey',
          'steps/Rig/due': '2026-03-02',
          'steps/Rig/take': 1,
          omitted: false,
        },
        issues: [],
      },
    ]);
  });

  test('keeps the names that are known beside one that is not, and says which is not', () => {
    const { records } = read(
      `| ID     | Name | Rig by         |
       | CH_001 | Lama | BO / Stranger  |
       | CH_002 | Oti  | Stranger       |`,
    );
    expect(records.map(({ values, partly, issues }) => [values['steps/Rig/by'], partly, issues.length])).toEqual([
      [null, { 'steps/Rig/by': 'Ben Ode' }, 1],
      [null, undefined, 1],
    ]);
  });

  test('is understood with its columns in another order, a person’s own between them, and headings in another case', () => {
    const { records, columns, headings } = read(
      `| notes | My colour | NAME | id     |
       | fluff | red       | Lama | CH_001 |`,
    );
    expect(records[0]?.values).toEqual({ notes: 'fluff', name: 'Lama', id: 'CH_001' });
    expect(columns.map(({ key, at }) => `${key} ${at}`)).toEqual(['notes 0', 'name 2', 'id 3']);
    expect(headings).toEqual(['notes', 'My colour', 'NAME', 'id']);
  });

  test('says which headings are missing and which stand there twice; of those the first counts', () => {
    const { missing, repeated, records } = read(
      `| ID | Name | Type | Type |
       | A1 | Lama | Prop | x    |`,
    );
    expect(repeated).toEqual(['Type']);
    expect(records[0]?.values.type).toBe('Prop');
    expect(missing.map(({ heading }) => heading)).toContain('Rig due');
    expect(missing.some(({ indispensable }) => indispensable)).toBe(false);
  });

  test('without its name heading says that nothing works without it', () => {
    const { missing } = read('| ID | Nmae |');
    expect(missing.filter(({ indispensable }) => indispensable).map(({ heading }) => heading)).toEqual(['Name']);
  });

  test('has no record where a row is blank, or holds only an unticked box or a stamp', () => {
    const { records, lastRow } = read(
      `| ID | Name | Omitted | Updated    | Mine |
       | A1 | Lama | FALSE   | 2026-03-02 |      |
       |    |      | FALSE   |            |      |
       |    |      |         | 2026-03-02 |      |
       |    |      |         |            | note |
       |    | Oti  |         |            |      |
       |    |      | FALSE   |            | sum  |`,
    );
    expect(records.map(({ id, row }) => [id, row])).toEqual([
      ['A1', 2],
      ['', 6],
    ]);
    expect(lastRow).toBe(6);
  });

  test('takes a ticked box for something', () => {
    expect(read('| ID | Name | Omitted |\n| | | TRUE |').records).toHaveLength(1);
  });

  test('that is blank, or has only headings, has no records and ends with row 1', () => {
    for (const grid of [[], [['']], drawn('| ID | Name |')]) {
      expect(readTable(bound(assets), tab, grid, caminandes)).toMatchObject({ records: [], lastRow: 1 });
    }
  });

  test('gives null and a sentence for each cell that cannot be read, and reads the rest', () => {
    const [record] = read(
      `| ID | Name | Rig   | Rig by  | Rig due | Design due | Needed by |
       | A1 | Lama | Maybe | Zoe Kim | wk 12   | TBC        | #REF!     |`,
    ).records;
    expect(record?.values).toEqual({
      ...{ id: 'A1', name: 'Lama', neededBy: null },
      ...{ 'steps/Rig/status': null, 'steps/Rig/by': null, 'steps/Rig/due': null, 'steps/Design/due': null },
    });
    expect(record?.issues.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      expect.stringContaining('steps/Rig/status: Rig “Maybe” is not on its list. Choose To do, Ready, WIP'),
      'steps/Rig/by: Rig by names “Zoe Kim”, who is not on the People tab. Add them there or mend the name.',
      'steps/Rig/due: Rig due “wk 12” is not a date. Pick a day, or type one such as 2 Mar 2026.',
      'steps/Design/due: Design due “TBC” is not a date. Pick a day, or type one such as 2 Mar 2026.',
      'neededBy: Needed by shows #REF!: its formula has no value.',
    ]);
  });

  test('keeps IDs as texts, trimmed and composed', () => {
    const { records } = read(`| ID | Name |\n| '001 | a |\n| 7 | b |\n| Cafe\u0301 | c |`);
    expect(records.map(({ id }) => id)).toEqual(['001', '7', 'Caf\u00e9']);
  });

  test('whose key has several parts joins them', () => {
    const lists = tableOf(workbook, 'lists');
    const { records } = readTable(lists, tab, drawn('| List | Word |\n| Step statuses | WIP |\n| Step statuses | |'), caminandes);
    expect(records.map(({ id }) => id)).toEqual(['Step statuses / WIP', '']);
  });

  test('with odd names for headings is plain data', () => {
    const { records } = read('| ID | Name | __proto__ | constructor |\n| __proto__ | toString | x | y |');
    expect(records[0]).toMatchObject({ id: '__proto__', values: { name: 'toString' } });
  });

  test('of five thousand rows gives five thousand records', () => {
    const [head = [], row = []] = drawn(
      `| ID | Name | Type      | Design | Design by | Design due | Rig | Rig by | Rig due    |
       | A1 | Lama | Character | WIP    | Mia Lo    | 2026-03-02 | WFA | BO, JR | 2026-03-05 |`,
    );
    const grid = [head, ...Array.from({ length: 5000 }, () => row)];
    expect(readTable(bound(assets), tab, grid, caminandes).records).toHaveLength(5000);
  });
});

describe('a log', () => {
  test('gives its entries in order, with no ids', () => {
    const { records, lastRow } = readLog(
      bound(sentMail),
      { sheetId: 2, name: 'Sent mail' },
      drawn(
        `| When       | Run | To              | Subject | Items | State | Note |
         | 2026-03-02 | r1  | ben@example.com | x       | []    | sent  |      |`,
      ),
      caminandes,
    );
    expect(records.map(({ id, values }) => [id, values.when, values.state])).toEqual([['', '2026-03-02 00:00', 'sent']]);
    expect(lastRow).toBe(2);
  });
});
