// Claims: handed in as they were seen, frozen, sent back, approved and paid; by two people, and by the same submit twice.

import { describe, expect, test } from '@jest/globals';
import { tableCsv } from '../../../sidebar/copying/table-text';
import type { ClaimStepName } from '../../../src/contract/cash';
import { once } from '../../../src/schema/values/once';
import type { Values } from '../../../src/schema/values/value';
import { setting } from '../papers/paper-desk';
import { type Paper, paper } from '../support/paper-ports';
import { cashDesk, spent } from './cash-desk';

const claiming = [['Use Claims', 'yes']] as const;

function claimDesk(...receipts: readonly Values[]): Paper {
  return cashDesk(receipts.length > 0 ? receipts : [spent(2500), spent(-500, { shop: 'Station' })], ...claiming);
}

function wish(desk: Paper, at = 0) {
  const group = desk.rpc('claimDesk', {}).groups[at];
  const { holder = '', kind = '', receipts = [] } = group ?? {};
  return { holder, kind, receipts: receipts.map(({ table, id, gross }) => ({ table, id, gross })) };
}

function stepped(desk: Paper, to: ClaimStepName, more: { readonly by?: string; readonly reason?: string; readonly sure?: boolean } = {}) {
  const { by = '', reason = '', sure = false } = more;
  return desk.ask('stepClaim', { step: { claim: 'CLM-001', to, by, reason }, sure });
}

const statuses = (desk: Paper) => desk.rows('Petty Cash').map((row) => row.Status);

describe('making a claim', () => {
  test('takes the receipts of one person and one kind of money, refunds with them, and freezes what they come to', () => {
    const desk = claimDesk(spent(2500), spent(-500), spent(700, { paidWith: 'Own money' }), spent(900, { whoPaid: 'Ana Ruiz' }));
    expect(desk.rpc('claimDesk', {}).groups.map(({ holder, kind, gross }) => [holder, kind, gross])).toEqual([
      ['Dee Hart', 'Float', '£20.00'],
      ['Dee Hart', 'Own money', '£7.00'],
      ['Ana Ruiz', 'Float', '£9.00'],
    ]);
    expect(desk.rpc('makeClaim', { claim: wish(desk), sure: false })).toEqual({ id: 'CLM-001', again: false });
    expect(desk.rows('Claims')).toMatchObject([
      { Holder: 'Dee Hart', Kind: 'Float', Receipts: 2, Net: 16.66, VAT: 3.34, Gross: 20, Status: 'Handed in' },
    ]);
    expect(desk.rows('Petty Cash').map((row) => [row.Claim, row.Status])).toEqual([
      ['CLM-001', 'Claimed'],
      ['CLM-001', 'Claimed'],
      ['', 'To claim'],
      ['', 'To claim'],
    ]);
    desk.rpc('undo', { act: String(desk.rows('Changes').at(-1)?.Act) });
    expect(desk.rpc('claimDesk', {}).groups[0]?.receipts).toHaveLength(2);
  });

  test('asks where evidence is missing, by receipt', () => {
    const desk = claimDesk(spent(100, { receipt: 'Card slip only' }), spent(200, { receipt: null }), spent(300));
    const { issues, message } = desk.refusal('makeClaim', { claim: wish(desk), sure: false });
    expect([issues.map(({ path }) => path), message]).toEqual([
      ['sure'],
      'RCP-001: paper: Card slip only. RCP-002: nobody has said what paper there is. Accounts will ask about that. Hand it in all the same? Nothing was written yet.',
    ]);
    expect(desk.rows('Claims')).toEqual([]);
    desk.rpc('makeClaim', { claim: wish(desk), sure: true });
    expect(desk.rows('Claims')).toMatchObject([{ Gross: 6 }]);
  });

  test('by two people at once claims nothing twice; the same submit twice is one', () => {
    const desk = claimDesk();
    const seen = wish(desk);
    desk.rpc('makeClaim', { claim: seen, sure: true }, 'one');
    expect(desk.rpc('makeClaim', { claim: seen, sure: true }, 'one')).toMatchObject({ id: 'CLM-001' });
    expect(desk.refusal('makeClaim', { claim: seen, sure: true })).toMatchObject({
      code: 'conflict',
      message: 'RCP-001 is gone, or on another claim by now. Nothing was written: look again.',
    });
    expect(desk.rows('Claims')).toHaveLength(1);
  });

  test('of an amount that somebody has changed meanwhile, or of somebody else’s receipt, is refused whole', () => {
    const desk = claimDesk(spent(2500), spent(100), spent(900, { whoPaid: 'Ana Ruiz' }));
    const seen = wish(desk);
    desk.type('Petty Cash', 1, 'Gross', 2);
    expect(desk.refusal('makeClaim', { claim: seen, sure: true }).message).toContain('has changed the amount of RCP-002');
    const others = { ...seen, receipts: [{ table: 'pettyCash', id: 'RCP-003', gross: 900 }] };
    expect(desk.refusal('makeClaim', { claim: others, sure: true }).message).toContain('RCP-003 is not Dee Hart’s');
    expect([desk.rows('Claims'), statuses(desk)]).toEqual([[], ['To claim', 'To claim', 'To claim']]);
  });

  test('names what nobody can claim: without who paid with what, or an amount that can be read', () => {
    const desk = claimDesk(spent(100, { paidWith: null }), spent(200));
    desk.type('Petty Cash', 1, 'Gross', 'two');
    expect(desk.rpc('claimDesk', {})).toMatchObject({
      groups: [],
      words: ['Without who paid, what with, or an amount that can be read: RCP-001 and RCP-002.'],
    });
  });

  test.each([{ receipts: [] }, { receipts: [{ table: 'pettyCash', id: 'RCP-001', gross: 0.5 }] }, { receipts: 'all' as never }])(
    'of %j is no request',
    (more) => {
      const desk = claimDesk();
      expect(desk.refusal('makeClaim', { claim: { ...wish(desk), ...more }, sure: true }).code).toBe('invalid');
    },
  );
});

