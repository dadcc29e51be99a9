// Yes or no, as a checkbox.

import { base, type ColumnBase, type ColumnOptions, type Kind, type Reading, refused, understood } from '../kind';
import { quotedStart, textKey } from '../values/text';

export interface FlagColumn extends ColumnBase<false> {
  readonly kind: 'flag';
}

export function flag(heading: string, options: ColumnOptions<false> = {}): FlagColumn {
  return { kind: 'flag', ...base(heading, options) };
}

/** Ticked or not, however it is written. */
export function readFlag(text: string): Reading {
  const plain = textKey(text);
  // Vendors write x, y, yes, ja and 1 for a tick.
  if (['true', 'yes', 'y', 'x', '1', '✓', '✔', '✅', '☑', 'ja'].includes(plain)) return understood(true);
  if (['false', 'no', 'n', '0', 'nein', '☐'].includes(plain)) return understood(false);
  return refused(`${quotedStart(text, 20)} is neither yes nor no`, 'Tick the box or write yes');
}

export const flagKind: Kind<FlagColumn, 'flag'> = {
  value: 'flag',
  contents: 'unreadable',
  noun: 'a tick',
  holds: () => 'a tick box',
  like: { needs: 'flags', never: [] },
  control: () => 'flag',
  look: () => ({ format: null, width: 80 }),
  rule: () => ({ kind: 'checkbox' }),
  read: (cell) => readFlag(typeof cell === 'object' ? cell.date : String(cell)),
  write: (value) => value === true,
  parse: readFlag,
  edit: (value) => (value === true ? 'yes' : 'no'),
  show: (value) => (value === true ? 'yes' : 'no'),
  problem: (value) => (typeof value === 'boolean' ? null : 'is neither yes nor no'),
};
