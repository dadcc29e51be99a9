// Of two headings that say the same the newer counts: “Revised due date” beside “Due date”, “Due date” beside “Original due date”.

import { once } from '../../schema/values/once';
import { phraseOf, wordsOf } from './phrase';

export type HeadingAge = 'newer' | 'older' | null;

const newer = once(() =>
  phrasesOf(
    'revised rescheduled updated new amended adjusted latest current moved final révisé révisée nouveau nouvelle actualisé actuelle actuel neu neue neuer neues aktuell aktuelle aktueller revidiert verschoben nuevo nueva revisado revisada actual nuovo nuova aggiornato aggiornata rivisto rivista attuale novo nova atualizado atualizada reprogramada atual новый новая новое новые текущий',
  ),
);

const older = once(() =>
  phrasesOf(
    'original orig old previous prev initial baseline former superseded temp ancien ancienne initiale précédent précédente alt alte alter altes ursprünglich ursprüngliche antiguo antigua anterior inicial originale vecchio vecchia iniziale precedente antigo antiga старый старая прежний',
  ),
);

function phrasesOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').map(phraseOf));
}

/** What a heading says of its age; null for most. */
export function headingAge(heading: string): HeadingAge {
  const { words } = wordsOf(phraseOf(heading));
  if (words.length < 2) return null;
  return words.some((word) => newer().has(word)) ? 'newer' : words.some((word) => older().has(word)) ? 'older' : null;
}

/** Without what it says of its age; as it is where it says nothing else. */
export function agelessPhrase(phrase: string): string {
  const rest = phrase.split(' ').filter((word) => !newer().has(word) && !older().has(word));
  return rest.length === 0 ? phrase : rest.join(' ');
}

const scores = { newer: 1, sparse: -12, older: -20 } as const;

/**
 * What that adds to how plainly the heading says it. A newer one that is filled in a few rows only does not take the place of the one that all rows have.
 * `most`: cells of the fullest column.
 */
export function ageScore(heading: string, filled: number, most: number): number {
  const age = headingAge(heading);
  if (age === null) return 0;
  return age === 'older' ? scores.older : filled * 2 >= most ? scores.newer : scores.sparse;
}
