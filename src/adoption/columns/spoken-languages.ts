// The language that a tab is written in. Headings are read in it only then: the German *Art*, a kind, is a step in English.

import type { TradeLanguage } from '../../schema/adopted/trade-language';
import { type Grid, isBlank } from '../../schema/values/cell';
import { isKnown, rowsLookedAt } from './heading-row-guess';
import { type Lexicon, lexiconOf, type Spoken } from './lexicon';
import { barePhrase, phraseOf } from './phrase';

/** Headings that only that language has: with fewer it may be chance. */
const fewest = 2;

/** Everything that headings of this tab may mean: in English, and in the languages that it speaks. */
export function lexiconFor(grid: Grid, spoken: Spoken): Lexicon {
  const english = lexiconOf(spoken, []);
  const headings = spokenIn(grid, english, spoken.languages);
  return headings.length === 0 ? english : lexiconOf(spoken, headings);
}

/** Languages that know headings which English does not, those that know the most. Neighbours, as Spanish and Portuguese, share many. */
function spokenIn(grid: Grid, english: Lexicon, languages: readonly TradeLanguage[]): readonly TradeLanguage[] {
  const texts = new Set(
    grid.slice(0, rowsLookedAt).flatMap((row) => row.flatMap((cell) => (isBlank(cell) || typeof cell !== 'string' ? [] : [cell]))),
  );
  const strange = [...texts].filter((text) => !isKnown(text, english));
  const counts = languages.map((language) => {
    const phrases = phrasesOf(language);
    return { language, known: strange.filter((text) => phrases.has(phraseOf(text)) || phrases.has(barePhrase(text))).length };
  });
  const most = Math.max(fewest, ...counts.map(({ known }) => known));
  return counts.filter(({ known }) => known === most).map(({ language }) => language);
}

function phrasesOf({ columns, parts, steps }: TradeLanguage): ReadonlySet<string> {
  const headings = Object.values(columns).flatMap((names) => Object.values(names).flat());
  return new Set([...headings, ...Object.values(parts).flat(), ...steps.flatMap(({ step, also }) => [step, ...also])].map(phraseOf));
}
