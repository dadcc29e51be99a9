// The purchase order and its mail: who has to say yes first, where invoices go, what is missing, and text that means harm.

import { describe, expect, test } from '@jest/globals';
import { tableCsv } from '../../../sidebar/copying/table-text';
import type { Values } from '../../../src/schema/values/value';
import { workbook } from '../../../src/tables';
import { letters, papers } from '../../../src/tables/papers';
import { setting } from '../papers/paper-desk';
import { type Paper, paper } from '../support/paper-ports';
import { arrived } from './supply-desk';

const art: Values = { company: 'Art Example', email: 'art@example.com', address: '5 Paint Row\nLeeds LS1 1AA', country: 'United Kingdom' };

/** ORD-001 of Jo's: eighteen pencils of Art Example's. */
function orderDesk(row: Values = {}, company: Values | null = art, approves = false): Paper {
  const made = paper({ ...workbook, papers, letters });
  for (const tab of ['Companies', 'Orders']) setting(made, `Use ${tab}`, true);
  setting(made, 'Our legal name', 'Llama Pictures Ltd');
  setting(made, 'Our address', '7 Mill Lane\nLondon E8 3RL');
  setting(made, 'Our VAT no.', 'GB 888 8888 01');
  setting(made, 'Invoices go to', 'Accounts, PO Box 9\naccounts@llama.example');
  setting(made, 'Orders need a second person', approves);
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  made.rpc('add', { table: 'people', rows: [{ name: 'Jo Rey', alsoWrittenAs: 'JR' }, { name: 'Ana Lead' }, { name: 'Cleo Co' }] });
  setting(made, 'Coordinator', 'Cleo Co');
  if (company !== null) made.rpc('add', { table: 'companies', rows: [company] });
  made.rpc('saveWhole', {
    table: 'orders',
    row: { id: null, values: { supplier: 'Art Example', whatFor: 'Pencils', status: 'Asked', owner: 'Jo Rey', ...row } },
    lines: [{ table: 'orderLines', adds: [{ what: 'Pencils, HB', supplierNo: 'P-1', quantity: 18, packSize: 6, price: 40 }], edits: [] }],
  });
  return made;
}

const order = { table: 'orders', id: 'ORD-001' } as const;
const made = (desk: Paper, form: 'list' | 'pdf' = 'pdf') => desk.rpc('paper', { of: { paper: 'purchaseOrder', ...order }, form });
const htmlOf = (desk: Paper) => atob(made(desk).pdf ?? '');
const place = (desk: Paper, values: Values) =>
  desk.ask('save', { ...order, loaded: { status: 'Asked', approvedBy: null, owner: 'Jo Rey' }, changes: { status: 'Ordered', ...values } });
const said = (answer: ReturnType<typeof place>) => (answer.ok ? [] : answer.error.issues.map(({ path, message }) => `${path}: ${message}`));

describe('an order that needs a second person', () => {
  const blank =
    'Approved by is blank, and Settings want somebody else than whoever asks to say yes before it is “Ordered”. Write who did, or take an earlier status.';
  const own = 'Approved by is Jo Rey, who asks for it. Settings want somebody else to say yes: write who did.';

  test.each([
    ['nobody’s yes', {}, [`status: ${blank}`]],
    ['the yes of whoever asks', { approvedBy: 'Jo Rey' }, [`status: ${own}`, `approvedBy: ${own}`]],
    ['the same under another name', { approvedBy: 'JR' }, [`status: ${own}`, `approvedBy: ${own}`]],
    [
      'the coordinator’s yes, whose it is as nobody owns it',
      { owner: null, approvedBy: 'Cleo Co' },
      [expect.stringContaining('Cleo Co, who asks'), expect.stringMatching(/^approvedBy/)],
    ],
    ['somebody else’s yes', { approvedBy: 'Ana Lead' }, []],
    ['a status before that', { status: 'Approved' }, []],
  ])('with %s', (_what, values, issues) => {
    const desk = orderDesk({}, art, true);
    expect(said(place(desk, values))).toEqual(issues);
    expect(desk.rows('Orders')[0]?.Status === 'Asked').toBe(issues.length > 0);
  });

  test('is placed without one where Settings do not ask for it', () => {
    expect(said(place(orderDesk(), {}))).toEqual([]);
  });

  test('is neither mailed nor written down as mailed, and its paper says what is missing', () => {
    const desk = orderDesk({}, art, true);
    const mail = { to: 'art@example.com', cc: [], subject: 'Order', text: 'Hello' };
    const of = { letter: 'order', ...order };
    expect(desk.refusal('letter', { of }).message).toBe(blank);
    for (const way of ['send', 'by hand'] as const)
      expect(desk.refusal('sendLetter', { of, mail, way, paper: 'with paper', sure: false }).message).toBe(blank);
    expect([desk.mails, desk.rows('Sent mail')]).toEqual([[], []]);
    expect(made(desk).notes).toContain(blank);
  });

  test('takes nothing that arrives, and is named by Check where it was typed in the grid', () => {
    const desk = orderDesk({}, art, true);
    desk.type('Orders', 0, 'Status', 'Ordered');
    const answer = arrived(desk, [['OLN-001', 6, null]]);
    expect(answer.ok ? '' : answer.error.message).toMatch(/Approved by is blank.*None of the rows was changed/);
    expect(desk.rows('Order lines')[0]?.Received).toBe('');
    expect(
      desk
        .rpc('check', {})
        .findings.map(({ words }) => words)
        .join('\n'),
    ).toContain('Approved by is blank, and Settings want somebody else');
  });
});

