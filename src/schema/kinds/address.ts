// Web links, mail addresses and time zones: texts with a shape that others rely on.

import { base, type ColumnBase, type ColumnOptions, type Kind, type Reading, refused, understood } from '../kind';
import { cellText } from '../values/cell';
import { quotedStart } from '../values/text';
import { textKind, textProblem } from './text';

export interface AddressColumn extends ColumnBase<false> {
  readonly kind: 'address';
  readonly of: 'link' | 'email' | 'zone';
}

export function link(heading: string, options: ColumnOptions<false> = {}): AddressColumn {
  return { kind: 'address', ...base(heading, options), of: 'link' };
}

export function email(heading: string, options: ColumnOptions<false> = {}): AddressColumn {
  return { kind: 'address', ...base(heading, options), of: 'email' };
}

export function zone(heading: string, options: ColumnOptions<false> = {}): AddressColumn {
  return { kind: 'address', ...base(heading, options), of: 'zone' };
}

const shapes = {
  link: { fits: (text: string) => isLink(text), problem: 'is not a web link', mend: 'It starts with https:// (or mailto:)' },
  email: { fits: (text: string) => isEmail(text), problem: 'is not a mail address', mend: 'It looks like ana@example.com, one only' },
  zone: { fits: (text: string) => isZone(text), problem: 'is not a time zone', mend: 'Write it as Europe/London or Asia/Manila' },
};

/** True for what may be linked to from a mail or a page: https, http and mailto, nothing that runs. */
export function isLink(text: string): boolean {
  return /^(https?:\/\/[^\s/?#]+\S*|mailto:[^\s@]+@[^\s@]+)$/i.test(text);
}

/**
 * One plain address: no list, no display name, no line break. Stricter than RFC 5322 on purpose, since mail goes there unseen. The back-tick is
 * written as a number: Google's server mangles pages with one in a script (docs/platform.md).
 */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[a-z0-9.!#$%&'*+/=?^_\x60{|}~-]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text) && !text.includes('..');
}

/** Shaped as a zone of the Olson list; whether it exists only the platform knows. */
export function isZone(text: string): boolean {
  return /^(UTC|GMT|[A-Z][A-Za-z_]+(\/[A-Z][A-Za-z_+-]*[A-Za-z0-9]){1,2})$/.test(text);
}

function readAddress(text: string, column: AddressColumn): Reading {
  const { fits, problem, mend } = shapes[column.of];
  return fits(text.trim()) ? understood(text.trim()) : refused(`${quotedStart(text)} ${problem}`, mend);
}

const holds = { link: 'a link (https, http or mailto)', email: 'one mail address', zone: 'a time zone, such as Asia/Manila' };

export const addressKind: Kind<AddressColumn, 'text'> = {
  ...textKind<AddressColumn>('text', () => 180),
  control: ({ of }) => (of === 'zone' ? 'text' : of),
  like: { needs: 'links', never: [] },
  holds: ({ of }) => holds[of],
  // A title may hold one too, but not beside another cell.
  proves: (cell) => (isEmail(cellText(cell).trim()) ? 2 : null),
  read: (cell, column) => readAddress(cellText(cell), column),
  parse: readAddress,
  problem: (value, column) => {
    const reading = typeof value === 'string' ? readAddress(value, column) : refused('is not a text');
    return textProblem(value) ?? (reading.ok ? null : reading.problem);
  },
};
