// HTML to PDF at the call, as Google's services answer: another thread prints, this one waits.

import { NotEmulated } from '../engine/google-object';
import { askBlocking, type Bridge, openBridge } from '../worker/blocking-bridge';
import type { PdfAnswer } from './pdf-worker';

/** Unpacking a browser for the first time takes a while on a busy machine. */
const waitMs = 120_000;

let bridge: Bridge | null = null;

/**
 * The page as PDF: `@page` decides its size, Letter without; colours of cells are printed.
 * @throws NotEmulated for a script, flex, grid, a web font, a remote picture and the like: what Google's converter makes of them is unknown.
 */
export function pdfOf(html: string): Buffer {
  bridge ??= openBridge('pdf-worker.mjs', {}, 'The browser that makes PDF did not answer.', waitMs);
  const answer = askBlocking(bridge, html) as PdfAnswer;
  if ('refused' in answer) {
    throw new NotEmulated(`PDF of HTML with ${answer.refused} (what Google's converter makes of it is unknown)`);
  }
  return Buffer.from(answer.bytes);
}

/** Ends the thread and its browser; the next page starts them anew. */
export async function stopPrinting(): Promise<void> {
  const ending = bridge;
  bridge = null;
  ending?.ends.port.close();
  await ending?.worker.terminate();
}
