// Papers and mails of a row in the sidebar: what is shown, changed and sent.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openSidebar } from '../sidebar-page';
import { inputs } from '../sidebar-steps';
import { letterRead, nextShown, noteLookedAt, refusedName, withLetter, withName, withNext, withPapers } from '../states/paper-states';
import { invitationsRead, withPost } from '../states/review-states';
import { bytesOf, openBrowser } from '../support/browser';
import { guidePicture } from '../support/pictures';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('a paper is looked at, opened over the sheet and saved as a file, each with what is missing on it', async () => {
  const { page, requests } = await openSidebar(browser, 'edit', { replies: withPapers });
  await noteLookedAt(page);
  await page.waitForSelector('text=Kestrel Models has no address on Companies: write it under Address there.');
  await page.setViewportSize({ width: 300, height: 1600 });
  await page.locator('section[aria-label="Papers"]').screenshot({ path: guidePicture('papers') });
  await page.click('button >> text=Look at it');
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('button >> text="PDF"')]);
  expect(download.suggestedFilename()).toBe('DEL-004 Delivery note.pdf');
  expect((await bytesOf(download)).toString('latin1')).toBe('%PDF-1.4');
  const of = { paper: 'deliveryNote', table: 'deliveries', id: 'DEL-004' };
  expect(inputs(requests, 'paper')).toEqual(['list', 'page', 'pdf'].map((form) => ({ of, form })));
  await page.close();
});

describe('a mail to the partner', () => {
  test('is changed, sent with the paper, and the row marked as sent with a way back', async () => {
    const { page, requests } = await openSidebar(browser, 'edit', { replies: withLetter() });
    await letterRead(page);
    await page.selectOption('#letter-to', 'in@kestrel.example');
    await page.fill('#letter-subject', 'Designs');
    await page.setViewportSize({ width: 300, height: 1900 });
    await page.locator('section[aria-label="Mail"]').screenshot({ path: guidePicture('mail-partner') });
    const link = await page.getAttribute('a >> text=Open in Gmail', 'href');
    expect(link).toMatch(
      /^https:\/\/mail\.google\.com\/mail\/\?view=cm&fs=1&to=in%40kestrel\.example&cc=ana%40example\.com&su=Designs&body=Hello%20Mia/,
    );
    await page.click('button >> text="Send"');
    await page.waitForSelector('text=Sent to in@kestrel.example, with DEL-004 Delivery note.pdf.');
    await page.click('button >> text=Mark it as sent today');
    await page.waitForSelector('text=The row says so now.');
    expect(await page.inputValue('[name=sent]')).toBe('2026-03-02');
    expect(inputs(requests, 'sendLetter')).toEqual([
      expect.objectContaining({
        ...{ way: 'send', paper: 'with paper', sure: false, of: { letter: 'mail', table: 'deliveries', id: 'DEL-004' } },
        mail: expect.objectContaining({ to: 'in@kestrel.example', cc: ['ana@example.com'], subject: 'Designs' }),
      }),
    ]);
    expect(inputs(requests, 'follow')).toHaveLength(1);
    await page.close();
  });

  test('is noted as sent by hand without the paper that was unticked', async () => {
    const { page, requests } = await openSidebar(browser, 'edit', { replies: withLetter({ doubt: 'Nobody knows.' }) });
    await letterRead(page);
    await page.click('label >> text=With DEL-004');
    await page.click('button >> text=I sent it myself');
    await page.waitForSelector('text=Written down on Sent mail as sent by hand.');
    expect(inputs(requests, 'sendLetter')).toMatchObject([{ way: 'by hand', paper: 'alone', sure: true }]);
    await page.close();
  });
});

test('the name that a package gets stands in the form at once, beside what is typed there and not saved; undone it is blank again', async () => {
  const { page } = await openSidebar(browser, 'edit', { replies: withName });
  const field = () => page.inputValue('[name=sentAs]');
  await page.click('button >> text=More fields');
  await page.fill('[name=title]', 'Turnover, typed');
  await page.click('button >> text=Name the package');
  await page.waitForSelector('text=It is called KST_E103_20260302_01.');
  expect([await field(), await page.inputValue('[name=title]')]).toEqual(['KST_E103_20260302_01', 'Turnover, typed']);
  await page.click('section[aria-label="Papers"] button >> text=Undo');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[name=sentAs]')?.value === '');
  expect(await page.inputValue('[name=title]')).toBe('Turnover, typed');
  await page.close();
});

test('what goes again is shown, asked for its date and added once; a name that is refused says all that is to be mended', async () => {
  const { page, requests } = await openSidebar(browser, 'edit', { replies: withNext });
  await refusedName(page);
  await page.waitForSelector('li >> text=characters that are not allowed: ö');
  await nextShown(page);
  await page.setViewportSize({ width: 300, height: 1900 });
  await page.locator('section[aria-label="What comes next"]').screenshot({ path: guidePicture('send-again') });
  await page.locator('section[aria-label="Papers"]').screenshot({ path: guidePicture('name-package') });
  await page.click('button >> text=Add the delivery');
  await page.waitForSelector('#next-due[aria-invalid=true]');
  await page.fill('#next-due', '2026-03-16');
  await page.click('button >> text=Add the delivery');
  await page.waitForSelector('text=Added as DEL-010.');
  const of = { table: 'deliveries', id: 'DEL-004' };
  expect(inputs(requests, 'planNext')).toEqual([{ of, way: 'again' }]);
  expect(inputs(requests, 'addNext')).toEqual(['', '2026-03-16'].map((due) => ({ of, way: 'again', due })));
  await page.close();
});

test('mails to everybody are read one by one and go together, and the row says on which day', async () => {
  const { page, requests } = await openSidebar(browser, 'edit', { replies: withPost() });
  await invitationsRead(page);
  await page.waitForSelector('text=No Address has no address on People');
  await page.setViewportSize({ width: 300, height: 1900 });
  await page.locator('section[aria-label="Mails to everybody"]').screenshot({ path: guidePicture('invite') });
  expect(await page.getAttribute('a >> text=Open in Google Calendar', 'href')).toContain('https://calendar.google.com/');
  await page.click('button >> text=Send 2 mails');
  await page.waitForSelector('text=2 mails sent.');
  const of = { letter: 'invite', table: 'reviews', id: 'REV-004' };
  expect(inputs(requests, 'sendPost')).toEqual([{ of, seen: 'abc', sure: false }]);
  expect(inputs(requests, 'follow')).toHaveLength(1);
  await page.close();
});
