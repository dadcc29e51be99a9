// A delivery note in the built add-on: shown over the sheet, and made a PDF by the services that Google has for it.

import { afterAll, expect, test } from '@jest/globals';
import { stopPrinting } from '../../../host/pdf/printer';
import { setUpDesk } from '../support/desk';

afterAll(() => stopPrinting());

/** A delivery of sixty files. */
function desk() {
  const made = setUpDesk({ pipeline: 'cg', sample: false });
  const row = { title: 'Turnover <b>two</b>', direction: 'Out', partner: 'Kestrel Models', due: '2026-03-02' };
  const adds = Array.from({ length: 60 }, (_none, at) => ({ what: `Railroad ${at}`, take: 2, fileName: `EN_${at}_v002.psd` }));
  made.rpc('saveWhole', { table: 'deliveries', row: { id: null, values: row }, lines: [{ table: 'deliveryItems', adds, edits: [] }] });
  return made;
}

const of = { paper: 'deliveryNote', table: 'deliveries', id: 'DEL-001' };

test('is shown in a window over the sheet, as text whatever it says', () => {
  const made = desk();
  made.rpc('paper', { of, form: 'page' });
  const { panel } = made.host;
  expect(panel).toMatchObject({ kind: 'dialog', title: 'Delivery note DEL-001', width: 900 });
  expect(panel?.html).toContain('Turnover &lt;b>two&lt;/b>');
  expect(panel?.html.match(/<div class="sheet"/g)).toHaveLength(3);
  expect(made.last.roundTrips).toBeLessThanOrEqual(4);
});

test('is a PDF with as many pages as were counted', () => {
  const { pdf, pages, name } = desk().rpc('paper', { of, form: 'pdf' });
  const file = Buffer.from(pdf ?? '', 'base64').toString('latin1');
  expect([name, file.slice(0, 5), pages]).toEqual(['DEL-001 Delivery note', '%PDF-', 3]);
  expect(file.match(/\/Type\s*\/Page\b/g)).toHaveLength(pages);
});
