// What Google's HTML service takes for something else, and how often a page holds it.

import { longestLine } from './lines';

/** Each kind with its finder; docs/platform.md 1.6 says what Google does with it. */
const marks: readonly { readonly name: string; readonly found: RegExp }[] = [
  { name: '//', found: /\/\//g },
  { name: '/*', found: /\/\*/g },
  { name: 'back-ticks', found: /`/g },
  { name: '<?', found: /<\?/g },
  { name: 'characters beyond ASCII', found: /[^\n\x20-\x7e]/g },
  { name: `lines over ${longestLine.toLocaleString('en')} characters`, found: new RegExp(`^.{${longestLine + 1},}$`, 'gm') },
];

/** One kind: how often it is there, and the text around the first place. */
export interface Count {
  readonly name: string;
  readonly count: number;
  readonly near: string | null;
}

/** @returns {Count[]} every kind, also those that are not there; a character counts by its code units */
export function markCounts(page: string): Count[] {
  return marks.map(({ name, found }) => {
    const places = [...page.matchAll(found)].map(({ index }) => index);
    const [first] = places;
    return { name, count: places.length, near: first === undefined ? null : page.slice(Math.max(0, first - 60), first + 60) };
  });
}

/** One line for the report of the build: `// 0, /* 0, ...` */
export function markCountsLine(page: string): string {
  return markCounts(page)
    .map(({ name, count }) => `${name} ${count}`)
    .join(', ');
}

/** Throws an Error that names every kind which is there, and where. */
export function refuseMarks(name: string, page: string): void {
  const wrong = markCounts(page).filter(({ count }) => count > 0);
  if (wrong.length === 0) return;
  const lines = wrong.map(({ name: mark, count, near }) => `  ${mark}: ${count}, the first near ${JSON.stringify(near)}`);
  throw new Error(`${name} holds what Google's HTML service would mangle:\n${lines.join('\n')}`);
}
