// A workbook with a company, our name, and a delivery to it, for tests of papers and mails.

import type { Values } from '../../../src/schema/values/value';
import { workbook } from '../../../src/tables';
import { letters, papers } from '../../../src/tables/papers';
import { type Paper, paper } from '../support/paper-ports';

export const delivery: Values = {
  title: 'Turnover: Railroad and Pool designs',
  direction: 'Out',
  partner: 'Kestrel Models',
  contact: 'Mia Lo',
  due: '2026-03-02',
  method: 'Aspera',
  reference: 'PO 4711',
  contents: 'Designs for the second block.\nColour keys follow.',
};

export const kestrel: Values = {
  company: 'Kestrel Models',
  alsoWrittenAs: 'KM, Kestrel',
  email: 'in@kestrel.example',
  address: '1 Quay Street\nBristol BS1 4QD',
  country: 'United Kingdom',
  vatNo: 'GB 999 9999 73',
  eori: 'GB999999973000',
};

/** A setting of the workbook, by its name. */
export function setting(made: Paper, name: string, value: string | boolean): void {
  for (const [at, row] of made.rows('Settings').entries()) if (row.Setting === name) made.type('Settings', at, 'Value', value);
  made.ports.cache.remove(['catalog changed', 'catalog/0', 'catalog/1']);
}

/** The delivery is DEL-001. */
export function paperDesk(lines: readonly Values[], row: Values = {}, company: Values | null = kestrel): Paper {
  const made = paper({ ...workbook, papers, letters });
  setting(made, 'Use Companies', true);
  setting(made, 'Production title', 'Caminandes');
  setting(made, 'Our legal name', 'Llama Pictures Ltd');
  setting(made, 'Our address', '7 Mill Lane\nLondon E8 3RL');
  setting(made, 'Our VAT no.', 'GB 888 8888 01');
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  if (company !== null) made.rpc('add', { table: 'companies', rows: [company] });
  made.rpc('saveWhole', {
    table: 'deliveries',
    row: { id: null, values: { ...delivery, ...row } },
    lines: [{ table: 'deliveryItems', adds: lines, edits: [] }],
  });
  return made;
}

/** Lines as a turnover of designs has them. */
export const designs: readonly Values[] = [
  { what: 'Railroad', step: 'Design', take: 3, quantity: 1, format: 'PSD', fileName: 'EN_003_design_v003.psd' },
  { what: 'Pool', step: 'Design', take: 2, quantity: 1, format: 'PSD', fileName: 'EN_002_design_v002.psd' },
  { what: 'Colour keys', quantity: 12, format: 'JPG' },
];
