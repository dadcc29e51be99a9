// Headings that say it in part only: “Expected return” comes near to “Return date”. Somebody should look: what is left alone without a word is missed by nobody.

import { textKinds } from '../../schema/kinds/text';
import { stepKey } from '../../schema/per-step';
import type { ColumnContents } from '../columns/column-contents';
import { fitOf } from '../columns/contents-fit';
import type { GuessedColumn } from '../columns/doubt';
import type { TableLexicon } from '../columns/lexicon';
import { looseDateKey, looseKey } from '../columns/loose-key';
import { barePhrase, wordsOf } from '../columns/phrase';

/** Alone they say nothing of what a column is. */
const light = new Set('by to on at in for from of no id code name date type kind status state client our my per link url'.split(' '));

/** What is of these is not the thing itself: the rate of frames, the last of them. */
const another = new Set('rate end last out per old opening'.split(' '));

const dates = new Set('date datum fecha data дата 日付 날짜'.split(' '));

/** With more words it is a sentence. */
const mostWords = 5;

const most = 0.5;

/**
 * The columns, and for those whose heading nobody knows as a whole what it comes near to. It is proposed, to be looked at, where the cells bear it out
 * and no other column is it; and asked about where they do not, as numbers, which may be anything's.
 */
export function withNearMeanings(
  columns: readonly GuessedColumn[],
  looks: readonly ColumnContents[],
  table: TableLexicon,
): readonly GuessedColumn[] {
  const taken = new Set(columns.flatMap(({ key }) => (key === '' ? [] : [key])));
  return columns.map((column) => {
    const look = looks[column.at];
    if (column.key !== '' || column.doubt !== null || column.band !== null || look === undefined || look.filled === 0) return column;
    const near = nearKeys(column.heading, table).find((key) => !taken.has(key) && isWeighed(key, table) && isBorneOut(key, look, table));
    if (near === undefined) return column;
    const { needs } = likenessOf(near, table);
    const isSaid = needs !== null && needs !== 'numbers' && look[needs] >= most;
    if (isSaid) taken.add(near);
    return { ...column, key: isSaid ? near : '', sure: false, doubt: { why: 'near', key: near } };
  });
}

/** Keys of what parts of the heading mean, the longest first. */
function nearKeys(heading: string, table: TableLexicon): readonly string[] {
  const phrase = barePhrase(heading);
  const { words, between } = wordsOf(phrase);
  if (dates.has(phrase)) return firstDate(table);
  if (words.length < 2 || words.some((word) => another.has(word)) || (between !== '' && words.length > mostWords)) return [];
  const least = between === '' ? 2 : 1;
  const keys: string[] = [];
  for (let length = words.length - 1; length >= least; length--) {
    // What a heading ends with says what it is; what it begins with, whose.
    for (let start = words.length - length; start >= 0; start--) {
      const part = words.slice(start, start + length);
      if (!part.every((word) => light.has(word))) keys.push(...keysOf(part.join(between), table));
    }
  }
  return keys;
}

/** Nothing but “Date”: of what happens to such a row first. Steps have dates of their own. */
function firstDate({ likeness, hasSteps }: TableLexicon): readonly string[] {
  const first = [...likeness].find(([key, { needs }]) => needs === 'dates' && !key.startsWith('/'));
  return hasSteps || first === undefined ? [] : [first[0]];
}

function keysOf(phrase: string, { columns, loosely, looselyDates, parts, hasSteps, stepsKey }: TableLexicon): readonly string[] {
  const column = columns.get(phrase) ?? loosely.get(looseKey(phrase)) ?? looselyDates.get(looseDateKey(phrase));
  const part = hasSteps ? parts.get(phrase) : undefined;
  return [...(column === undefined ? [] : [column]), ...(part === undefined ? [] : [stepKey(stepsKey, '', part)])];
}

function isWeighed(key: string, table: TableLexicon): boolean {
  return likenessOf(key, table) !== textKinds.like || key === table.nameKey;
}

/** A range such as `1001-1120` is of numbers, too, though it is none. */
function isBorneOut(key: string, look: ColumnContents, table: TableLexicon): boolean {
  const likeness = likenessOf(key, table);
  // What is counted is not called so.
  if (key === table.nameKey && look.numbers >= most) return false;
  return fitOf(likeness, look) !== 'no' || (likeness.needs === 'numbers' && look.figures >= most);
}

function likenessOf(key: string, { likeness, hasSteps, stepsKey }: TableLexicon) {
  const part = hasSteps && key.startsWith(`${stepsKey}/`) ? key.slice(key.lastIndexOf('/')) : key;
  return likeness.get(part) ?? textKinds.like;
}
