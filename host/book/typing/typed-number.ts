// Numbers as people type them: signs, separators, percent, money, exponents.

import type { TypingLocale } from './locales';

/** A number and the format that its way of writing asks for. */
export interface TypedNumber {
  readonly value: number;
  readonly format?: string;
}

const symbols = '[$£€¥₹]';

/** Digits with or without groups of three, a decimal part, an exponent: what is left once sign, percent and currency are taken off. */
function plainNumber(text: string, { decimal, group }: TypingLocale): number | null {
  const point = decimal === ',' ? ',' : '\\.';
  const comma = /\s/.test(group) ? '[\\s\\u00a0\\u202f]' : `\\${group}`;
  const whole = `(?:\\d{1,3}(?:${comma}\\d{3})+|\\d+)`;
  if (!new RegExp(`^(?:${whole}(?:${point}\\d*)?|${point}\\d+)(?:[eE][+-]?\\d+)?$`).test(text)) return null;
  const value = Number(text.replaceAll(new RegExp(comma, 'g'), '').replace(decimal, '.'));
  return Number.isFinite(value) ? value : null;
}

function decimalsFormat(text: string, decimal: string): string {
  return text.includes(decimal) ? '0.00' : '0';
}

interface Stripped {
  readonly body: string;
  readonly sign: 1 | -1;
}

/** Takes off `-`, `+` or accountants' brackets. */
function unsigned(text: string): Stripped {
  if (/^\(.+\)$/.test(text)) return { body: text.slice(1, -1).trim(), sign: -1 };
  if (text.startsWith('-')) return { body: text.slice(1).trim(), sign: -1 };
  return { body: text.startsWith('+') ? text.slice(1).trim() : text, sign: 1 };
}

function percentage(body: string, locale: TypingLocale): TypedNumber | null {
  if (!body.endsWith('%')) return null;
  const value = plainNumber(body.slice(0, -1).trim(), locale);
  return value === null ? null : { value: value / 100, format: `${decimalsFormat(body, locale.decimal)}%` };
}

function money(body: string, locale: TypingLocale): TypedNumber | null {
  const match = new RegExp(`^(?:(${symbols})\\s*(-?)(.+)|(-?)(.+?)\\s*(${symbols}))$`).exec(body);
  if (!match) return null;
  const symbol = match[1] ?? match[6];
  if (symbol !== locale.currency && symbol !== '$' && symbol !== '€') return null;
  const digits = (match[3] ?? match[5] ?? '').trim();
  const value = plainNumber(digits, locale);
  if (value === null) return null;
  const pattern = `#,##${decimalsFormat(digits, locale.decimal)}`;
  const minus = match[2] === '-' || match[4] === '-' ? -1 : 1;
  return { value: value * minus, format: match[1] ? `[$${symbol}]${pattern}` : `${pattern}[$${symbol}]` };
}

/** The number that the text writes in that locale; null: it is none. */
export function parseNumber(text: string, locale: TypingLocale): TypedNumber | null {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) return null;
  const { body, sign } = unsigned(trimmed);
  const plain = plainNumber(body, locale);
  const found = plain === null ? (percentage(body, locale) ?? money(body, locale)) : { value: plain };
  if (!found) return null;
  // No minus zero: a cell shows none.
  return { ...found, value: found.value === 0 ? 0 : found.value * sign };
}
