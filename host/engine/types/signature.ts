// Checks the arguments of a service call against the official signatures, and says so in Google's words when none fits.

import { types } from 'node:util';
import { EnumValue, Foreign, isPlain } from '../execution/values';
import { GoogleObject, ServiceError } from '../google-object';
import { entry, isKindOf, type Overload, type Schema, type TypeRef } from './schema';

/** Asked for at every call, and always the same. */
const displayNames = new WeakMap<Schema, Map<string, string>>();

/** `SpreadsheetApp.Range`: the name that Google's messages use, after the global service of the namespace. */
export function displayName(schema: Schema, className: string): string {
  const names = displayNames.get(schema) ?? new Map<string, string>();
  displayNames.set(schema, names);
  const known = names.get(className);
  if (known !== undefined) return known;
  const name = workedOutName(schema, className);
  names.set(className, name);
  return name;
}

function workedOutName(schema: Schema, className: string): string {
  const [space = '', name = ''] = className.split('.');
  const service = Object.entries(schema.globals).find(
    ([, full]) => full.startsWith(`${space}.`) && entry(schema.classes, full) !== undefined,
  )?.[0];
  return service === undefined || space === 'Base' || schema.globals[name] === className ? name : `${service}.${name}`;
}

/** The overload that takes these arguments. Throws Google's error when there is none. */
export function matching(
  schema: Schema,
  className: string,
  method: string,
  overloads: readonly Overload[],
  given: readonly unknown[],
): Overload {
  const found = overloads.find((overload) => takes(schema, overload, given));
  if (found !== undefined) return found;
  const shown = given.map((value) => shownType(schema, value)).join(',');
  throw new ServiceError(`The parameters (${shown}) don't match the method signature for ${displayName(schema, className)}.${method}.`);
}

function takes(schema: Schema, { parameters }: Overload, given: readonly unknown[]): boolean {
  const last = parameters.at(-1);
  const required = parameters.filter((parameter) => !parameter.optional && !parameter.rest).length;
  if (given.length < required || (given.length > parameters.length && !last?.rest)) return false;
  return given.every((value, index) => {
    const parameter = parameters[index] ?? last;
    return parameter !== undefined && fits(schema, value, parameter.type);
  });
}

/** Google turns numbers and booleans into text where text is asked for, and takes null for anything but numbers and booleans. */
function fits(schema: Schema, value: unknown, type: TypeRef): boolean {
  if (typeof type === 'object') {
    if ('union' in type) return type.union.some((part) => fits(schema, value, part));
    return value === null || (Array.isArray(value) && value.every((inner) => fits(schema, inner, type.array)));
  }
  switch (type) {
    case 'any':
      return !(value instanceof Foreign);
    case 'string':
      return value === null || ['string', 'number', 'boolean'].includes(typeof value);
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'null':
    case 'void':
      return value === null;
    case 'date':
      return value === null || types.isDate(value);
    case 'object':
      return value === null || isPlain(value);
    default:
      return value === null || fitsName(schema, value, type);
  }
}

function fitsName(schema: Schema, value: unknown, type: string): boolean {
  if (entry(schema.enums, type) !== undefined) return value instanceof EnumValue && value.enumName === type;
  return value instanceof GoogleObject && isKindOf(schema, value.googleClass, type);
}

function shownType(schema: Schema, value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return 'number[]';
  if (value instanceof GoogleObject) return displayName(schema, value.googleClass);
  if (value instanceof EnumValue) return displayName(schema, value.enumName);
  return '(class)';
}

/** The arguments as the service takes them: Google turns numbers and booleans into text where only text is asked for. */
export function asParameters({ parameters }: Overload, given: readonly unknown[]): readonly unknown[] {
  return given.map((value, index) => {
    const type = (parameters[index] ?? parameters.at(-1))?.type;
    return type === 'string' && (typeof value === 'number' || typeof value === 'boolean') ? String(value) : value;
  });
}

/** What a service returned, with names turned into members where the types declare an enum or arrays of one. */
export function enumsByType(schema: Schema, value: unknown, type: TypeRef): unknown {
  const name = enumIn(schema, type);
  if (name === undefined) return value;
  const turned = (inner: unknown): unknown => {
    if (Array.isArray(inner)) return inner.map(turned);
    return typeof inner === 'string' ? new EnumValue(name, inner) : inner;
  };
  return turned(value);
}

function enumIn(schema: Schema, type: TypeRef): string | undefined {
  if (typeof type === 'string') return entry(schema.enums, type) === undefined ? undefined : type;
  if ('array' in type) return enumIn(schema, type.array);
  return type.union.map((part) => enumIn(schema, part)).find((found) => found !== undefined);
}
