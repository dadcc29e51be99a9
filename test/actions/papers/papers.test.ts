// Papers of a delivery: who, to whom, what, how many; made of what is saved, and nothing of a cell is markup.

import { describe, expect, test } from '@jest/globals';
import type { PaperForm } from '../../../src/contract/papers';
import type { Values } from '../../../src/schema/values/value';
import type { Paper } from '../support/paper-ports';
import { designs, kestrel, paperDesk, setting } from './paper-desk';

const of = (paper = 'deliveryNote', id = 'DEL-001') => ({ paper, table: 'deliveries', id });
const made = (desk: Paper, form: PaperForm = 'list', paper?: string) => desk.rpc('paper', { of: of(paper), form });
/** The texts of the page that was shown, one a line. */
const shown = (desk: Paper) => {
  made(desk, 'page');
  return (desk.pages.at(-1)?.html ?? '')
    .replace(/<(style|title)>.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '');
};

describe('a delivery note', () => {
  test('says who we are, who they are, what goes and how many, and nothing that is blank', () => {
    expect(shown(paperDesk(designs))).toEqual([
      'Print',
      'Delivery note DEL-001',
      'Caminandes',
      '2 March 2026',
      'Page 1 of 1',
      ...['From', 'Llama Pictures Ltd', '7 Mill Lane', 'London E8 3RL', 'VAT no. GB 888 8888 01'],
      ...['To', 'Kestrel Models', 'Attn. Mia Lo', '1 Quay Street', 'Bristol BS1 4QD', 'United Kingdom', 'VAT no. GB 999 9999 73'],
      'EORI GB999999973000',
      'Turnover: Railroad and Pool designs',
      ...['Reference (theirs)', 'PO 4711', 'Method', 'Aspera'],
      ...['Designs for the second block.', 'Colour keys follow.'],
      ...['What', 'Step', 'Take', 'Quantity', 'Format', 'File name'],
      ...['Railroad', 'Design', '3', '1', 'PSD', 'EN_003_design_v003.psd'],
      ...['Pool', 'Design', '2', '1', 'PSD', 'EN_002_design_v002.psd'],
      ...['Colour keys', '12', 'JPG'],
      ...['Total: 3 items', '14'],
      'Please check it against this list, and tell us if anything is missing or cannot be read.',
      ...['Sent by', 'Name, date, signature', 'Received by', 'Name, date, signature'],
    ]);
  });

  test('is a table to copy and a file besides, called by its number', () => {
    const desk = paperDesk(designs);
    const { pdf, ...list } = made(desk, 'pdf');
    expect({ ...list, rows: list.rows.length }).toEqual({
      name: 'DEL-001 Delivery note',
      pages: 1,
      headings: ['What', 'Step', 'Take', 'Quantity', 'Format', 'File name'],
      rows: 3,
      notes: [],
    });
    expect(atob(pdf ?? '')).toContain('Delivery note DEL-001');
    expect(atob(pdf ?? '')).not.toContain('window.print');
    expect([made(desk).pdf, desk.pages]).toEqual([null, []]);
  });

  test('takes the company by any of its spellings, and headings as they are called now', () => {
    const desk = paperDesk(designs, { partner: 'KM' });
    expect(shown(desk)).toContain('Bristol BS1 4QD');
  });

  test('lines that were taken off are not on it', () => {
    const desk = paperDesk([...designs, { what: 'Sky', takenOff: true }]);
    expect(made(desk).rows.map(([what]) => what)).toEqual(['Railroad', 'Pool', 'Colour keys']);
  });

  test.each<[string, Values, Values | null, readonly string[]]>([
    ['a partner who is on no list', { partner: 'Somebody' }, kestrel, ['“Somebody” is not on Companies: add it there, with its address.']],
    [
      'a company without address',
      {},
      { company: 'Kestrel Models' },
      ['Kestrel Models has no address on Companies: write it under Address there.'],
    ],
  ])('%s is said, and the paper is there all the same', (_name, row, company, notes) => {
    const desk = paperDesk(designs, row, company);
    expect(made(desk).notes).toEqual(notes);
    expect(shown(desk)).toContain('Delivery note DEL-001');
  });

  test('a blank name of ours, a list of nothing and a tab Companies that is not in use are said', () => {
    const desk = paperDesk([]);
    setting(desk, 'Our legal name', '');
    setting(desk, 'Use Companies', false);
    expect(made(desk).notes).toEqual([
      '“Our legal name” on Settings is blank, so it says Caminandes. Write it there.',
      'The tab Companies is not in use, so no address is known. Settings switch it on.',
      'Nothing is on its list yet.',
    ]);
  });

  test.each([
    ['of what comes in', { direction: 'In' }, of(), 'Delivery note: only where Direction is “Out”.'],
    ['of a delivery that is gone', {}, of('deliveryNote', 'DEL-099'), 'DEL-099'],
    ['that nobody knows', {}, of('treasureMap'), 'There is no such paper of this tab.'],
    ['of another tab', {}, { ...of(), table: 'assets' }, 'There is no such paper of this tab.'],
  ])('%s is refused', (_name, row, asked, words) => {
    const desk = paperDesk(designs, row);
    expect(desk.refusal('paper', { of: asked, form: 'page' }).message).toContain(words);
    expect(desk.pages).toEqual([]);
  });
});

