// A float through its weeks: a receipt entered twice, a refund, a claim that accounts query, its top-up, and two digits that changed places: pressed in the sidebar of the local Google.

import { expect, test } from '@jest/globals';
import type { Saved } from '../../../host/api';
import { spent } from '../../actions/cash/cash-desk';
import { atDesk, type GridRow } from '../../browser/support/at-desk';
import { guidePicture } from '../../browser/support/pictures';
import { emptyDesk } from '../support/desk';
import { letters, setting } from '../support/grid-hands';

const float = 'section[aria-label="Dee Hart: Cash (FLT-001)"]';

/** £150 in Dee's tin, of which three receipts were paid: of the post office the one was entered twice. */
function floated(): Saved {
  const desk = emptyDesk();
  for (const tab of ['Floats', 'Claims']) setting(desk, `Use ${tab}`, 'yes');
  setting(desk, 'Our legal name', 'Llama Pictures Ltd');
  setting(desk, 'Our address', '7 Mill Lane, London E8 3RL');
  desk.menu('Workbook', 'Set up workbook');
  desk.rpc('add', { table: 'people', rows: [{ name: 'Dee Hart', role: 'Runner' }] });
  desk.rpc('saveWhole', {
    table: 'floats',
    row: { id: null, values: { holder: 'Dee Hart', kind: 'Cash', amount: 15_000, opened: '2026-02-02' } },
    lines: [{ table: 'floatMoves', adds: [{ date: '2026-02-02', kind: 'Given out', amount: 15_000, signedBy: 'Dee Hart' }], edits: [] }],
  });
  const parcel = { shop: 'Post office', whatFor: 'Parcel to the sound studio', date: '2026-02-24', vatRate: '0' };
  desk.rpc('add', { table: 'pettyCash', rows: [spent(2480, { costCode: '4210' }), spent(1830, parcel), spent(1830, parcel)] });
  return desk.host.save();
}

const { seat, bar, press, says, field, view, edit, paste, picture, pictureOfPaper, savedPdf, values, rows, objections } = atDesk(
  floated,
  'float',
);

/** Opens the float's part, with what is there now. */
async function part(): Promise<void> {
  await view('Do');
  await press('Floats and claims');
}

/** How many of each note and coin, and what is said of them together. */
async function counted(pieces: Readonly<Record<number, number>>, words: string | RegExp): Promise<void> {
  await press('Count', float);
  await bar().locator('summary', { hasText: 'By notes and coins' }).click();
  for (const [piece, many] of Object.entries(pieces)) await bar().locator(`#count-FLT-001-${piece}`).fill(String(many));
  await press('Write it down');
  await says(words);
}

const standing = async () => {
  const [row] = await rows('Floats');
  return [row?.['Should be'], row?.['Counted or stated'], row?.Difference];
};

test('there is too much, by a receipt that was entered twice: both are named', async () => {
  await part();
  await says('£88.60 should be there: £150.00 less £61.40 of receipts for which nothing has come back yet.');
  await counted({ 2000: 5, 500: 1, 100: 1, 50: 1, 20: 2 }, '£106.90 was counted on Mon 2 Mar: £18.30 too much.');
  await says('RCP-002 and RCP-003 may be one receipt, entered twice.');
  await picture('twice');
  expect(await standing()).toEqual(['88.6', '106.9', '18.3']);
});

test('once it is gone and a refund is entered, the float says so when it is looked at again, and holds', async () => {
  const [headings = []] = await values('Petty Cash');
  await seat().host.post('/api/edit', {
    tab: 'Petty Cash',
    range: `A4:${letters(headings.length - 1)}4`,
    values: [headings.map(() => '')],
  });
  await view('Add');
  await bar().locator('#add-to').selectOption('pettyCash');
  const refund = { date: '2026-02-27', whoPaid: 'Dee Hart', shop: 'Art shop', whatFor: 'Card, taken back', gross: '-6.50', vatRate: '20' };
  await press('More fields');
  for (const [name, text] of Object.entries(refund)) await field(name).fill(text);
  await field('paidWith').selectOption('Float');
  await field('receipt').selectOption('Receipt with VAT no.');
  await press('Save');
  await says('Added “Card, taken back”');
  await part();
  await says('£113.40 should be there: £150.00 less £36.60 of receipts for which nothing has come back yet.');
  await says('£106.90 was counted on Mon 2 Mar, when £88.60 should have been there: £18.30 too much.');
  await counted({ 2000: 5, 1000: 1, 200: 1, 100: 1, 20: 2 }, '£113.40 was counted on Mon 2 Mar: it holds.');
  await picture('refund');
  expect(await standing()).toEqual(['113.4', '113.4', '0']);
});

