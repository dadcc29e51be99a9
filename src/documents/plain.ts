// Texts from cells made fit for one line of a mail: nothing in them can start a line, a header or a direction of its own.

import { startOf } from '../schema/values/text';

/** What breaks lines or rings bells, and the marks that turn the direction of whatever follows. */
const unruly = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** Halves of characters, which no encoding knows. */
const halves = /\p{Cs}/gu;

/** One line without control characters, at most `longest` characters long. */
export function oneLine(text: string, longest = 200): string {
  const line = text.replace(unruly, ' ').replace(halves, '\ufffd').replace(/\s+/g, ' ').trim();
  return startOf(line, longest);
}

/** Words that a name may begin with and that nobody is called by. */
const titles = ['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'sir', 'dame', 'lady', 'herr', 'frau', 'mme', 'the', 'team', 'studio'];

/** `Ben` for Ben Ode; the whole name where its first word may be something else: `Mr. Zoe Kim`, `Ruiz, Ana`, `Smith and Sons`. */
export function nameSaid(name: string): string {
  const whole = oneLine(name, 80);
  const [, first = ''] = /^(\p{L}[\p{L}\p{M}’'-]+) \p{L}[\p{L}\p{M}’'-]+$/u.exec(whole) ?? [];
  return first === '' || titles.includes(first.toLowerCase()) ? whole : first;
}
