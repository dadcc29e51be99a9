// How a partner wants files named, as a coordinator types it: `no spaces; at most 64 characters; letters, digits, _ and -; take as v###`.

import { counted, inWords, seenText, textKey } from '../values/text';

/** What names must keep to; what is null or false is not asked. */
export interface FileRules {
  readonly noSpaces: boolean;
  /** Nothing but what stands on an English keyboard. */
  readonly noAccents: boolean;
  /** Characters with the extension, at most. */
  readonly most: number | null;
  /** What names are made of: groups by name, and single characters. */
  readonly made: { readonly groups: readonly CharacterGroup[]; readonly others: readonly string[] } | null;
  readonly letters: 'lower case' | 'upper case' | null;
  readonly begins: string | null;
  /** Extensions, each with its dot. */
  readonly ends: readonly string[];
  readonly oneExtension: boolean;
  /** `v###`: `v` before a take of three digits. */
  readonly take: { readonly before: string; readonly digits: number } | null;
}

/** Of what somebody typed. */
export type ReadFileRules = { readonly ok: true; readonly value: FileRules } | { readonly ok: false; readonly problem: string };

export const noFileRules: FileRules = {
  noSpaces: false,
  noAccents: false,
  most: null,
  made: null,
  letters: null,
  begins: null,
  ends: [],
  oneExtension: false,
  take: null,
};

const groups = {
  letters: /^[A-Za-z]$/,
  'lower-case letters': /^[a-z]$/,
  'upper-case letters': /^[A-Z]$/,
  digits: /^[0-9]$/,
  spaces: /^ $/,
} as const;

export type CharacterGroup = keyof typeof groups;

const groupNames = Object.keys(groups) as readonly CharacterGroup[];

/** What people write for a group or a character. */
const spelled: Readonly<Record<string, string>> = {
  letter: 'letters',
  'lower case letters': 'lower-case letters',
  'lowercase letters': 'lower-case letters',
  'upper case letters': 'upper-case letters',
  'uppercase letters': 'upper-case letters',
  capitals: 'upper-case letters',
  numbers: 'digits',
  digit: 'digits',
  space: 'spaces',
  blanks: 'spaces',
  underscore: '_',
  underscores: '_',
  dash: '-',
  dashes: '-',
  hyphen: '-',
  hyphens: '-',
  dot: '.',
  dots: '.',
  'full stops': '.',
};

/** Told to whoever types something else. */
export const fileRulesExample = 'no spaces; at most 64 characters; letters, digits, _ and -; take as v###';

const flags: Readonly<Record<string, Partial<FileRules>>> = {
  'no spaces': { noSpaces: true },
  'no blanks': { noSpaces: true },
  'no accents': { noAccents: true },
  'no umlauts': { noAccents: true },
  'lower case': { letters: 'lower case' },
  lowercase: { letters: 'lower case' },
  'upper case': { letters: 'upper case' },
  uppercase: { letters: 'upper case' },
  'one extension': { oneExtension: true },
};

/** The longest name that any system takes. */
const longestName = 255;

type Clause = Partial<FileRules> | string;

/** One clause, or what is wrong with it. */
function clauseOf(text: string): Clause {
  const key = textKey(text);
  const flag = Object.keys(flags).includes(key) ? flags[key] : undefined;
  if (flag !== undefined) return flag;
  const [, most] = /^(?:at most|max(?:imum)?|up to|not more than) (\d+)(?: characters?)?$/i.exec(text) ?? [];
  if (most !== undefined) return mostOf(Number(most), text);
  const [, begins] = /^(?:begins?|starts?) with (\S+)$/i.exec(text) ?? [];
  if (begins !== undefined) return { begins };
  const [, ends] = /^ends? (?:in|with) (.+)$/i.exec(text) ?? [];
  if (ends !== undefined) return endsOf(ends, text);
  const [, take] = /^take as (\S+)$/i.exec(text) ?? [];
  if (take !== undefined) return takeOf(take, text);
  return madeOf(text);
}

function mostOf(most: number, text: string): Clause {
  return most >= 1 && most <= longestName ? { most } : `“${shown(text)}”: names have 1 to ${longestName} characters`;
}

