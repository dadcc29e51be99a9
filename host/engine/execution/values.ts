// How values cross from the realm to the host: copied as plain data, with what cannot be copied kept as a mark.

import { types } from 'node:util';
import { GoogleObject } from '../google-object';

/** A member of one of Google's enums while its call is checked; the service classes see its name only. */
export class EnumValue {
  constructor(
    readonly enumName: string,
    readonly member: string,
  ) {}
}

/** Something that no service takes: a function, a symbol, an object of a class of the script. */
export class Foreign {
  constructor(readonly value: unknown) {}
}

/** A service object that shows plain properties to the script besides its methods, as the range of an edit event does. */
export class WithProperties {
  constructor(
    readonly object: GoogleObject,
    readonly properties: Readonly<Record<string, unknown>>,
  ) {}
}

/** What a facade or an enum member of the realm stands for; undefined for any other object. */
export type Unwrap = (object: object) => GoogleObject | EnumValue | undefined;

/** Copies an argument out of the realm. Undefined is null, as for Google's services. */
export function copyOut(value: unknown, unwrap: Unwrap): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return new Foreign(value);
  if (typeof value !== 'object') return value;
  // Not `value.map`: that would make an array of the realm, which the grid takes for no array.
  if (Array.isArray(value)) return Array.from(value, (inner) => copyOut(inner, unwrap));
  if (types.isDate(value)) return new Date(value.getTime());
  const known = unwrap(value);
  if (known !== undefined) return known;
  if (types.isMap(value) || types.isSet(value) || types.isPromise(value)) return new Foreign(value);
  if (types.isTypedArray(value)) return new Foreign(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOut(inner, unwrap)]));
}

/** The same data with members of enums as their names, as the service classes take them. */
export function enumsAsNames(value: unknown): unknown {
  if (value instanceof EnumValue) return value.member;
  if (Array.isArray(value)) return value.map(enumsAsNames);
  return value;
}

/** Whether it is an object without class: settings, properties, `{key: value}`. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return !(value instanceof GoogleObject || value instanceof EnumValue || value instanceof Foreign || types.isDate(value));
}
