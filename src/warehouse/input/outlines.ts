// The outlines of the workbooks, as their sidebars gave them, and the headings that BigQuery has found to be others since.

import type { Adoption } from '../../schema/adopted/adoption';
import type { DateExamples } from '../../schema/values/date-names';
import { groupedBy } from '../../schema/values/grouping';
import { textKey } from '../../schema/values/text';
import { type Outline, type OutlinedColumn, type OutlinedTab, outlineSign } from '../../workbook/layout/outline';

/** Null for a text that is none, or of another form. */
export function outlineIn(text: string): Outline | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return isOutline(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isOutline(value: unknown): value is Outline {
  if (typeof value !== 'object' || value === null) return false;
  const { is, file, production, zone, currency, locale, dates, adoptions, tabs } = value as Record<string, unknown>;
  const texts = [file, production, zone, currency, locale];
  return (
    is === outlineSign &&
    texts.every((text) => typeof text === 'string') &&
    isDates(dates) &&
    isListOf(adoptions, isAdoption) &&
    isListOf(tabs, isTab)
  );
}

function isListOf(value: unknown, isOne: (one: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(isOne);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isDates(value: unknown): value is DateExamples {
  const { months, weekdays } = (value ?? {}) as Record<string, unknown>;
  return [months, weekdays].every((all) => isListOf(all, (forms) => isListOf(forms, isText)));
}

function isAdoption(value: unknown): value is Adoption {
  const { table, key, columns, written, tabs } = (value ?? {}) as Record<string, unknown>;
  return isText(table) && isText(key) && isThing(columns) && isThing(written) && isListOf(tabs, isThing);
}

function isThing(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTab(value: unknown): value is OutlinedTab {
  const { table, name, row, columns } = (value ?? {}) as Record<string, unknown>;
  return isText(table) && isText(name) && Number.isInteger(row) && Number(row) > 0 && isListOf(columns, isColumn);
}

function isColumn(value: unknown): value is OutlinedColumn {
  return Array.isArray(value) && value.length === 3 && isText(value[0]) && Number.isInteger(value[1]) && value[1] >= 0 && isText(value[2]);
}

/** A line of what the view `headings_check` says, saved as JSON: the headings that a tab has now. */
export interface PresentHeadings {
  readonly workbook: string;
  readonly tab: string;
  readonly present: readonly string[];
}

/** Null for a text that is no saved `headings_check`, as BigQuery saves results: a JSON list, or one object a line. */
export function presentHeadingsIn(text: string): readonly PresentHeadings[] | null {
  try {
    const plain = text.trim();
    const lines: unknown = plain === '' ? [] : JSON.parse(plain.startsWith('[') ? plain : `[${plain.split(/\r?\n/).join(',')}]`);
    return isListOf(lines, isPresent) ? (lines as readonly PresentHeadings[]) : null;
  } catch {
    return null;
  }
}

function isPresent(value: unknown): boolean {
  const { workbook, tab, present } = (value ?? {}) as Record<string, unknown>;
  return isText(workbook) && isText(tab) && isListOf(present, (one) => one === null || isText(one));
}

/** A tab as its headings are now: each column where its heading is. What is not there, or there twice, is left out. */
export function tabWithHeadings(tab: OutlinedTab, present: readonly (string | null)[]): OutlinedTab {
  const places = groupedBy(
    present.map((heading, at) => ({ at, key: textKey(heading ?? '') })),
    ({ key }) => key,
  );
  const columns = tab.columns.flatMap(([key, was, heading]): readonly OutlinedColumn[] => {
    const found = places.get(textKey(heading)) ?? [];
    // Two of a heading were told apart when the outline was made: where they still stand they are the same.
    const at = found.length === 1 ? found[0]?.at : found.find((place) => place.at === was)?.at;
    return at === undefined ? [] : [[key, at, heading]];
  });
  return { ...tab, columns };
}
