// Writes a minified style sheet anew, so that Google's HTML service serves it as it is.

import { inLines, longestPart, type TextPiece } from './lines';

/** A string, an address without quotes, or one sign or run of others. Escapes belong to the token in which they stand. */
const tokenForm = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\(\s*(?!\s*["'])(?:\\.|[^)\\])*\)|\\.|[;{},]|(?:(?!url\()[^"'\\;{},])+|./gis;

/** One character or one escape: `\2f ` ends with its space. */
const atomForm = /\\(?:[0-9a-f]{1,6}(?:\r\n|\s)?|\r\n|.)|./gisu;

/** Six digits need no space behind them, but would swallow one that is there. */
function escaped(character: string, after: string | undefined): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).padStart(6, '0');
  return `\\${code}${/^\s/.test(after ?? '') ? ' ' : ''}`;
}

function plainOf(atom: string | undefined): string {
  return /^\\[/`<]$/.test(atom ?? '') ? (atom ?? '').slice(1) : (atom ?? '');
}

function isMistakable(character: string, before: string, after: string): boolean {
  if (character === '/') return before === '/' || after === '/' || after === '*';
  if (character === '<') return after === '/' || after === '!' || after === '?';
  return character === '`' || (character.length <= 2 && !/^\\/.test(character) && /[^\n\x20-\x7e]/.test(character));
}

function safeAtoms(text: string): string[] {
  const atoms = (text.match(atomForm) ?? []).filter((atom) => !/^\\[\n\r\f]/.test(atom));
  return atoms.map((atom, index) => {
    const character = plainOf(atom);
    const mistakable = isMistakable(character, plainOf(atoms[index - 1]), plainOf(atoms[index + 1]));
    return mistakable ? escaped(character, atoms[index + 1]) : atom;
  });
}

/** A line may be continued inside a string; the one that follows begins with no space, which somebody might trim. */
function continued(atoms: readonly string[]): string {
  let length = 0;
  return atoms
    .map((atom, index) => {
      length += atom.length;
      const beforeSpace = /^\s/.test(atoms[index + 1] ?? ' ') || /\s$/.test(atom);
      if (length < longestPart || beforeSpace) return atom;
      length = 0;
      return `${atom}\\\n`;
    })
    .join('');
}

/** An address without quotes gets them where it has to be continued. */
function literalText(token: string): string {
  if (!/^url\(/i.test(token)) return `${token.charAt(0)}${continued(safeAtoms(token.slice(1, -1)))}${token.charAt(0)}`;
  const atoms = safeAtoms(token.slice(4, -1).trim());
  const text = atoms.join('');
  return text.length < longestPart ? `url(${text})` : `url("${continued(atoms)}")`;
}

function pieceOf(token: string): TextPiece {
  if (/^["']|^url\(/i.test(token)) return { text: literalText(token), mayEnd: false };
  if (/^[;{},]$/.test(token)) return { text: token, mayEnd: true };
  return { text: beyondAscii(token), mayEnd: false };
}

/** Outside strings only names can hold such characters, and names take the same escapes. */
function beyondAscii(token: string): string {
  return token.replace(/[^\n\x20-\x7e]/gu, (character, at: number) => escaped(character, token.slice(at + character.length)));
}

/** A style sheet that says the same and holds, inside strings and addresses, nothing that looks like a comment or a tag, and no long line. */
export function servableStyle(style: string): string {
  return inLines((style.match(tokenForm) ?? []).map(pieceOf));
}
