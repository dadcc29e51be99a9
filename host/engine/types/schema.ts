// What the official types say about Google's services, as plain data.

/**
 * A type, as far as an argument can be checked against it: `string`, `number`, `boolean`, `date`, `null`, `object`, `any`, or the full name of
 * an interface or enum, `Spreadsheet.Range`.
 */
export type TypeRef = string | { readonly array: TypeRef } | { readonly union: readonly TypeRef[] };

export interface Parameter {
  readonly type: TypeRef;
  /** Takes any number of further arguments of this type. */
  readonly rest?: true;
  readonly optional?: true;
}

export interface Overload {
  readonly parameters: readonly Parameter[];
  readonly returns: TypeRef;
}

export interface ClassSchema {
  /** Full names of the interfaces that this one extends. */
  readonly parents: readonly string[];
  readonly methods: Readonly<Record<string, readonly Overload[]>>;
  /** Members that are neither methods nor enums, `MimeType.PDF`. */
  readonly fields: readonly string[];
  /** Enums that hang on the object, by member: `ui.Button` is `Base.Button`. */
  readonly enums: Readonly<Record<string, string>>;
}

export interface Schema {
  /** By full name, `Spreadsheet.Range`. */
  readonly classes: Readonly<Record<string, ClassSchema>>;
  /** Members of each enum, by full name. */
  readonly enums: Readonly<Record<string, readonly string[]>>;
  /** Global services and enums: `SpreadsheetApp` is `Spreadsheet.SpreadsheetApp`. */
  readonly globals: Readonly<Record<string, string>>;
}

/** The entry of that name, never one inherited from `Object.prototype`. */
export function entry<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** The overloads of a method, its own or inherited; undefined if the types know no such method. */
export function overloadsOf(schema: Schema, className: string, method: string): readonly Overload[] | undefined {
  const own = entry(schema.classes, className);
  if (own === undefined) return undefined;
  const found = entry(own.methods, method);
  if (found !== undefined) return found;
  for (const parent of own.parents) {
    const inherited = overloadsOf(schema, parent, method);
    if (inherited !== undefined) return inherited;
  }
  return undefined;
}

/** Whether an object of class `from` may stand where `to` is asked for. */
export function isKindOf(schema: Schema, from: string, to: string): boolean {
  if (from === to) return true;
  const own = entry(schema.classes, from);
  return own?.parents.some((parent) => isKindOf(schema, parent, to)) ?? false;
}

/** Every member of a class with those it inherits, as the facade lists them. */
export interface Members {
  readonly methods: readonly string[];
  readonly fields: readonly string[];
  readonly enums: Readonly<Record<string, string>>;
}

/** All members of a class; the class itself wins over its parents. */
export function membersOf(schema: Schema, className: string): Members {
  const own = entry(schema.classes, className);
  if (own === undefined) return { methods: [], fields: [], enums: {} };
  const inherited = own.parents.map((parent) => membersOf(schema, parent));
  return {
    methods: [...new Set([...Object.keys(own.methods), ...inherited.flatMap((parent) => parent.methods)])],
    fields: [...new Set([...own.fields, ...inherited.flatMap((parent) => parent.fields)])],
    enums: Object.assign({}, ...inherited.map((parent) => parent.enums), own.enums) as Record<string, string>,
  };
}
