// What one heading may mean in a table, by its words alone.

import { type StepParts, stepKey } from '../../schema/per-step';
import { isTickHeading } from '../contents/ticks';
import type { QualifiedHeading } from './bands';
import { agelessPhrase } from './heading-age';
import type { Lexicon, TableLexicon } from './lexicon';
import { looseDateKey, looseKey } from './loose-key';
import { barePhrase, phraseOf, wordsOf } from './phrase';
import { partCalled, stepCalled, stepPhrase } from './step-phrase';

/** A key that a column may have. The higher the score, the plainer the heading says so. */
export interface Meaning {
  readonly key: string;
  readonly score: number;
}

/** Words that say nothing about which column it is. */
const idle = new Set(['the', 'internal', 'production', 'prod', 'task', 'work', 'review']);

/** How plainly a heading says it. */
export const plain = {
  word: 100,
  underBand: 96,
  ofRow: 95,
  stepPart: 92,
  ownName: 91,
  step: 90,
  loosely: 88,
  labelled: 86,
  qualified: 78,
  half: 60,
} as const;
/** Letters. `D/N` and `I/O` are short for too much. */
const shortestHalf = 4;
const lessFor = { brackets: 6, idleWords: 12 } as const;

/** All that the heading may mean, the plainest first. */
export function meaningsOf({ heading, band }: QualifiedHeading, table: TableLexicon, lexicon: Lexicon): readonly Meaning[] {
  const found = variantsOf(heading).flatMap(([phrase, less]) => {
    const meanings =
      band === null
        ? [...columnMeanings(phrase, table), ...stepMeanings(phrase, table, lexicon)]
        : bandMeanings(phrase, band, table, lexicon);
    return meanings.map(({ key, score }) => ({ key, score: score - less }));
  });
  const all = found.length > 0 || band !== null ? found : halfMeanings(heading, table);
  return [...all].sort((one, other) => other.score - one.score);
}

/** “Location/Zoom” is either: one of its halves is enough, and somebody should look. */
function halfMeanings(text: string, table: TableLexicon): readonly Meaning[] {
  const halves = text.split(/\/| or /).map(phraseOf);
  if (halves.length < 2) return [];
  return halves.flatMap((half) => {
    const key = half.length < shortestHalf ? undefined : table.columns.get(half);
    return key === undefined ? [] : [{ key, score: plain.half }];
  });
}

/** The phrase as it stands, without brackets, without words that say nothing or how old it is; and how much less plain each of them is. */
function variantsOf(heading: string): readonly (readonly [phrase: string, less: number])[] {
  const whole = phraseOf(heading);
  const bare = barePhrase(heading);
  const variants: readonly (readonly [string, number])[] = [
    [whole, 0],
    [agelessPhrase(whole), 0],
    [bare, lessFor.brackets],
    [agelessPhrase(bare), lessFor.brackets],
    [
      agelessPhrase(bare)
        .split(' ')
        .filter((word) => !idle.has(word))
        .join(' '),
      lessFor.idleWords,
    ],
  ];
  return variants.filter(([phrase], at) => phrase !== '' && variants.findIndex(([other]) => other === phrase) === at);
}

function columnMeanings(phrase: string, table: TableLexicon): readonly Meaning[] {
  const { columns, one, statusKey, hasSteps } = table;
  const exact = columns.get(phrase);
  // “Sent” is a date, or ticked once it is.
  const ticked = !hasSteps && statusKey !== '' && isTickHeading(phrase) ? [{ key: statusKey, score: plain.word }] : [];
  if (exact !== undefined) return [{ key: exact, score: plain.word - rankIn(table, phrase) }, ...ticked];
  // “Asset notes” are the notes of the asset.
  const ofRow = phrase.startsWith(`${one} `) ? columns.get(phrase.slice(one.length + 1)) : undefined;
  return [...ticked, ...(ofRow === undefined ? looseMeanings(phrase, table) : [{ key: ofRow, score: plain.ofRow }])];
}

/** Behind all words of English, which is read first. */
const inAnotherLanguage = 50;

/** The earlier a word is declared for its column, the more it is meant: “Total” before “Amount”, “Shot” before all. */
function rankIn({ ranks, one }: TableLexicon, phrase: string): number {
  return phrase === one ? -0.01 : (ranks.get(phrase) ?? inAnotherLanguage) / 100;
}

/** “Task ID” is the code of what is called by its task, “Shot number” its name, “Client notes” are notes. */
const called = /^(.+) (id|code|no|number|num|nr|name|title)$/;

