// A retake needs a new date: which dates the form asks for before it saves.

import { useState } from 'preact/hooks';
import type { Suggestions } from '../../../src/contract/methods';
import type { Column } from '../../../src/schema/column';
import type { Issue } from '../../../src/schema/issue';
import { isStatus, listedWords } from '../../../src/schema/traits';
import type { Values } from '../../../src/schema/values/value';
import { wordFor } from '../../../src/schema/values/words';
import { alikeMarksIn } from '../../../src/workbook/findings/alike-rows';
import type { TableColumn } from '../../../src/workbook/layout/columns';
import type { Form } from '../draft';
import { enteredTwice, type MarkedRow, markedIn } from '../entered-twice';
import { unlikelyIn } from '../unlikely';

/**
 * One entry for each date that still is what it was (or blank) though its status has just become a retake.
 * @param before the row as it was loaded; `{}` for a new one
 */
export function datesToAsk(form: Form, before: Values, after: Values): readonly Issue[] {
  return [...form.columns.values()].flatMap((status) => {
    const { column } = status;
    if (!isStatus(column)) return [];
    const became = isRetake(form, column, after[status.key]) && !isRetake(form, column, before[status.key]);
    const date = became ? dateOf(form, status) : undefined;
    if (date === undefined || (after[date.key] ?? null) !== (before[date.key] ?? null)) return [];
    const what = status.step ?? `This ${form.table.one}`;
    return [{ path: date.key, message: `${what} comes back for changes. Give its new date, or save again to leave it as it is.` }];
  });
}

/** Asks of each field once, for the new date of a retake and of what is seldom meant: whoever saves again leaves it as it is. */
export function useAsked(form: Form, known: Suggestions): Asked {
  const [asked, setAsked] = useState<readonly string[]>([]);
  // Saved from this form since what is known was read.
  const [saved, setSaved] = useState<readonly MarkedRow[]>([]);
  const ask = (before: Values, after: Values) => {
    const key = ({ path }: Issue) => `${path} ${String(after[path] ?? '')}`;
    const doubts = [...unlikelyIn(form, before, after), ...enteredTwice(form, before, after, [...markedIn(known), ...saved])];
    const issues = [...datesToAsk(form, before, after), ...doubts].filter((issue) => !asked.includes(key(issue)));
    setAsked((known) => [...known, ...issues.map(key)]);
    return issues;
  };
  const remember = (rows: readonly Values[], ids: readonly string[]) => {
    const marked = rows.flatMap((row, at) => alikeMarksIn(form.table, row).map(({ mark }): MarkedRow => [ids[at] ?? '', mark]));
    setSaved((before) => [...before, ...marked]);
  };
  return { ask, forget: () => setAsked([]), remember };
}

interface Asked {
  ask(before: Values, after: Values): readonly Issue[];
  forget(): void;
  /** Rows that were saved, with their IDs: the next may be one of them. */
  remember(rows: readonly Values[], ids: readonly string[]): void;
}

function isRetake({ catalog }: Form, column: Column, value: unknown): boolean {
  return typeof value === 'string' && wordFor(value, listedWords(column, catalog.lists))?.means === 'retake';
}

/** The date that goes with a status: of its step, or of the row's first deadline that a retake keeps open. */
function dateOf({ table, columns }: Form, status: TableColumn): TableColumn | undefined {
  if (status.step !== null) return [...columns.values()].find(({ step, part }) => step === status.step && part === 'due');
  const deadline = table.deadlines.find(
    ({ perStep, status: key, openWhile }) => perStep === null && key === status.key && openWhile.includes('retake'),
  );
  return deadline && columns.get(deadline.date);
}
