// Pages in plain ASCII, so that they read the same whichever way they are carried: a mark that says which letters are meant is lost on some of them.

/** Every other character as its number. Half a character is the mark for one that is unknown. */
export function asciiMarkup(markup: string): string {
  return [...markup].map((character) => (character < '\u007f' ? character : numbered(character.codePointAt(0) ?? 0))).join('');
}

function numbered(code: number): string {
  return code >= 0xd800 && code <= 0xdfff ? '&#65533;' : `&#${code};`;
}
