// How cells look and what checks them, by tab and heading.

import type { Desk } from './desk';
import { columnOf, tabNamed } from './grid-hands';

/** The rule of the first cell below a heading. */
export function ruleOf(desk: Desk, tab: string, heading: string, row = 1) {
  const at = columnOf(desk, tab, heading);
  const [[rule] = []] = desk.host.book.validation.rules(tabNamed(desk, tab).id, { top: row, bottom: row, left: at, right: at });
  return rule ?? null;
}

export function patternOf(desk: Desk, tab: string, heading: string): string | undefined {
  const at = columnOf(desk, tab, heading);
  return desk.host.book.formats.patterns(tabNamed(desk, tab).id, { top: 500, bottom: 500, left: at, right: at })[0]?.[0];
}

/** What colours a cell of that column: the rules whose zones begin with it. */
export function coloursOf(desk: Desk, tab: string, heading: string) {
  const at = columnOf(desk, tab, heading);
  return desk.host.book.conditionalFormats
    .all(tabNamed(desk, tab).id)
    .filter(({ zones }) => zones.some(({ left, right }) => left <= at && right >= at));
}
