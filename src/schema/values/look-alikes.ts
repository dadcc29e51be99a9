// Texts that look the same and are not: letters of another alphabet, other dashes and apostrophes, full-width forms.

import { seenText, textKey } from './text';

/**
 * Letters of Cyrillic and Greek that look like Latin ones, each before its like; dashes and quotes that are easily taken for the typewriter's. A part of
 * confusables.txt of Unicode Technical Standard #39.
 */
const pairs =
  'АAВBЕEІIЈJКKМMНHОOРPСCЅSТTУYХXҮYаaеeіiјjоoрpсcѕsуyхxһhԁdԛqԝwӏl' +
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoνvιiαaρpυuκkıi' +
  "‐-‑-‒-–-—-―-−-’'‘'ʼ'′'´'“\"”\"";

const latin = new Map(Array.from({ length: pairs.length / 2 }, (_unused, at) => [pairs[at * 2] ?? '', pairs[at * 2 + 1] ?? '']));

/** What the text looks like: the same for texts that nobody tells apart. */
function shapeOf(text: string): string {
  const likened = (written: string) => [...written].map((character) => latin.get(character) ?? character).join('');
  return textKey(likened(likened(seenText(text)).normalize('NFKC')));
}

/** The only one of the known texts that looks like it though it is another; null where there is none, or are several. */
export function lookAlike(text: string, known: readonly string[]): string | null {
  const shape = shapeOf(text);
  const alike = new Map(known.filter((other) => shapeOf(other) === shape).map((other) => [textKey(other), other]));
  const [only, ...others] = alike.values();
  return only === undefined || others.length > 0 || textKey(only) === textKey(text) ? null : only;
}

/** `it looks like “Ben Ode”, but its “О” is a Cyrillic letter`. */
export function lookAlikeWords(text: string, like: string): string {
  const [mine, theirs] = [[...seenText(text)], [...seenText(like)]];
  const odd = mine.find((character, at) => character.toLowerCase() !== theirs[at]?.toLowerCase()) ?? '';
  return `it looks like “${like}”, but its “${odd}” is ${kindOf(odd)}`;
}

function kindOf(character: string): string {
  if (/\p{Script=Cyrillic}/u.test(character)) return 'a Cyrillic letter';
  if (/\p{Script=Greek}/u.test(character)) return 'a Greek letter';
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `another character (U+${code})`;
}
