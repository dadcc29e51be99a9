// What a text becomes when it is typed into a cell: a number, a date, a formula, or the text itself.

import type { TypingLocale } from './locales';
import { typedDate } from './typed-date';
import { parseNumber } from './typed-number';

/** What stands in a cell after typing. `format` is the engine's, for cells that have none. */
export type Content =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly format?: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'formula'; readonly formula: string };

function booleanOf(text: string, { words }: TypingLocale): boolean | null {
  const upper = text.trim().toUpperCase();
  if (upper === 'TRUE' || upper === words.true) return true;
  return upper === 'FALSE' || upper === words.false ? false : null;
}

/** `+A1`, `-x`: the sign begins a formula, unless a number follows or nothing. */
function startsFormula(text: string): boolean {
  return /^[+-]./s.test(text) && text.slice(1).trim() !== '';
}

/**
 * Reads a text as if it were typed into a cell whose format is automatic.
 * @param today serial of today in the book's zone: a day without a year is one of this year
 */
export function parseTyped(text: string, locale: TypingLocale, today: number): Content {
  if (text === '') return { kind: 'blank' };
  if (text.startsWith("'")) return text.length > 1 ? { kind: 'text', text: text.slice(1) } : { kind: 'blank' };
  if (text.startsWith('=')) return text.length > 1 ? { kind: 'formula', formula: text } : { kind: 'text', text };
  const truth = booleanOf(text, locale);
  if (truth !== null) return { kind: 'boolean', value: truth };
  const number = parseNumber(text, locale) ?? typedDate(text, locale, today);
  if (number) return { kind: 'number', ...number };
  return startsFormula(text) ? { kind: 'formula', formula: `=${text}` } : { kind: 'text', text };
}
