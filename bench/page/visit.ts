// One visit of the page in a real browser: opening it, committing a cell, and the memory it takes.

import type { Browser, CDPSession, Page } from 'playwright-core';
import { median } from '../median';

/** Milliseconds and megabytes. */
export interface Visit {
  /** From the address of a cell in the long tab to a grid that has drawn it and answers. */
  readonly openMs: number;
  /** From Enter in a cell to the next picture, the median of the commits. */
  readonly enterMs: number;
  /** All work of the page's thread for one commit, with what comes back from the server, the median. */
  readonly busyMs: number;
  /** Objects of the page's scripts, after they were tidied. */
  readonly heap: number;
}

const quietMs = 400;
const fewestCommits = 5;
const patienceMs = 240_000;

/** Tells when the picture after Enter is on the screen. */
const watch = `addEventListener('keydown', ({ key, timeStamp }) => {
  if (key !== 'Enter') return;
  requestAnimationFrame(() => {
    const next = new MessageChannel();
    next.port1.onmessage = () => { window.enterMs = performance.now() - timeStamp; };
    next.port2.postMessage(0);
  });
}, true)`;

const selected = `document.querySelector('.o-named-range-selector-container input')?.value`;

/** A picture after the one that is being drawn: both are on the screen then. */
const drawn = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))';

/** Opens the page at the cell of a tab, and types into it and those below. */
export async function visit(browser: Browser, url: string, gid: number, cell: string): Promise<Visit> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(patienceMs);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const opened = performance.now();
  await page.goto(`${url}/#gid=${gid}&range=${cell}`);
  await page.waitForFunction(`${selected} === '${cell}'`);
  await page.evaluate(drawn);
  const openMs = performance.now() - opened;
  await quiet(cdp);
  await page.evaluate(watch);
  const commits: { readonly enterMs: number; readonly busyMs: number }[] = [];
  for (let at = 0; at < fewestCommits; at += 1) commits.push(await commit(page, cdp, `Typed ${at}`));
  const heap = await heapOf(cdp);
  await page.close();
  const of = (key: 'enterMs' | 'busyMs') => median(commits.map((one) => one[key]));
  return { openMs, enterMs: of('enterMs'), busyMs: of('busyMs'), heap };
}

async function commit(page: Page, cdp: CDPSession, text: string): Promise<{ readonly enterMs: number; readonly busyMs: number }> {
  await page.keyboard.type(text);
  await quiet(cdp);
  await page.evaluate('window.enterMs = undefined');
  const before = await busy(cdp);
  await page.keyboard.press('Enter');
  await page.waitForFunction('window.enterMs !== undefined');
  const enterMs = await page.evaluate<number>('window.enterMs');
  await quiet(cdp);
  return { enterMs, busyMs: (await busy(cdp)) - before };
}

async function busy(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** Resolves once the page's thread has done next to nothing for a while. */
async function quiet(cdp: CDPSession): Promise<void> {
  for (let before = await busy(cdp); ; ) {
    await new Promise((resolve) => setTimeout(resolve, quietMs));
    const after = await busy(cdp);
    if (after - before < quietMs / 20) return;
    before = after;
  }
}

async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1024 / 1024;
}
