// Bad input about what comes and goes: a table of every kind with the test that shows what is seen of it and that nothing is written. Kinds without a test of
// their own elsewhere are tried here.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Values } from '../../../src/schema/values/value';
import { arrivalsIn } from '../../../src/workbook/references/arrivals';
import { setting } from '../papers/paper-desk';
import { type Paper, paper } from '../support/paper-ports';

const here = 'test/actions/deliveries/bad-input.test.ts';
const own = 'test/actions/deliveries/package.test.ts';
const lines = 'test/actions/deliveries/lines.test.ts';
const arrivals = 'test/workbook/references/arrivals.test.ts';
const rules = 'test/schema/due-rule-column.test.ts';

describe('every kind has its test', () => {
  test.each<[string, string, string]>([
    ['a reference to nothing', lines, 'nothing that is there'],
    ['a reference to a deleted row', here, 'an item that was deleted meanwhile is refused, and nothing is written'],
    ['a reference to an omitted row', lines, 'one that is omitted'],
    ['a reference to a name of two rows', lines, 'a name of two rows'],
    ['a line without its delivery', here, 'a line of no delivery is refused, and one that stands in the grid is named by Check'],
    ['a delivery deleted with lines', here, 'the lines of a delivery that was deleted are named by Check, and so is its successor'],
    ['a rule with an unknown anchor, TX-9, CDD--3', rules, '“%s” is refused on every way in, with the words that exist'],
    ['an anchor without a date', 'test/actions/due-rules/packs.test.ts', 'what waits stays blank and is said'],
    ['a pack twice, by two people at once', 'test/actions/due-rules/packs.test.ts', 'twice, and by two people at once, adds nothing twice'],
    ['names with spaces, umlauts, 300 characters, two extensions', own, 'every one is listed, each once with all that it breaks'],
    ['rules and patterns that are none', own, 'that are not understood are refused in %s, with what to write'],
    ['a package of two people at once', own, 'of two people who name theirs at once each gets a name of its own'],
    [
      'a pasted list with headings, doubled files',
      arrivals,
      'headings, folders and blank lines are no files, and a name that stands there twice counts once',
    ],
    ['a pasted list of 2,000 lines', here, 'a list of 2,000 files is compared whole, and says what is missing of the 200 items of a form'],
    [
      'a tracking number with spaces, lower case, inside its link',
      'test/actions/tabs/shipments.test.ts',
      'a tracking number %s is kept, and its courier where it is sure',
    ],
    ['a tracking number of two couriers', 'test/schema/couriers/courier-of.test.ts', '%s writes %s, and so may others'],
    ['a partner without address', 'test/actions/papers/papers.test.ts', '%s is said, and the paper is there all the same'],
    ['a partner with two addresses', 'test/actions/papers/letters.test.ts', 'is addressed to the person of the row'],
    ['1.234,50', here, 'a value in another language’s writing is refused or read as the workbook writes it, never guessed'],
    ['Accepted before Sent', here, 'accepted before it was sent is refused'],
    [
      'a return before it was sent',
      'test/journeys/bad-input-form.test.ts',
      'a delivery that is back before it is due or was sent, or received before it was sent',
    ],
    [
      'a return before it was booked',
      'test/actions/tabs/shipments.test.ts',
      'a return before it was booked is refused in words, and nothing is written',
    ],
    [
      'sent again twice',
      'test/actions/deliveries/next.test.ts',
      'twice, by the same submit, by another, and by two people at once, adds them once',
    ],
    [
      'hostile text in every field of every tab',
      'test/faults/anywhere/hostile-anywhere.test.ts',
      'no run, mail or stamp makes a formula of a text',
    ],
    [
      'hostile text in every field, page, PDF and CSV about deliveries',
      'test/actions/deliveries/hostile.test.ts',
      'known ways in, from %j on',
    ],
    [
      'hostile text on a page and in a PDF',
      'test/actions/papers/papers.test.ts',
      'whatever stands in cells is text on the page, and the page is ASCII',
    ],
    [
      'hostile text in a CSV',
      'test/sidebar/table-text.test.ts',
      'whatever stands in the cells comes back, but for what would be a formula, which is text',
    ],
  ])('%s: %s', (_kind, file, title) => {
    expect(readFileSync(file, 'utf8')).toContain(title);
  });
});

const out = { title: 'Turnover', direction: 'Out', partner: 'Kestrel', due: '2026-03-09' };

