// Headings as phrases: `RIG_STATUS`, `Rig – Status` and `rigStatus` are the same two words.

import { mostTexts, onceEach } from '../../schema/values/once';
import { withoutUnseen } from '../../schema/values/text';

/** Accents are often left out where words are typed in capitals. The signs of Japanese and Korean letters are others. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** Japanese and Korean are written without blanks: there every letter is looked at as a word. */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/**
 * Lower-case words without accents and with single blanks between; in Japanese and Korean without blanks, which some put there. What stands in brackets
 * stays, `Episode(s)` are episodes, `#` and `no.` are `no`, and the French `d'envoi` is `envoi`. Empty where there are no letters or digits.
 */
export const phraseOf: (heading: string) => string = onceEach((heading: string) => {
  const phrase = withoutAccents(withoutUnseen(heading))
    .replace(/\((e?s)\)/gi, '$1')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/#|№|n[°º]|n\.º/g, ' no ')
    .replace(/[✓✔☑✅]\ufe0f?/g, ' done ')
    .replace(/%/g, ' percent ')
    .replace(/&/g, ' and ')
    .replace(/(?<![\p{L}\p{N}])(?:[dlnsjm]|qu|dell|nell|all|sull)[’'](?=\p{L})/gu, '')
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return unspaced.test(phrase) ? phrase.replace(/ /g, '') : phrase;
}, mostTexts);

/** The phrase without what stands in brackets: `Due date (client)` is `due date`. */
export function barePhrase(heading: string): string {
  return phraseOf(heading.replace(/(?<!\p{L})\([^)]*\)|\((?!e?s\))[^)]*\)|\[[^\]]*\]/giu, ' '));
}

/** The words of a phrase, and what stands between them. */
export function wordsOf(phrase: string): { readonly words: readonly string[]; readonly between: string } {
  return unspaced.test(phrase)
    ? { words: [...phrase].filter((letter) => letter !== ' '), between: '' }
    : { words: phrase.split(' '), between: ' ' };
}

/** Words around a step's name that say nothing, in whatever language. */
const idle = new Set(
  'dept department team stage step task phase etape equipe etapa equipo abteilung schritt fase reparto этап отдел de des du d la le les l del della di do da dos der die das の'.split(
    ' ',
  ),
);

/** Those of the words that say something, together again. */
export function telling(words: readonly string[], between: string): string {
  return words.filter((word) => !idle.has(word)).join(between);
}

/** The phrase without words that say nothing: `date livraison` of `date de livraison`. */
export function withoutIdle(phrase: string): string {
  const { words, between } = wordsOf(phrase);
  return telling(words, between);
}
