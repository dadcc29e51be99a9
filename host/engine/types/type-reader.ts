// Turns types of the official declarations into the few kinds that an argument can be checked against.

import type { TsEntityName, TsType, TsTypeAnnotation } from '@swc/core';
import type { TypeRef } from './schema';

/** Finds the full name of what a declaration calls by a short one; undefined for what is no Google interface or enum. */
export type Resolve = (name: string) => TypeRef | undefined;

const keywords: Readonly<Record<string, TypeRef>> = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
  undefined: 'null',
  void: 'void',
  object: 'object',
};

/** `Base.Blob` of an entity name, whatever its depth. */
export function nameOf(entity: TsEntityName): string {
  return entity.type === 'Identifier' ? entity.value : `${nameOf(entity.left)}.${entity.right.value}`;
}

/** The kind of an annotation; `any` for what is not annotated or too clever to be checked. */
export function declaredTypeOf(annotation: TsTypeAnnotation | null | undefined, resolve: Resolve): TypeRef {
  return annotation ? read(annotation.typeAnnotation, resolve) : 'any';
}

function read(type: TsType, resolve: Resolve): TypeRef {
  switch (type.type) {
    case 'TsKeywordType':
      return keywords[type.kind] ?? 'any';
    case 'TsLiteralType':
      return literal(type.literal.type);
    case 'TsArrayType':
      return { array: read(type.elemType, resolve) };
    case 'TsUnionType':
      return { union: type.types.map((part) => read(part, resolve)) };
    case 'TsParenthesizedType':
      return read(type.typeAnnotation, resolve);
    case 'TsTypeLiteral':
      return 'object';
    case 'TsTypeReference':
      return reference(nameOf(type.typeName), resolve);
    default:
      return 'any';
  }
}

function literal(type: string): TypeRef {
  if (type === 'NumericLiteral') return 'number';
  return type === 'BooleanLiteral' ? 'boolean' : 'string';
}

function reference(name: string, resolve: Resolve): TypeRef {
  if (name === 'Date' || name === 'Base.Date') return 'date';
  if (name === 'Integer' || name === 'Byte' || name === 'BigNumber') return 'number';
  if (name === 'Char') return 'string';
  return resolve(name) ?? 'any';
}
