// Hostile text in every text column of the tabs about what comes and goes: what is shown, printed, mailed, copied and looked for stays text.

import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { tableCsv, tableHtml } from '../../../sidebar/copying/table-text';
import type { Method, Methods } from '../../../src/contract/methods';
import { recordTables } from '../../../src/schema/workbook';
import { workbook } from '../../../src/tables';
import { isFull, sampled } from '../../faults/support/thoroughness';
import { designs, paperDesk, setting } from '../papers/paper-desk';
import type { Paper } from '../support/paper-ports';

const tabs = ['companies', 'deliveries', 'deliveryItems', 'deliverables', 'contractDates', 'shipments', 'shipmentItems'];

/** Columns that people fill with words of their own, by heading. */
const texts = recordTables(workbook).flatMap(({ key, tab, columns }) =>
  tabs.includes(key) ? Object.values(columns).flatMap((column) => (column.kind === 'text' ? [[tab, column.heading] as const] : [])) : [],
);

function ready(): Paper {
  const made = paperDesk(designs.slice(0, 2));
  for (const tab of ['Deliverables', 'Contract dates', 'Shipments']) setting(made, `Use ${tab}`, true);
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  made.rpc('add', { table: 'deliverables', rows: [{ deliverable: 'Master', forWhom: 'Kestrel Models', rule: 'CDD-10wd' }] });
  made.rpc('add', { table: 'contractDates', rows: [{ forWhom: 'Kestrel Models', cdd: '2026-06-30' }] });
  made.rpc('add', { table: 'shipments', rows: [{ direction: 'Out', what: 'Puppets', company: 'Kestrel Models', delivery: 'DEL-001' }] });
  made.rpc('add', { table: 'shipmentItems', rows: [{ shipment: 'SHP-001', what: 'Puppet', value: 100 }] });
  return made;
}

const desk = ready();

/** The same, with another of those texts in each text column: as they were typed in the grid, where nobody is asked. */
function filled(given: readonly string[]): Paper {
  const made = desk.copy();
  for (const [at, [tab, heading]] of texts.entries()) made.type(tab, 0, heading, given[at % given.length] ?? '');
  return made;
}

const delivery = { table: 'deliveries', id: 'DEL-001' };
const paperOf = (paper: string, of = delivery) => ({ paper, ...of });
const printed = [
  ...['deliveryNote', 'packingList', 'fileList'].map((paper) => paperOf(paper)),
  paperOf('proForma', { table: 'shipments', id: 'SHP-001' }),
];

type Asked = { readonly [M in Method]: readonly [M, Methods[M]['input']] }[Method];

/** Everything that is asked about such rows and writes nothing. */
const asked: readonly Asked[] = [
  ['open', {}],
  ['today', {}],
  ['check', {}],
  ['lines', delivery],
  ['followUps', { ...delivery, was: 'Turnover' }],
  ['planNext', { of: delivery, way: 'again' }],
  ['planDue', { table: 'deliverables' }],
  ['letter', { of: { letter: 'mail', ...delivery } }],
  ['letter', { of: { letter: 'chase', ...delivery } }],
];

/** Whatever opens a tag or an attribute that runs something, but for the page's own button. */
const alive = (html: string) =>
  [...html.matchAll(/<(?:script|img|svg|iframe|a|link|base|form|object)\b|<[^>]*\son\w+\s*=/gi)]
    .map(([found]) => found)
    .filter((found) => !found.startsWith('<button type="button" onclick='));

function expectText(given: readonly string[]): void {
  const made = filled(given);
  for (const [method, input] of [...asked, ['where', { text: given[0]?.slice(0, 100) ?? '' }] as const]) {
    const answer = made.ask(method, input as never);
    expect([method, answer.ok ? '' : answer.error.code]).not.toEqual([method, 'bug']);
    // A backslash and an n that somebody has typed are no line.
    if (answer.ok && method === 'letter') expect((answer.value as Methods['letter']['answer']).subject).not.toMatch(/[\r\n]/);
  }
  for (const of of printed) {
    const { name, headings, rows } = made.rpc('paper', { of, form: 'list' });
    made.rpc('paper', { of, form: 'page' });
    const pages = [made.pages.at(-1)?.html ?? '', atob(made.rpc('paper', { of, form: 'pdf' }).pdf ?? '')];
    for (const html of pages) {
      expect(html).toMatch(/^[\n -~]*$/);
      expect(alive(html)).toEqual([]);
    }
    expect(name).not.toMatch(/[\\/:*?"<>|\n\r\t]/);
    const table = { name, headings, rows };
    expect([...tableCsv(table).matchAll(/(?:^|,|\n)"\s*[=+\-@][^"]*/g)].map(([cell]) => cell)).toEqual([]);
    expect(alive(tableHtml(table))).toEqual([]);
  }
}

const known = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'); alert(1); ('",
  '</td></tr></table><script>1</script>',
  '=HYPERLINK("http://x.example","y")',
  '+1+1',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '＝1+1',
  'a"b\r\nc,d;e',
  '{title} {partner} {nothing} {{',
  '../../etc/passwd \\ C:\\x | * ?',
  '\u202egnp.exe \u0000 \ud800 \u200b',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  'x'.repeat(5000),
  'Ünï 語 😀 é',
];

describe(`hostile text in ${texts.length} columns`, () => {
  test('there are text columns in each of those tabs', () => {
    expect(new Set(texts.map(([tab]) => tab)).size).toBe(tabs.length);
  });

  // Turned by one, each column has the next of them.
  const turns = sampled(
    known.map((_text, at) => [...known.slice(at), ...known.slice(0, at)]),
    3,
  );

  test.each(turns.map((given) => [given[0]?.slice(0, 40), given] as const))('known ways in, from %j on', (_first, given) =>
    expectText(given),
  );

  test('and whatever else is typed or pasted', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<', '>', '"', "'", '&', '=', '<svg onload=1>', '&lt;', '\n', '\r', '\t', '{', '}', '/', '\\', '<!--', ']]>'),
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(fc.array(text, { minLength: 5, maxLength: 40 }), expectText), { numRuns: isFull ? 100 : 5 });
  });
});
