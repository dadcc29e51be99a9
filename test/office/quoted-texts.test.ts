// A person's own text in our sentences: lists and mails quote the whole of it, whatever full stops and capitals it has.

import { describe, expect, test } from '@jest/globals';
import { mailOf } from '../../src/documents/mail';
import { nameSaid } from '../../src/documents/plain';
import { planRun } from '../../src/office/digest/run';
import { troubleOf } from '../../src/office/digest/sort-out';
import { workOf } from '../../src/office/rules/deadline';
import { type BoundTable, bound } from '../../src/schema/adopted/bound-table';
import type { Table } from '../../src/schema/table';
import { deliveriesTable } from '../../src/tables/deliveries/deliveries';
import { assets } from '../../src/tables/production/assets';
import { withHeadings } from '../../src/workbook/adopted/adopted-table';
import { readTable } from '../../src/workbook/rows/records';
import { context } from '../documents/mail-context';
import { catalogWith, exampleDay, person, runOn } from './production';

const catalog = catalogWith();

/** What is to be sorted out on a row with these cells. */
function troubleWith(table: Table, row: Readonly<Record<string, string>>) {
  const read = readTable(bound(table), { sheetId: 7, name: table.tab }, [Object.keys(row), Object.values(row)], catalog);
  return workOf(read, catalog).map((item) => troubleOf(item, exampleDay)?.words);
}

const texts = [
  ['a day in German', '12. Mai 2026'],
  ['a title', 'Mr. Zoe Kim'],
  ['initials', 'J. R. Smith'],
  ['a full stop at the end', 'after lunch.'],
  ['two sentences', 'Not yet. Ask Ben. Soon'],
  ['our own next sentence', 'x. Pick a day. Choose'],
  ['an ellipsis', 'soon ... maybe'],
  ['quotes', 'the “big” one. Or not'],
] as const;

describe('what cannot be understood is quoted whole', () => {
  test.each(texts)('under a date: %s', (_what, text) => {
    expect(troubleWith(assets, { ID: 'CH_1', Name: 'Oti', Rig: 'WIP', 'Rig by': 'Ben Ode', 'Rig due': text })).toContain(
      `Rig due “${text}” is not a date`,
    );
  });

  test.each(texts)('under a status: %s', (_what, text) => {
    expect(troubleWith(assets, { ID: 'CH_1', Name: 'Oti', Rig: text })).toContain(`Rig “${text}” is not on its list`);
  });

  test.each(texts)('under names: %s', (_what, text) => {
    expect(troubleWith(assets, { ID: 'CH_1', Name: 'Oti', Rig: 'WIP', 'Rig by': text, 'Rig due': '' })).toContain(
      `Rig by names “${text}”, who is not on the People tab`,
    );
  });

  test.each(texts)('under what decides whether a row counts at all: %s', (_what, text) => {
    const row = { ID: 'DEL-001', Title: 'Drive', Direction: text, 'Due out': '' };
    const read = readTable(bound(deliveriesTable), { sheetId: 7, name: 'Deliveries' }, [Object.keys(row), Object.values(row)], catalog);
    expect(read.records[0]?.issues).toMatchObject([{ path: 'direction', short: `Direction “${text}” is not on its list` }]);
  });
});

describe('in a mail', () => {
  const mailWith = (table: BoundTable, row: Readonly<Record<string, string>>, crew = catalog.people) => {
    const known = catalogWith({}, crew);
    const read = readTable(table, { sheetId: 7, name: 'Assets' }, [Object.keys(row), Object.values(row)], known);
    const digest = planRun(runOn('2026-03-03', { catalog: known, reads: [read] })).digests.find(({ to }) => to === 'ana@example.com');
    return digest ? mailOf(digest, context) : { text: '', html: '' };
  };

  test('a heading begins as its owner writes it', () => {
    const table = withHeadings(bound(assets), { 'steps/Rig/due': { text: 'iDate', band: null, nth: 1, of: 1 } });
    const { text } = mailWith(table, { ID: 'CH_1', Name: 'Oti', Rig: 'WIP', 'Rig by': 'Ben Ode', iDate: '12. Mai 2026' });
    expect(text).toContain('iDate “12. Mai 2026” is not a date.');
  });

  test.each(['Zoë Straße', 'Mr. Zoe Kim', 'ilker işik'])('the name of %s is not put into capitals', (name) => {
    const crew = [...catalog.people, person(name, { email: null })];
    const due = '2026-03-03';
    const digest = planRun(
      runOn(due, {
        catalog: catalogWith({}, crew),
        reads: [
          readTable(
            bound(assets),
            { sheetId: 7, name: 'Assets' },
            [
              ['ID', 'Name', 'Rig', 'Rig by', 'Rig due'],
              ['CH_1', 'Oti', 'WIP', name, { date: due, time: '00:00' }],
            ],
            catalogWith({}, crew),
          ),
        ],
      }),
    ).digests.find(({ to }) => to === 'ana@example.com');
    const mail = digest ? mailOf(digest, context) : { text: '', html: '' };
    expect(mail.text).toContain(`\nFor ${name}, who has no address on the People tab\n`);
    expect(mail.html).toMatch(new RegExp(`<h2 style="[^"]*[0-9x]" dir="auto">For ${name}`));
    expect(mail.html).not.toMatch(new RegExp(`uppercase[^>]*>For ${name}`));
  });

  test.each([
    ['Ben Ode', 'Ben'],
    ['Zoë O’Neil', 'Zoë'],
    ['Jean-Luc Roy', 'Jean-Luc'],
    ['Mr. Zoe Kim', 'Mr. Zoe Kim'],
    ['Mr Kim', 'Mr Kim'],
    ['Dr Zoe Kim', 'Dr Zoe Kim'],
    ['Ruiz, Ana', 'Ruiz, Ana'],
    ['J. Smith', 'J. Smith'],
    ['J Smith', 'J Smith'],
    ['Smith and Sons', 'Smith and Sons'],
    ['The Mill', 'The Mill'],
    ['Ana', 'Ana'],
    ['王 小明', '王 小明'],
    ['', ''],
  ])('%s is called %s', (name, said) => {
    expect(nameSaid(name)).toBe(said);
  });
});