/** The same in other languages: in front, or behind without a blank. */
const calledAbroad = [
  /^(?:name|nom|nome|nombre|titre|titolo|titulo|numero|nummer|no|название|имя|номер) (?:(?:de|du|des|la|le|da|do|del|della|der|des) )?(?<of>.+)$/,
  /^(?<of>.+?)(?:名|名称|番号|명|번호)$/,
];
const codedAbroad = [/^(?:code|codigo|codice|код|kennung) (?:(?:de|du|da|do|del|della) )?(?<of>.+)$/, /^(?<of>.+?)(?:id|コード|코드)$/];

/** “Total items” are how many there are. */
const howMany = /^(total|(number|no) of|count|qty|quantity) /;

/** “Open notes” are how many there are. */
const counting = new Set(['open', 'number', 'no', 'count', 'new', 'link']);

function looseMeanings(phrase: string, { columns, loosely, looselyDates, idKey, nameKey, likeness }: TableLexicon): readonly Meaning[] {
  const same = loosely.get(looseKey(phrase));
  const date = looselyDates.get(looseDateKey(phrase));
  const found = [
    ...(same === undefined || (howMany.test(phrase) && likeness.get(same)?.needs !== 'numbers')
      ? []
      : [{ key: same, score: plain.loosely }]),
    ...(date === undefined ? [] : [{ key: date, score: plain.loosely }]),
  ];
  if (found.length > 0) return found;
  const [, of = '', label = ''] = called.exec(phrase) ?? [];
  const ofIt = columns.get(of) ?? loosely.get(looseKey(of));
  if (of !== '' && ofIt !== undefined && (ofIt === nameKey || label !== 'id'))
    return label === 'id' && idKey !== '' ? [{ key: idKey, score: plain.loosely }] : [{ key: ofIt, score: plain.labelled }];
  const abroad = abroadMeanings(phrase, columns, idKey, nameKey);
  if (abroad.length > 0) return abroad;
  const notes = columns.get('notes');
  const { words } = wordsOf(phrase);
  const isNoted =
    words.length > 1 &&
    !counting.has(words[0] ?? '') &&
    [words[0], words[words.length - 1]].some((word) => columns.get(word ?? '') === notes);
  return notes !== undefined && isNoted ? [{ key: notes, score: plain.qualified }] : [];
}

function abroadMeanings(phrase: string, columns: TableLexicon['columns'], idKey: string, nameKey: string): readonly Meaning[] {
  const ofIn = (patterns: readonly RegExp[]) => patterns.flatMap((pattern) => columns.get(pattern.exec(phrase)?.groups?.of ?? '') ?? []);
  const coded = ofIn(codedAbroad).includes(nameKey) && idKey !== '' ? [{ key: idKey, score: plain.labelled }] : [];
  return [...coded, ...ofIn(calledAbroad).map((key) => ({ key, score: plain.labelled }))];
}

function stepMeanings(phrase: string, table: TableLexicon, lexicon: Lexicon): readonly Meaning[] {
  const found = table.hasSteps ? stepPhrase(phrase, lexicon) : null;
  if (found === null) return [];
  // Beside “Texture” the heading “UV” is another word for it.
  if (found.rest === '')
    return [{ key: stepKey(table.stepsKey, found.step, 'status'), score: phrase === phraseOf(found.step) ? plain.ownName : plain.step }];
  const part = partCalled(found.rest, table);
  return part === null ? [] : partMeanings(found.step, part, found.rest, plain.stepPart, table);
}

/** Under a band a heading is a part of its step, said with the step's name or without. */
function bandMeanings(phrase: string, band: string, table: TableLexicon, lexicon: Lexicon): readonly Meaning[] {
  if (!table.hasSteps) return [];
  const part = partCalled(phrase, table);
  if (part === null) return stepMeanings(phrase, table, lexicon);
  // A band that is no step of the trade is a step of this studio. A slash would end its name inside a key.
  const step = stepCalled(band, lexicon) ?? band.replace(/\s*\/\s*/g, ' ').trim();
  return partMeanings(step, part, phrase, plain.underBand, table);
}

/** “By” is a person or a day: the cells say which. */
function partMeanings(step: string, part: keyof StepParts, phrase: string, score: number, { stepsKey }: TableLexicon): readonly Meaning[] {
  const said = { key: stepKey(stepsKey, step, part), score };
  return part === 'by' && phrase === 'by' ? [said, { key: stepKey(stepsKey, step, 'due'), score: plain.loosely }] : [said];
}

/** The part that a heading without any step in it is; null for all others. */
export function loosePart({ heading, band }: QualifiedHeading, table: TableLexicon): keyof StepParts | null {
  if (!table.hasSteps || band !== null) return null;
  for (const [phrase] of variantsOf(heading)) {
    if (table.columns.has(phrase)) return null;
    const part = partCalled(phrase, table);
    if (part !== null) return part;
  }
  return null;
}
