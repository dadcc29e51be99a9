// The browser of these tests: the one by which the host makes PDF, started once for all files of a run (`test/one-browser.cjs`).

import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Download } from 'playwright-core';

/** As if it were a browser of the file's own: closing it closes the pages that the file opened, and no others. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(process.env.TEST_BROWSER ?? '');
}

/** What was saved from a page. */
export async function bytesOf(download: Download): Promise<Buffer> {
  const file = join(await mkdtemp(join(tmpdir(), 'saved-')), 'file');
  await download.saveAs(file);
  return readFileSync(file);
}
