// Two columns pasted from a sheet or a mail: names and addresses, matched with the people who still need one.

import { isEmail } from '../../src/schema/kinds/address';
import { textKey } from '../../src/schema/values/text';

/** Whose address is looked for. */
export interface Wanted {
  readonly name: string;
  /** Other spellings: as written in the tab. */
  readonly texts: readonly string[];
}

export interface Pasted {
  /** By the person's name. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Lines with an address whose name is nobody’s here. */
  readonly unknown: readonly string[];
  /** Lines without one address. */
  readonly unreadable: readonly string[];
}

/** Cells stand apart by tabs, commas or semicolons, in either order; `Ana Ruiz <ana@example.com>` is understood too. A heading row is passed over. */
export function pastedAddresses(text: string, wanted: readonly Wanted[]): Pasted {
  const names = new Map(wanted.flatMap(({ name, texts }) => [name, ...texts].map((spelling) => [textKey(spelling), name] as const)));
  const addresses: [string, string][] = [];
  const unknown: string[] = [];
  const unreadable: string[] = [];
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  for (const [index, line] of lines.entries()) {
    const cells = cellsOf(line);
    const address = cells.find(isEmail);
    const name = cells.map((cell) => names.get(textKey(cell))).find((known) => known !== undefined) ?? nameAcross(cells, names);
    if (address === undefined) {
      if (index > 0 || name !== undefined) unreadable.push(line.trim());
    } else if (name === undefined) unknown.push(line.trim());
    else addresses.push([name, address]);
  }
  return { addresses: Object.fromEntries(addresses), unknown, unreadable };
}

function cellsOf(line: string): readonly string[] {
  return line
    .split(/[\t,;<>]/)
    .map((cell) => cell.replace(/"/g, '').trim())
    .filter((cell) => cell !== '');
}

/** `Ruiz, Ana` and a first name beside a last one: the cells of a line together, in either order. */
function nameAcross(cells: readonly string[], names: ReadonlyMap<string, string>): string | undefined {
  const words = cells.filter((cell) => !isEmail(cell));
  return names.get(textKey(words.join(' '))) ?? names.get(textKey([...words].reverse().join(' ')));
}
