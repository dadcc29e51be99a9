// A claim collected through the week as a draft: kept, added to, looked at, handed in, undone and dropped, pressed in the sidebar of the local Google.

import { expect, test } from '@jest/globals';
import type { Saved } from '../../../host/api';
import { spent } from '../../actions/cash/cash-desk';
import { atDesk } from '../../browser/support/at-desk';
import { guidePicture } from '../../browser/support/pictures';
import { emptyDesk } from '../support/desk';
import { setting } from '../support/grid-hands';

/** Three receipts of Dee's from the float, one of which has no paper. */
function collected(): Saved {
  const desk = emptyDesk();
  for (const tab of ['Floats', 'Claims']) setting(desk, `Use ${tab}`, 'yes');
  setting(desk, 'Our legal name', 'Llama Pictures Ltd');
  setting(desk, 'Our address', '7 Mill Lane, London E8 3RL');
  desk.menu('Workbook', 'Set up workbook');
  desk.rpc('add', { table: 'people', rows: [{ name: 'Dee Hart', role: 'Runner' }] });
  desk.rpc('add', { table: 'floats', rows: [{ holder: 'Dee Hart', kind: 'Cash', amount: 15_000, opened: '2026-02-02' }] });
  desk.rpc('add', {
    table: 'pettyCash',
    rows: [
      spent(2480, { costCode: '4210' }),
      spent(1830, { shop: 'Post office', whatFor: 'Parcel to the sound studio', date: '2026-02-24', vatRate: '0' }),
      spent(740, { shop: 'Café', whatFor: 'Lunch of the unit', date: '2026-03-02', receipt: 'None' }),
    ],
  });
  return desk.host.save();
}

const { seat, bar, press, says, view, picture, pictureOfPaper, rows, objections } = atDesk(collected, 'draft');

const draft = 'section[aria-label^="CLM-001"]';
const tick = (within: string, id: string) => bar().locator(`${within} label`, { hasText: id }).click();
const standing = async () => (await rows('Petty Cash')).map((row) => [row.Claim, row.Status]);

test('receipts are kept as a draft, and nothing else of them changes: the float says what it said', async () => {
  await view('Do');
  await press('Floats and claims');
  await says('£99.50 should be there: £150.00 less £50.50 of receipts for which nothing has come back yet.');
  await press('Choose receipts');
  await tick('section[aria-label="Claims"]', 'RCP-003');
  await press('Keep as draft');
  await says('CLM-001 is kept as a draft, with 2 receipts.');
  await says('2 receipts, £43.10 so far. Nothing is handed in yet.');
  await says('CLM-001 is a draft still: receipts on it were to be handed in on Fri 27 Feb. Hand it in, or drop it.');
  await says('£99.50 should be there: £150.00 less £50.50 of receipts for which nothing has come back yet.');
  expect(await standing()).toEqual([
    ['CLM-001', 'To claim'],
    ['CLM-001', 'To claim'],
    ['', 'To claim'],
  ]);
  expect(await rows('Claims')).toEqual([expect.objectContaining({ Status: 'Draft' })]);
});

test('another is added, one is taken off, and its top sheet says what it is', async () => {
  await press('Choose receipts');
  await press('Add to CLM-001');
  await says('CLM-001 is kept as a draft, with 3 receipts.');
  await press('Change receipts', draft);
  await tick(draft, 'RCP-002');
  await bar()
    .locator(draft)
    .evaluate((part) => part.scrollIntoView({ block: 'end' }));
  await picture('open', guidePicture('claim-draft'));
  await press('Keep as draft', draft);
  await says('CLM-001 is kept as a draft, with 2 receipts.');
  await press('Top sheet', draft);
  await says(/CLM-001 DRAFT claim: 2 lines, 1 page/);
  await pictureOfPaper('top-sheet');
  expect((await standing()).map(([claim]) => claim)).toEqual(['CLM-001', '', 'CLM-001']);
});

test('handed in, evidence is asked about, and the sums are written; undone, it is the draft that it was', async () => {
  await press('Hand in 2 receipts', draft);
  await says(/RCP-003: paper: None\. Accounts will ask about that/);
  await press('Do it all the same');
  await says('CLM-001 is handed in.');
  expect(await rows('Claims')).toEqual([expect.objectContaining({ Status: 'Handed in', Receipts: '2', Gross: '32.2' })]);
  await bar().getByRole('button', { name: 'Undo', exact: true }).click();
  await says(/^Undone: 3 rows/);
  await says('2 receipts, £32.20 so far. Nothing is handed in yet.');
  expect([(await rows('Claims'))[0]?.Gross ?? '', (await standing())[0]]).toEqual(['', ['CLM-001', 'To claim']]);
});

test('dropped, its receipts wait again', async () => {
  await press('Drop', draft);
  await says('CLM-001 is dropped. Its receipts are free again: 2.');
  await says('Dee Hart, Float: 3 receipts, £50.50');
  // What was looked at is no longer what there is.
  expect(await bar().getByText('DRAFT claim').count()).toBe(0);
  await picture('dropped');
  expect((await standing()).map(([claim]) => claim)).toEqual(['', '', '']);
});

test('axe objects to none of what was looked at, and the page had no trouble', () => {
  expect([objections, seat().ana.problems]).toEqual([[], []]);
});
