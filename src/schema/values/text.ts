// How texts from people are compared: headings, names, words and codes.

import { mostTexts, onceEach } from './once';

/**
 * What nobody sees: the code points that Unicode lets a reader ignore (Default_Ignorable_Code_Point of DerivedCoreProperties.txt: joiners, marks of
 * direction, variation selectors, the soft hyphen), control characters that are no white space, and the marks around annotations.
 */
const unseen = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]|(?![\s\x85])\p{Cc}/gu;

/** White space, and two characters that look like it without being called so: the next line of old terminals, the Braille cell without dots. */
const space = /[\s\x85\u2800]+/g;

const seen = /[^\s\u2800\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\p{Cc}]/u;

/** Nearly every text: nothing in it is unseen, and its only white space is the blank. */
const plain = /^[ -~]*$/;

/** Most texts: they are as they look. */
const asSeen = /^[!-~]+(?: [!-~]+)*$/;

/** True where nothing of the text is seen. */
export function isUnseen(text: string): boolean {
  // Nearly every text begins with a letter, a digit or a mark that everybody sees: one from ! to ~.
  if (text === '') return true;
  const first = text.charCodeAt(0);
  return !(first > 32 && first < 127) && !seen.test(text);
}

/** Without what nobody sees, composed. */
export function withoutUnseen(text: string): string {
  return plain.test(text) ? text : text.replace(unseen, '').normalize('NFC');
}

/** With what nobody sees shown by its number: `CH_‹U+200B›001`. */
export function revealed(text: string): string {
  return text.replace(unseen, (mark) => `‹U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`);
}

/** The text as it looks: without what nobody sees, white space folded, composed, trimmed. Its letters stay as they are. */
export function seenText(text: string): string {
  if (asSeen.test(text)) return text;
  return plain.test(text)
    ? (text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text).trim()
    : withoutUnseen(text).replace(space, ' ').trim();
}

/** What is seen of it, case-folded: two texts that differ only in capitals, spaces and what nobody sees have the same key. */
export const textKey: (text: string) => string = onceEach((text: string) => seenText(text).toLowerCase(), mostTexts);

export function sameText(a: string, b: string): boolean {
  return textKey(a) === textKey(b);
}

/** `one, two and three`. */
export function inWords(words: readonly string[], last = 'and'): string {
  if (words.length <= 1) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}

/** The first of them, and how many more there are: a longer list nobody reads in a sentence. */
export function firstFew(words: readonly string[], most: number): readonly string[] {
  return words.length > most ? [...words.slice(0, most), `${words.length - most} more`] : words;
}

/** `1 row`, `3 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A short number of a text (FNV-1a): the same text has the same, different ones hardly ever. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** JSON with those code units written as `\u00e9`: it reads the same, and none of them is cut in two or takes more than a byte a character. */
export function escapedInJson(json: string, which: RegExp): string {
  return json.replace(which, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Bytes of the text in UTF-8. */
export function byteLength(text: string): number {
  if (plain.test(text)) return text.length;
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** In pieces of so many bytes at most, one at least; a character that takes two places is never parted. */
export function inPieces(text: string, most: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let bytes = 0;
  for (const character of text) {
    const more = byteLength(character);
    if (bytes + more > most) {
      pieces.push(piece);
      piece = '';
      bytes = 0;
    }
    piece += character;
    bytes += more;
  }
  return [...pieces, piece];
}

/** So many letters at most; of a longer text the beginning, which says that there is more. */
export function startOf(text: string, most: number): string {
  // Of a very long text no more is taken apart than is needed.
  const letters = [...text.slice(0, most * 2 + 2)];
  if (letters.length <= most) return text;
  const start = letters.slice(0, most - 1).join('');
  return `${start.trimEnd()}…`;
}

/** In quotation marks. */
export function quotedStart(text: string, most = 60): string {
  return `“${startOf(text, most)}”`;
}

/** Of our own words only: a name or a heading begins as its owner writes it. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