test('the claim has a top sheet, as a page and as PDF', async () => {
  await press('Choose receipts');
  await press('Hand in 3 receipts');
  await says('CLM-001 is handed in.');
  await press('Top sheet');
  await says(/CLM-001 Claim: 3 lines, 1 page/);
  await picture('claim');
  await pictureOfPaper('top-sheet');
  expect(await savedPdf('top-sheet')).toEqual(['CLM-001 Claim.pdf', '%PDF-']);
});

test('accounts query it with a reason; corrected, handed in again, approved and paid, and the float is whole at once', async () => {
  await press('Query');
  await says('Say why CLM-001 is sent back');
  await bar().locator('#CLM-001-reason').fill('Which cost code is the parcel?');
  await press('Query');
  await says('CLM-001 is Queried now, with 3 receipts.');
  await picture('queried');
  await paste('Petty Cash', 'Cost code', 3, ['5100']);
  await press('Hand in again');
  await says('CLM-001 is Handed in now, with 3 receipts.');
  expect(await bar().locator('#CLM-001-by').inputValue()).toBe('Ana Ruiz');
  await press('Approve');
  await says('CLM-001 is Approved now, with 3 receipts.');
  await says('£113.40 should be there: £150.00 less £36.60 of receipts for which nothing has come back yet.');
  await press('Paid or reconciled');
  await says('CLM-001 is Paid or reconciled now, with 3 receipts.');
  await says('£150.00 should be there: all of it.');
  await says('£113.40 was counted on Mon 2 Mar, when £113.40 should have been there: it held.');
  expect(await rows('Claims')).toEqual([
    expect.objectContaining({ Status: 'Paid or reconciled', Notes: 'Which cost code is the parcel?', Gross: '36.6' }),
  ]);
});

test('topped up and signed for, all of it is there', async () => {
  await edit('Floats', 2, 'Dee Hart');
  await press('Add a float move');
  const move = bar().locator('section[aria-label="Float moves"]');
  await move.locator('[name=kind]').selectOption('Topped up');
  await move.locator('[name=date]').fill('2026-03-02');
  await move.locator('[name=signedBy]').fill('Dee Hart');
  await move.locator('[name=amount]').fill('36.60');
  await move.locator('[name=amount]').evaluate((input) => input.scrollIntoView({ block: 'center' }));
  await picture('top-up');
  await press('Save');
  await says(/^Saved/);
  await part();
  await counted({ 2000: 7, 1000: 1 }, '£150.00 was counted on Mon 2 Mar: it holds.');
  await says('£150.00 should be there: all of it.');
  await picture('whole');
  expect([await standing(), await bar().getByText('It was topped up by').count()]).toEqual([['150', '150', '0'], 0]);
});

test('the next one is typed with two digits swapped: what is there too much, and which receipt it may be', async () => {
  const [headings = []] = await values('Petty Cash');
  const taxi: GridRow = {
    ...{
      Date: '2026-03-02',
      'Who paid': 'Dee Hart',
      'Paid with': 'Float',
      Shop: 'Station',
      'What for': 'Taxi with the puppets',
      Gross: '45.20',
    },
  };
  const range = `A6:${letters(headings.length - 1)}6`;
  await seat().host.post('/api/edit', { tab: 'Petty Cash', range, values: [headings.map((heading) => taxi[String(heading)] ?? '')] });
  await counted({ 2000: 5, 500: 1, 200: 1, 50: 1 }, '£107.50 was counted on Mon 2 Mar: £2.70 too much.');
  await says('£104.80 should be there: £150.00 less £45.20 of receipts for which nothing has come back yet.');
  await says(/^RCP-\d+ may be £42\.50, with two digits swapped\.$/);
  await picture('swapped', guidePicture('float-swapped'));
  expect(await standing()).toEqual(['104.8', '107.5', '2.7']);
});

test('axe objects to none of what was looked at, and the page had no trouble', () => {
  expect([objections, seat().ana.problems]).toEqual([[], []]);
});
