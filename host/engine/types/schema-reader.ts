// Reads Google's official type declarations into a schema, with a parser because TypeScript 7 offers no compiler API.

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  type ModuleItem,
  parseSync,
  type TsEnumDeclaration,
  type TsFnParameter,
  type TsInterfaceDeclaration,
  type TsMethodSignature,
  type TsModuleDeclaration,
  type TsPropertySignature,
} from '@swc/core';
import type { ClassSchema, Overload, Parameter, Schema, TypeRef } from './schema';
import { declaredTypeOf, nameOf, type Resolve } from './type-reader';

interface Found {
  readonly interfaces: { readonly space: string; readonly declaration: TsInterfaceDeclaration }[];
  readonly enums: Map<string, string[]>;
  readonly globals: Map<string, string>;
}

interface Draft {
  parents: string[];
  methods: Record<string, Overload[]>;
  fields: string[];
  enums: Record<string, string>;
}

function typesFolder(): string {
  return dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@types/google-apps-script/package.json'));
}

/** Version of the installed types. */
export function typesVersion(): string {
  return String(JSON.parse(readFileSync(join(typesFolder(), 'package.json'), 'utf8')).version);
}

/** Parses every declaration file of the installed `@types/google-apps-script`; takes about half a second. */
export function readSchema(): Schema {
  const folder = typesFolder();
  const found: Found = { interfaces: [], enums: new Map(), globals: new Map() };
  for (const file of readdirSync(folder)) {
    if (!file.endsWith('.d.ts')) continue;
    const module = parseSync(readFileSync(join(folder, file), 'utf8'), { syntax: 'typescript', target: 'es2022' });
    for (const item of module.body) collect(item, '', found);
  }
  return schemaOf(found);
}

function collect(item: ModuleItem, space: string, found: Found): void {
  if (item.type === 'TsModuleDeclaration') collectNamespace(item, found);
  if (item.type === 'TsInterfaceDeclaration' && space !== '') found.interfaces.push({ space, declaration: item });
  if (item.type === 'TsEnumDeclaration') found.enums.set(`${space}.${item.id.value}`, membersOf(item));
  if (item.type === 'VariableDeclaration') collectGlobals(item, found);
}

function collectNamespace(item: TsModuleDeclaration, found: Found): void {
  const space = item.id.type === 'Identifier' ? item.id.value : '';
  if (item.body?.type !== 'TsModuleBlock') return;
  for (const inner of item.body.body) collect(inner, space, found);
}

function membersOf(declaration: TsEnumDeclaration): string[] {
  return declaration.members.map(({ id }) => id.value);
}

function collectGlobals(item: Extract<ModuleItem, { type: 'VariableDeclaration' }>, found: Found): void {
  for (const { id } of item.declarations) {
    if (id.type !== 'Identifier') continue;
    const type = (id as { typeAnnotation?: { typeAnnotation: { type: string } } }).typeAnnotation?.typeAnnotation;
    if (type?.type !== 'TsTypeReference') continue;
    const full = nameOf((type as unknown as { typeName: Parameters<typeof nameOf>[0] }).typeName);
    if (full.startsWith('GoogleAppsScript.')) found.globals.set(id.value, full.slice('GoogleAppsScript.'.length));
  }
}

function schemaOf(found: Found): Schema {
  const names = new Set(found.interfaces.map(({ space, declaration }) => `${space}.${declaration.id.value}`));
  const drafts: Record<string, Draft> = {};
  for (const { space, declaration } of found.interfaces) {
    const resolve: Resolve = (name) => [name, `${space}.${name}`].find((full) => names.has(full) || found.enums.has(full));
    const full = `${space}.${declaration.id.value}`;
    drafts[full] ??= { parents: [], methods: {}, fields: [], enums: {} };
    addInterface(drafts[full], declaration, resolve);
  }
  return { classes: plainDataAsObjects(drafts), enums: Object.fromEntries(found.enums), globals: Object.fromEntries(found.globals) };
}

function addInterface(draft: Draft, declaration: TsInterfaceDeclaration, resolve: Resolve): void {
  for (const parent of declaration.extends) {
    const full = resolve(expressionName(parent.expression));
    if (typeof full === 'string') draft.parents.push(full);
  }
  for (const member of declaration.body.body) {
    if (member.type === 'TsMethodSignature') addMethod(draft, member, resolve);
    if (member.type === 'TsPropertySignature') addProperty(draft, member, resolve);
  }
}

function expressionName(expression: { type: string }): string {
  const node = expression as { type: string; value?: string; object?: { type: string }; property?: { value?: string } };
  if (node.type === 'Identifier') return node.value ?? '';
  return node.object === undefined ? '' : `${expressionName(node.object)}.${node.property?.value ?? ''}`;
}

function keyOf(member: TsMethodSignature | TsPropertySignature): string {
  return 'value' in member.key ? String(member.key.value) : '';
}

function addMethod(draft: Draft, member: TsMethodSignature, resolve: Resolve): void {
  const name = keyOf(member);
  const overloads = Object.hasOwn(draft.methods, name) ? draft.methods[name] : undefined;
  const overload = { parameters: member.params.map((p) => parameterOf(p, resolve)), returns: declaredTypeOf(member.typeAnn, resolve) };
  if (overloads === undefined) draft.methods[name] = [overload];
  else overloads.push(overload);
}

function parameterOf(parameter: TsFnParameter, resolve: Resolve): Parameter {
  if (parameter.type === 'RestElement') {
    const list = declaredTypeOf(parameter.typeAnnotation, resolve);
    return { type: typeof list === 'object' && 'array' in list ? list.array : 'any', rest: true };
  }
  const annotation = 'typeAnnotation' in parameter ? parameter.typeAnnotation : undefined;
  const type = declaredTypeOf(annotation, resolve);
  return parameter.type === 'Identifier' && parameter.optional ? { type, optional: true } : { type };
}

function addProperty(draft: Draft, member: TsPropertySignature, resolve: Resolve): void {
  const type = member.typeAnnotation?.typeAnnotation;
  if (type?.type !== 'TsTypeQuery' || type.exprName.type === 'TsImportType') {
    draft.fields.push(keyOf(member));
    return;
  }
  const full = resolve(nameOf(type.exprName));
  if (typeof full === 'string') draft.enums[keyOf(member)] = full;
}

/** Interfaces of settings, `MailAdvancedParameters`, are met by plain objects: their references become `object`. */
function plainDataAsObjects(drafts: Readonly<Record<string, Draft>>): Record<string, ClassSchema> {
  const isPlain = (name: string): boolean => {
    const draft = Object.hasOwn(drafts, name) ? drafts[name] : undefined;
    return draft !== undefined && Object.keys(draft.methods).length === 0 && Object.keys(draft.enums).length === 0;
  };
  const soften = (type: TypeRef): TypeRef => {
    if (typeof type === 'string') return isPlain(type) ? 'object' : type;
    return 'array' in type ? { array: soften(type.array) } : { union: type.union.map(soften) };
  };
  const softened = (overload: Overload): Overload => ({
    parameters: overload.parameters.map((parameter) => ({ ...parameter, type: soften(parameter.type) })),
    returns: soften(overload.returns),
  });
  return Object.fromEntries(
    Object.entries(drafts).map(([name, draft]) => [
      name,
      { ...draft, methods: Object.fromEntries(Object.entries(draft.methods).map(([key, list]) => [key, list.map(softened)])) },
    ]),
  );
}