describe('the purchase order', () => {
  test('says who orders, from whom, and where the invoice goes', () => {
    const html = htmlOf(orderDesk());
    for (const text of [
      'Llama Pictures Ltd',
      '7 Mill Lane',
      'VAT no. GB 888 8888 01',
      'Art Example',
      '5 Paint Row',
      'Invoice to',
      'PO Box 9',
      'accounts@llama.example',
    ])
      expect(html).toContain(text);
    expect(made(orderDesk(), 'list').notes).toEqual([]);
  });

  test.each([
    ['EUR', ['EUR 7.20', 'EUR 0.40'], '£'],
    ['gbp', ['£7.20', '£0.40'], 'gbp 7'],
    ['<b>', ['<b> 7.20', '<b> 0.40'], '£'],
  ])('in %s says its amounts in that currency', (currency, wanted, never) => {
    const desk = orderDesk({ currency });
    expect(made(desk, 'list').rows[0]).toContain(wanted[1]);
    const html = htmlOf(desk)
      .replaceAll('&#163;', '£')
      .replaceAll('&#60;', '<')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&#62;', '>');
    for (const text of wanted) expect(html).toContain(text);
    expect(html).not.toContain(never);
  });

  test('says what each line costs and what all of them come to; of a price that is missing neither', () => {
    const desk = orderDesk();
    const twoLines = (price: number | null) =>
      desk.rpc('saveWhole', {
        table: 'orders',
        row: { id: null, values: { supplier: 'Art Example', whatFor: 'Paper', status: 'Asked', currency: 'EUR' } },
        lines: [
          {
            table: 'orderLines',
            adds: [
              { what: 'A4', quantity: 2.5, price: 333 },
              { what: 'A3', quantity: 1, price },
            ],
            edits: [],
          },
        ],
      });
    twoLines(1001);
    twoLines(null);
    const paperOf = (id: string, form: 'list' | 'pdf') => desk.rpc('paper', { of: { paper: 'purchaseOrder', table: 'orders', id }, form });
    const { headings, rows } = paperOf('ORD-002', 'list');
    expect(headings).toEqual(['What', 'Quantity', 'Unit price', 'Amount']);
    // 2.5 x 3.33 is 8.325, of which the penny is rounded up.
    const first = ['A4', '2.5', 'EUR 3.33', 'EUR 8.33'];
    expect(rows).toEqual([first, ['A3', '1', 'EUR 10.01', 'EUR 10.01']]);
    expect(paperOf('ORD-003', 'list').rows).toEqual([first, ['A3', '1', '', '']]);
    const sums = (id: string) => /Total: 2[\s\S]*?<\/tr>/.exec(atob(paperOf(id, 'pdf').pdf ?? ''))?.[0].match(/(?<=>)[^<]+/g);
    expect(sums('ORD-002')).toEqual(['3.5', 'EUR 18.34']);
    expect(sums('ORD-003')).toEqual(['3.5']);
  });

  test('shows no hairs of a quantity that a formula has added up', () => {
    const desk = orderDesk();
    desk.type('Order lines', 0, 'Quantity', 0.1 + 0.2);
    expect(made(desk, 'list').rows[0]).toContain('0.3');
  });

  test('has no place for invoices of its own where they come to our address', () => {
    const desk = orderDesk();
    setting(desk, 'Invoices go to', '');
    expect(htmlOf(desk)).not.toContain('Invoice to');
  });

  test.each([
    ['on no list', null, '“Art Example” is not on Companies: add it there, with its address.'],
    ['without a postal address', { ...art, address: null }, 'Art Example has no address on Companies: write it under Address there.'],
  ])('to a supplier %s says what to mend, and is made all the same', (_what, company, words) => {
    const view = made(orderDesk({}, company));
    expect([view.notes, view.rows.length, view.pdf !== null]).toEqual([[words], 1, true]);
  });

  test.each([
    [
      'on no list',
      null,
      '“Art Example” is not on Companies: add it there, with its address. Write one under Email on Companies, or on People beside their company.',
    ],
    [
      'without a mail address',
      { ...art, email: null },
      'Art Example has no address. Write one under Email on Companies, or on People beside their company.',
    ],
  ])('mailed to a supplier %s goes nowhere, says what to mend, and nothing is half done', (_what, company, words) => {
    const desk = orderDesk({}, company);
    const of = { letter: 'order', ...order };
    const shown = desk.rpc('letter', { of });
    expect([shown.to, shown.offered, shown.notes]).toEqual(['', [], [words]]);
    const mail = { to: shown.to, cc: [], subject: shown.subject, text: shown.text };
    expect(desk.refusal('sendLetter', { of, mail, way: 'send', paper: 'with paper', sure: false }).issues).toEqual([
      { path: 'to', message: 'Say whom it goes to.' },
    ]);
    const toSomebody = { ...mail, to: 'guess@example.com' };
    expect(desk.refusal('sendLetter', { of, mail: toSomebody, way: 'send', paper: 'with paper', sure: false }).issues[0]?.path).toBe('to');
    expect([desk.mails, desk.rows('Sent mail'), desk.rows('Orders')[0]?.Status]).toEqual([[], [], 'Asked']);
  });
});

