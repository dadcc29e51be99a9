// What follows from what was typed: VAT and net, words in their own spelling, steps that a type does not need, statuses of what begins.

import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog, Step } from '../../schema/catalog';
import { parseField } from '../../schema/column';
import { percentOf } from '../../schema/kinds/rate';
import { stepKey } from '../../schema/per-step';
import type { Fill } from '../../schema/row-rules';
import { isSpelled, listedWords, listKeyOf, toldBesideBy } from '../../schema/traits';
import { sameText } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import { wordFor, wordMeaning } from '../../schema/values/words';
import { evidenceMeanings, specialMeanings, vatClaimable } from '../../schema/vat/reclaim';
import { vatOf } from '../../schema/vat/vat-of';
import { columnsOf, perStepOf, stepsOf } from '../layout/columns';
import { wordMeaningIn } from '../references/conditions';
import type { OtherRows } from '../references/whole-receipt';

/**
 * The row with everything filled that follows from the rest; what a person typed stands.
 * @param changed keys that the person has just changed; without it the whole row is new. VAT and net are worked out again when gross or rate
 * changed and they themselves did not
 * @param beside what the other rows of the same receipt come to; absent: nobody sees them
 */
export function fillIn(
  table: BoundTable,
  values: Values,
  catalog: Catalog,
  changed: readonly string[] = Object.keys(values),
  beside: OtherRows = () => 0,
): Values {
  const spelled = { ...values, ...spellings(table, values, catalog) };
  const worked = workedOut(table, spelled, changed, catalog, beside);
  const filled = { ...spelled, ...certainBeside(table, values, changed), ...worked };
  const all = [...changed, ...Object.keys(worked)];
  return { ...filled, ...notNeeded(table, filled, catalog), ...begunStatuses(table, filled, all, catalog) };
}

/** The word for "to do" where a step was given to somebody, or an amount is to be handed in, and nothing says how far it is. */
export function begunStatuses(table: BoundTable, values: Values, changed: readonly string[], catalog: Catalog): Values {
  const isFilled = (key: string) => (values[key] ?? '') !== '';
  const needless = new Set(Object.keys(notNeeded(table, values, catalog)));
  const begun = beginningsOf(table, catalog).flatMap(({ from, status, list }) => {
    const word = wordMeaning('to do', catalog.lists[list] ?? []);
    const isBegun = changed.includes(from) && isFilled(from) && !isFilled(status) && !needless.has(status);
    return isBegun && word !== undefined ? [[status, word] as const] : [];
  });
  return Object.fromEntries(begun);
}

/** By which column something begins, and the status, of which list, that it begins with. */
export function beginningsOf(table: BoundTable, { steps }: Pick<Catalog, 'steps'>) {
  const found = perStepOf(table);
  const handedIn = table.attention.flatMap((one) => {
    const list = one.rule === 'handIn' ? listKeyOf(table.columns[one.columns.status]) : null;
    return one.rule === 'handIn' && list !== null ? [{ from: one.columns.amount, status: one.columns.status, list }] : [];
  });
  if (found === null) return handedIn;
  const { key, perStep } = found;
  const partOf = (step: string, part: 'by' | 'status') => stepKey(key, step, part);
  const ofSteps = stepsOf(table, steps).map(({ name }) => ({
    ...{ from: partOf(name, 'by'), status: partOf(name, 'status'), list: perStep.parts.status.list },
  }));
  return [...handedIn, ...ofSteps];
}

/** What is worked out from the rest of the row, in cells that are blank and in those that follow from what was changed; null where nobody can work it out. */
export function workedOut(
  table: BoundTable,
  values: Values,
  changed: readonly string[],
  catalog: Catalog,
  beside: OtherRows = () => 0,
): Values {
  return Object.assign(
    {},
    ...table.fills.map((fill) => {
      const total = totalFill(fill, values, changed, catalog);
      const all = [...changed, ...Object.keys(total)];
      const row = { ...values, ...total };
      const vat = vatFill(fill, row, all);
      return { ...total, ...vat, ...reclaimFill(table, fill, { ...row, ...vat }, all, catalog, beside) };
    }),
  ) as Values;
}

