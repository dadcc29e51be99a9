// What a statement of a card would come to, line by line: new or there already, with the receipt that goes with it.

import { type ListLine, listLines } from '../../adoption/lists/list-lines';
import { type ListInput, type UnderstoodList, understoodList } from '../../adoption/lists/understood-list';
import type { ListUnderstanding, StatementPlan, StatementRow, StatementSign } from '../../contract/statements';
import { cardMatches } from '../../office/cash/card-matching';
import { linesToAdd, looksTurned, type StatementLine, statementAmount, turnedLine } from '../../office/cash/statement';
import { dateIn, numberIn, textIn } from '../../office/work/row-facts';
import { dayInWords } from '../../schema/values/local-date';
import {
  amountNought,
  amountTwice,
  cellMissing,
  columnUnknown,
  signAsked,
  statementRowAside,
  statementRowUnread,
} from '../messages/cash/cards';
import type { CardBooks } from './card-books';
import type { CashTabs } from './cash-tabs';
import { amountText } from './float-view';
import { type AmountsSaid, amountsSaid, otherMoney } from './statement-columns';
import { withDaysWritten, withNumbersForAmounts, withoutEmptyTexts, withStatementHeadings } from './statement-headings';

interface StatementInput extends Omit<ListInput, 'read' | 'catalog'> {
  readonly tabs: CashTabs;
  readonly books: CardBooks;
  readonly sign: StatementSign;
}

/** The same statement and the same cells give the same plan. */
export function statementPlan(input: StatementInput): StatementPlan {
  const { books, draft, sign } = input;
  const base = { understood: null, asks: null, rows: [], same: 0, refused: [], had: books.lines.length };
  if (draft.cells.length === 0) return { ...base, rows: rowsWith(input, []) };
  const { understood, lines, signs, refused } = readStatement(input);
  const there = books.lines.flatMap(({ date, text, amount }) => (date === null || amount === null ? [] : [{ date, text, amount }]));
  const shown = { ...base, understood, refused };
  if (understood.troubles.length > 0) return shown;
  const asked = looksTurned(lines, there, signs) && sign === '' ? (lines.find(({ amount }) => amount < 0) ?? lines[0]) : undefined;
  if (asked !== undefined) return { ...shown, asks: signAsked({ sample: lineWords(input, asked) }) };
  const meant = sign === 'turned' ? lines.map(turnedLine) : lines;
  const added = linesToAdd(meant, there);
  return { ...shown, rows: rowsWith(input, added), same: meant.length - added.length };
}

interface ReadStatement {
  readonly understood: ListUnderstanding;
  readonly lines: readonly StatementLine[];
  readonly signs: AmountsSaid['signs'];
  readonly refused: readonly string[];
}

