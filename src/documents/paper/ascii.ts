// Pages in plain ASCII, so that they read the same whichever way they are carried: a mark that says which letters are meant is lost on some of them.

/** Every other character as its number. Half a character is the mark for one that is unknown; what is no letter, such as the end of a text in C, is a blank. */
export function asciiMarkup(markup: string): string {
  return [...markup].map((character) => plain(character, character.codePointAt(0) ?? 0)).join('');
}

function plain(character: string, code: number): string {
  if (isControl(code)) return character === '\n' ? character : ' ';
  if (code < 0x7f) return character;
  return code >= 0xd800 && code <= 0xdfff ? '&#65533;' : `&#${code};`;
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0);
}
