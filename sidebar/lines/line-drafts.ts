// LineForms as they are typed into the form of the row that they belong to, and what of them is new or changed.

import type { Suggestions } from '../../src/contract/methods';
import type { LineChanges, LineRow } from '../../src/contract/rows/lines';
import type { Issue } from '../../src/schema/issue';
import { sameText } from '../../src/schema/values/text';
import type { Values } from '../../src/schema/values/value';
import { checkRecord } from '../../src/workbook/rows/check';
import { type FormField, fieldsOf } from '../../src/workbook/rows/form';
import { changesIn, type Draft, draftOf, type Form, mayBeNew, type Texts, valuesOf, withoutBlanks } from '../form/draft';
import { suggestedRow } from '../form/field-options';
import { type Messages, mergedIssues, messagesOf } from '../form/form-issues';

/** A line in the form. */
export interface LineDraft {
  /** Tells it from the others of the form. */
  readonly key: string;
  /** Null for a new one. */
  readonly id: string | null;
  readonly loaded: Values;
  readonly draft: Draft;
  /** Of cells that cannot be read, and of fields that somebody else changed meanwhile. */
  readonly remarks: Messages;
  readonly problems: Messages;
  readonly takenOff: boolean;
}

export function lineDraft(form: Form, { id, values, issues }: LineRow): LineDraft {
  const remarks = messagesOf(
    issues,
    issues.map(({ path }) => path),
  );
  return { key: id, id, loaded: values, draft: draftOf(form, values), remarks, problems: {}, takenOff: false };
}

export function newLine(key: string, texts: Texts = {}): LineDraft {
  const draft = { texts, typed: new Set(Object.keys(texts)) };
  return { key, id: null, loaded: {}, draft, remarks: {}, problems: {}, takenOff: false };
}

/** Fields that a line is filled in by: not those that say to what it belongs, and that it was taken off. */
export function lineFields({ model, table }: Form): readonly FormField[] {
  return fieldsOf(model).filter(({ key }) => key !== table.linesOf?.by && key !== table.leftOut && key !== table.id);
}

/** True where there is anything to be lost. */
export function isTypedIn({ draft, takenOff, id }: LineDraft): boolean {
  return draft.typed.size > 0 || takenOff || id === null;
}

/** A new line into which nothing was typed. */
function isBlankLine({ id, draft }: LineDraft): boolean {
  return id === null && Object.values(draft.texts).every((text) => text.trim() === '');
}

/** What is to be saved of the lines of one table; `lines`: with what is wrong beside the fields; `wrong`: whether anything is. */
export function readLineDrafts(
  form: Form,
  all: readonly LineDraft[],
): { readonly changes: LineChanges; readonly lines: readonly LineDraft[]; readonly wrong: boolean } {
  const { key: table, leftOut, linesOf } = form.table;
  const adds: Values[] = [];
  const edits: LineChanges['edits'][number][] = [];
  const lines = all.map((line): LineDraft => {
    if (isBlankLine(line) || (line.id === null && line.takenOff)) return { ...line, problems: {} };
    if (line.takenOff && line.id !== null) {
      edits.push({ id: line.id, loaded: line.loaded, changes: { [leftOut ?? '']: true } });
      return line;
    }
    const { values, issues } = valuesOf(form, line.draft.texts);
    const own = checkRecord(form.table, withoutBlanks({ ...line.loaded, ...values }), form.catalog).filter(
      ({ path }) => path !== linesOf?.by,
    );
    const changes = changesIn(line.loaded, values);
    const concerned = line.id === null ? own : own.filter(({ path }) => path in changes || path === '');
    const sure = mergedIssues(issues, concerned).filter(({ path }) => !mayBeNew(form, line.draft.texts, path));
    if (line.id === null) adds.push(withoutBlanks(values));
    else if (Object.keys(changes).length > 0) edits.push({ id: line.id, loaded: line.loaded, changes });
    return { ...line, problems: messagesOf(sure, keysOf(form)) };
  });
  return { changes: { table, adds, edits }, lines, wrong: lines.some(({ problems }) => Object.keys(problems).length > 0) };
}

function keysOf(form: Form): readonly string[] {
  return lineFields(form).map(({ key }) => key);
}

/** Issues of the server with the path `table/row:column` or `table/ID:column`, beside their lines; the others are left. */
export function withIssues(form: Form, all: readonly LineDraft[], issues: readonly Issue[]): readonly LineDraft[] {
  const news = all.filter((line) => line.id === null && !line.takenOff && !isBlankLine(line));
  return all.map((line) => {
    const place = line.id ?? String(news.indexOf(line));
    const start = `${form.table.key}/${place}:`;
    const mine = issues.filter(({ path }) => path.startsWith(start)).map((issue) => ({ ...issue, path: issue.path.slice(start.length) }));
    return mine.length === 0 ? line : { ...line, problems: messagesOf(mine, keysOf(form)) };
  });
}

/** A line that somebody else changed meanwhile: saved again, what was typed here stands in its place. */
export function withTheirs(form: Form, line: LineDraft, now: Values, theirs: Values): LineDraft {
  const remarks = Object.keys(theirs).map((path) => {
    const text = draftOf(form, { [path]: theirs[path] ?? null }).texts[path] ?? '';
    return [path, `Somebody else changed it to ${text === '' ? 'blank' : `“${text}”`}. Save again to keep yours.`] as const;
  });
  return { ...line, loaded: now, remarks: { ...line.remarks, ...Object.fromEntries(remarks) } };
}

/** What a line is called while it is folded: its item, then what else is filled of what it asks for first. */
export function lineSummary(form: Form, { draft }: LineDraft): { readonly name: string; readonly rest: string } {
  const { name } = form.table;
  const text = (key: string) => (draft.texts[key] ?? '').trim();
  const item = itemKey(form) ?? '';
  const shown = [text(item), sameText(text(item), text(name)) ? '' : text(name)].filter((part) => part !== '').join(' ');
  const others = form.model.first.filter(({ key }) => key !== name && key !== item && key !== form.table.linesOf?.by);
  const rest = others.flatMap(({ key, label }) => (text(key) === '' ? [] : [/^\d/.test(text(key)) ? `${label} ${text(key)}` : text(key)]));
  return { name: shown === '' ? 'Nothing yet' : shown, rest: rest.join(' · ') };
}

/** A list with one line a row, as texts of new lines: what names a row that is known is that row, anything else a text. Blank lines are none. */
export function pastedTexts(form: Form, list: string, suggestions: Suggestions): readonly Texts[] {
  const { name } = form.table;
  const item = itemKey(form);
  const texts = list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return texts.map((text) => {
    const row = item === undefined ? null : suggestedRow(item, text, suggestions);
    return item !== undefined && row !== null ? { [item]: row[0], [name]: row[1] } : { [name]: text };
  });
}

/** The field that names a row of another tab, whose name becomes the line's. */
function itemKey({ model, table }: Form): string | undefined {
  return model.first.find(({ column }) => column.kind === 'ref' && column.nameInto === table.name)?.key;
}
