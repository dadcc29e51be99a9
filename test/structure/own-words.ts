// Where code cuts, lower-cases or reads words of its own: a sentence that is reworded would break it.

import type { SourceFile } from './source-tree';

/** What holds words of ours, by its name. */
const ours = '(?:message|words|sentence|note|problem|remark|label|heading|title|why|many|coming|past)';

/** What changes a text, or looks into it. */
const cutting = '(?:toLowerCase|toUpperCase|replace|replaceAll|split|substring|startsWith|endsWith|match|charAt)';

const patterns: readonly RegExp[] = [
  new RegExp(String.raw`\b${ours}\)?\??\.${cutting}\(`),
  // A note that was written down is for people: what code has to know of it stands beside it.
  /\b(?:message|note)\s*[!=]== (?!null|undefined|message\b)/,
  /[!=]== \w*(?:Note|Message|Words)\b/,
  /\.(?:test|exec)\((?:\w+\.)?(?:message|note|words|problem)\b/,
];

/** Headings of tabs that somebody else made, and plain text that has no other way to be large. */
const theirs: Readonly<Record<string, RegExp>> = {
  'src/adoption/columns/column-guess.ts': /heading\.replace/,
  'src/adoption/columns/phrase.ts': /heading\.replace/,
  'src/documents/text-mail.ts': /capitals \? title\.toUpperCase\(\)/,
};

/** Sentences that people are told, written out: a capital or a value, blanks, and an end. */
const sentence = /'(?:[A-Z“])[^']* [^']*[.?!]'|`(?:[A-Z“]|\$\{)[^`]* [^`]*[.?!]`/;

/** Where acts say things in place: what a request is refused for, which is declared with its fields. */
const inPlace = /^src\/actions\/(?:messages)\/|^src\/actions\/entry\/input-shapes\.ts$/;

/** Two sentences that wrap what somebody else says. */
const wrapping = /found\.problem|None of the rows was changed/;

/** Messages of the acts that do not stand in `src/actions/messages`. */
export function messagesInPlace({ path, text }: Pick<SourceFile, 'path' | 'text'>): readonly string[] {
  if (inPlace.test(path)) return [];
  return text.split('\n').flatMap((line, at) => {
    const isSaid = !/^\s*(?:\/\/|\/?\*)/.test(line) && sentence.test(line) && !wrapping.test(line) && !/throw new Error\(/.test(line);
    return isSaid ? [`${path}:${at + 1} ${line.trim()}`] : [];
  });
}

/** `path:line text` of each. */
export function ownWordsRead({ path, text }: Pick<SourceFile, 'path' | 'text'>): readonly string[] {
  return text.split('\n').flatMap((line, at) => {
    const isFound = patterns.some((pattern) => pattern.test(line)) && !theirs[path]?.test(line);
    return isFound ? [`${path}:${at + 1} ${line.trim()}`] : [];
  });
}
