// Tracking numbers: whatever is typed or pasted, the number alone is kept; whose it is can be told from it. Nothing is ever refused for being unusual.

import { checkDigitWords, courierOf } from '../couriers/courier-of';
import { trackingLink } from '../couriers/links';
import { type Beside, base, type ColumnBase, type ColumnOptions, type Kind, understood } from '../kind';
import { cellText } from '../values/cell';
import { sameText } from '../values/text';
import { textKind } from './text';

export interface TrackingColumn extends ColumnBase<false> {
  readonly kind: 'tracking';
  /** Key of the text column beside it that gets the courier where the number is of exactly one, and it is blank. */
  readonly courierInto: string;
}

/** A number that a courier tracks. */
export function tracking(heading: string, courierInto: string, options: ColumnOptions<false> = {}): TrackingColumn {
  return { kind: 'tracking', ...base(heading, options), courierInto };
}

function numberIn(text: string): string {
  return courierOf(text).number;
}

export const trackingKind: Kind<TrackingColumn, 'text'> = {
  ...textKind<TrackingColumn>('text', () => 170),
  // Its one spelling is read out of the cell; how the cell is written is nobody's mistake.
  verbatim: true,
  holds: () => 'a tracking number; also with blanks, in small letters or inside its link',
  read: (cell) => understood(numberIn(cellText(cell))),
  parse: (typed) => understood(numberIn(typed)),
  write: (value) => numberIn(String(value)),
  identity: () => numberIn,
  beside: (text, { courierInto }) => besideOf(text, courierInto),
};

function besideOf(text: string, into: string): Beside {
  const found = courierOf(text);
  const words = found.couriers.map(({ courier }) => courier);
  return {
    into,
    certain: found.certainty === 'sure' ? (words[0] ?? null) : null,
    possible: words,
    warning: checkDigitWords(found),
    linkFor: (courier) => found.couriers.find((match) => sameText(match.courier, courier))?.link ?? trackingLink(courier, found.number),
  };
}
