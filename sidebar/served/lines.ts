// Breaks long text into lines, at the places that its language allows.

/** Google's servers read a page line by line, and cut a line from where they lose their place. */
export const longestLine = 1000;

/** Strings longer than this are written in parts. Escaped, quoted and joined, a part still fits into a line. */
export const longestPart = 800;

/** Text that must stay together, and whether a line may end behind it. */
export interface TextPiece {
  readonly text: string;
  readonly mayEnd: boolean;
}

/** Neighbours that belong on one line, joined. */
function units(pieces: readonly TextPiece[]): string[] {
  const found = [''];
  for (const { text, mayEnd } of pieces) {
    found.push(`${found.pop() ?? ''}${text}`);
    if (mayEnd) found.push('');
  }
  return found;
}

/** The pieces as lines of at most `LONGEST_LINE` characters; a piece that is longer itself gets a line of its own. */
export function inLines(pieces: readonly TextPiece[]): string {
  const lines: string[] = [];
  let line = '';
  for (const unit of units(pieces)) {
    if (line !== '' && line.length + unit.length > longestLine) {
      lines.push(line);
      line = '';
    }
    line += unit;
  }
  return [...lines, line].filter((text) => text !== '').join('\n');
}
