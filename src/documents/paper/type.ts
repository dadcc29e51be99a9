// How wide a text is in print, and where its lines end: by the widths of Helvetica, which Arial and the free types in place of it share.

/** Thousandths of the size, by character: Adobe's metrics of Helvetica. What is not here is taken to be as wide as it is high. */
const widths: readonly (readonly [width: number, characters: string])[] = [
  [191, "'"],
  [222, 'ijl'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft'],
  [333, '()-`r'],
  [334, '{}'],
  [355, '"'],
  [389, '*'],
  [469, '^'],
  [500, 'Jcksvxyz'],
  [556, '#$0123456789?L_abdeghnopqu'],
  [584, '+<=>~'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1015, '@'],
];

const known = new Map(widths.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)));

/** Nobody knows which type stands in for Arial where a PDF is made; the widest usual one, Open Sans, is a tenth wider. */
const caution = 1.12;

/** Points that the text takes on one line. @param size of the type, in points */
export function typeWidth(text: string, size: number): number {
  // An accent is as wide as its letter.
  const bare = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return ([...bare].reduce((sum, character) => sum + (known.get(character) ?? 1000), 0) * size * caution) / 1000;
}

/** Lines of a text in a column of so many points, one at least: words go to the next line whole, and are broken only where they find no room on one. */
export function typeLines(text: string, room: number, size: number): number {
  return text.split('\n').reduce((sum, line) => sum + linesOfParagraph(line, room, size), 0);
}

function linesOfParagraph(text: string, room: number, size: number): number {
  const space = typeWidth(' ', size);
  let lines = 1;
  let taken = 0;
  for (const word of text.split(' ')) {
    const width = typeWidth(word, size);
    const before = taken === 0 ? 0 : taken + space;
    if (before + width <= room) {
      taken = before + width;
      continue;
    }
    if (taken > 0) lines += 1;
    const own = Math.max(1, Math.ceil(width / roomForLetters(room, size)));
    lines += own - 1;
    taken = own === 1 ? width : room;
  }
  return lines;
}

/** A broken word fills its lines but for less than one letter. */
function roomForLetters(room: number, size: number): number {
  return Math.max(size * caution, room - size * caution);
}
