// How a tab is understood, as a text that can be kept and used again: for the next episode's tab, or in the next production's workbook.

import type { Adoption } from '../../schema/adopted/adoption';

/** An adoption without the tabs that it was made for. */
export type Mapping = Omit<Adoption, 'tabs'>;

const sign = 'routesheet mapping 1';

export function mappingText(adoption: Adoption): string {
  const { tabs: _ofThisFile, ...mapping } = adoption;
  return JSON.stringify({ is: sign, ...mapping });
}

/** Null for a text that is none, or of another version. What it says is believed no further than headings are found and words known. */
export function mappingIn(text: string): Mapping | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return isMapping(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isMapping(value: unknown): value is Mapping {
  if (typeof value !== 'object' || value === null) return false;
  const { is, table, columns, written, headingRow } = value as Record<string, unknown>;
  return (
    is === sign &&
    typeof table === 'string' &&
    Number.isInteger(headingRow) &&
    isRecordOf(columns, isHeading) &&
    isRecordOf(written, isWritten)
  );
}

function isRecordOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isOne);
}

function isHeading(one: unknown): boolean {
  const { text, band, nth, of } = (one ?? {}) as Record<string, unknown>;
  return typeof text === 'string' && (band === null || typeof band === 'string') && Number.isInteger(nth) && Number.isInteger(of);
}

function isWritten(one: unknown): boolean {
  const { of, own, none, as } = (one ?? {}) as Record<string, unknown>;
  const isPair = (pair: unknown) => Array.isArray(pair) && pair.length === 2 && pair.every((text) => typeof text === 'string');
  return (
    of === 'dates' ||
    (of === 'ticks' && (as === null || typeof as === 'string')) ||
    (of === 'words' && Array.isArray(own) && own.every(isPair) && Array.isArray(none) && none.every((text) => typeof text === 'string'))
  );
}