/** By its own headings, as a list for the tab would be: of the tab's columns those that statements have. */
function readStatement(input: StatementInput): ReadStatement {
  const { tabs, books, draft } = input;
  const { lines: columns } = tabs.cash;
  const wanted = [columns.date, columns.text, columns.amount];
  const read = { ...books.read, columns: books.read.columns.filter(({ key }) => wanted.includes(key)) };
  const workbook = withStatementHeadings(input.workbook, input.languages, read, columns, books.float.currency);
  const given = withoutEmptyTexts(withDaysWritten(draft.cells), workbook, read, columns);
  const list = understoodList({
    ...input,
    draft: { ...draft, cells: withNumbersForAmounts(given) },
    workbook,
    read,
    catalog: tabs.catalog,
  });
  const understood = { ...list.shown, byChoices: [], by: [] };
  if (list.place === null) return { understood, lines: [], signs: '', refused: [] };
  const cells = withPlainAmounts(given, list, columns.amount);
  const { of: amountIn, signs, isBoth } = amountsSaid(given, list, columns.amount);
  const other = otherMoney(cells, list, columns.amount, books.float.currency);
  const missing = wanted.filter((key) => !list.columns.some((one) => one.key === key));
  const headings = (keys: readonly string[]) => keys.map((key) => read.columns.find((one) => one.key === key)?.heading ?? key);
  if (missing.length > 0) return { understood: withTrouble(understood, headings(missing)), lines: [], signs: '', refused: [] };
  const { lines, asides } = listLines(cells, read, list);
  const judged = lines.map((line) => {
    const minor = numberIn(line.values[columns.amount] ?? null);
    const amount = amountIn(line.row, minor);
    const [date, text] = [dateIn(line.values[columns.date] ?? null), textIn(line.values[columns.text] ?? null)];
    const blank = wanted.filter((key) => line.blank.includes(key) && !(key === columns.amount && amount !== null));
    const foreign = other(line.row) ?? (amount === 0 ? amountNought() : isBoth(line.row, minor) ? amountTwice() : null);
    const isWhole = date !== null && text !== '' && amount !== null && foreign === null;
    return { line, found: isWhole ? { date, text, amount } : null, foreign, blank: headings(blank) };
  });
  return {
    understood,
    signs,
    lines: judged.flatMap(({ found }) => found ?? []),
    refused: [
      ...judged.flatMap(({ line, found, foreign, blank }) => (found === null ? [whyNot(line, foreign, blank)] : [])),
      // A row that says what was spent and not where is money all the same.
      ...asides.flatMap(({ row, text, why }) =>
        row > list.place.headingRow && why !== 'headings' ? [statementRowAside({ row, text })] : [],
      ),
    ],
  };
}

function withTrouble(understood: ListUnderstanding, headings: readonly string[]): ListUnderstanding {
  return { ...understood, troubles: [...understood.troubles, columnUnknown({ headings })] };
}

function whyNot({ row, issues }: ListLine, foreign: string | null, blank: readonly string[]): string {
  const why = [
    ...issues.map(({ cell, message }) => `${cell}: ${message}`),
    ...(blank.length > 0 ? [cellMissing({ headings: blank })] : []),
    ...(foreign === null ? [] : [foreign]),
  ];
  return statementRowUnread({ row, why: why.join(' ') });
}

function withPlainAmounts(
  cells: readonly (readonly string[])[],
  { columns, place }: UnderstoodList,
  amount: string,
): readonly (readonly string[])[] {
  const at = columns.find(({ key }) => key === amount)?.at;
  if (at === undefined) return cells;
  return cells.map((row, index) => (index < place.headingRow ? row : row.map((cell, one) => (one === at ? statementAmount(cell) : cell))));
}

/** New lines, and lines that are there of which a receipt was found by now. */
function rowsWith(input: StatementInput, added: readonly StatementLine[]): readonly StatementRow[] {
  const { books } = input;
  const open = books.lines.flatMap(({ id, date, text, amount, standing, receipt }) =>
    date === null || amount === null || standing !== 'missing' || receipt !== '' || id === ''
      ? []
      : [{ key: id, line: id, date, text, amount }],
  );
  const all = [...open, ...added.map((line, at) => ({ key: `new ${at}`, line: '', ...line }))];
  const matches = new Map(
    cardMatches(
      all.map(({ key, ...line }) => ({ ...line, id: key })),
      books.free,
    ).map((match) => [match.line, match]),
  );
  return all.flatMap(({ key, ...line }): readonly StatementRow[] => {
    const match = matches.get(key);
    if (match === undefined && line.line !== '') return [];
    const receipt = books.free.find(({ id }) => id === match?.receipt);
    const other = match === undefined || match.others.length === 0 ? '' : `, or ${match.others.join(', ')}`;
    const on = receipt === undefined || receipt.date === null ? '' : `, ${dayInWords(receipt.date)}`;
    return [
      {
        ...line,
        words: lineWords(input, line),
        receipt: receipt?.id ?? '',
        receiptWords: receipt === undefined ? '' : `${receipt.id}, ${receipt.shop}${on}${other}`,
        sure: match?.sure ?? false,
      },
    ];
  });
}

function lineWords({ books, tabs }: StatementInput, { date, text, amount }: StatementLine): string {
  return `${dayInWords(date)}, ${text}: ${amountText(amount, books.float.currency, tabs.catalog)}`;
}
