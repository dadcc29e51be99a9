// What a cell of a breakdown says: a cross of some kind, how often, as what.

import { seenText } from '../../schema/values/text';

export type CastMark =
  /** Nothing is in it. */
  | { readonly kind: 'none' }
  | { readonly kind: 'in'; readonly count: number | null; readonly as: string }
  /** It may mean anything. */
  | { readonly kind: 'unclear' };

const none = /^(0+([.,]0+)?|n|no|false|falsch|faux|[-–—.]+|n\/?a|☐)$/i;
const cross = /^([x×✕✖✓✔√☑✅●•■*+]|yes|y|true|wahr|vrai|ja|j|oui|si|sí|ok)\ufe0f?$/i;
const times = /^(?:[x×*]\s*)?(\d{1,4})(?:[.,]0+)?(?:\s*[x×])?$/i;

/** @param use the word for what something is cast as; null: that text is none */
export function castMark(cell: string, use: (text: string) => string | null): CastMark {
  const text = seenText(cell);
  if (text === '' || none.test(text)) return { kind: 'none' };
  const whole = amountOf(text);
  if (whole !== undefined) return { kind: 'in', count: whole, as: '' };
  const word = use(text);
  if (word !== null) return { kind: 'in', count: null, as: word };
  // `2 BG`, `x (animated)`
  const [, first = '', rest = ''] = /^(\S+)\s+\(?([^()]+)\)?$/.exec(text) ?? [];
  const [count, as] = [amountOf(first), use(rest)];
  return count === undefined || as === null ? { kind: 'unclear' } : { kind: 'in', count, as };
}

/** Null: it is in it, without a number; absent: it is neither a cross nor a number. */
function amountOf(text: string): number | null | undefined {
  if (cross.test(text)) return null;
  const found = times.exec(text);
  const count = Number(found?.[1] ?? 0);
  return count > 0 ? count : undefined;
}

/** How often, where a column says nothing else: blank is once. */
export function countOf(cell: string): number | null | undefined {
  const text = seenText(cell);
  return text === '' ? null : amountOf(text);
}

const sum = /^((grand |sub ?)?totals?|sums?|summe|gesamt|somme|σ|∑|count|how many)\b/i;

/** Whether a label is that of a row or column of sums. */
export function isSum(label: string): boolean {
  return sum.test(seenText(label)) || /^[σ∑]$/i.test(seenText(label));
}