describe('a claim', () => {
  function handedIn(...receipts: readonly Values[]): Paper {
    const desk = claimDesk(...receipts);
    desk.rpc('makeClaim', { claim: wish(desk), sure: true });
    return desk;
  }

  test('is approved and paid, its receipts with it, and a float holds again', () => {
    const desk = handedIn();
    expect(stepped(desk, 'approve', { by: 'Ana Ruiz' })).toMatchObject({ ok: true, value: { status: 'Approved', receipts: 2 } });
    expect(statuses(desk)).toEqual(['Approved', 'Approved']);
    expect(desk.rpc('floatStates', {}).floats[0]?.should).toBe(8000);
    stepped(desk, 'pay');
    expect(desk.rows('Claims')[0]).toMatchObject({ Status: 'Paid or reconciled', 'Approved by': 'Ana Ruiz' });
    expect(statuses(desk)).toEqual(['Paid back', 'Paid back']);
    expect(desk.rpc('floatStates', {}).floats[0]?.should).toBe(10_000);
    expect(desk.rpc('claimDesk', {}).claims).toEqual([]);
  });

  test('of a card is reconciled, never paid back', () => {
    const desk = handedIn(spent(900, { whoPaid: 'Ana Ruiz', paidWith: 'Company card' }));
    stepped(desk, 'approve', { by: 'Dee Hart' });
    stepped(desk, 'pay');
    expect(statuses(desk)).toEqual(['Reconciled']);
  });

  test('is sent back with a reason, and handed in again as its receipts are then', () => {
    const desk = handedIn();
    expect(stepped(desk, 'query')).toMatchObject({
      ok: false,
      error: { message: 'Say why CLM-001 is sent back: whoever has claimed it is to know.' },
    });
    stepped(desk, 'query', { reason: 'Which cost code?' });
    expect([desk.rows('Claims')[0]?.Notes, statuses(desk)]).toEqual(['Which cost code?', ['Queried', 'Queried']]);
    expect(desk.rpc('claimDesk', {}).claims[0]?.words).toEqual(['2 receipts, £20.00.', 'It was sent back: Which cost code?']);
    desk.rpc('save', { table: 'pettyCash', id: 'RCP-001', loaded: { gross: 2500 }, changes: { gross: 2400 }, where: null });
    stepped(desk, 'hand in');
    expect(desk.rows('Claims')[0]).toMatchObject({ Status: 'Handed in', Gross: 19, Net: 15.83, VAT: 3.17 });
  });

  test('whose receipts have changed since says so, to Check too, and is not approved', () => {
    const desk = handedIn();
    desk.rpc('save', { table: 'pettyCash', id: 'RCP-001', loaded: { gross: 2500 }, changes: { gross: 2600 }, where: null });
    const drift =
      'CLM-001 was handed in with 2 receipts, £20.00, VAT £3.34; now there are 2 receipts, £21.00, VAT £3.50. Put its receipts back, or query it and hand it in again.';
    expect(desk.rpc('claimDesk', {}).claims[0]?.words).toEqual(['2 receipts, £20.00.', drift]);
    expect(desk.rpc('check', {}).findings.map(({ words }) => words)).toContain(drift);
    expect(stepped(desk, 'approve', { by: 'Ana Ruiz' })).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(statuses(desk)).toEqual(['Claimed', 'Claimed']);
  });

  test('of one’s own is approved only when asked, and not at all where Settings say so', () => {
    const desk = handedIn();
    expect(stepped(desk, 'approve', { by: 'dee hart' })).toMatchObject({
      ok: false,
      error: { message: 'CLM-001 is Dee Hart’s own claim. Approve it all the same? Nothing was written yet.', issues: [{ path: 'sure' }] },
    });
    setting(desk, 'Own claims may be approved', 'no');
    expect(stepped(desk, 'approve', { by: 'Dee Hart', sure: true })).toMatchObject({
      ok: false,
      error: { message: 'CLM-001 is Dee Hart’s own claim: somebody else has to approve it. Settings say so.' },
    });
    setting(desk, 'Own claims may be approved', 'ask');
    expect(stepped(desk, 'approve', { by: 'Dee Hart', sure: true })).toMatchObject({ ok: true });
  });

  test('that is rejected leaves its receipts with their holder', () => {
    const desk = handedIn(spent(2500));
    stepped(desk, 'reject', { reason: 'Private' });
    expect(statuses(desk)).toEqual(['Rejected']);
    expect(desk.rpc('floatStates', {}).floats[0]).toMatchObject({ should: 10_000 });
    expect(desk.rpc('floatStates', {}).floats[0]?.words).toContain('Dee Hart owes £25.00 of receipts that were rejected.');
  });

  test('is not stepped past what it is by now', () => {
    const desk = handedIn();
    expect(stepped(desk, 'pay')).toMatchObject({
      ok: false,
      error: { code: 'conflict', message: 'CLM-001 is Handed in by now. Nothing was written: look again.' },
    });
  });

  test('has a top sheet: receipts numbered by date with their links, sums, and hostile text as text', () => {
    const desk = handedIn(
      spent(1200, { date: '2026-02-21', costCode: '4210', link: 'https://example.com/1', shop: '=HYPERLINK("x")<b>' }),
      spent(600, { date: '2026-02-20', costCode: '5100' }),
      spent(50, { date: '2026-02-22', vatRate: '0' }),
    );
    const sheet = desk.rpc('claimPaper', { claim: 'CLM-001', form: 'list' });
    expect(sheet).toMatchObject({ name: 'CLM-001 Claim', pages: 1 });
    expect(sheet.rows.map((row) => [row[0], row[1], row[5], row[9], row[4]])).toEqual([
      ['1', 'RCP-002', '5100', '6.00', 'Glue\nReceipt: Receipt with VAT no.'],
      ['2', 'RCP-001', '4210', '12.00', 'Glue\nReceipt: Receipt with VAT no.\nhttps://example.com/1'],
      ['3', 'RCP-003', '', '0.50', 'Glue\nReceipt: Receipt with VAT no.'],
    ]);
    desk.rpc('claimPaper', { claim: 'CLM-001', form: 'page' });
    const html = desk.pages.at(-1)?.html ?? '';
    expect(html).toContain('Glue<br>Receipt: Receipt with VAT no.<br>https://example.com/1');
    for (const words of ['4210, 20%', '10.00 net', 'Approved by', '18.50']) expect(html).toContain(words);
    expect(html).not.toContain('<b>');
    expect(html).toContain('=HYPERLINK');
  });
});

