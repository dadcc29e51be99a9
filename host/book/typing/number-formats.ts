// Number formats in Google's letters and in the engine's. What a pattern was called is kept, so that it reads back as it was set.

import { helpers } from '@odoo/o-spreadsheet';

/** Plain text, in both languages. */
export const plainText = '@';
/** Plain text for a content that the engine would otherwise take for a formula: only texts are left as they are by it. */
export const quotedText = '0;-0;0;@';
/** How Google names the automatic format when asked. */
export const automaticPattern = '0.###############';

/** Quoted text, an escaped letter, the width of a letter, what fills the cell, a bracket, am/pm, a run of one date letter, or any other character. */
const token = /"[^"]*"|[\\_*].|\[[^\]]*\]|am\/pm|a\/p|([ymdhs])\1*|./gi;

/** Fractions, powers of ten, conditions, minutes and seconds that do not end at sixty. */
const beyondTheEngine = /[#0?]\s*\/\s*[#0-9?]|[#0?]e[+-]?[#0?]|\[(?:[<>=]+\s*-?[\d.]+|m+|s+)\]/i;

const colours = /^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color\s*\d+)\]$/i;

/** Whether letters of the pattern stand for parts of a date. */
function isDatePattern(pattern: string): boolean {
  const bare = pattern.replaceAll(/"[^"]*"|\\.|\[[$<>=][^\]]*\]|\[[a-z]{3,}\]/gi, '');
  return /[ymdhs]/i.test(bare) && !/[#0?]/.test(bare.replaceAll(/s\.0+/gi, ''));
}

function bracket(text: string): string {
  if (colours.test(text)) return '';
  const currency = /^\[\$([^-\]]*)(?:-[^\]]*)?\]$/.exec(text);
  if (currency) return currency[1] === '' ? '' : `[$${currency[1]}]`;
  return /^\[h+\]$/i.test(text) ? 'hhhh' : text;
}

function dateToken(text: string): string {
  if (/^(?:am\/pm|a\/p)$/i.test(text)) return 'a';
  if (/^[ymdhs]+$/i.test(text)) return text.toLowerCase();
  if (text.startsWith('[')) return bracket(text);
  return /^(?:["\\]|[-/:., ])/.test(text) ? text : `"${text}"`;
}

function numberToken(text: string): string {
  if (text.startsWith('[')) return bracket(text);
  if (text.startsWith('"') || text.startsWith('\\')) return text;
  // As wide as the letter after it, which a page of equal digits shows by a blank; and the filling of a cell, which has no length of its own.
  if (/^_./.test(text)) return '" "';
  if (/^\*./.test(text)) return '';
  // A digit that leaves its width where there is none: here nothing.
  if (text === '?') return '#';
  return /^[#0.,%;@() +/-]$/.test(text) ? text : `"${text}"`;
}

function translated(pattern: string): string {
  const date = isDatePattern(pattern);
  const source = date ? pattern.replaceAll(/(s)\.0+/gi, '$1') : pattern;
  return [...source.matchAll(token)].map(([text]) => (date ? dateToken(text) : numberToken(text))).join('');
}

/** True for a pattern that Google shows and the engine cannot: https://developers.google.com/workspace/sheets/api/guides/formats */
export function isBeyondTheEngine(pattern: string): boolean {
  return beyondTheEngine.test(pattern.replaceAll(/"[^"]*"|[\\_*]./g, ''));
}

/** Both directions, with the memory of the names that were used. */
export class NumberFormats {
  /** Google's pattern by the engine's format. */
  readonly patterns: Map<string, string>;

  constructor(patterns: Readonly<Record<string, string>>) {
    this.patterns = new Map(Object.entries(patterns));
  }

  /** The engine's format for a pattern; `''` is automatic. Throws for a pattern that the engine cannot show. */
  engineFormat(pattern: string): string {
    if (/^general$/i.test(pattern) || pattern === '' || pattern === automaticPattern) return '';
    if (pattern === plainText) return plainText;
    let format = translated(pattern);
    // Two patterns may become the same format; an empty literal tells them apart.
    while (this.patterns.has(format) && this.patterns.get(format) !== pattern) format += '""';
    helpers.parseFormat(format);
    this.patterns.set(format, pattern);
    return format;
  }

  /** Google's pattern for an engine's format, also for one that the grid set by itself. */
  pattern(format: string | undefined): string {
    if (!format) return automaticPattern;
    if (format === quotedText) return plainText;
    return this.patterns.get(format) ?? format.replaceAll('hhhh', '[h]').replaceAll(/\ba\b/g, 'am/pm');
  }
}

/** Whether a cell of that format keeps what is typed as text. */
export function isTextFormat(format: string | undefined): boolean {
  return format === plainText || format === quotedText;
}

/** Whether a number of that format is shown as a date, a time or both. */
export function isDateFormat(format: string | undefined): boolean {
  return Boolean(format) && helpers.isDateTimeFormat(format ?? '');
}