describe('text that means harm', () => {
  const hostile = '=HYPERLINK("http://x.example","y")<script>alert(1)</script>"><img src=x onerror=alert(1)>\u0000\r\n{{x}}';
  const columns = ['What for', 'Deliver to', 'Their reference', 'Accounts’ PO no.', 'Cost code', 'Contact', 'Notes'];

  function hostileDesk(): Paper {
    const desk = orderDesk();
    for (const heading of columns) desk.type('Orders', 0, heading, hostile);
    for (const heading of ['What', 'Supplier’s no.', 'Notes']) desk.type('Order lines', 0, heading, hostile);
    for (const heading of ['Address', 'VAT no.', 'Country']) desk.type('Companies', 0, heading, hostile);
    for (const name of ['Our legal name', 'Our address', 'Our VAT no.', 'Invoices go to']) setting(desk, name, hostile);
    return desk;
  }

  test('stands on the page and in the PDF as text', () => {
    const desk = hostileDesk();
    desk.rpc('paper', { of: { paper: 'purchaseOrder', ...order }, form: 'page' });
    const page = desk.pages[0]?.html ?? '';
    for (const html of [htmlOf(desk), page]) {
      expect(html).not.toMatch(/<script|<img/);
      expect(html).not.toMatch(/[^\n\x20-\x7e]/);
      expect(html).toContain('&lt;script>alert(1)&lt;/script>');
    }
  });

  test('is no formula in the CSV, no header in the mail and no path in the file’s name', () => {
    const desk = hostileDesk();
    const { headings, rows, name } = made(desk);
    const csv = tableCsv({ name, headings, rows });
    for (const cell of csv.match(/"(?:[^"]|"")*"/g) ?? []) expect(cell).not.toMatch(/^"\s*[=+\-@]/);
    expect(name).not.toMatch(/[<>:"/\\|?*\n\r]/);
    const { subject, text } = desk.rpc('letter', { of: { letter: 'order', ...order } });
    desk.rpc('sendLetter', {
      of: { letter: 'order', ...order },
      mail: { to: 'art@example.com', cc: [], subject: `${subject} ${hostile}`, text: `${text} ${hostile}` },
      ...{ way: 'send', paper: 'with paper', sure: false },
    });
    const [mail] = desk.mails;
    expect(mail?.subject).not.toMatch(/[\r\n\0]/);
    expect(mail?.html).not.toMatch(/<script|<img/);
  });
});