/** Keys of the columns that such values follow from, and of those that get them. */
export function fillKeys({ fills, spend }: BoundTable): { readonly from: readonly string[]; readonly to: readonly string[] } {
  return {
    from: fills.flatMap(({ gross, rate, vat, net, reclaim, amount }) => [
      ...[gross, rate, vat, net],
      ...Object.values<string>({ ...reclaim, ...amount }),
      ...(reclaim && spend?.lineOf !== undefined ? [spend.lineOf] : []),
    ]),
    to: fills.flatMap(({ vat, net, reclaim }) => [vat, net, ...(reclaim ? [reclaim.claimed, reclaim.cost] : [])]),
  };
}

/** What a text that was changed tells for certain of a column that is blank and was left alone: the courier of a tracking number. */
function certainBeside(table: BoundTable, values: Values, changed: readonly string[]): Values {
  // By the declared columns: what was sent may bear any name, `__proto__` too.
  const told = Object.entries(table.columns).flatMap(([key, column]) => {
    const beside = changed.includes(key) ? toldBesideBy(String(values[key] ?? ''), column) : null;
    const isOpen = beside !== null && String(values[beside.into] ?? '').trim() === '';
    return isOpen && beside.certain !== null ? [[beside.into, beside.certain] as const] : [];
  });
  return Object.fromEntries(told);
}

function spellings(table: BoundTable, values: Values, catalog: Catalog): Values {
  const spelled: Record<string, Value> = {};
  for (const { key, column } of columnsOf(table, catalog.steps)) {
    const value = values[key];
    if (typeof value !== 'string') continue;
    const reading = isSpelled(column) ? parseField(value, column, catalog) : null;
    if (reading?.ok) spelled[key] = reading.value;
    else if (value.trim() === '') spelled[key] = null;
  }
  return spelled;
}

/** The total that follows from miles, or from what was paid in another currency; where it was typed it stands. */
function totalFill(fill: Fill, row: Values, changed: readonly string[], catalog: Catalog): Values {
  const { gross, amount } = fill;
  const isAsked = Object.values(amount ?? {}).some((key) => changed.includes(key));
  if (isNumber(row[gross]) && (changed.includes(gross) || !isAsked)) return {};
  const total = totalOf(fill, row, catalog);
  return total === null ? {} : { [gross]: total };
}

/** What miles, or an amount elsewhere and its rate, come to, in minor units of the workbook's currency; null where they say nothing, or both do. */
export function totalOf({ amount }: Fill, row: Values, { settings: { mileage } }: Catalog): number | null {
  if (amount === undefined) return null;
  const [miles, there, exchange] = [row[amount.miles], row[amount.there], row[amount.exchange]];
  const driven = isNumber(miles) && miles > 0 && mileage !== undefined ? rounded(miles * mileage) : null;
  const abroad = isNumber(there) && isNumber(exchange) ? rounded(there * exchange) : null;
  return driven === null || abroad === null ? (driven ?? abroad) : null;
}

/** To the minor unit, half of one away from nought; without the hair that a product of tenths is off by. */
function rounded(amount: number): number {
  const whole = Math.round(Number(Math.abs(amount).toPrecision(14)));
  return amount < 0 ? 0 - whole : whole;
}

function vatFill({ gross, rate, vat, net }: Fill, row: Values, changed: readonly string[]): Values {
  const total = row[gross];
  if (!isNumber(total)) return {};
  const typed = (key: string) => changed.includes(key) && isNumber(row[key]);
  const afresh = changed.includes(gross) || changed.includes(rate);
  const stands = (key: string) => (typed(vat) || typed(net) ? typed(key) : !afresh && isNumber(row[key]));
  if (stands(vat) && stands(net)) return {};
  if (stands(vat)) return { [net]: total - Number(row[vat]) };
  if (stands(net)) return { [vat]: total - Number(row[net]) };
  const percent = typeof row[rate] === 'string' ? percentOf(row[rate]) : Number.NaN;
  // Several rates on one receipt: nobody can work out the VAT, so it is asked for.
  if (percent === null) return changed.includes(rate) ? { [vat]: null, [net]: null } : restOf(total, row, vat, net);
  if (Number.isNaN(percent)) return restOf(total, row, vat, net);
  const worked = vatOf(total, percent);
  return { [vat]: worked, [net]: total - worked };
}

function restOf(total: number, row: Values, vat: string, net: string): Values {
  const known = row[vat];
  return isNumber(known) ? { [net]: total - known } : {};
}

