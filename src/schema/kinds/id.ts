// The ID that a row is found by: ours where the coordinator typed none, theirs where they did.

import { base, type ColumnBase, type Kind, understood } from '../kind';
import { cellText } from '../values/cell';
import { textKind } from './text';

export interface IdColumn extends ColumnBase<false> {
  readonly kind: 'id';
  /** Of the IDs that we issue: `AST` gives `AST-001`. */
  readonly prefix: string;
}

export function id(prefix: string, heading = 'ID', also: readonly string[] = []): IdColumn {
  return {
    kind: 'id',
    ...base(heading, { help: 'Your own code, or leave it blank and one is given.', also }),
    prefix,
  };
}

/** The n-th ID of a table: `AST-007`. */
export function issuedId(prefix: string, n: number): string {
  return `${prefix}-${String(n).padStart(3, '0')}`;
}

/** The number of an ID that we issued; null for a code of the coordinator's. */
export function issuedNumber(prefix: string, text: string): number | null {
  const issued = text.trim();
  const digits = issued.startsWith(prefix) && issued[prefix.length] === '-' ? issued.slice(prefix.length + 1) : '';
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

const longestId = 100;

/** Of the IDs that rows of that column are given; null for a column of another kind. */
export function prefixOf(column: { readonly kind: string; readonly prefix?: string } | undefined): string | null {
  return column?.kind === 'id' ? (column.prefix ?? '') : null;
}

export const idKind: Kind<IdColumn, 'text'> = {
  ...textKind<IdColumn>('text', () => 90),
  like: { needs: null, never: ['images', 'flags', 'dates', 'links', 'long'], distinct: true },
  holds: ({ prefix }) => `a code, or blank for ${prefix}-001, ${prefix}-002 …`,
  proves: (cell, { prefix }) => (issuedNumber(prefix, cellText(cell)) === null ? null : 1),
  read: (cell) => understood(cellText(cell).normalize('NFC').trim()),
  parse: (typed) => understood(typed.normalize('NFC')),
  problem: (value) => {
    if (typeof value !== 'string') return 'is not a text';
    if (value.length > longestId) return 'is longer than 100 characters';
    return /[\r\n\t]/.test(value) ? 'has a line break in it' : null;
  },
};
