// What the tab's own words mean, and how ours are written there.

import type { Choice, ProposedWord } from '../../contract/adoption';
import type { WordChange } from '../../schema/adopted/adoption-changes';
import type { TradeLanguage } from '../../schema/adopted/trade-language';
import type { Written } from '../../schema/adopted/written';
import type { Catalog, Word } from '../../schema/catalog';
import { listKeyOf } from '../../schema/traits';
import { sameText } from '../../schema/values/text';
import type { WordList } from '../../schema/values/word-list';
import { saidMeaning, wordFor } from '../../schema/values/words';
import type { WorkbookDefinition } from '../../schema/workbook';
import type { Mapping } from '../../workbook/adopted/mapping-text';
import type { MappedCells } from '../shape';
import { spelledIn } from './spelled-words';
import { proposeTicks } from './ticks';
import { guessWords } from './word-guess';

export interface WordsProposed {
  readonly words: readonly ProposedWord[];
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
  readonly changes: readonly WordChange[];
  /** By list key: our words and the tab's. */
  readonly written: ReadonlyMap<string, Written>;
  /** By column key: columns without words, of ticks. */
  readonly ticks: ReadonlyMap<string, Written>;
}

/** Chosen for a word that goes into the list as it is. */
const ownWord = '=';

type WordCells = MappedCells & { readonly list: string };

/** What else words are looked up in. */
interface WordSources {
  readonly workbook: Pick<WorkbookDefinition, 'lists'>;
  readonly languages: readonly TradeLanguage[];
  /** By key of a proposed word: what the person chose. */
  readonly said: Readonly<Record<string, string>>;
  /** As another tab was mapped. */
  readonly mapping: Mapping | null;
}

/** All columns of one list are looked at together: a word means the same in each. */
export function proposeWords(mapped: readonly MappedCells[], { lists }: Catalog, sources: WordSources): WordsProposed {
  const { workbook, languages, said, mapping } = sources;
  const ticks = proposeTicks(mapped);
  const columns = mapped.filter(({ key }) => !ticks.has(key)).flatMap(withWords);
  const words: ProposedWord[] = [];
  const changes: WordChange[] = [];
  const written = new Map<string, Written>();
  for (const list of new Set(columns.map((one) => one.list))) {
    const known = lists[list] ?? [];
    const cells = columns.filter((one) => one.list === list).flatMap((column) => column.cells);
    const before = spellingsIn(mapping, columns, list);
    const own = guessWords(cells, spelledIn(languages, list, known)).map(({ word, count, choice, sure }): ProposedWord => {
      const key = `${list}/${word}`;
      const earlier = before.find(([, text]) => sameText(text, word))?.[0];
      const taken = said[key] ?? (earlier !== undefined && wordFor(earlier, known) ? earlier : undefined);
      return {
        key,
        list,
        word,
        count,
        choice: taken ?? choice,
        how: said[key] !== undefined ? 'said' : sure || taken !== undefined ? 'sure' : 'unsure',
      };
    });
    words.push(...own);
    changes.push(...own.flatMap((word) => changeFor(word, known)));
    written.set(list, {
      of: 'words',
      own: ownSpellings(own, known),
      none: own.filter(({ choice, how }) => choice === '' && how === 'said').map(({ word }) => word),
    });
  }
  const choices = Object.fromEntries(
    [...written.keys()].map((list) => [
      list,
      choicesOf(
        lists[list] ?? [],
        workbook.lists.find(({ key }) => key === list),
      ),
    ]),
  );
  return { words, choices, changes, written, ticks };
}

function withWords(one: MappedCells): readonly WordCells[] {
  const list = listKeyOf(one.column);
  return list === null ? [] : [{ ...one, list }];
}

function spellingsIn(mapping: Mapping | null, columns: readonly WordCells[], list: string): readonly (readonly [string, string])[] {
  const keys = columns.filter((one) => one.list === list).map(({ key }) => key);
  return keys.flatMap((key) => {
    const written = mapping?.written[key];
    return written?.of === 'words' ? written.own : [];
  });
}

/** Nothing for a word that is understood as it is, and for one that nobody explained. A word of its own goes before the spellings of others. */
function changeFor({ list, word: own, choice }: ProposedWord, known: readonly Word[]): readonly WordChange[] {
  if (choice === '') return [];
  if (choice.startsWith('='))
    return known.some(({ word }) => sameText(word, own)) ? [] : [{ list, own, of: null, means: choice.slice(1) || null }];
  const ours = wordFor(choice, known);
  if (!ours || wordFor(own, known)?.word === ours.word) return [];
  // A spelling with a comma in it would be two: it becomes a word of its own that means the same.
  return [/[,;\n]/.test(own) ? { list, own, of: null, means: saidMeaning(ours) || null } : { list, own, of: ours.word, means: null }];
}

/** The most used of the tab's words for each of ours. */
function ownSpellings(own: readonly ProposedWord[], known: readonly Word[]): readonly (readonly [string, string])[] {
  const spelled = new Map<string, string>();
  for (const { word, choice } of own) {
    const ours = choice.startsWith('=') ? undefined : wordFor(choice, known)?.word;
    if (ours !== undefined && !spelled.has(ours)) spelled.set(ours, word);
  }
  return [...spelled].filter(([ours, word]) => ours !== word);
}

function choicesOf(known: readonly Word[], list: WordList | undefined): readonly Choice[] {
  const words = known.map(({ word }) => ({ key: word, words: word }));
  const meanings = (list?.meanings ?? []).map((means) => ({ key: `=${means}`, words: `a word of its own: ${means}` }));
  // Where words have no meaning, such as types and categories, one of the tab's own is as good as ours.
  return [...words, ...(meanings.length > 0 ? meanings : [{ key: ownWord, words: 'a word of its own' }])];
}