function endsOf(list: string, text: string): Clause {
  const ends = partsOf(list).map((one) => (one.startsWith('.') ? one : `.${one}`));
  const bad = ends.find((one) => !/^(?:\.[A-Za-z0-9]{1,10}){1,2}$/.test(one));
  return bad === undefined && ends.length > 0 ? { ends } : `“${shown(text)}”: write extensions, such as ends in .mov or .zip`;
}

function takeOf(pattern: string, text: string): Clause {
  const [, before, hashes = ''] = /^([A-Za-z_-]{0,8})(#{1,6})$/.exec(pattern) ?? [];
  return before === undefined
    ? `“${shown(text)}”: write # for each digit, such as take as v###`
    : { take: { before, digits: hashes.length } };
}

/** `letters, digits, _ and -`. */
function madeOf(text: string): Clause {
  const words = partsOf(text.replace(/^only /i, '')).flatMap(charactersOf);
  const found = groupNames.filter((name) => words.includes(name));
  const others = [...new Set(words.filter((word) => !found.some((name) => name === word)))];
  const bad = others.find((word) => !/^[!-~]$/.test(word) || /[A-Za-z0-9,;\\/:*?"<>|]/.test(word));
  if (bad !== undefined || found.length === 0) return `“${shown(text)}” is no rule: write such as ${fileRulesExample}`;
  return { made: { groups: found, others } };
}

/** A group or a character, by any of its names; several with blanks between, as `a-z 0-9 _ -`. */
function charactersOf(part: string): readonly string[] {
  const key = textKey(part);
  const ranges: Readonly<Record<string, string>> = { 'a-z': 'lower-case letters', 'A-Z': 'upper-case letters', '0-9': 'digits' };
  const known = ranges[part] ?? (Object.keys(spelled).includes(key) ? spelled[key] : undefined);
  if (known !== undefined) return [known];
  if (part.length === 1 || groupNames.some((name) => name === key)) return [key];
  return part.includes(' ') ? part.split(/\s+/).flatMap(charactersOf) : [key];
}

function partsOf(list: string): readonly string[] {
  return list
    .split(/\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * The rules that somebody typed, with `;` or a new line between; capitals do not matter. Refused, with a sentence to show that has no full stop: what is no rule,
 * and what is asked twice.
 */
export function fileRulesIn(text: string): ReadFileRules {
  const clauses = text
    .split(/[;\r\n]+/)
    .map((clause) => seenText(clause).replace(/(?<=\S)\.$/, ''))
    .filter((clause) => clause !== '');
  let value = noFileRules;
  const asked = new Map<string, string>();
  for (const clause of clauses) {
    const found = clauseOf(clause);
    if (typeof found === 'string') return { ok: false, problem: found };
    for (const key of Object.keys(found)) {
      const before = asked.get(key);
      if (before !== undefined)
        return { ok: false, problem: `“${shown(before)}” and “${shown(clause)}” say the same thing twice: leave one of them` };
      asked.set(key, clause);
    }
    value = { ...value, ...found };
  }
  return { ok: true, value };
}

/** The rules as they are written in cells. Read again, they are the same rules. */
export function fileRulesText({ noSpaces, noAccents, most, made, letters, begins, ends, oneExtension, take }: FileRules): string {
  return [
    ...(noSpaces ? ['no spaces'] : []),
    ...(noAccents ? ['no accents'] : []),
    ...(most === null ? [] : [`at most ${counted(most, 'character')}`]),
    ...(made === null ? [] : [inWords([...made.groups, ...made.others])]),
    ...(letters === null ? [] : [letters]),
    ...(begins === null ? [] : [`begins with ${begins}`]),
    ...(ends.length === 0 ? [] : [`ends in ${inWords(ends, 'or')}`]),
    ...(oneExtension ? ['one extension'] : []),
    ...(take === null ? [] : [`take as ${take.before}${'#'.repeat(take.digits)}`]),
  ].join('; ');
}

/** Rules that a name without extension and take, such as that of a package, keeps to as well. */
export function rulesOfNames(rules: FileRules): FileRules {
  return { ...rules, begins: null, ends: [], oneExtension: false, take: null };
}

/**
 * All that a name breaks, half a sentence each that follows `has`; none: it is as the partner wants it. What no system takes is broken under any rules. A letter with
 * an accent is one character, however a computer writes it.
 */
export function breachesIn(name: string, rules: FileRules): readonly string[] {
  const characters = [...name.normalize('NFC')];
  const { most, begins, ends, letters } = rules;
  const limit = Math.min(most ?? longestName, longestName);
  const spaces = characters.filter((one) => /\s/.test(one));
  const never = named(characters.filter((one) => /[\\/:*?"<>|\p{Cc}\p{Cf}]/u.test(one)));
  const dot = dotOf(characters);
  const others = named(characters.filter((one, at) => !/\s/.test(one) && !isAllowed(one, rules) && at !== dot)).filter(
    (one) => !never.includes(one),
  );
  return [
    ...(spaces.length > 0 && (rules.noSpaces || isMadeOtherwise(' ', rules)) ? [spaces.length === 1 ? 'a space' : 'spaces'] : []),
    ...(never.length > 0 ? [`characters that not every system takes: ${never.join(' ')}`] : []),
    ...(others.length > 0 ? [`characters that are not allowed: ${others.join(' ')}`] : []),
    ...(characters.length > limit ? [`${characters.length} characters, and ${limit} are the most`] : []),
    ...(letters !== null && wrongCase(name, letters) ? [`letters that are not in ${letters}`] : []),
    ...(begins !== null && !name.startsWith(begins) ? [`no ${begins} at its beginning`] : []),
    ...(ends.length > 0 && !ends.some((one) => textKey(name).endsWith(textKey(one))) ? [`no ${inWords(ends, 'or')} at its end`] : []),
    ...(hasTwoExtensions(name, rules.oneExtension) ? ['two extensions'] : []),
  ];
}

/** What is wrong with the take in a name where the rules say how it is written; null: nothing, or they do not. @param take of the line; null: it says none */
export function takeBreach(name: string, { take: wanted }: FileRules, take: number | null): string | null {
  if (wanted === null) return null;
  const { before, digits } = wanted;
  const edge = /^[A-Za-z]/.test(before) ? '(?<![A-Za-z])' : before === '' ? '(?<![A-Za-z0-9])' : '';
  const found = [...name.matchAll(new RegExp(`${edge}${before}(\\d+)(?!\\d)`, 'gi'))].map(([, figure = '']) => figure);
  if (take === null) return found.some((one) => one.length === digits) ? null : `no take as ${before}${'#'.repeat(digits)}`;
  const written = String(take).padStart(digits, '0');
  return found.includes(written) ? null : `no ${before}${written} for take ${take}`;
}

function isAllowed(one: string, rules: FileRules): boolean {
  return (!rules.noAccents || /^[ -~]$/.test(one)) && !isMadeOtherwise(one, rules);
}

function isMadeOtherwise(one: string, { made }: FileRules): boolean {
  return made !== null && !made.others.includes(one) && !made.groups.some((group) => groups[group].test(one));
}

/** Where the extension begins; -1: there is none. */
function dotOf(characters: readonly string[]): number {
  const at = characters.lastIndexOf('.');
  return at > 0 && at < characters.length - 1 ? at : -1;
}

function wrongCase(name: string, wanted: 'lower case' | 'upper case'): boolean {
  return wanted === 'lower case'
    ? name !== name.toLowerCase()
    : name.replace(/\.[^.]*$/, '') !== name.replace(/\.[^.]*$/, '').toUpperCase();
}

/** `name.mov.mov`; `.tar.gz` is one by itself unless one alone is asked. Frame numbers are none. */
function hasTwoExtensions(name: string, isStrict: boolean): boolean {
  return /\.[A-Za-z][A-Za-z0-9]{1,4}\.[A-Za-z][A-Za-z0-9]{0,4}$/.test(name) && (isStrict || !/\.tar\.[a-z0-9]+$/i.test(name));
}

/** Each once, as it can be seen. */
function named(characters: readonly string[]): readonly string[] {
  return [...new Set(characters)].map((one) => (/\p{Cc}|\p{Cf}/u.test(one) ? 'an invisible character' : one)).slice(0, 12);
}

/** Enough of it to know it again. */
function shown(text: string): string {
  const seen = [...text];
  return seen.length > 60 ? `${seen.slice(0, 60).join('')}…` : text;
}
