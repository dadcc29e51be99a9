// Where the official types are wrong or behind, and what holds instead.

import type { ClassSchema, Overload, Schema, TypeRef } from './schema';

function method(returns: TypeRef, ...types: readonly TypeRef[]): Overload {
  return { parameters: types.map((type) => ({ type })), returns };
}

/** Further signatures by `Namespace.Interface` and method; each is added to those that the types declare. */
const additions: Readonly<Record<string, Readonly<Record<string, readonly Overload[]>>>> = {
  'Script.AuthorizationInfo': {
    // Granular consent, documented since 2025.
    getAuthorizedScopes: [method({ array: 'string' })],
  },
  'Script.ScriptApp': {
    getAuthorizationInfo: [method('Script.AuthorizationInfo', 'Script.AuthMode', { array: 'string' })],
  },
  'Spreadsheet.Range': {
    // Null removes the rule; the types do not say so.
    setDataValidation: [method('Spreadsheet.Range', { union: ['Spreadsheet.DataValidation', 'null'] })],
  },
  'Spreadsheet.RangeList': {
    setDataValidation: [method('Spreadsheet.RangeList', { union: ['Spreadsheet.DataValidation', 'null'] })],
  },
};

/** Signatures that are wrong as declared and are replaced. */
const replacements: Readonly<Record<string, Readonly<Record<string, readonly Overload[]>>>> = {
  'Base.Ui': {
    // Declared with `any`; Google takes pages only.
    showSidebar: [method('void', 'HTML.HtmlOutput')],
    showModalDialog: [method('void', 'HTML.HtmlOutput', 'string')],
    showModelessDialog: [method('void', 'HTML.HtmlOutput', 'string')],
  },
};

/** Members that an enum has beyond those of the types. A rule of a relative date, made by hand, is read as one of these and cannot be set. */
const furtherMembers: Readonly<Record<string, readonly string[]>> = {
  'Spreadsheet.DataValidationCriteria': ['DATE_AFTER_RELATIVE', 'DATE_BEFORE_RELATIVE', 'DATE_EQUAL_TO_RELATIVE'],
};

/** The schema with every known fault of the types mended. */
export function withOverrides(schema: Schema): Schema {
  const classes: Record<string, ClassSchema> = { ...schema.classes };
  for (const [name, methods] of Object.entries(additions)) change(classes, name, methods, (declared, added) => [...declared, ...added]);
  for (const [name, methods] of Object.entries(replacements)) change(classes, name, methods, (_declared, replacement) => replacement);
  const enums = { ...schema.enums };
  for (const [name, members] of Object.entries(furtherMembers)) enums[name] = [...(enums[name] ?? []), ...members];
  return { ...schema, classes, enums };
}

function change(
  classes: Record<string, ClassSchema>,
  name: string,
  methods: Readonly<Record<string, readonly Overload[]>>,
  merge: (declared: readonly Overload[], given: readonly Overload[]) => readonly Overload[],
): void {
  const known = classes[name];
  if (known === undefined) return;
  const changed = { ...known.methods };
  for (const [key, given] of Object.entries(methods)) changed[key] = merge(Object.hasOwn(changed, key) ? (changed[key] ?? []) : [], given);
  classes[name] = { ...known, methods: changed };
}
