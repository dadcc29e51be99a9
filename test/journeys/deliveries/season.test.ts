// A season of three episodes - in the long run 26 - in a real browser at the local Google, from the pasted list to the broadcaster's yes: pack, contract date, delivery, papers, mail by real
// SMTP, what arrived, redelivery, acceptance. What the coordinator does in the sidebar is pressed there; the grid of deliverables is looked at after each step.

import { expect, test } from '@jest/globals';
import type { Saved } from '../../../host/api';
import { timesOf } from '../../../src/schema/values/grouping';
import { atDesk, receivedMails } from '../../browser/support/at-desk';
import { guidePicture } from '../../browser/support/pictures';
import { until } from '../../browser/support/until';
import { isFull } from '../../faults/support/thoroughness';
import { emptyDesk } from '../support/desk';
import { setting } from '../support/grid-hands';

const many = isFull ? 26 : 3;
const numbers = Array.from({ length: many }, (_none, at) => `EP${101 + at}`);
const partner = 'Kestrel TV';
/** What is set up once, before the season: who we are, who they are, what was agreed. */
function agreed(): Saved {
  const desk = emptyDesk();
  for (const tab of ['Episodes', 'Companies', 'Deliverables', 'Contract dates']) setting(desk, `Use ${tab}`, 'yes');
  setting(desk, 'Our legal name', 'Llama Pictures Ltd');
  setting(desk, 'Our address', '7 Mill Lane, London E8 3RL');
  desk.menu('Workbook', 'Set up workbook');
  const company = {
    ...{ company: partner, alsoWrittenAs: 'KTV', email: 'ingest@kestrel.example', address: '1 Quay Street\nBristol BS1 4QD' },
    ...{ packageCode: 'RTS', packageName: '{code}_{episode}_{date}_{no}', answerWithin: 5 },
    fileRules: 'no spaces; at most 48 characters; letters, digits, _ and -; one extension',
  };
  desk.rpc('add', { table: 'companies', rows: [company] });
  desk.rpc('add', { table: 'contractDates', rows: [{ forWhom: partner, cdd: '2026-06-30', tx: '2026-09-01' }] });
  return desk.host.save();
}

const { seat, bar, press, says, field, view, picture, rows, values, paste, savedPdf, edit, objections } = atDesk(agreed, 'season');

