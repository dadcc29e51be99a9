// How a text of a cell is read that reads alike in all workbooks: ticks, numbers, keys of words, people and dates. What is given stands once in each, or it would grow with each use.

import type { Ref, Statement } from './statement';
import { literals, pattern } from './text';

/** What nobody sees: as `textKey` leaves it out, spelled for a pattern without that property. */
const unseen = pattern(
  '[\\x{00AD}\\x{034F}\\x{061C}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{200B}-\\x{200F}\\x{202A}-\\x{202E}\\x{2060}-\\x{206F}\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FEFF}\\x{FFA0}\\x{FFF0}-\\x{FFFB}]',
);
const space = pattern('[\\s\\x{0085}\\x{00A0}\\x{1680}\\x{2000}-\\x{200A}\\x{2028}\\x{2029}\\x{202F}\\x{205F}\\x{2800}\\x{3000}]+');

const ticks = ['true', 'yes', 'y', 'x', '1', '✓', '✔', '✅', '☑', 'ja', 'wahr', 'vrai', 'verdadero', 'vero', 'verdadeiro', 'истина', '참'];
const noTicks = ['false', 'no', 'n', '0', 'nein', '☐', 'falsch', 'faux', 'falso', 'ложь', '거짓'];

/** Functions that do not depend on a language. */
export function plainFunctions(ref: Ref): readonly Statement[] {
  return [
    made(
      'seen',
      'cell STRING',
      'STRING',
      `NULLIF(TRIM(REGEXP_REPLACE(NORMALIZE(REGEXP_REPLACE(cell, ${unseen}, '')), ${space}, ' ')), '')`,
    ),
    made('text_key', 'cell STRING', 'STRING', `LOWER(${ref('seen')}(cell))`),
    made(
      'ticked',
      'cell STRING',
      'STRING',
      `CASE WHEN ${ref('text_key')}(cell) IS NULL THEN NULL WHEN ${ref('text_key')}(cell) IN (${literals(ticks)}) THEN 'TRUE' WHEN ${ref('text_key')}(cell) IN (${literals(noTicks)}) THEN 'FALSE' ELSE cell END`,
    ),
    made(
      'people_key',
      'cell STRING',
      'STRING',
      `TRIM(REGEXP_REPLACE(${ref('text_key')}(REGEXP_REPLACE(cell, ${pattern('(?i)[,;/&+\\n]|\\s+and\\s+')}, '|')), ${pattern(' *(\\| *)+')}, '|'), '|')`,
    ),
    made('number_with_point', 'cell STRING', 'NUMERIC', numberOf(`REGEXP_REPLACE(${bareNumber}, ${pattern(',(\\d{3})')}, '\\\\1')`)),
    made(
      'number_with_comma',
      'cell STRING',
      'NUMERIC',
      numberOf(`REPLACE(REGEXP_REPLACE(${bareNumber}, ${pattern('\\.(\\d{3})')}, '\\\\1'), ',', '.')`),
    ),
    made('time_of_day', 'cell STRING', 'STRING', timeOfDay),
    made('day_key', 'cell STRING', 'STRING', dayKey),
  ];
}

/** `14:30`, `14.30`, `14h30` and `2:30 pm` as `14:30`, as the kind of columns of times reads them; with seconds as Google shows times. */
const timeOfDay = `CASE
    WHEN REGEXP_CONTAINS(TRIM(cell), ${pattern('(?i)^([01]?\\d|2[0-3])([:.][0-5]\\d(:[0-5]\\d)?|h([0-5]\\d)?)$')})
      THEN LPAD(REGEXP_EXTRACT(TRIM(cell), ${pattern('^(\\d+)')}), 2, '0') || ':' || IFNULL(REGEXP_EXTRACT(TRIM(cell), ${pattern('^\\d+\\D(\\d\\d)')}), '00')
    WHEN REGEXP_CONTAINS(TRIM(cell), ${pattern('(?i)^(0?[1-9]|1[0-2])([:.][0-5]\\d(:[0-5]\\d)?)?[ \\x{00A0}\\x{202F}]?[ap]\\.?m\\.?$')})
      THEN LPAD(CAST(MOD(CAST(REGEXP_EXTRACT(TRIM(cell), ${pattern('^(\\d+)')}) AS INT64), 12) + IF(REGEXP_CONTAINS(cell, ${pattern('[pP]')}), 12, 0) AS STRING), 2, '0') || ':' || IFNULL(REGEXP_EXTRACT(TRIM(cell), ${pattern('^\\d+[:.](\\d\\d)')}), '00')
    ELSE NULL
  END`;

/** Without its currency, and what parts thousands in some countries. */
const bareNumber = `REGEXP_REPLACE(REPLACE(cell, '\u2212', '-'), ${pattern('[\\s\\x{00A0}\\x{2009}\\x{202F}’]|\\p{Sc}|^[A-Z]{2,3}|[A-Z]{1,3}$')}, '')`;

/** In brackets it is below nought. */
function numberOf(figures: string): string {
  return `SAFE_CAST(REGEXP_REPLACE(${figures}, ${pattern('^\\((.*)\\)$')}, '-\\\\1') AS NUMERIC)`;
}

/** Of replacements in their order the whole. */
function replacedIn(text: string, replacements: readonly (readonly [form: string, by: string])[]): string {
  return replacements.reduce((so, [form, by]) => `REGEXP_REPLACE(${so}, ${pattern(form)}, '${by}')`, text);
}

/** A date as words and figures with a blank between, without its weekday, `nd`, noughts in front and the words that say nothing. What stands before a bar stays. */
const dayKey = replacedIn('LOWER(NORMALIZE(TRIM(cell)))', [
  ['[^\\pL\\pM\\d|]+', ' '],
  [' $|(\\|) ', '\\\\1'],
  ['(\\d)[年년월月] ?', '\\\\1 '],
  ['([ |]0*)(\\d+)(?:st|nd|rd|th)?\\b', '\\\\1\\\\2'],
  ['([ |])0+(\\d)', '\\\\1\\\\2'],
  [' (?:de|of|den|d) ', ' '],
  ['(\\d)[日일].*$', '\\\\1'],
  ['\\|[\\pL\\pM]+ (\\d{1,2} (?:[\\pL\\pM]+|\\d{1,2})(?: \\d+)?|[\\pL\\pM]+ \\d{1,2} \\d{4})$', '|\\\\1'],
]);

function made(name: string, parameters: string, result: string, expression: string): Statement {
  return { is: 'function', name, body: `(${parameters}) RETURNS ${result} AS (\n  ${expression}\n)`, told: null };
}
