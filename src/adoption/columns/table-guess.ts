// Which table the rows of a tab are of.

import type { HeadingPlace } from '../../schema/adopted/placement';
import { peopleKind } from '../../schema/kinds/people';
import type { Grid } from '../../schema/values/cell';
import { columnsAs, type SeenColumns, seenColumns, withName } from './column-guess';
import type { GuessedColumn } from './doubt';
import { loosePart, meaningsOf } from './heading-meaning';
import type { Lexicon, TableLexicon } from './lexicon';
import { phraseOf, wordsOf } from './phrase';

/**
 * What speaks for a table and against it. Without a column for the name of the row, or for what every row must have, it can hardly be one; a person's name
 * says nothing of what a row is. A column that every row must have says a little more for it than others do.
 */
const weights = {
  ofOne: 1,
  stepElsewhere: 0.3,
  noun: 1,
  nameless: -3,
  namedByContents: -2,
  found: 0.1,
  lacking: -0.5,
  lackingBesidePeople: -1.5,
  said: 1,
  ownWord: 0.15,
} as const;

/** `sure` is false where another table comes near. */
export function guessTable(grid: Grid, place: HeadingPlace, lexicon: Lexicon): { readonly table: string; readonly sure: boolean } {
  const [best, second] = tableScores(grid, place, lexicon);
  if (best === undefined) return { table: '', sure: false };
  return { table: best.table, sure: best.score >= 2 && best.score >= 1.4 * Math.max(0, second?.score ?? 0) };
}

/** Every table with what speaks for it, the likeliest first. */
export function tableScores(
  grid: Grid,
  place: HeadingPlace,
  lexicon: Lexicon,
): readonly { readonly table: string; readonly score: number }[] {
  const seen = seenColumns(grid, place, lexicon);
  const phrases = phrasesIn(grid, place.headingRow);
  return lexicon.tables
    .map((table) => ({
      table: table.key,
      score: scoreOf(table, seen, lexicon) + said(phrases, table, lexicon),
    }))
    .sort((one, other) => other.score - one.score);
}

/** Rows that are looked at for their own word of what they are. */
const rowsRead = 20;

function phrasesIn(grid: Grid, headingRow: number): ReadonlySet<string> {
  const cells = grid.slice(headingRow, headingRow + rowsRead).flat();
  return new Set(cells.flatMap((cell) => (typeof cell === 'string' ? [phraseOf(cell)] : [])));
}

/** What cells say of it themselves: “Shot” under “Entity type”; less so “Prop”, though only assets are. */
function said(phrases: ReadonlySet<string>, { key, one, words }: TableLexicon, { tables }: Lexicon): number {
  if (phrases.has(one)) return weights.said;
  const isOurs = (phrase: string) => words.has(phrase) && !tables.some((other) => other.key !== key && other.words.has(phrase));
  return [...phrases].some(isOurs) ? weights.ownWord : 0;
}

function scoreOf(table: TableLexicon, seen: SeenColumns, lexicon: Lexicon): number {
  const guessed = columnsAs(table, seen, lexicon);
  const columns = guessed.reduce((sum, column) => sum + weightOf(column, table, lexicon), 0);
  const nouns = seen.headings.filter(({ heading }) => saysNoun(heading, table, lexicon)).length;
  const found = table.required.filter((key) => guessed.some((column) => column.key === key)).length;
  const lacking = table.required.length - found;
  const isOfPeople = table.likeness.get(table.nameKey) === peopleKind.like;
  const less = lacking * (isOfPeople ? weights.lackingBesidePeople : weights.lacking);
  return columns + Math.min(2, nouns) * weights.noun + nameWeight(guessed, seen, table, lexicon) + found * weights.found + less;
}

/** True for a heading with the word for one row, or with a name for it that no other table knows: “BG description”. */
function saysNoun(heading: string, { key, one, columns, nameKey }: TableLexicon, { tables }: Lexicon): boolean {
  const { words } = wordsOf(phraseOf(heading));
  if (` ${words.join(' ')} `.includes(` ${one} `)) return true;
  return (
    words.length > 1 &&
    words.some((word) => columns.get(word) === nameKey && !tables.some((other) => other.key !== key && other.columns.has(word)))
  );
}

function nameWeight(guessed: readonly GuessedColumn[], seen: SeenColumns, table: TableLexicon, lexicon: Lexicon): number {
  const isNamed = (columns: readonly GuessedColumn[]) => columns.some(({ key }) => key === table.nameKey);
  if (isNamed(guessed)) return 0;
  return isNamed(withName(guessed, seen, table, lexicon)) ? weights.namedByContents : weights.nameless;
}

/** A heading that means something in one table only says more than one that all have. */
function weightOf(column: GuessedColumn, table: TableLexicon, lexicon: Lexicon): number {
  if (column.key === '' || table.common.has(column.key)) return 0;
  const [first, step] = column.key.split('/');
  if (first === table.stepsKey && step !== undefined) {
    if (step === '') return weights.ofOne / Math.max(1, meaningIn(column, lexicon));
    return lexicon.usedOn.get(phraseOf(step))?.includes(table.key) === false ? weights.stepElsewhere : weights.ofOne;
  }
  return weights.ofOne / Math.max(1, meaningIn(column, lexicon));
}

/** In how many tables the heading means something. */
function meaningIn(column: GuessedColumn, lexicon: Lexicon): number {
  return lexicon.tables.filter((table) => meaningsOf(column, table, lexicon).length > 0 || loosePart(column, table) !== null).length;
}
