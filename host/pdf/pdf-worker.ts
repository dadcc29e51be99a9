// The thread that makes PDF: it prints a page of HTML by a browser that sees neither scripts nor the network.

import { workerData } from 'node:worker_threads';
import type { Browser, BrowserContext } from 'playwright-core';
import { answerBlocking, type BridgeEnds } from '../worker/blocking-bridge';
import { openBrowser } from './browser';
import { refusedIn } from './page-signs';

/** What comes back: the bytes, or what of the page is refused. */
export type PdfAnswer = { readonly bytes: Uint8Array } | { readonly refused: string };

/** No real page: a name that is never resolved, so that relative addresses are seen as the remote ones they are. */
const addressForm = 'http://page.invalid/';

/** A browser that nobody needs is closed, and started again for the next page. */
const idleMs = 20_000;

const { ends }: { readonly ends: BridgeEnds } = workerData;
let browser: Promise<Browser> | null = null;
let idle: NodeJS.Timeout | undefined;

async function printed(html: string): Promise<PdfAnswer> {
  clearTimeout(idle);
  browser ??= openBrowser();
  const context = await (await browser).newContext({ javaScriptEnabled: false });
  try {
    return await printedIn(context, html);
  } finally {
    await context.close();
    idle = setTimeout(rest, idleMs);
  }
}

async function printedIn(context: BrowserContext, html: string): Promise<PdfAnswer> {
  const asked: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url === addressForm) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    asked.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  await page.goto(addressForm);
  const refused = await refusedIn(page, asked);
  if (refused !== null) return { refused };
  return { bytes: await page.pdf({ format: 'Letter', preferCSSPageSize: true, printBackground: true }) };
}

function rest(): void {
  const resting = browser;
  browser = null;
  void resting?.then((open) => open.close());
}

answerBlocking(ends, (request) => printed(String(request)));
