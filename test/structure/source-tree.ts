// Reads the project's own source as data: files, imports, functions, and what the house rules forbid.

import { readFileSync } from 'node:fs';
import { join, posix, relative, resolve } from 'node:path';
import { type Module, parseSync } from '@swc/core';
import { filesUnder } from './files-under';

/** The project's root. */
export const ROOT = resolve(__dirname, '../..');

/** One import, as written: where from, and whether only types cross. */
export interface Import {
  readonly from: string;
  readonly typesOnly: boolean;
}

/** A function with its length in lines, signature included. `name` is null for one that is only passed on. */
export interface SourceFunction {
  readonly name: string | null;
  readonly line: number;
  readonly lines: number;
}

/** A call of a test function: `test('…', …)`, `test.each(…)('…', …)`, `describe.skip(…)`. */
export interface TestCall {
  readonly callee: string;
  readonly line: number;
  readonly source: string;
}

/** One file of ours, parsed. Paths are relative to the root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly functions: readonly SourceFunction[];
  readonly testCalls: readonly TestCall[];
  /** Lines of `any` and of non-null `!`. */
  readonly anyLines: readonly number[];
  readonly nonNullLines: readonly number[];
}

interface Node {
  readonly type: string;
  readonly span?: { readonly start: number; readonly end: number };
  readonly [field: string]: unknown;
}

/** Where a node stands in the text. */
interface Placed {
  line(node: Node): number;
  lines(node: Node): number;
  source(node: Node): string;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

function childrenOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

/** Every node of the tree with the node right above it. */
function* nodesIn(value: unknown, parent: Node | null = null): Generator<readonly [Node, Node | null]> {
  const node = isNode(value) ? value : null;
  if (node !== null) yield [node, parent];
  for (const child of childrenOf(value)) yield* nodesIn(child, node ?? parent);
}

/** The parser counts bytes from an offset that grows with each file it reads, so each file is given a first token at a known place. */
const FIRST_TOKEN = ';';

function parse(path: string, text: string): Module {
  return parseSync(FIRST_TOKEN + text, { syntax: 'typescript', tsx: path.endsWith('.tsx'), target: 'es2022' });
}

function placesIn(module: Module, text: string): Placed {
  const base = module.body[0]?.span.start ?? 0;
  const bytes = Buffer.from(FIRST_TOKEN + text);
  const slice = (from: number, to: number): string => bytes.subarray(from - base, to - base).toString();
  const lineAt = (offset: number): number => slice(base, offset).split('\n').length;
  return {
    line: (node) => lineAt(node.span?.start ?? base),
    lines: (node) => (node.span ? lineAt(node.span.end) - lineAt(node.span.start) + 1 : 0),
    source: (node) => (node.span ? slice(node.span.start, node.span.end) : ''),
  };
}

function textOf(value: unknown): string | null {
  return isNode(value) && typeof value.value === 'string' ? value.value : null;
}

function onlyTypes(node: Node): boolean {
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers : [];
  const everyOne = specifiers.length > 0 && specifiers.every((specifier) => isNode(specifier) && specifier.isTypeOnly === true);
  return node.typeOnly === true || everyOne;
}

function importOf(node: Node): Import | null {
  const from = textOf(node.source);
  if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type) && from !== null) return { from, typesOnly: onlyTypes(node) };
  if (node.type === 'TsImportType') return { from: textOf(node.argument) ?? '', typesOnly: true };
  const isDynamic = node.type === 'CallExpression' && isNode(node.callee) && node.callee.type === 'Import';
  const [first] = isDynamic && Array.isArray(node.arguments) ? node.arguments : [];
  return isDynamic ? { from: textOf((first as { expression?: unknown } | undefined)?.expression) ?? '', typesOnly: false } : null;
}

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression', 'ClassMethod', 'MethodProperty', 'Constructor'];

function nameOf(node: Node, parent: Node | null): string | null {
  const owner = parent?.type === 'VariableDeclarator' ? parent.id : (node.identifier ?? node.key);
  return isNode(owner) && typeof owner.value === 'string' ? owner.value : null;
}

const TEST_CALL = /^(test|it|describe)(\.\w+)*$/;

/** `test.each` of `test.each(table)('…', …)`. */
function calleeName(node: Node, places: Placed): string {
  const callee = node.callee;
  if (!isNode(callee)) return '';
  return callee.type === 'CallExpression' ? calleeName(callee, places) : places.source(callee);
}

function linesOf(nodes: readonly (readonly [Node, Node | null])[], places: Placed, wanted: (node: Node) => boolean): number[] {
  return nodes.filter(([node]) => wanted(node)).map(([node]) => places.line(node));
}

function testCallsIn(nodes: readonly (readonly [Node, Node | null])[], places: Placed): TestCall[] {
  return nodes
    .filter(([node, parent]) => node.type === 'CallExpression' && !(parent?.type === 'CallExpression' && parent.callee === node))
    .map(([node]) => ({ callee: calleeName(node, places), line: places.line(node), source: places.source(node) }))
    .filter(({ callee }) => TEST_CALL.test(callee));
}

/** Parses one file. `path` is relative to the root. */
export function readSource(path: string, text = readFileSync(join(ROOT, path), 'utf8')): SourceFile {
  const module = parse(path, text);
  const places = placesIn(module, text);
  const nodes = [...nodesIn(module.body)];
  return {
    path,
    text,
    lines: text.trimEnd().split('\n').length,
    imports: nodes.flatMap(([node]) => importOf(node) ?? []),
    functions: nodes
      .filter(([node]) => FUNCTIONS.includes(node.type))
      .map(([node, parent]) => ({ name: nameOf(node, parent), line: places.line(node), lines: places.lines(node) })),
    testCalls: testCallsIn(nodes, places),
    anyLines: linesOf(nodes, places, (node) => node.type === 'TsKeywordType' && node.kind === 'any'),
    nonNullLines: linesOf(nodes, places, (node) => node.type === 'TsNonNullExpression'),
  };
}

/** Paths of all files in a folder of the root, deep, sorted. */
export function filesIn(folder: string): string[] {
  return filesUnder(join(ROOT, folder))
    .map((path) => relative(ROOT, path).split('\\').join('/'))
    .sort();
}

/** Every TypeScript file in the folders, parsed. */
export function sourcesIn(...folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap(filesIn)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readSource(path));
}

/** A relative import as a path from the root without extension; a package's name as it is. */
export function targetOf(file: SourceFile, from: string): string {
  return from.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file.path), from)) : from;
}
