// What a coordinator does at the sidebar of the local Google, with the grid beside it: pressed, filled, looked at.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, FrameLocator, Locator } from 'playwright-core';
import type { Saved } from '../../../host/api';
import { letters } from '../../journeys/support/grid-hands';
import { objectionsTo } from './axe';
import { bytesOf, openBrowser } from './browser';
import { type Coordinator, seatCoordinator } from './coordinator';
import { type HostProcess, startHost } from './host-process';
import { picturePath } from './pictures';

interface Seat {
  readonly ana: Coordinator;
  readonly host: HostProcess;
}

export type GridRow = Readonly<Record<string, string>>;

/** On Monday morning, with the sidebar open, from before the first test of the file until after the last. */
function seatOf(made: () => Saved): () => Seat {
  let browser: Browser;
  let seat: Seat;
  beforeAll(async () => {
    browser = await openBrowser();
    const host = await startHost({ made: made(), now: '2026-03-02T08:00', zone: 'Europe/London', user: 'ana@example.com' });
    const ana = await seatCoordinator(browser, host);
    seat = { ana, host };
    await host.post('/api/menu', { path: ['Open sidebar'] });
    await ana.sidebar('Today');
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await seat.host.stop();
  });
  return () => seat;
}

/**
 * A coordinator at a workbook, for all tests of a file.
 * @param made the workbook as it is when they sit down
 * @param series begins the names of the pictures
 */
export function atDesk(made: () => Saved, series: string) {
  const seat = seatOf(made);
  const bar = (): FrameLocator => seat().ana.page.frameLocator('.panel-sidebar iframe');
  const objections: string[] = [];
  const own = (name: string) => picturePath(`${series}-${name}`);
  const press = (name: string | RegExp, within = 'body') =>
    bar().locator(within).getByRole('button', { name, exact: true }).locator('visible=true').first().click();
  const values = async (tab: string) =>
    ((await seat().host.get(`/api/values?tab=${encodeURIComponent(tab)}`)) as { values: (string | number)[][] }).values;
  const view = async (name: string): Promise<void> => {
    const [button, tab] = (['button', 'tab'] as const).map((role) => bar().getByRole(role, { name, exact: true }));
    if (button && tab) await button.or(tab).first().click();
  };
  return {
    /** Whom to ask, once the tests run. */
    seat,
    bar,
    press,
    values,
    view,
    /** Opens the row of that tab, with all its fields. */
    edit: async (tab: string, row: number, name: string): Promise<void> => {
      await seat().ana.goToRow(tab, row);
      await view('Today');
      await view('Row');
      const title = bar().locator('.row-title', { hasText: name });
      await title
        .or(bar().getByRole('button', { name: 'Edit the selected row', exact: true }))
        .first()
        .waitFor();
      // Where the grid is by now the host hears a moment later: what was selected before may be what is told.
      for (let tries = 0; tries < 10 && !(await title.isVisible()); tries += 1) {
        await press('Edit the selected row');
        await title.waitFor({ timeout: 3_000 }).catch(() => undefined);
      }
      await title.waitFor();
      await press('More fields');
    },
    /** What axe found in all that was pictured. */
    objections,
    says: (words: string | RegExp) => bar().getByText(words).locator('visible=true').first().waitFor(),
    field: (name: string): Locator => bar().locator(`[name="${name}"]`).locator('visible=true').first(),
    /** For people, and for axe. */
    picture: async (name: string, path = own(name)): Promise<void> => {
      const { page } = seat().ana;
      await page.locator('.panel-sidebar').screenshot({ path, animations: 'disabled' });
      const frame = page.frames().find((one) => one.url().includes('/panel/'));
      if (frame) objections.push(...(await objectionsTo(frame)).map((objection) => `${name}: ${objection}`));
    },
    /** Presses *Look at it*, keeps what is shown over the sheet as a picture, and closes it. */
    pictureOfPaper: async (name: string, path = own(name), within?: string): Promise<void> => {
      const { page } = seat().ana;
      await press('Look at it', within);
      const frame = page.locator('.panel-dialog iframe');
      await page.frameLocator('.panel-dialog iframe').locator('.sheet').first().waitFor();
      await frame.screenshot({ path, animations: 'disabled' });
      await page.locator('.panel-dialog').getByRole('button').first().click();
      await page.locator('.panel-dialog').waitFor({ state: 'detached' });
    },
    /** Types into the grid below a heading, from a row on. */
    paste: async (tab: string, heading: string, row: number, texts: readonly string[]): Promise<void> => {
      const [headings = []] = await values(tab);
      const column = letters(headings.indexOf(heading));
      const range = `${column}${row}:${column}${row + texts.length - 1}`;
      await seat().host.post('/api/edit', { tab, range, values: texts.map((text) => [text]) });
    },
    /** Rows in which something stands, by heading. */
    rows: async (tab: string): Promise<readonly GridRow[]> => {
      const [headings = [], ...below] = await values(tab);
      const all = below.map((cells) => Object.fromEntries(headings.map((heading, at) => [String(heading), String(cells[at] ?? '')])));
      return all.filter((row) => Object.values(row).some((cell) => cell !== '' && cell !== 'false'));
    },
    /** Presses PDF, keeps the file beside the pictures, and gives its name and how it begins. */
    savedPdf: async (name: string, within?: string): Promise<readonly [file: string, begins: string]> => {
      const [download] = await Promise.all([seat().ana.page.waitForEvent('download'), press('PDF', within)]);
      const pdf = await bytesOf(download);
      const path = own(name).replace(/png$/, 'pdf');
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, pdf);
      return [download.suggestedFilename(), pdf.subarray(0, 5).toString()];
    },
  };
}

interface ReceivedMail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly size: number }[];
}

/** What has come by SMTP. */
export async function receivedMails({ host }: Seat): Promise<readonly ReceivedMail[]> {
  return ((await host.get('/api/mail')) as { messages: readonly ReceivedMail[] }).messages;
}