describe('hostile text on a claim', () => {
  const texts = [
    '</td></tr></table><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '=HYPERLINK("http://x.example","y")',
    '\t=1+1',
    'a "b", c; d',
    '＝1+1\u202e',
  ];
  const handedIn = once(() => {
    const desk = claimDesk(...texts.map((text) => spent(1200, { shop: text, whatFor: text, costCode: text.slice(0, 9) })));
    // The form refuses such a link.
    desk.type('Petty Cash', 0, 'Link', 'javascript:alert(1)');
    setting(desk, 'Our legal name', texts[0] ?? '');
    desk.rpc('makeClaim', { claim: wish(desk), sure: true });
    return desk;
  });

  test.each(['page', 'pdf'] as const)('is text in its top sheet as %s, and nothing that runs or leads anywhere', (form) => {
    const desk = handedIn();
    const { pdf } = desk.rpc('claimPaper', { claim: 'CLM-001', form });
    // The printer of these tests gives the page as it is.
    const html = form === 'pdf' ? atob(pdf ?? '') : (desk.pages.at(-1)?.html ?? '');
    expect(html.match(/<(?:script|img|svg|iframe|a|base|form|object)\b|<(?!button )[^>]*\son\w+\s*=/gi)).toBeNull();
    expect(html.match(/&lt;script>alert\(1\)&lt;\/script>/g)).toHaveLength(3);
    expect(html).toMatch(/^[\n -~]*$/);
  });

  test('is no formula in the CSV that accounts get: byte by byte', () => {
    const desk = handedIn().copy();
    setting(desk, 'Columns for accounts', 'Shop, Gross');
    const bytes = Buffer.from(tableCsv(desk.rpc('accountsList', { of: { claim: 'CLM-001' } })));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.subarray(3).toString()).toBe(
      [
        '"Shop","Gross"',
        '"</td></tr></table><script>alert(1)</script>","12.00"',
        '"""><img src=x onerror=alert(1)>","12.00"',
        `"'=HYPERLINK(""http://x.example"",""y"")","12.00"`,
        `"'\t=1+1","12.00"`,
        '"a ""b"", c; d","12.00"',
        `"'＝1+1\u202e","12.00"`,
        '',
      ].join('\r\n'),
    );
  });

  test('is no formula in the table of its top sheet, in any column', () => {
    const { name, headings, rows } = handedIn().rpc('claimPaper', { claim: 'CLM-001', form: 'list' });
    const cells =
      tableCsv({ name, headings, rows })
        .slice(1)
        .match(/"(?:[^"]|"")*"/g) ?? [];
    expect(cells).toHaveLength(headings.length * (texts.length + 1));
    // An amount below nought is a number.
    expect(cells.filter((cell) => /^"\s*[=+@＝＋＠]/.test(cell) || /^"\s*-(?!\d)/.test(cell))).toEqual([]);
  });
});

test('without the tab it is said how to get it', () => {
  expect(paper().refusal('claimDesk', {}).message).toContain('Set Use Claims to yes on Settings');
});
