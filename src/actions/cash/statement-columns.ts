// What other columns of a statement say of its amounts: what came back, which way it went, and in which money it is.

import { barePhrase, phraseOf } from '../../adoption/columns/phrase';
import type { ListColumn, UnderstoodList } from '../../adoption/lists/understood-list';
import { statementAmount } from '../../office/cash/statement';
import { numberIn } from '../../office/work/row-facts';
import { parseField } from '../../schema/column';
import { currencyCodes } from '../../schema/values/money';
import { once, onceEach } from '../../schema/values/once';
import { amountForeign } from '../messages/cash/cards';

type Cells = readonly (readonly string[])[];

/** By row, from 1, and by what its amount was read as: what was spent, below nought for what came back. */
type Said<T = number | null> = (row: number, minor: number | null) => T;

export interface AmountsSaid {
  readonly of: Said;
  /** Which of them came back: told by other columns, or by signs that most likely are those of an account; '': by signs that may be either. */
  readonly signs: 'told' | 'of an account' | '';
  /** True for a row that says what was spent and, in another column, something else that came back: which of them it is nobody knows. */
  readonly isBoth: Said<boolean>;
}

/** What the columns beside the amount say of it, and its own plus signs. */
export function amountsSaid(cells: Cells, list: UnderstoodList, amount: string): AmountsSaid {
  const own = list.columns.find(({ key }) => key === amount);
  const texts = cells.slice(list.place.headingRow).map((row) => (row[own?.at ?? -1] ?? '').trim());
  const filled = texts.filter((text) => text !== '');
  const isPlain = filled.every((text) => !/[-\u2212(]/.test(text));
  const pluses = filled.filter((text) => text.startsWith('+')).length;
  const way = isPlain ? wayBy(cells, list) : null;
  const back = moneyBack(cells, list, own);
  const isBoth = () => false;
  if (back !== null) return { ...besides(back, cells, list, own, way), signs: 'told' };
  if (way !== null) {
    // Where all is credit or deposit, that may be what card it is, or what was paid for.
    const isBackOnly = texts.every((text, at) => text === '' || way(at + 1 + list.place.headingRow) === 'in');
    return { of: (row, minor) => (way(row) === 'in' ? below(minor) : minor), signs: isBackOnly ? 'of an account' : 'told', isBoth };
  }
  const asTyped: Said = (_row, minor) => minor;
  if (!isPlain && agreesWithWays(cells, list, own)) return { of: asTyped, signs: 'told', isBoth };
  if (pluses === 0 || pluses === filled.length) return { of: asTyped, signs: '', isBoth };
  if (!isPlain) return { of: asTyped, signs: 'of an account', isBoth };
  // Where nothing else has a sign, what has a plus came back.
  return { of: (row, minor) => (texts[row - 1 - list.place.headingRow]?.startsWith('+') ? below(minor) : minor), signs: 'told', isBoth };
}

function besides(
  back: (row: number) => number | null,
  cells: Cells,
  list: UnderstoodList,
  own: ListColumn | undefined,
  way: ((row: number) => 'in' | 'out' | null) | null,
): Pick<AmountsSaid, 'of' | 'isBoth'> {
  const rows = cells.flatMap((_row, index) => (index < list.place.headingRow ? [] : [index + 1]));
  const pairs = rows.map((row) => [minorOf(cells[row - 1]?.[own?.at ?? -1], own, list) ?? 0, back(row) ?? 0] as const);
  // What was spent is below nought throughout, and what came back stands there once more or not at all: the signs are those of an account.
  const isTurned =
    pairs.some(([minor]) => minor !== 0) && pairs.every(([minor, came]) => (minor > 0 ? came === 0 - minor : minor === 0 || came === 0));
  const of: Said = (row, minor) => {
    // The column that does not count is blank, or nought.
    if (minor === null || minor === 0) return back(row) ?? minor;
    if (isTurned) return 0 - minor;
    return way?.(row) === 'in' ? below(minor) : minor;
  };
  const isBoth: Said<boolean> = (row, minor) => {
    const [came, amount] = [back(row) ?? 0, of(row, minor)];
    return came !== 0 && amount !== null && amount !== came;
  };
  return { of, isBoth };
}

function below(minor: number | null): number | null {
  return minor === null ? null : 0 - Math.abs(minor);
}

const paidIn = once(
  () =>
    new Set(
      [
        'paid in,money in,amount in,payments in,in,inflow,received,credit,credits,credit amount,credit amt,amount credit,deposit,deposits',
        'deposit amount,deposit amt,refund,refunds,haben,gutschrift,gutschriften,eingang,rechnungsbetrag eingehend,zahlungsbetrag eingehend,abono,abonos,haber,ingreso,ingresos,credito,creditos',
        'entrada,entradas,avere,entrate,accredito,accrediti,recettes,bij,kredit,insattning,insatt,inn,inn pa konto,ind,uznanie,uznania,wplywy,wplaty,pripsano',
        'jovairas,bevetel,alacak,入金額,存入,收入,입금액',
      ].flatMap((names) => names.split(',')),
    ),
);

/** `Crédit euros`, `Deposits (GBP)`, `Haben EUR`. */
function isPaidIn(heading: string): boolean {
  return [phraseOf(heading), barePhrase(heading)].some(
    (phrase) => paidIn().has(phrase) || paidIn().has(phrase.replace(/(?: in| i)? (?:euros?|[a-z]{3})$/, '')),
  );
}

/** What came back, where the statement has a column of its own for that; by row, from 1. */
function moneyBack(cells: Cells, list: UnderstoodList, own: ListColumn | undefined): ((row: number) => number | null) | null {
  const at = (cells[list.place.headingRow - 1] ?? []).findIndex(isPaidIn);
  if (at < 0 || own === undefined || list.columns.some((one) => one.at === at)) return null;
  return onceEach((row) => below(minorOf(cells[row - 1]?.[at], own, list)));
}

function minorOf(text: string | undefined, amount: ListColumn | undefined, { catalog }: UnderstoodList): number | null {
  if (amount === undefined) return null;
  const reading = parseField(statementAmount(text ?? ''), amount.column, catalog);
  return reading.ok ? numberIn(reading.value) : null;
}

const out =
  'dr,d,db,debit,out,o,s,soll,lastschrift,belastung,ausgabe,af,debet,terheles,kiadas,cargo,gasto,debito,saida,ausgang,dare,uscita,sortie,ut,obciazenie';
const backIn =
  'cr,c,credit,in,i,h,haben,gutschrift,einnahme,bij,kredit,jovairas,bevetel,abono,ingreso,credito,entrada,eingang,avere,entrata,entree,inn,uznanie';
const ways = once(
  () =>
    new Map([
      ...`${out},expense,withdrawal,purchase,sale,card purchase,card payment,paid out,money out`
        .split(',')
        .map((word) => [word, 'out'] as const),
      ...`${backIn},income,deposit,refund,return,reversal,chargeback,card refund,paid in,money in`
        .split(',')
        .map((word) => [word, 'in'] as const),
    ]),
);
const ofWays = /\b(dr|cr|debit|credit|direction|type|sign|in out)\b/;

/** By row, from 1: what a column of its own says of the way that the money went; null: there is none. */
function wayBy(cells: Cells, list: UnderstoodList): ((row: number) => 'in' | 'out' | null) | null {
  const rows = cells.slice(list.place.headingRow);
  const taken = new Set(list.columns.map((one) => one.at));
  const headings = headingsOf(cells, list);
  const at = columnPlaces(rows).find(
    (one) => !taken.has(one) && areWays(rows, one, ofWays.test(headings[one] ?? '') || (headings[one] ?? '') === ''),
  );
  return at === undefined ? null : (row) => wayOf(cells[row - 1]?.[at]);
}

/** Whether a column that says both ways has below nought what came back, and nothing else. */
function agreesWithWays(cells: Cells, list: UnderstoodList, own: ListColumn | undefined): boolean {
  const rows = cells.slice(list.place.headingRow);
  return columnPlaces(rows).some((at) => {
    const said = rows.flatMap((row) => {
      const [way, minor] = [wayOf(row[at]), minorOf(row[own?.at ?? -1], own, list)];
      return way === null || minor === null || minor === 0 ? [] : [{ way, isBelow: minor < 0 }];
    });
    return new Set(said.map(({ way }) => way)).size === 2 && said.every(({ way, isBelow }) => isBelow === (way === 'in'));
  });
}

/** From 0, to the end of the longest row. */
export function columnPlaces(rows: Cells): readonly number[] {
  return [...Array(Math.max(0, ...rows.map((row) => row.length))).keys()];
}

/** Rows that end too early say nothing. Under any other heading both ways must be there. */
function areWays(rows: Cells, at: number, isHeaded: boolean): boolean {
  const texts = rows.map((row) => (row[at] ?? '').trim()).filter((text) => text !== '');
  const said = new Set(texts.map(wayOf));
  return texts.length > 0 && !said.has(null) && (isHeaded || said.size > 1);
}

function wayOf(text: string | undefined): 'in' | 'out' | null {
  const sign = (text ?? '').trim();
  if (sign === '+') return 'in';
  return /^[-\u2212]$/.test(sign) ? 'out' : (ways().get(phraseOf(sign)) ?? null);
}

const money = /\b(?:gross |net )?(?:amount|amt)\b/;

/** What is wrong with an amount that is not in the money of the card, by the column of currencies that belongs to it; null: nothing. By row, from 1. */
export function otherMoney(cells: Cells, list: UnderstoodList, amount: string, currency: string): (row: number) => string | null {
  const headings = headingsOf(cells, list);
  const own = headings[list.columns.find(({ key }) => key === amount)?.at ?? -1] ?? '';
  // `Amount (EUR)` says it for all rows.
  const stated = /\b([a-z]{3})$/.exec(own)?.[1]?.toUpperCase() ?? '';
  if (stated !== currency && currencyCodes.some((code) => code === stated)) return () => amountForeign({ code: stated, currency });
  const called = ['currency', 'cur', 'cur code', 'currency code', 'ccy'].map((word) => own.replace(money, word));
  const names = [...called, `currency ${own}`, ...(money.test(own) && called[0] !== 'currency' ? [] : ['currency'])];
  const [at] = names.map((name) => headings.indexOf(name)).filter((found) => found >= 0);
  if (at === undefined) return () => null;
  return (row) => {
    const code = (cells[row - 1]?.[at] ?? '').trim().toUpperCase();
    return /^[A-Z]{3}$/.test(code) && code !== currency ? amountForeign({ code, currency }) : null;
  };
}

function headingsOf(cells: Cells, list: UnderstoodList): readonly string[] {
  return (cells[list.place.headingRow - 1] ?? []).map((heading) => phraseOf(heading));
}
