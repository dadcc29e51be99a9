// Strings and regular expressions of a script, written so that no reader of HTML, comments or templates finds anything in them.

/** One character or one escape, as it stands in the source. */
type Atom = string;

/** Escapes are taken whole, up to their first character: what follows `\x` or `\u` are plain digits. */
function atomsOf(body: string): Atom[] {
  return body.match(/\\(?:\r\n|.)|./gs) ?? [];
}

/** The character that an atom stands for, where it stands for itself: `/`, and `\/` too. */
function plainOf(atom: Atom): string | null {
  if (atom.length === 1) return atom;
  return /^\\[/`<]$|^\\[^\n\r\x20-\x7e]$/.test(atom) ? atom.slice(1) : null;
}

function hex(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** Whether the character could be read as markup, a comment or a template, between the two beside it. */
function isMistakable(character: string, before: string | null, after: string | null): boolean {
  if (character === '/') return before === '/' || after === '/' || after === '*';
  if (character === '<') return after === '/' || after === '?';
  return character === '`' || character < ' ' || character > '~';
}

/**
 * A literal's text as atoms in which nothing is left to mistake, but for `<!`. `always` are characters that are escaped wherever they
 * stand. A line that was continued inside a string is joined.
 */
function safeAtoms(body: string, always = ''): Atom[] {
  const atoms = atomsOf(body).filter((atom) => !/^\\[\n\r\u2028\u2029]/.test(atom));
  const plain = atoms.map(plainOf);
  return atoms.map((atom, index) => {
    const character = plain[index] ?? null;
    if (character === null) return atom;
    const escapes = always.includes(character) || isMistakable(character, plain[index - 1] ?? null, plain[index + 1] ?? null);
    return escapes ? hex(character) : character;
  });
}

/** The parts of a string literal, each with its quotes and at most `longest` characters between them. */
export function stringParts(literal: string, longest: number): string[] {
  const quote = literal.charAt(0);
  const parts = [''];
  for (const atom of wholeEscapes(safeAtoms(literal.slice(1, -1)).join('').replaceAll('<!', '\\x3c!'))) {
    const last = parts[parts.length - 1] ?? '';
    if (last.length + atom.length > longest) parts.push(atom);
    else parts[parts.length - 1] = last + atom;
  }
  return parts.map((part) => `${quote}${part}${quote}`);
}

/** Joins an escape with its digits again: a string must not be divided in between. */
function wholeEscapes(body: string): string[] {
  return body.match(/\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|u\{[0-9a-f]+\}|[0-7]{1,3}|.)|[^\\]/gis) ?? [];
}

/** A look behind begins with what would be half a comment of HTML: there the stroke behind it is escaped. */
function withoutHtmlComments(pattern: string): string {
  return pattern.replaceAll('(?<!--', '(?<!\\x2d-').replaceAll('<!--', '\\x3c!--');
}

/** A regular expression with its flags. A `/` is escaped wherever it stands, also in a class. */
export function safeRegExp(literal: string): string {
  const end = literal.lastIndexOf('/');
  return `/${withoutHtmlComments(safeAtoms(literal.slice(1, end), '/').join(''))}/${literal.slice(end + 1)}`;
}
