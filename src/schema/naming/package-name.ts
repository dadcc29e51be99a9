// How a partner wants packages named, as a pattern with words in braces: `{code}_{episode}_{date}_{no}`.

import { inWords } from '../values/text';

/** What stands for itself, or a word with the form that it is written in. */
export type NamePart = string | { readonly word: PackageWord; readonly form: string };

export type ReadPattern = { readonly ok: true; readonly value: readonly NamePart[] } | { readonly ok: false; readonly problem: string };

/** Words of a pattern, by how they are written: a day, a number, a text. `no` counts packages of one day. */
const words = {
  code: 'text',
  episode: 'text',
  date: 'day',
  no: 'number',
  id: 'text',
  title: 'text',
  take: 'number',
  purpose: 'text',
  reference: 'text',
} as const;

export type PackageWord = keyof typeof words;

const wordNames = Object.keys(words) as readonly PackageWord[];

const dayForms = ['YYYYMMDD', 'YYMMDD', 'YYYY-MM-DD', 'DDMMYY', 'DDMMYYYY', 'MMDDYY', 'MMDDYYYY'];

export const packageNameExample = '{code}_{episode}_{date}_{no}';

/** The pattern that somebody typed. Refused, with a sentence to show that has no full stop: unknown words and forms, a brace without its other, no word at all. */
export function packagePatternIn(text: string): ReadPattern {
  const parts: NamePart[] = [];
  for (const [whole, inside] of text.trim().matchAll(/\{([^{}]*)\}|[^{}]+|[{}]/g)) {
    if (whole === '{' || whole === '}')
      return { ok: false, problem: `has a ${whole} without its other: write such as ${packageNameExample}` };
    if (inside === undefined) parts.push(whole);
    else {
      const part = wordIn(inside);
      if ('problem' in part) return { ok: false, problem: part.problem };
      parts.push(part);
    }
  }
  const named = parts.flatMap((part) => (typeof part === 'string' ? [] : [part.word]));
  if (named.length === 0) return { ok: false, problem: `has no word in braces: write such as ${packageNameExample}` };
  if (named.indexOf('no') !== named.lastIndexOf('no')) return { ok: false, problem: 'has {no} twice: leave one of them' };
  return { ok: true, value: parts };
}

function wordIn(inside: string): Exclude<NamePart, string> | { readonly problem: string } {
  const [name = '', ...rest] = inside.split(':');
  const word = wordNames.find((one) => one === name.trim().toLowerCase());
  if (word === undefined) {
    return {
      problem: `has {${inside.slice(0, 40)}}, which is not known: there is ${inWords(
        wordNames.map((one) => `{${one}}`),
        'and',
      )}`,
    };
  }
  const form = rest.join(':').trim().toUpperCase();
  if (form === '') return { word, form };
  const is = words[word];
  if (is === 'day' && !dayForms.includes(form))
    return { problem: `has {${inside.slice(0, 40)}}: a date is written as ${inWords(dayForms, 'or')}` };
  if (is === 'number' && !/^#{1,6}$/.test(form))
    return { problem: `has {${inside.slice(0, 40)}}: write # for each digit, such as {${word}:###}` };
  if (is === 'text') return { problem: `has {${inside.slice(0, 40)}}: {${word}} has no form` };
  return { word, form };
}

/** The pattern as it is written in cells. Read again, it is the same. */
export function packagePatternText(parts: readonly NamePart[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : `{${part.word}${part.form === '' ? '' : `:${part.form}`}}`)).join('');
}

/** The words of a pattern of which nothing is said, but for the counting one. @param said texts, numbers as digits, days as `2026-03-02`; `''`: blank */
export function blankWords(parts: readonly NamePart[], said: (word: PackageWord) => string): readonly PackageWord[] {
  return [
    ...new Set(parts.flatMap((part) => (typeof part === 'string' || part.word === 'no' || said(part.word) !== '' ? [] : [part.word]))),
  ];
}

/** The name with that number. In texts a blank becomes `-`, and so does what no system takes in the name of a file. */
export function packageName(parts: readonly NamePart[], said: (word: PackageWord) => string, no: number): string {
  return parts.map((part) => (typeof part === 'string' ? part : written(part, part.word === 'no' ? String(no) : said(part.word)))).join('');
}

/** True where no two packages of one day need have the same name. */
export function isCounting(parts: readonly NamePart[]): boolean {
  return parts.some((part) => typeof part !== 'string' && part.word === 'no');
}

function written({ word, form }: Exclude<NamePart, string>, text: string): string {
  switch (words[word]) {
    case 'day': {
      const [year = '', month = '', day = ''] = text.split('-');
      return (form || 'YYYYMMDD').replace('YYYY', year).replace('YY', year.slice(2)).replace('MM', month).replace('DD', day);
    }
    case 'number':
      return text.padStart(form.length || (word === 'no' ? 2 : 1), '0');
    case 'text':
      return text.trim().replace(/[\s\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, '-');
  }
}
