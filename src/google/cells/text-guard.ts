// Text that goes into a cell stays text: Sheets reads what a script writes as if somebody had typed it.

/** What a typed text must not begin with: it would be a formula, or a quoted text. Full-width forms count too. */
const opener = /^[\s]*[=+\-@'＝＋－＠]|^[\t\r\n]/;

/** With a digit in it a text may be a number, a date, a time, a percentage or an amount in some locale; these words may be a boolean. */
const parsed =
  /\p{Nd}|^\s*(true|false|wahr|falsch|vrai|faux|verdadero|falso|vero|waar|onwaar|sand|falsk|sant|sann|usann|falskt|tosi|epätosi|prawda|fałsz|pravda|nepravda|igaz|hamis)\s*$/iu;

/**
 * The text with an apostrophe before it if Sheets would otherwise take it for something else. The apostrophe is not part of the value: neither
 * people nor scripts get to see it (docs/platform.md). Blank stays blank, which clears the cell.
 */
export function guarded(text: string): string {
  return text !== '' && (opener.test(text) || parsed.test(text)) ? `'${text}` : text;
}
