// Writes a minified script anew, so that Google's HTML service serves it as it is.

import { parseSync } from '@swc/core';
import { inLines, longestPart, type TextPiece } from './lines';
import { safeRegExp, stringParts } from './script-literal';

interface Node {
  readonly type: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** A literal of the script, by its bytes. */
interface Literal {
  readonly start: number;
  readonly end: number;
  readonly kind: 'string' | 'name of a member' | 'regular expression';
}

/** The parser counts from an offset that grows with each text it reads, so each is given a first token at a known place. */
const firstToken = ';';

function isNode(value: object): value is Node {
  return 'type' in value && typeof value.type === 'string' && 'span' in value;
}

function kindOf(node: Node, field: string): Literal['kind'] | null {
  if (node.type === 'RegExpLiteral') return 'regular expression';
  if (node.type !== 'StringLiteral') return null;
  return field === 'key' ? 'name of a member' : 'string';
}

/** Every string and regular expression below a node, in the order of the tree. `base` is where the text begins. */
function literalsBelow(value: unknown, field: string, base: number): Literal[] {
  if (typeof value !== 'object' || value === null) return [];
  const kind = isNode(value) ? kindOf(value, field) : null;
  if (kind !== null && isNode(value)) return [{ start: value.span.start - base, end: value.span.end - base, kind }];
  return Object.entries(value).flatMap(([name, child]) => literalsBelow(child, Array.isArray(value) ? field : name, base));
}

function literalsOf(script: string): Literal[] {
  const { body } = parseSync(firstToken + script, { syntax: 'ecmascript', target: 'es2022', isModule: false });
  const base = (body[0]?.span.start ?? 0) + firstToken.length;
  return literalsBelow(body.slice(1), '', base).sort((a, b) => a.start - b.start);
}

/** Between literals there are only names, numbers and signs. Anything with quotes was not understood, and is not guessed at. */
function codePieces(code: string): TextPiece[] {
  const odd = /["'`]/.exec(code);
  if (odd !== null) throw new Error(`The script holds ${odd[0]} outside strings, near ${JSON.stringify(code.slice(0, 80))}`);
  const pieces = code.match(/(?:&&|\|\|)(?!=)|(?<!\+)\+(?![+=])|[,;{([:]|(?:(?!(?:&&|\|\|)(?!=)|(?<!\+)\+(?![+=]))[^,;{([:])+/g) ?? [];
  return pieces.map((text) => ({ text, mayEnd: /^(?:&&|\|\||[+,;{([:])$/.test(text) }));
}

function together(text: string): TextPiece {
  return { text, mayEnd: false };
}

/** Parts are joined by `+`; the brackets keep them one operand, or make them the name of a member. */
function stringPieces(literal: string, kind: Literal['kind']): TextPiece[] {
  const parts = stringParts(literal, longestPart);
  if (parts.length === 1) return [together(parts[0] ?? '')];
  const [open, close] = kind === 'string' ? '()' : '[]';
  const joined = parts.flatMap((part, index) => [...(index > 0 ? [{ text: '+', mayEnd: true }] : []), together(part)]);
  return [{ text: open ?? '', mayEnd: true }, ...joined, together(close ?? '')];
}

function literalPieces(text: string, kind: Literal['kind']): TextPiece[] {
  return kind === 'regular expression' ? [together(safeRegExp(text))] : stringPieces(text, kind);
}

/** Two neighbours that would begin a comment or a tag where they touch are kept apart. */
function apart(pieces: readonly TextPiece[]): TextPiece[] {
  return pieces.flatMap((piece, index) => {
    const touching = `${pieces[index - 1]?.text.slice(-1) ?? ''}${piece.text.charAt(0)}`;
    return ['//', '/*', '</'].includes(touching) ? [together(' '), piece] : [piece];
  });
}

/**
 * A script that does the same and holds, inside strings and regular expressions, nothing that looks like a comment, a tag, a scriptlet or
 * a template, no character beyond ASCII, and no long line. What stands outside them is left as it is. Throws for a script it cannot parse.
 */
export function servableScript(script: string): string {
  const bytes = Buffer.from(script);
  const slice = (from: number, to: number): string => bytes.subarray(from, to).toString();
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { start, end, kind } of literalsOf(script)) {
    pieces.push(...codePieces(slice(at, start)), ...literalPieces(slice(start, end), kind));
    at = end;
  }
  return inLines(apart([...pieces, ...codePieces(slice(at, bytes.length))]));
}