/** What may be claimed back, and what is left as the cost; nothing where Settings say that no rules of ours apply. */
function reclaimFill(table: BoundTable, fill: Fill, row: Values, changed: readonly string[], catalog: Catalog, beside: OtherRows): Values {
  const { gross, rate, vat, net, reclaim } = fill;
  const total = row[gross];
  const others = beside(row);
  const found = claimable(table, fill, row, catalog, others);
  if (!reclaim || found === null || !isNumber(total)) return {};
  const { claimed, cost, evidence, special, currency } = reclaim;
  const { whole, alone } = found;
  const typed = row[claimed];
  const afresh = [gross, rate, vat, net, evidence, special, currency, table.spend?.lineOf ?? ''].some((key) => changed.includes(key));
  // A form sees no other rows: what it has worked out by the row alone is nobody's word.
  const isByRow = others !== 0 && afresh && typed === alone;
  if (isNumber(typed) && !isByRow && (changed.includes(claimed) || !afresh)) return { [cost]: total - typed };
  return { [claimed]: whole, [cost]: whole === null ? null : total - whole };
}

/**
 * What may be claimed back by the whole receipt, and by the row alone; null where it depends on what nobody has said, or where no rules of ours apply.
 * @param beside what the other rows of the receipt come to
 */
export function claimable(
  table: BoundTable,
  { gross, vat, reclaim }: Fill,
  row: Values,
  catalog: Catalog,
  beside: number,
): { readonly whole: number | null; readonly alone: number | null } | null {
  const rules = catalog.settings.reclaim;
  const [total, onReceipt] = [row[gross], row[vat]];
  if (!reclaim || rules === undefined || !isNumber(total) || !isNumber(onReceipt)) return null;
  const { evidence, special, currency } = reclaim;
  const meaning = wordMeaningIn(table, catalog);
  const paidIn = String(row[currency] ?? '').trim();
  const by = (amount: number) =>
    vatClaimable(
      {
        gross: amount,
        vat: onReceipt,
        evidence: evidenceMeanings.find((means) => means === meaning(evidence, row[evidence])) ?? null,
        special: specialMeanings.find((means) => means === meaning(special, row[special])) ?? null,
        isForeign: paidIn !== '' && !sameText(paidIn, catalog.settings.currency),
      },
      rules,
    );
  return { whole: by(total + beside), alone: by(total) };
}

/** True where what may be claimed back depends on the other rows of the same receipt, which are not seen here. */
export function isByWhole(table: BoundTable, fill: Fill, row: Values, catalog: Catalog): boolean {
  const total = row[fill.gross];
  if (!isNumber(total) || table.spend?.lineOf === undefined || (row[table.spend.lineOf] ?? '') === '') return false;
  // From a receipt that comes to nothing to one above every limit.
  const [least, most] = [-total, Number.MAX_SAFE_INTEGER].map((beside) => claimable(table, fill, row, catalog, beside)?.whole ?? null);
  return least !== most;
}

function isNumber(value: Value | undefined): value is number {
  return typeof value === 'number';
}

/** The word for "not needed" in every step that the row's type has no use for, where nothing else was said. */
function notNeeded(table: BoundTable, values: Values, { steps, lists }: Catalog): Values {
  const found = perStepOf(table);
  if (!found) return {};
  const { parts, typedBy } = found.perStep;
  const type = typeOf(table, typedBy, values, lists);
  const word = wordMeaning('not needed', lists[parts.status.list] ?? []);
  if (type === undefined || word === undefined) return {};
  const needless = ({ forTypes }: Step) => forTypes.length > 0 && !forTypes.some((needed) => sameText(needed, type));
  const statuses = stepsOf(table, steps)
    .filter(needless)
    .map(({ name }) => stepKey(found.key, name, 'status'));
  return Object.fromEntries(statuses.filter((key) => (values[key] ?? null) === null).map((key) => [key, word]));
}

/** The row's type in the spelling of its list; undefined for none, and for one that is not on it. */
function typeOf(table: BoundTable, key: string | null, values: Values, lists: Catalog['lists']): string | undefined {
  const column = key === null ? undefined : table.columns[key];
  const value = key === null ? undefined : values[key];
  return typeof value === 'string' ? wordFor(value, listedWords(column, lists))?.word : undefined;
}
