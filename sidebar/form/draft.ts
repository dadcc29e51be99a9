// What stands in a form's fields, as typed, and what it means: reading it, comparing it, working out what follows.

import type { BoundTable } from '../../src/schema/adopted/bound-table';
import type { Catalog } from '../../src/schema/catalog';
import { editText, isTyped, parseField } from '../../src/schema/column';
import type { Issue } from '../../src/schema/issue';
import type { Fill } from '../../src/schema/row-rules';
import { contentsOf, isListed, isStatus, listKeyOf } from '../../src/schema/traits';
import type { LocalDate } from '../../src/schema/values/local-date';
import type { Value, Values } from '../../src/schema/values/value';
import { columnsOf, type TableColumn } from '../../src/workbook/layout/columns';
import { fillIn, isByWhole, totalOf } from '../../src/workbook/rows/fills';
import { type FormModel, formOf } from '../../src/workbook/rows/form';

/** Texts by column key. */
export type Texts = Readonly<Record<string, string>>;

export interface Draft {
  readonly texts: Texts;
  /** Keys that the person changed: what they typed is not worked out again. */
  readonly typed: ReadonlySet<string>;
}

/** A table as it is in this workbook: all that reading a draft takes. */
export interface Form {
  readonly table: BoundTable;
  readonly catalog: Catalog;
  readonly columns: ReadonlyMap<string, TableColumn>;
  readonly model: FormModel;
  /** Today in the workbook's zone; null before it has been read. */
  readonly today: LocalDate | null;
}

export function formFor(table: BoundTable, catalog: Catalog, today: LocalDate | null = null): Form {
  const columns = new Map(columnsOf(table, catalog.steps).map((column) => [column.key, column]));
  return { table, catalog, columns, model: formOf(table, catalog), today };
}

export function draftOf(form: Form, values: Values): Draft {
  const texts = Object.entries(values).flatMap(([key, value]) => {
    const found = form.columns.get(key);
    return found && isTyped(found.column) ? [[key, editText(value, found.column, form.catalog)] as const] : [];
  });
  return { texts: Object.fromEntries(texts), typed: new Set() };
}

/** A new row starts with what Settings offer: the VAT rate. */
export function emptyFormDraft(form: Form): Draft {
  const rates = form.table.fills.map(({ rate }) => [rate, String(form.catalog.settings.vatRate)] as const);
  return { texts: Object.fromEntries(rates), typed: new Set() };
}

/**
 * What the next new row keeps of the last: the words chosen from drop-downs, but not its status; what it is a part of; people; and the dates that every row
 * has, or each step. When something was sent or received is told of one row alone.
 */
export function nextDraft(form: Form, { texts }: Draft): Draft {
  const kept = Object.entries(texts).filter(([key]) => isKept(form, key));
  return { ...emptyFormDraft(form), texts: { ...emptyFormDraft(form).texts, ...Object.fromEntries(kept) } };
}

function isKept({ table, columns }: Form, key: string): boolean {
  const found = columns.get(key);
  if (found === undefined) return false;
  const { column, part } = found;
  if (listKeyOf(column) !== null) return !isStatus(column);
  const contents = contentsOf(column);
  return table.partOf.includes(key) || contents === 'person' || (contents === 'date' && (column.required || part === 'due'));
}

/** The draft once a field was changed; VAT and net follow from gross and rate unless they were typed themselves. */
export function withText(form: Form, draft: Draft, key: string, text: string): Draft {
  const next: Draft = { texts: { ...draft.texts, [key]: text }, typed: new Set([...draft.typed, key]) };
  return form.table.fills.reduce<Draft>((current, fill) => {
    const own = key === form.table.spend?.lineOf ? followersOf(fill, fill.reclaim?.claimed ?? '') : followersOf(fill, key);
    const followers = totalFollows(form, fill, key, current) ? [fill.gross, ...followersOf(fill, fill.gross)] : own;
    return followers.length > 0 ? filled(form, current, followers) : current;
  }, next);
}