/** An asset, and a delivery with it. */
function desk(): Paper {
  const made = paper();
  made.rpc('add', { table: 'assets', rows: [{ id: 'CH_001', name: 'Llama' }] });
  made.rpc('saveWhole', {
    table: 'deliveries',
    row: { id: null, values: out },
    lines: [{ table: 'deliveryItems', adds: [{ item: 'CH_001' }], edits: [] }],
  });
  return made;
}

/** The same with more tabs in use. */
function withTabs(...tabs: readonly string[]): Paper {
  const made = desk();
  for (const tab of tabs) setting(made, `Use ${tab}`, true);
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  return made;
}

const found = (made: Paper) => made.rpc('check', {}).findings.map(({ words }) => words);

/** Refused with a word to each field, and no tab has another row. */
function refused(made: Paper, table: string, row: Values): readonly string[] {
  const before = JSON.stringify(made.book.model.tabs);
  const { issues, message } = made.refusal('add', { table, rows: [row] });
  expect(JSON.stringify(made.book.model.tabs)).toBe(before);
  return issues.length > 0 ? issues.map((issue) => issue.message) : [message];
}

test('an item that was deleted meanwhile is refused, and nothing is written', () => {
  const made = desk();
  made.book.model.named('Assets').rows.splice(0, 1);
  expect(refused(made, 'deliveryItems', { delivery: 'DEL-001', item: 'CH_001' })[0]).toContain('Item names “CH_001”, which is no');
});

test('a line of no delivery is refused, and one that stands in the grid is named by Check', () => {
  const made = desk();
  expect(refused(made, 'deliveryItems', { what: 'Notes' }).join(' ')).toContain('Delivery');
  expect(refused(made, 'deliveryItems', { delivery: 'DEL-404', what: 'Notes' })[0]).toContain('Delivery names “DEL-404”');
  made.type('Delivery items', 0, 'Delivery', 'DEL-404');
  expect(found(made).join(' ')).toContain('“DEL-404”');
});

test('the lines of a delivery that was deleted are named by Check, and so is its successor', () => {
  const made = desk();
  made.type('Deliveries', 0, 'Status', 'Rejected');
  made.rpc('addNext', { of: { table: 'deliveries', id: 'DEL-001' }, way: 'again', due: '2026-03-16' });
  expect(found(made).filter((words) => words.includes('DEL-001'))).toEqual([]);
  made.book.model.named('Deliveries').rows.splice(0, 1);
  const words = found(made).filter((one) => one.includes('DEL-001'));
  expect(words.filter((one) => one.startsWith('Delivery names'))).toHaveLength(1);
  expect(words.filter((one) => one.startsWith('Earlier delivery names'))).toHaveLength(1);
});

test('a list of 2,000 files is compared whole, and says what is missing of the 200 items of a form', () => {
  const names = Array.from({ length: 2_000 }, (_none, at) => `shot_${String(at).padStart(4, '0')}_comp_v001.mov`);
  const expected = names.slice(0, 200).map((name, at) => ({ key: String(at), names: [name], step: '', take: 1 }));
  const { files, arrived, missing, unexpected } = arrivalsIn(['File name', ...names.slice(10)].join('\r\n'), expected);
  expect([files.length, arrived.size, unexpected.length]).toEqual([1_990, 190, 1_800]);
  expect(missing).toEqual(Array.from({ length: 10 }, (_none, at) => String(at)));
});

test('a value in another language’s writing is refused or read as the workbook writes it, never guessed', () => {
  const made = withTabs('Shipments');
  made.rpc('add', { table: 'shipments', rows: [{ direction: 'Out', what: 'Puppets', company: 'Kestrel' }] });
  expect(refused(made, 'shipmentItems', { shipment: 'SHP-001', what: 'Puppet', value: '1.234,50' })[0]).toContain('Value');
  made.rpc('add', { table: 'shipmentItems', rows: [{ shipment: 'SHP-001', what: 'Puppet', value: 123_450 }] });
  made.type('Shipment items', 0, 'Value', '1.234,50');
  expect(found(made).join(' ')).toContain('1.234,50');
});

test('accepted before it was sent is refused', () => {
  const made = withTabs('Deliverables', 'Companies');
  const row = { deliverable: 'Master', forWhom: 'Kestrel', sent: '2026-03-09', acceptedOn: '2026-03-05' };
  expect(refused(made, 'deliverables', row)).toEqual(['Accepted on is before Sent. Change one of the two.']);
});
