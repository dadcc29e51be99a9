// What others ask of a column: its kind answers, so that nobody needs to know which kinds there are.

import type { Catalog, Word } from './catalog';
import { type Column, controlOf, kindFor } from './column';
import type { Beside, Contents, Likeness, ValueShape } from './kind';
import type { Cell } from './values/cell';
import { textKey } from './values/text';

/** A column, or something else that stands among those of a table: the steps. */
type Asked = Column | { readonly kind: 'perStep' } | undefined;

function isColumn(asked: Asked): asked is Column {
  return asked !== undefined && asked.kind !== 'perStep';
}

/** Key of the list whose words the cells of a column take; null for one that takes no words. */
export function listKeyOf(asked: Asked): string | null {
  return isColumn(asked) ? (kindFor(asked).list?.(asked) ?? null) : null;
}

/** The words that a column takes in this workbook; none for one that takes no words. */
export function listedWords(asked: Asked, lists: Catalog['lists']): readonly Word[] {
  return lists[listKeyOf(asked) ?? ''] ?? [];
}

/** Its words say how far the work is. */
export function isStatus(asked: Asked): boolean {
  return isColumn(asked) && (kindFor(asked).isStatus?.(asked) ?? false);
}

export function contentsOf(column: Column): Contents {
  return kindFor(column).contents;
}

/** Its values are words or names of another tab: few, and one may be newer there than whoever asks. */
export function isListed(column: Column): boolean {
  return contentsOf(column) === 'word' || contentsOf(column) === 'person';
}

export function shapeOfValues(column: Column): ValueShape {
  return kindFor(column).value;
}

/** Texts with one right spelling, whatever was typed. */
export function isSpelled(column: Column): boolean {
  const { value, verbatim } = kindFor(column);
  return (value === 'text' || value === 'time') && !verbatim;
}

/** Texts as people typed them, on one line. */
export function isShortText(column: Column): boolean {
  return kindFor(column).verbatim === true && controlOf(column) !== 'long text';
}

export function nounOf(column: Column): string {
  return kindFor(column).noun;
}

export function likenessOf(column: Column): Likeness {
  return kindFor(column).like;
}

export function takesSeveral(column: Column): boolean {
  return kindFor(column).takesSeveral?.(column) ?? false;
}

/** Keys of the columns whose people are offered for it one by one; none for most. */
export function offeredAmong(column: Column): readonly string[] {
  return kindFor(column).among?.(column) ?? [];
}

export function suggests(column: Column): boolean {
  return kindFor(column).suggests?.(column) ?? false;
}

/** What texts share that are one and the same in that column: `3` and `EP003` where it holds numbers. */
export function identityOf(text: string, asked: Asked): string {
  return identityIn(asked)(text);
}

/** The same as a function for thousands of texts. @param plain for a column that holds texts of no kind of their own */
export function identityIn(asked: Asked, plain: (text: string) => string = textKey): (text: string) => string {
  return (isColumn(asked) ? kindFor(asked).identity?.(asked) : null) ?? plain;
}

/** What a text tells of another column of its row; null for a column that tells nothing, and for a blank. */
export function toldBesideBy(text: string, asked: Asked): Beside | null {
  return isColumn(asked) && text.trim() !== '' ? (kindFor(asked).beside?.(text, asked) ?? null) : null;
}

/** Keys of the tables whose rows the column names; none for one that names no rows. */
export function tablesNamedBy(asked: Asked): readonly string[] {
  return isColumn(asked) ? (kindFor(asked).refersTo?.(asked) ?? []) : [];
}

/** How many filled cells make a row one of the table for certain, when this is one of them; null: the cell proves nothing. */
export function proofIn(cell: Cell, column: Column): number | null {
  return kindFor(column).proves?.(cell, column) ?? null;
}

/** Half a sentence for the reference page: `a date`, `one of *Asset types*`. */
export function holdsWhat(column: Column, titleOf: (list: string) => string): string {
  return kindFor(column).holds?.(column, titleOf) ?? nounOf(column);
}