/** True where the total itself follows from what was changed: what nobody can work out stands as it is. */
function totalFollows(form: Form, fill: Fill, key: string, { texts }: Draft): boolean {
  const isAsked = fill.amount !== undefined && Object.values(fill.amount).includes(key);
  return isAsked && totalOf(fill, valuesOf(form, texts).values, form.catalog) !== null;
}

/** What is worked out anew once a field was changed. What paper there is changes nothing about the VAT that stands on it. */
function followersOf({ gross, rate, vat, net, reclaim }: Fill, key: string): readonly string[] {
  const claimed = reclaim ? [reclaim.claimed, reclaim.cost] : [];
  if ([gross, rate, vat, net].includes(key)) return [vat, net, ...claimed];
  return reclaim && Object.values(reclaim).includes(key) ? claimed : [];
}

function filled(form: Form, draft: Draft, targets: readonly string[]): Draft {
  const open = targets.filter((key) => !draft.typed.has(key));
  const blank = Object.fromEntries(open.map((key) => [key, '']));
  const values = fillIn(form.table, valuesOf(form, { ...draft.texts, ...blank }).values, form.catalog);
  const left = { ...values, ...Object.fromEntries(leftToSave(form, values, draft.typed).map((key) => [key, null])) };
  return { ...draft, texts: { ...draft.texts, ...draftOf(form, picked(left, open)).texts, ...stillBlank(left, open) } };
}

/** VAT claimed and cost, where they follow from all rows of a receipt: by the row alone they would be wrong, and with the save they are worked out. */
function leftToSave({ table, catalog }: Form, values: Values, typed: ReadonlySet<string>): readonly string[] {
  return table.fills.flatMap((fill) => {
    const { reclaim } = fill;
    return reclaim && !typed.has(reclaim.claimed) && isByWhole(table, fill, values, catalog) ? [reclaim.claimed, reclaim.cost] : [];
  });
}

/** By key: what is left to the save, while it is blank. */
export function leftRemarks(form: Form, texts: Texts): Readonly<Record<string, string>> {
  const { values } = valuesOf(form, texts);
  const first = String(values[form.table.spend?.lineOf ?? ''] ?? '');
  const blank = leftToSave(form, values, new Set()).filter((key) => (texts[key] ?? '') === '');
  return Object.fromEntries(blank.map((key) => [key, `Worked out as it is saved, by all rows of ${first} together.`]));
}

function stillBlank(values: Values, keys: readonly string[]): Texts {
  return Object.fromEntries(keys.filter((key) => (values[key] ?? null) === null).map((key) => [key, '']));
}

/** The values of those keys. */
export function picked(values: Values, keys: readonly string[]): Values {
  return Object.fromEntries(keys.filter((key) => values[key] !== undefined).map((key) => [key, values[key] ?? null]));
}

/** Words and names may be newer than the catalog that the sidebar was opened with: only the server can refuse them. */
export function mayBeNew({ columns }: Form, texts: Texts, key: string): boolean {
  const column = columns.get(key)?.column;
  return column !== undefined && isListed(column) && (texts[key] ?? '').trim() !== '';
}

/** The texts as values; what cannot be read is an issue at its key, and null unless the server may know better. */
export function valuesOf(form: Form, texts: Texts): { readonly values: Values; readonly issues: readonly Issue[] } {
  const values: Record<string, Value> = {};
  const issues: Issue[] = [];
  for (const [key, text] of Object.entries(texts)) {
    const found = form.columns.get(key);
    if (!found) continue;
    const reading = parseField(text, found.column, form.catalog);
    values[key] = reading.ok ? reading.value : mayBeNew(form, texts, key) ? text.trim() : null;
    if (!reading.ok) issues.push({ path: key, message: `${found.heading} ${reading.problem}.` });
  }
  return { values, issues };
}

/** Filled values only: blanks need not travel for a new row. */
export function withoutBlanks(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== false));
}

/** Values that differ from those loaded. An unticked box is as good as a blank one. */
export function changesIn(loaded: Values, values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([key, value]) => !same(loaded[key] ?? null, value)));
}

function same(before: Value, after: Value): boolean {
  return before === after || (!before && after === false) || (before === false && after === null);
}
