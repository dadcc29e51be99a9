// Which item somebody means by a few characters of its name.

import type { NoteItem } from '../../src/contract/notes';
import { textKey } from '../../src/schema/values/text';

/** How sure it is: the name itself, its end after something that is no digit, a part of it. */
const ways: readonly ((name: string, wanted: string) => boolean)[] = [
  (name, wanted) => name === wanted,
  (name, wanted) => name.endsWith(wanted) && !/\d$/.test(/^\d/.test(wanted) ? name.slice(0, -wanted.length) : ''),
  (name, wanted) => name.includes(wanted),
];

/** What `/040, 050` leads to: several items, each of which it names beyond doubt; the part that it does not; null where it is the name of one, or of none. */
export function severalMeant(
  text: string,
  agenda: readonly NoteItem[],
  others: readonly NoteItem[],
): { readonly items: readonly NoteItem[] } | { readonly unclear: string } | null {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || itemsMeant(text, agenda, others).length > 0) return null;
  const items = new Map<string, NoteItem>();
  for (const part of parts) {
    const [item, ...more] = itemsMeant(part, agenda, others);
    if (item === undefined || more.length > 0) return { unclear: part };
    items.set(`${item.line} ${item.item}`, item);
  }
  return { items: [...items.values()] };
}

/** The items that it may mean, of the surest way that finds any; what stands on the agenda comes before all else. */
export function itemsMeant(text: string, agenda: readonly NoteItem[], others: readonly NoteItem[]): readonly NoteItem[] {
  const wanted = textKey(text);
  if (wanted === '') return [];
  for (const items of [agenda, others])
    for (const isMeant of ways) {
      const found = items.filter((item) => [item.item, ...item.names].some((name) => isMeant(textKey(name), wanted)));
      if (found.length > 0) return found;
    }
  return [];
}
