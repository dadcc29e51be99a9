// What Sent mail says of mails about a row that went out before.

import { isLetter, type LetterEntry } from '../../office/sent-log/letters';
import { sameText, textKey } from '../../schema/values/text';
import type { PostDesk } from './post-desk';

/** A mail of which nobody knows whether it went out counts as one that did not: whoever sends again was asked. */
const reached: readonly string[] = ['sent', 'sent by hand', 'perhaps sent twice'];

export function entriesAbout({ journal, about }: Pick<PostDesk, 'journal' | 'about'>): readonly LetterEntry[] {
  return journal.letters.filter((entry) => isLetter(entry) && entry.items.includes(about));
}

/** Those of which nobody knows whether they went out, and of which nobody has sent another since. */
export function doubtful(entries: readonly LetterEntry[]): readonly LetterEntry[] {
  return entries.filter(
    ({ state, to }, at) =>
      state === 'going out' || (state === 'perhaps sent' && !entries.slice(at + 1).some((later) => sameText(later.to, to))),
  );
}

/** What each address was told, the oldest first, beside what it was about. */
export function toldBefore(desk: Pick<PostDesk, 'journal' | 'about'>): ReadonlyMap<string, readonly string[]> {
  const told = new Map<string, readonly string[]>();
  for (const { to, items, state } of entriesAbout(desk)) {
    if (!reached.includes(state)) continue;
    // A mail to a department went to several.
    for (const key of to.split(',').map(textKey)) told.set(key, [...(told.get(key) ?? []), ...items.filter((item) => item !== desk.about)]);
  }
  return told;
}