test('a packing list has the files with their sizes and checksums', () => {
  const desk = paperDesk([{ what: 'Railroad', fileName: 'a.psd', size: '1.2 GB', checksum: 'd41d8cd9' }], { driveLabel: 'LTO-0042' });
  expect(made(desk, 'list', 'packingList')).toMatchObject({
    name: 'DEL-001 Packing list',
    headings: ['What', 'File name', 'Size', 'Checksum'],
    rows: [['Railroad', 'a.psd', '1.2 GB', 'd41d8cd9']],
  });
});

test('a pro-forma invoice says why and on what terms goods leave, what each is worth, and the sum of it', () => {
  const desk = paperDesk([]);
  setting(desk, 'Use Shipments', true);
  desk.rpc('setUp', { pipeline: 'cg', sample: false });
  const values = {
    ...{ what: 'Puppets', direction: 'Out', company: 'Kestrel', boxes: 2, currency: 'EUR' },
    ...{ reason: 'temporary, for a festival', incoterm: 'DAP Bristol' },
  };
  const adds = [
    { what: 'Puppet, silicone, used', quantity: 3, commodityCode: '9503 00 95', origin: 'United Kingdom', value: 450.5 },
    { what: 'Stand', quantity: 1, commodityCode: '7326 90 98', origin: 'Germany', value: 20.1 },
  ];
  desk.rpc('saveWhole', { table: 'shipments', row: { id: null, values }, lines: [{ table: 'shipmentItems', adds, edits: [] }] });
  desk.rpc('paper', { of: { paper: 'proForma', table: 'shipments', id: 'SHP-001' }, form: 'page' });
  const texts = (desk.pages.at(-1)?.html ?? '').replace(/<[^>]*>/g, '\n').split(/\n+/);
  for (const text of [
    'Pro-forma invoice SHP-001',
    'DAP Bristol',
    'temporary, for a festival',
    'EUR',
    'EORI GB999999973000',
    '450.50',
    '470.60',
    '4',
  ]) {
    expect(texts).toContain(text);
  }
  expect(desk.rpc('paper', { of: { paper: 'proForma', table: 'shipments', id: 'SHP-001' }, form: 'list' }).headings).toEqual([
    ...['What', 'Quantity', 'Commodity code', 'Origin', 'Value'],
  ]);
});

test('the sidebar is told which papers the rows of a tab have', () => {
  const offered = paperDesk([])
    .rpc('open', {})
    .tabs.flatMap(({ table, papers = [] }) => papers.map(({ title }) => `${table}: ${title}`));
  const ofDeliveries = ['Delivery note', 'Packing list', 'List of files'].map((title) => `deliveries: ${title}`);
  expect(offered).toEqual(expect.arrayContaining(ofDeliveries));
  expect(offered).not.toContain('shipments: Pro-forma invoice');
});

test('whatever stands in cells is text on the page, and the page is ASCII', () => {
  const hostile = '<script>alert(1)</script>"\'&<img src=x onerror=alert(1)>=1+1 Ünï 語 \u202e\ud800';
  const company = { ...kestrel, company: `K ${hostile}`, address: hostile };
  const desk = paperDesk(
    [{ what: hostile, notes: hostile, fileName: hostile }],
    { partner: `K ${hostile}`, title: hostile, contents: hostile },
    company,
  );
  setting(desk, 'Our legal name', hostile);
  for (const paper of ['deliveryNote', 'packingList']) {
    desk.rpc('paper', { of: of(paper), form: 'page' });
    const html = desk.pages.at(-1)?.html ?? '';
    expect(html).toMatch(/^[\n -~]*$/);
    expect(html.match(/<(script|img)|<[^>]* on\w+=/g) ?? []).toEqual(['<button type="button" onclick=']);
    expect(html).toContain('&lt;script');
  }
  expect(desk.rpc('paper', { of: of(), form: 'list' }).name).not.toMatch(/[\\/:*?"<>|]/);
});
