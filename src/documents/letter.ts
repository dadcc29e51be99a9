// A letter that somebody wrote, as HTML.

import { markupOf } from './markup';
import { asciiMarkup } from './paper/ascii';

/** Its lines as they stand; whatever they hold is text. */
export function letterHtml(text: string): string {
  const lines = text.split(/\r?\n/).map(markupOf).join('<br>');
  return asciiMarkup(`<!DOCTYPE html><div style="font-family:Arial,Helvetica,sans-serif;font-size:14px">${lines}</div>`);
}
