// Short forms of a person's name: BO, B.O., Ben O, B Ode and Ben for Ben Ode.

import { textKey } from '../../schema/values/text';

/** The only one of the names that the text can be short for, or null. `sure`: initials in capitals or with a family name's beginning, not a first name alone. */
export function shortFor(text: string, names: readonly string[]): { readonly name: string; readonly sure: boolean } | null {
  for (const { stands, sure } of forms) {
    const [one, ...others] = names.filter((name) => stands(text, textKey(name).split(/[\s-]+/)));
    // Two who are called so: nobody is guessed, by this form or a looser one.
    if (others.length > 0) return null;
    if (one !== undefined) return { name: one, sure };
  }
  return null;
}

interface Form {
  readonly sure: boolean;
  stands(text: string, name: readonly string[]): boolean;
}

const forms: readonly Form[] = [
  { sure: true, stands: (text, name) => areInitials(text) && initialsOf(name).includes(letters(text)) },
  { sure: true, stands: isPartly },
  { sure: false, stands: (text, name) => !text.includes(' ') && letters(text) === name[0] },
  // In small letters they may be a name of their own.
  { sure: false, stands: (text, name) => initialsOf(name).includes(letters(text)) },
];

/** `BO`, `B.O.`, `B. O.`, `b.o.` */
function areInitials(text: string): boolean {
  return /^\p{Lu}{2,4}$|^(\p{L}\.\s?){1,3}\p{L}\.?$|^(\p{Lu}\s){1,3}\p{Lu}$/u.test(text.normalize('NFC'));
}

/** All words, and first and last: MJW and MW for Mary Jane Watson. A name of one word has none. */
function initialsOf(name: readonly string[]): readonly string[] {
  if (name.length < 2) return [];
  const all = name.map((word) => word[0] ?? '');
  return [all.join(''), `${all[0]}${all[all.length - 1]}`];
}

/** `Ben O`, `Ben O.`, `B Ode`, `B. Ode`. */
function isPartly(text: string, name: readonly string[]): boolean {
  const [first = '', last = '', ...more] = textKey(text).replace(/\./g, ' ').trim().split(/\s+/);
  const family = name[name.length - 1] ?? '';
  if (name.length < 2 || more.length > 0 || last === '') return false;
  return (first === name[0] && family.startsWith(last) && last.length <= 3) || (first === (name[0] ?? '')[0] && last === family);
}

function letters(text: string): string {
  return textKey(text).replace(/[^\p{L}]/gu, '');
}
