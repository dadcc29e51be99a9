// How texts from people are compared: headings, names, words and codes.

/** Trimmed, inner white space folded, NFC and case-folded: two texts that look the same to a person have the same key. */
export function textKey(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b\ufeff]/g, '')
    .trim()
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

export function sameText(a: string, b: string): boolean {
  return textKey(a) === textKey(b);
}

/** `one, two and three`. */
export function inWords(words: readonly string[], last = 'and'): string {
  if (words.length <= 1) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
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
