// A supplier's list - a delivery note, the lines of a mail - against the lines of an order: how many of each have come. What may be of two lines is of neither.

import { exact } from '../../schema/stock/exact';
import { plainNumber } from '../../schema/values/money';
import { textKey } from '../../schema/values/text';
import { arrivalsIn, type ExpectedLine } from './arrivals';

/** A line of an order, as far as a list names it. */
export interface OrderedGoods {
  readonly key: string;
  /** The supplier's number, the item, what it is. */
  readonly names: readonly string[];
  /** How many have not come yet. */
  readonly open: number;
}

export interface ArrivedGoods {
  /** How many, by line. Of what is named without a number all that was open. */
  readonly arrived: ReadonlyMap<string, number>;
  /** Lines of the list that are of no line of the order, or may be of several. */
  readonly unexpected: readonly { readonly text: string; readonly may: readonly string[] }[];
  /** Lines of the list of which nobody can tell which figure is meant. */
  readonly unclear: readonly string[];
  /** Keys of what was open and stands on no line of the list. */
  readonly missing: readonly string[];
}

/** Most lines of a list that are read. */
const mostLines = 1_000;

/** Texts one a line, `12 x Pencils` or `Pencils x 12`, or a table: the column that its headings call delivered, received or quantity, else the only figure. */
export function arrivedGoods(list: string, ordered: readonly OrderedGoods[]): ArrivedGoods {
  const expected = ordered.map(({ key, names }): ExpectedLine => ({ key, names: names.map(plainName), step: '', take: null }));
  const arrived = new Map<string, number>();
  const unexpected: { text: string; may: readonly string[] }[] = [];
  const unclear: string[] = [];
  for (const { text, named, amounts } of rowsIn(list, ordered)) {
    const { arrived: found, unexpected: others } = arrivalsIn(named, expected);
    const [key] = found.keys();
    const line = ordered.find((one) => one.key === key);
    if (line === undefined) unexpected.push({ text, may: others.flatMap(({ may }) => may) });
    else if (amounts.length > 1 || (amounts[0] ?? 0) < 0) unclear.push(text);
    else arrived.set(line.key, exact((arrived.get(line.key) ?? 0) + (amounts[0] ?? line.open)));
  }
  const missing = ordered.filter(({ key, open }) => open > 0 && !arrived.has(key)).map(({ key }) => key);
  return { arrived, unexpected, unclear, missing };
}

interface ListRow {
  /** As it stands, and without its figures. */
  readonly text: string;
  readonly named: string;
  readonly amounts: readonly number[];
}

const delivered = /^(?:qty |quantity )?(?:delivered|received|shipped|sent)(?: qty| quantity)?$|^despatched$|^dispatched$/i;
const quantity = /^(?:qty|quantity|amount|number|pcs|pieces|units?)$/i;
const headings = /^(?:item|items|article|description|name|product|no\.?|pos\.?|ordered|price|unit price|total|code|sku)$/i;

function rowsIn(list: string, ordered: readonly OrderedGoods[]): readonly ListRow[] {
  const known = new Set(ordered.flatMap(({ names }) => names.map(textKey)));
  let column: number | null = null;
  return list
    .split(/\r\n?|\n/)
    .slice(0, mostLines)
    .flatMap((line): readonly ListRow[] => {
      const cells = line.split('\t').map((cell) => cell.trim());
      const filled = cells.filter((cell) => cell !== '');
      if (filled.length === 0) return [];
      if (filled.every((cell) => [delivered, quantity, headings].some((heading) => heading.test(cell)))) {
        column = [delivered, quantity].map((wanted) => cells.findIndex((cell) => wanted.test(cell))).find((at) => at >= 0) ?? null;
        return [];
      }
      return [filled.length === 1 ? textRow(filled[0] ?? '', known) : tableRow(cells, column, known)];
    });
}

/** A number of the supplier's is no figure. */
function tableRow(cells: readonly string[], column: number | null, known: ReadonlySet<string>): ListRow {
  const isAmount = (cell: string) => !known.has(textKey(cell)) && plainNumber(cell) !== null;
  const named = cells.filter((cell) => known.has(textKey(cell))).sort((a, b) => b.length - a.length)[0];
  const said = column === null ? undefined : plainNumber(cells[column] ?? '');
  const amounts = said !== undefined && said !== null ? [said] : cells.filter(isAmount).map((cell) => plainNumber(cell) ?? 0);
  const words = cells.filter((cell) => cell !== '' && !isAmount(cell)).join(' ');
  return { text: cells.filter((cell) => cell !== '').join(' '), named: plainName(named ?? words), amounts };
}

/** `12 x Pencils`, `Pencils x 12`; a figure without its x may be part of the name. */
function textRow(text: string, known: ReadonlySet<string>): ListRow {
  const whole = { text, named: plainName(text), amounts: [] };
  if (known.has(textKey(text))) return whole;
  const [, before = '', after = ''] = /^([\d.,]+)\s*[x\u00d7*]\s+(.+)$/i.exec(text) ?? [];
  const [, name = '', count = ''] = /^(.+?)(?:\s+[x\u00d7*]|:)\s*([\d.,]+)$/i.exec(text) ?? [];
  const amount = plainNumber(before) ?? plainNumber(count);
  return amount === null ? whole : { text, named: plainName(after || name), amounts: [amount] };
}

/** Names of goods have strokes in them and are no paths: `A4/80 g`. */
function plainName(name: string): string {
  return name.replace(/[\\/\t]/g, ' ');
}
