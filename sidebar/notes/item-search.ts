// Which item somebody means by a few characters of its name.

import type { NoteItem } from '../../src/contract/notes';
import { textKey } from '../../src/schema/values/text';

/** How sure it is: the name itself, its end after something that is no digit, a part of it. */
const ways: readonly ((name: string, wanted: string) => boolean)[] = [
  (name, wanted) => name === wanted,
  (name, wanted) => name.endsWith(wanted) && !/\d$/.test(/^\d/.test(wanted) ? name.slice(0, -wanted.length) : ''),
  (name, wanted) => name.includes(wanted),
];

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
