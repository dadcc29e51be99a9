// What the page of the proof asks of its script, and what it tells.

import type { Seen } from './fact';
import { note } from './results';
import { openFile, oursPrefix } from './workbench';

const heldKey = `${oursPrefix} held`;

/** Keeps the lock, and its writes held back, until the script ends. */
export function holdAndWrite(word: string): void {
  const tab = openFile().getSheetByName(heldKey) ?? openFile().insertSheet(heldKey);
  const lock = LockService.getDocumentLock();
  lock?.waitLock(20_000);
  Utilities.sleep(3000);
  for (let row = 1; row <= 200; row += 1) tab.getRange(row, 1).setValue(word);
}

/** Waits for the lock and reads the last cell that the other has written. */
export function waitAndRead(): string {
  const lock = LockService.getDocumentLock();
  if (lock === null || !lock.tryLock(60_000)) return 'no lock';
  return String(openFile().getSheetByName(heldKey)?.getRange(200, 1).getValue() ?? '');
}

/** What the page saw: `[[id, seen, more]]` as JSON. A page can send anything; only words for facts are taken. */
export function notePage(text: string): void {
  for (const [id, seen, more] of JSON.parse(text) as string[][]) note(String(id), [String(seen), String(more ?? '')] satisfies Seen);
}

/** Length and a simple sum of a page's script: the same here and in the browser. */
export function measureOf(script: string): string {
  let sum = 0;
  for (let index = 0; index < script.length; index += 1) sum = (sum * 31 + script.charCodeAt(index)) >>> 0;
  return `${script.length} characters, sum ${sum}`;
}

/** What the script in the add-on's page measures before Google serves it. */
export function ownPageAsPushed(): string {
  const page = HtmlService.createTemplateFromFile('Sidebar').getRawContent();
  const from = page.indexOf('<script>') + '<script>'.length;
  return measureOf(page.slice(from, page.indexOf('</' + 'script>', from)));
}
