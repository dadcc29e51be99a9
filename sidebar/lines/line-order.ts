// Lines in the order in which they are shown, and moved one place up or down.

import type { Form } from '../form/draft';
import { withText } from '../form/draft';
import type { LineDraft } from './line-drafts';

function numberOf({ draft }: LineDraft, order: string): number | null {
  const text = (draft.texts[order] ?? '').trim().replace(',', '.');
  return text === '' || Number.isNaN(Number(text)) ? null : Number(text);
}

/** By the number under that column; those without one come last, as they stand. */
export function inOrderOf(lines: readonly LineDraft[], order: string): readonly LineDraft[] {
  const place = (line: LineDraft) => numberOf(line, order) ?? Number.POSITIVE_INFINITY;
  return [...lines].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** The line of that key one place up or down among those that are shown: the two change their numbers, or all are numbered anew where these do not tell their order. */
export function movedLine(form: Form, lines: readonly LineDraft[], order: string, key: string, by: 1 | -1): readonly LineDraft[] {
  const shown = lines.filter(({ takenOff }) => !takenOff);
  const at = shown.findIndex((line) => line.key === key);
  const [one, other] = [shown[at], shown[at + by]];
  if (one === undefined || other === undefined) return lines;
  const swapped = shown.map((line) => (line === one ? other : line === other ? one : line));
  const numbers = shown.map((line) => numberOf(line, order));
  const rises = numbers.every((number, nth) => number !== null && (nth === 0 || number > (numbers[nth - 1] ?? Number.POSITIVE_INFINITY)));
  const moved = swapped.map((line, nth): LineDraft => {
    const number = rises ? numbers[nth] : nth + 1;
    return numberOf(line, order) === number ? line : { ...line, draft: withText(form, line.draft, order, String(number)) };
  });
  return [...moved, ...lines.filter(({ takenOff }) => takenOff)];
}
