// How far the text of a statement names a shop: banks cut names short, run them together, and add towns, branches and numbers.

/** Words that stand in many names, and say nothing of which it is. */
const common = new Set([
  'the',
  'and',
  'ltd',
  'limited',
  'plc',
  'inc',
  'llc',
  'co',
  'com',
  'www',
  'uk',
  'gb',
  'card',
  'payment',
  'shop',
  'store',
]);
const shortest = 4;

/** 0: nothing of the shop's name stands there; 1: all of it does. */
export function shopLikeness(shop: string, text: string): number {
  const [all, there] = [wordsOf(shop), wordsOf(text)];
  const telling = all.filter((word) => !common.has(word));
  const words = telling.length > 0 ? telling : all;
  if (words.length === 0 || there.length === 0) return 0;
  const together = there.join('');
  const whole = all.join('');
  if (whole.length >= shortest && together.includes(whole)) return 1;
  const weight = words.reduce((sum, word) => sum + word.length, 0);
  const found = words.reduce((sum, word) => sum + word.length * bestOf(word, there), 0);
  return found / weight;
}

function bestOf(word: string, there: readonly string[]): number {
  return Math.max(...there.map((other) => alike(word, other)));
}

/** The same, or cut short. */
function alike(one: string, other: string): number {
  if (one === other) return 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= shortest && long.startsWith(short) ? 0.9 : 0;
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]/g, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !/^\d+$/.test(word));
}
