// Pages of a paper as high as they were reckoned to be: none runs over, and none is left half empty.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { PaperModel } from '../../../src/documents/paper/model';
import { sheetHeight } from '../../../src/documents/paper/pages';
import { paperMarkup } from '../../../src/documents/paper/paper-markup';
import { openBrowser } from '../support/browser';
import { picturePath } from '../support/pictures';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Points in pixels; and Letter between margins of an inch, which is narrower than A4. */
const pixels = 4 / 3;
const narrow = 468 * pixels;

const notes = [
  'Knee flips on the way down',
  'The tail is too late by two frames, and the weight does not travel before the jump',
  'ok',
  'Colour script: warmer from here on, see the third painting of the sequence; hold the eyes for eight frames more before she turns',
  'Grüße an Straße, größer',
];
const kinds: Readonly<Record<string, (at: number) => readonly string[]>> = {
  'notes of a review': (at) => [
    `SQ${at % 12}`,
    `SH${at}0`,
    'Animation',
    String(1 + (at % 3)),
    `10${at}`,
    notes[at % notes.length] ?? '',
    'Fix',
  ],
  'short rows': (at) => [`CH_${at}`, 'Oti', 'Rig'],
  'names of files and check sums': (at) => [
    `CH_${at}`,
    'Model',
    `caminandes_ep104_sq12_sh0${at}_animation_v003_final.mov`,
    `${1200 + at} MB`,
    'd41d8cd98f00b204e9800998ecf8427e',
  ],
};
const headings: Readonly<Record<string, readonly string[]>> = {
  'notes of a review': ['Sequence', 'Shot', 'Step', 'Take', 'Frame', 'Note', 'Reason'],
  'short rows': ['Asset', 'What', 'Step'],
  'names of files and check sums': ['Asset', 'Step', 'File name', 'Size', 'Checksum'],
};

function paper(kind: string): PaperModel {
  const rows = Array.from({ length: 90 }, (_none, at) => kinds[kind]?.(at) ?? []);
  const columns = (headings[kind] ?? []).map((heading) => ({ heading, isNumber: ['Take', 'Frame'].includes(heading) }));
  return {
    ...{ title: 'Minutes', number: 'REV-001', about: 'Dailies', production: 'Caminandes', day: '2 March 2026' },
    parties: [
      { role: 'From', name: 'Llama Pictures', lines: ['7 Mill Lane', 'London N1 9GU', 'VAT no. GB123456789'] },
      { role: 'To', name: 'Kestrel Models', lines: ['1 Quay Street', 'Bristol BS1 4DJ'] },
    ],
    facts: [
      { label: 'Method', text: 'Aspera' },
      { label: 'Reference', text: 'KST-2026-014' },
    ],
    paragraphs: ['Everybody was there but the animation supervisor, who joined for the last sequence.'],
    table: { columns, rows, totals: columns.map((_column, at) => (at === 0 ? 'Total' : '')) },
    statements: ['Please check it on arrival and tell us within two working days what is missing.'],
    signatures: ['Sent by', 'Received by'],
  };
}

test.each(Object.keys(kinds))('%s: no page runs over, and all but the last are at least eight tenths full', async (kind) => {
  const page = await browser.newPage();
  await page.setViewportSize({ width: narrow, height: 800 });
  await page.setContent(paperMarkup(paper(kind)).html);
  await page.screenshot({
    path: picturePath(`paper-${kind.replaceAll(' ', '-')}`),
    clip: { x: 0, y: 0, width: narrow, height: 1600 },
    fullPage: true,
  });
  const heights = await page.evaluate(() => [...document.querySelectorAll('.sheet')].map((sheet) => sheet.getBoundingClientRect().height));
  const shares = heights.map((height) => height / (sheetHeight * pixels));

  expect(shares.filter((share) => share > 1)).toEqual([]);
  expect(shares.slice(0, -1).filter((share) => share < 0.8)).toEqual([]);
  await page.close();
});
