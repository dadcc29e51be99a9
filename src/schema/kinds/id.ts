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
  const match = new RegExp(`^${prefix}-(\\d{1,9})$`).exec(text.trim());
  return match ? Number(match[1]) : null;
}

const longestId = 100;

export const idKind: Kind<IdColumn> = {
  ...textKind<IdColumn>('text', () => 90),
  read: (cell) => understood(cellText(cell).normalize('NFC').trim()),
  parse: (typed) => understood(typed.normalize('NFC')),
  problem: (value) => {
    if (typeof value !== 'string') return 'is not a text';
    if (value.length > longestId) return 'is longer than 100 characters';
    return /[\r\n\t]/.test(value) ? 'has a line break in it' : null;
  },
};
