// What an edit changes, what it puts wrong, and what becomes of it when somebody else was there too.

import type { Issue } from '../../src/schema/issue';
import { issuedNumber, prefixOf } from '../../src/schema/kinds/id';
import type { Values } from '../../src/schema/values/value';
import { checkRecord } from '../../src/workbook/rows/check';
import { fieldsOf } from '../../src/workbook/rows/form';
import { changesIn, type Form, withoutBlanks } from './draft';

/** What travels: the changed fields, and all that the form was filled with: what follows from a change is reckoned from there. */
export interface RowEdit {
  readonly loaded: Values;
  readonly changes: Values;
}

export function editOf(loaded: Values, values: Values): RowEdit {
  return { changes: changesIn(loaded, values), loaded };
}

export function isEmpty({ changes }: RowEdit): boolean {
  return Object.keys(changes).length === 0;
}

/** Only what the edit itself puts wrong: what was wrong in the row before does not keep anybody from changing its notes. */
export function newIssues(form: Form, loaded: Values, values: Values): readonly Issue[] {
  const check = (row: Values) => checkRecord(form.table, typedOnly(form, row), form.catalog);
  const before = check(loaded);
  const { changes } = editOf(loaded, values);
  return check({ ...loaded, ...values }).filter(
    ({ path, message }) => path in changes || !before.some((issue) => issue.path === path && issue.message === message),
  );
}

/** Keys of typed fields that differ from what was loaded though this edit did not touch them: somebody else did. */
export function othersIn(form: Form, loaded: Values, now: Values, mine: Values): readonly string[] {
  return fieldsOf(form.model)
    .map(({ key }) => key)
    .filter((key) => !(key in mine) && key in now && Object.keys(changesIn(loaded, { [key]: now[key] ?? null })).length > 0);
}

/** Which of the two values to keep, by key. */
export type Choices = Readonly<Record<string, 'mine' | 'theirs'>>;

/** The edit once the person has chosen: what is theirs counts as loaded, what is to stay theirs is no change any more. */
export function settled({ loaded, changes }: RowEdit, theirs: Values, choices: Choices): RowEdit {
  const kept = Object.entries(changes).filter(([key]) => choices[key] !== 'theirs');
  return { changes: Object.fromEntries(kept), loaded: { ...loaded, ...theirs } };
}

/** A row that was deleted, to be added again. A code of the coordinator's stays; an ID that we gave is never used twice. */
export function asNewRow(form: Form, row: Values): Values {
  const id = form.table.id;
  const prefix = id === null ? null : prefixOf(form.columns.get(id)?.column);
  const issued = id !== null && prefix !== null && issuedNumber(prefix, String(row[id] ?? '')) !== null;
  return Object.fromEntries(Object.entries(typedOnly(form, row)).filter(([key]) => !issued || key !== id));
}

/** Filled values of columns that people fill. */
function typedOnly(form: Form, row: Values): Values {
  const keys = fieldsOf(form.model).map(({ key }) => key);
  return Object.fromEntries(Object.entries(withoutBlanks(row)).filter(([key]) => keys.includes(key)));
}
