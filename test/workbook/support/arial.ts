// How wide a text is in the type in which Sheets writes, by the widths that Adobe publishes of Helvetica, which Arial has too.

/** Thousandths of the size, from the blank to the tilde. */
const widths = {
  plain:
    '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584',
  bold: '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584',
} as const;

/** Ten points, in pixels of 96 to an inch. */
const size = (10 * 96) / 72;

/** Pixels at ten points; other letters than those of ASCII count as the widest. */
export function widthInArial(text: string, weight: keyof typeof widths): number {
  const table = widths[weight].split(' ').map(Number);
  return [...text].reduce((sum, letter) => sum + ((table[letter.charCodeAt(0) - 32] ?? 1015) * size) / 1000, 0);
}
