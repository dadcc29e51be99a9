// Several rows at once: one name a line, everything else the same for all.

import type { Issue } from '../../src/schema/issue';
import type { Values } from '../../src/schema/values/value';
import { checkRecord } from '../../src/workbook/rows/check';
import type { Form } from './draft';

/** Key of the field with the names; no column has it. */
export const namesKey = '*names';

/** The names of a text: one a line, blank lines left out. */
export function typedNames(text: string): readonly string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** One row a name. */
export function rowsFor(form: Form, names: readonly string[], shared: Values): readonly Values[] {
  return names.map((name) => ({ ...shared, [form.table.name]: name }));
}

/** What is wrong with the rows: once for what they share, by line for the names. */
export function checkSeveral(form: Form, names: readonly string[], shared: Values): readonly Issue[] {
  if (names.length === 0) return [{ path: namesKey, message: 'There is no name yet. Write one a line.' }];
  return [...twice(names), ...rowsFor(form, names, shared).flatMap((row, index) => lineIssues(form, row, index))];
}

function lineIssues(form: Form, row: Values, index: number): readonly Issue[] {
  return ofLine(form, checkRecord(form.table, row, form.catalog), index);
}

/** Of one of the names, from 0: what they all share is said with the first. */
export function ofLine(form: Form, issues: readonly Issue[], index: number): readonly Issue[] {
  return issues.flatMap(({ path, message }) => {
    if (path === form.table.name) return [{ path: namesKey, message: `Line ${index + 1}: ${message}` }];
    return index === 0 ? [{ path, message }] : [];
  });
}

function twice(names: readonly string[]): readonly Issue[] {
  const repeated = names.find((name, index) => names.indexOf(name) < index);
  return repeated === undefined ? [] : [{ path: namesKey, message: `“${repeated}” stands there twice. Keep one of them.` }];
}

/** The server counts rows from 0, and not at all when there is one: a message about a name goes to the field with the names. */
export function fromServer(form: Form, issues: readonly Issue[]): readonly Issue[] {
  return issues.map(({ path, message }) => {
    const [, row, key] = /^(?:(\d+):)?(.*)$/.exec(path) ?? [];
    return key === form.table.name ? { path: namesKey, message: `Line ${Number(row ?? 0) + 1}: ${message}` } : { path, message };
  });
}
