// Links to a row, as Google writes them: they open here instead of on Google.

import type { SelectedRange } from '../api';

const googles = /https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/edit/g;

/** The same HTML with links to the workbook leading to this page. */
export function linkedHere(html: string): string {
  return html.replace(googles, `${location.origin}/`);
}

/** What `#gid=123&range=B7` names; null when it names nothing. */
export function linkedSelection(hash: string): SelectedRange | null {
  const parts = new URLSearchParams(hash.slice(1));
  const sheetId = parts.get('gid');
  if (sheetId === null || !/^\d+$/.test(sheetId)) return null;
  const range = /^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/.exec(parts.get('range') ?? '')?.[0];
  return { sheetId, range: range ?? 'A1' };
}