/** What the grid says: how many of its deliverables an episode has of which status. */
async function grid(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>> {
  const [, , ...down] = await values('Deliverables grid');
  const shown = down.map(([label, _aside, ...cells]) => {
    return [String(label), Object.fromEntries(timesOf(cells.map(String).filter((status) => status !== '')))] as const;
  });
  return Object.fromEntries(shown);
}

const others = (status: Readonly<Record<string, number>>) =>
  Object.fromEntries(numbers.map((number, at) => [number, at === 0 ? status : { 'To do': 18 }]));

const owed = async (episode: string) => (await rows('Deliverables')).filter((row) => row.Episode === episode);

/** The first twelve deliverables of the first episode, each with its file. */
async function files(): Promise<readonly { readonly id: string; readonly file: string }[]> {
  const first = (await owed('EP101')).slice(0, 12);
  return first.map(({ ID = '' }) => ({ id: ID, file: `RTS_EP101_${ID.replace('-', '')}_v001.mov` }));
}

/** Saves, looks at what follows, and does it. */
async function followed(count: number): Promise<void> {
  await press('Save');
  await bar().locator('section[aria-label="What follows"]').waitFor();
  await press(`Change ${count} rows`);
  await says(`${count} rows changed.`);
}

test(`${many} episodes are pasted into the grid in one go`, async () => {
  await paste('Episodes', 'Number', 2, numbers);
  const episodes = await rows('Episodes');
  expect(episodes.map(({ ID = '', Number: number }) => `${ID.slice(0, 4)}${number}`)).toEqual(numbers.map((one) => `EPS-${one}`));
});

test('a pack on all of them is looked at and added: each deliverable once, due by the contract; the grid has a line for each', async () => {
  await view('Do');
  await press('Packs and due dates');
  await bar().locator('#pack-partner').fill('KTV');
  await bar().locator('#pack-partner').press('Enter');
  await says(`${many * 18 + 7} deliverables would be added.`);
  await picture('pack');
  await press(`Add ${many * 18 + 7} deliverables`);
  await says(`Added ${many * 18 + 7} deliverables.`);
  await press('Show what is missing');
  await says(/Nothing is missing|0 deliverables would be added|there already/);
  await press('Deliverables grid');
  await says(/Deliverables grid.*(shows|lines)/);
  await picture('grid-made');
  expect(await grid()).toMatchObject(others({ 'To do': 18 }));
});

test('the contract date is moved in the grid: every open date by it follows once, and is shown before', async () => {
  const due = async () => (await owed(numbers.at(-1) ?? '')).map((row) => row.Due).sort();
  const before = await due();
  await paste('Contract dates', 'CDD', 2, ['2026-07-14']);
  await press('Work out dates');
  await says(/would change/);
  await picture('dates-moved');
  await press(/^Change \d+ rows$/);
  await says(/^Changed \d+ dates\./);
  expect(await due()).not.toEqual(before);
  await press('Work out dates');
  await says(/rows?: none would change/);
});

test('a delivery of twelve of them: the names that are refused, the list of files, the name, and the delivery note as a page and as PDF', async () => {
  const all = await files();
  await view('Add');
  await bar().locator('#add-to').selectOption('deliveries');
  await field('title').fill('Episode 101, masters');
  await field('direction').selectOption('Out');
  await field('partner').fill('KTV');
  await field('due').fill('2026-07-14');
  await press('More fields');
  await field('episode').fill('101');
  await field('purpose').selectOption('Approval');
  await field('method').fill('Aspera');
  await press('Paste a list');
  await bar()
    .locator('textarea[name=lines]')
    .fill(all.map(({ id }) => id).join('\n'));
  await press('Add these');
  await bar().locator('section[aria-label="Delivery items"] li').nth(11).waitFor();
  await picture('delivery');
  await press('Save');
  await says('as DEL-001');
  await paste(
    'Delivery items',
    'File name',
    2,
    all.map(({ file }, at) => (at === 0 ? `Kön ig ${file}` : file)),
  );
  await edit('Deliveries', 2, 'DEL-001');
  await press('Name the package');
  await says('spaces and characters that are not allowed: ö');
  await picture('refused');
  await paste('Delivery items', 'File name', 2, [all[0]?.file ?? '']);
  await press('Name the package');
  await says(/It is called RTS_EP101_\d{8}_01\./);
  await press('List of files');
  await says(/List of files: 12 lines/);
  await press('Delivery note');
  await says(/Delivery note: 12 lines/);
  await picture('papers');
  expect(await savedPdf('delivery-note')).toEqual(['DEL-001 Delivery note.pdf', '%PDF-']);
});

test('the mail goes by SMTP with the delivery note; marked as sent, the answer is due in five working days and the grid says Sent', async () => {
  await press('Mail the partner');
  await bar().locator('#letter-text').waitFor();
  await picture('mail');
  await press('Send');
  await says('Sent to ingest@kestrel.example, with DEL-001 Delivery note.pdf.');
  const mails = () => receivedMails(seat());
  await until(async () => (await mails()).length > 0);
  expect(await mails()).toMatchObject([
    { to: ['ingest@kestrel.example'], attachments: [{ name: 'DEL-001 Delivery note.pdf', type: 'application/pdf' }] },
  ]);
  await press('Mark it as sent today');
  await says('The row says so now.');
  expect((await rows('Deliveries'))[0]).toMatchObject({ Status: 'Sent' });
  expect((await rows('Deliveries'))[0]?.['Back by']).not.toBe('');
  await field('notes').fill('By Aspera, in one package');
  await followed(12);
  await picture('followed');
  expect(await grid()).toMatchObject(others({ Sent: 12, 'To do': 6 }));
});

test('the partner’s list has ten of the twelve: the two are missing, the ten received, and once accepted the grid says so of the ten', async () => {
  const all = await files();
  await edit('Deliveries', 2, 'DEL-001');
  await press('Paste what arrived');
  await bar()
    .locator('textarea[name=arrived]')
    .fill(
      all
        .slice(0, 10)
        .map(({ file }) => `/in/${file}\t2 GB`)
        .join('\n'),
    );
  await press('Compare with the items');
  await says(/10 .*arrived|arrived, in/);
  await picture('arrived');
  await followed(10);
  expect(await grid()).toMatchObject(others({ Received: 10, Sent: 2, 'To do': 6 }));
  await press('More fields');
  await field('status').selectOption('Accepted');
  await followed(10);
  expect((await rows('Delivery items')).map(({ State }) => State)).toEqual(all.map((_one, at) => (at < 10 ? 'Received' : 'Missing')));
  expect(await grid()).toMatchObject(others({ Accepted: 10, Sent: 2, 'To do': 6 }));
});

test('the two are sent again, once, under the next name of the day, and accepted: the grid says so of all twelve', async () => {
  await press('Send again');
  await bar().locator('#next-due').fill('2026-07-20');
  await picture('again');
  await press('Add the delivery');
  await says('Added as DEL-002.');
  await edit('Deliveries', 3, 'DEL-002');
  await press('Name the package');
  await says(/It is called RTS_EP101_\d{8}_0[12]\./);
  expect((await rows('Delivery items')).slice(12).map(({ Take }) => Take)).toEqual(['2', '2']);
  await field('status').selectOption('Accepted');
  await followed(2);
  await picture('accepted');
  expect(await grid()).toMatchObject(others({ Accepted: 12, 'To do': 6 }));
  expect(new Set((await rows('Deliveries')).map((row) => row['Sent as'])).size).toBe(2);
  await seat().ana.page.locator('.o-sheet', { hasText: 'Deliverables grid' }).first().click();
  await seat().ana.page.screenshot({ path: guidePicture('deliverables-grid'), animations: 'disabled' });
});

test('axe objects to none of what was looked at, and the page had no trouble', () => {
  expect([objections, seat().ana.problems]).toEqual([[], []]);
});
