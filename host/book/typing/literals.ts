// How texts and numbers are written into the engine so that it takes them for what they are.

import { constants, helpers, type Locale } from '@odoo/o-spreadsheet';
import { isTextFormat, plainText, quotedText } from './number-formats';

/** What the engine stores: its content, and the format if that has to change with it. */
export interface EngineText {
  readonly content: string;
  readonly format?: string;
}

/** Whether the engine would read the text as something else in a cell that is not plain text. */
function looksOtherwise(text: string, locale: Locale): boolean {
  if (/^['=]/.test(text) || /^(?:true|false)$/i.test(text)) return true;
  return helpers.isNumber(text, constants.DEFAULT_LOCALE) || helpers.isDateTime(text, locale);
}

/** A text for a cell that has that format now. */
export function engineText(text: string, format: string | undefined, locale: Locale): EngineText {
  if (!isTextFormat(format)) return { content: looksOtherwise(text, locale) ? `'${text}` : text };
  const wanted = /^['=]/.test(text) ? quotedText : plainText;
  const content = wanted === quotedText ? `'${text}` : text;
  return wanted === format ? { content } : { content, format: wanted };
}

/** The text that a literal cell holds, without the quote that only the engine needs. */
export function textOfContent(content: string): string {
  return content.startsWith("'") ? content.slice(1) : content;
}
