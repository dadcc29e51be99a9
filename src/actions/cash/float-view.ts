// A float as people see it: what should be there, what was counted, and in words where the two part.

import type { FloatView } from '../../contract/cash';
import { likelyCauses } from '../../office/cash/difference-finder';
import { type FloatBooks, type FloatStanding, floatStanding } from '../../office/cash/float-identity';
import { dateIn, numberIn, textIn } from '../../office/work/row-facts';
import type { FloatColumns } from '../../schema/cash/cash';
import type { Catalog } from '../../schema/catalog';
import { dayInWords, type LocalDate } from '../../schema/values/local-date';
import { currencyCodes, formatMoney, plainMoney } from '../../schema/values/money';
import { sameText } from '../../schema/values/text';
import { valueIn } from '../../workbook/rows/sheet-row';
import {
  cardIsNotCounted,
  causeWords,
  floatHolds,
  floatHoldsNot,
  floatWithoutAmount,
  floatWithoutKind,
  holderLeft,
  movesSayOther,
  notCountedYet,
  receiptsOutside,
  receiptsUnread,
  rejectedOwed,
  shouldBeWords,
  topUpsDiffer,
} from '../messages/cash/floats';
import { isCard, type KnownLine } from './card-books';
import { cardWords } from './card-words';
import type { CashTabs } from './cash-tabs';
import type { KnownFloat } from './float-books';

/**
 * @param lines those of all cards
 * @param count what is counted now, beside what stands in the row; absent: nothing is
 */
export function floatView(tabs: CashTabs, float: KnownFloat, lines: readonly KnownLine[], today: LocalDate, count?: number): FloatView {
  const { record, id, holder, means, currency } = float;
  const { floats: columns } = tabs.cash;
  const counts = isCounted(float);
  const held = countHeld(float, columns, count);
  const { standing } = held;
  const on = count === undefined ? dateIn(valueIn(record, columns.countedOn)) : today;
  const amount = (minor: number) => amountText(minor, currency, tabs.catalog);
  const cards = isCard(float) ? cardWords(lines, float, amount) : [];
  return {
    ...{ id, holder, currency, counts, kind: textIn(valueIn(record, columns.kind)), pastes: isCard(float) && tabs.lines !== null },
    ...{ should: standing?.should ?? null, counted: held.counted },
    words: [
      ...(means === null ? [floatWithoutKind({ id })] : []),
      ...(means === 'company card' ? (cards.length > 0 ? [] : [cardIsNotCounted({ id })]) : standingWords(float, held, on, amount)),
      ...cards,
      ...oddWords(tabs, float, held, today, amount),
    ],
    hints: counts ? hintsOf(float, held, amount) : [],
  };
}

/** A tin, an account or a prepaid card: a company card has no float to count. */
export function isCounted({ means }: Pick<KnownFloat, 'means'>): boolean {
  return means !== null && means !== 'company card';
}

/** Where the difference may come from, in words. */
export function hintsOf({ books, others }: KnownFloat, { standing, difference }: HeldCount, amount: AmountWords): readonly string[] {
  if (difference === null || books === null) return [];
  if (isTopUp(standing, difference)) return topUpWords(standing, amount);
  return likelyCauses(difference, books.receipts, others).map(({ kind, receipts, meant }) =>
    causeWords({ kind, receipts, meant: meant === null ? null : amount(meant) }),
  );
}

/** The money has come and its receipts are not marked as paid back, or the other way round. */
function isTopUp(standing: FloatStanding | null, difference: number | null): boolean {
  const toppedUp = standing?.toppedUp ?? null;
  return toppedUp !== null && difference !== 0 && toppedUp.moves - toppedUp.receipts === difference;
}

/** A count against what should have been there then, or should be now where that was not written down. @param count as in `floatView` */
export function countHeld(float: KnownFloat, columns: FloatColumns, count?: number): HeldCount {
  const standing = float.books === null ? null : floatStanding(float.books);
  const now = standing?.should ?? null;
  const counted = count ?? numberIn(valueIn(float.record, columns.counted));
  const atCount = now === null || count !== undefined ? now : (shouldAtCount(float, columns, counted) ?? now);
  return { standing, counted, atCount, difference: atCount === null || counted === null ? null : counted - atCount };
}

/** What should have been there at the count, as it was written down then; null: it was not, or somebody has typed another count over it. */
function shouldAtCount({ record }: KnownFloat, columns: FloatColumns, counted: number | null): number | null {
  const should = numberIn(valueIn(record, columns.should));
  const difference = numberIn(valueIn(record, columns.difference));
  return counted !== null && should !== null && difference === counted - should ? should : null;
}

interface HeldCount {
  /** What there should be now; null: its amount is not known. */
  readonly standing: FloatStanding | null;
  readonly counted: number | null;
  /** What should have been there when it was counted. */
  readonly atCount: number | null;
  readonly difference: number | null;
}

type AmountWords = (minor: number) => string;

function standingWords(
  { id, books }: KnownFloat,
  { standing, counted, atCount, difference }: HeldCount,
  on: LocalDate | null,
  amount: AmountWords,
): readonly string[] {
  if (standing === null || books === null) return [floatWithoutAmount({ id })];
  const { should, open } = standing;
  const said = {
    counted: amount(counted ?? 0),
    on: on === null ? null : dayInWords(on),
    atCount: atCount === null || atCount === should ? null : amount(atCount),
  };
  return [
    shouldBeWords({ amount: amount(books.amount), open: open === 0 ? null : amount(open), should: amount(should) }),
    ...(difference === null
      ? [notCountedYet()]
      : difference === 0
        ? [floatHolds(said)]
        : [floatHoldsNot({ ...said, difference: amount(Math.abs(difference)), isMissing: difference < 0 })]),
  ];
}

/** What does not go together whatever was counted. */
function oddWords(
  { catalog }: CashTabs,
  { holder, means, books, unread, outside, closed }: KnownFloat,
  { standing, difference }: HeldCount,
  today: LocalDate,
  amount: AmountWords,
): readonly string[] {
  const person = catalog.people.find(({ name }) => sameText(name, holder));
  const hasLeft = person !== undefined && closed === null && (!person.active || (person.finish !== undefined && person.finish < today));
  return [
    ...(standing === null || books === null || means === 'company card' ? [] : givenWords(books, standing, amount)),
    // Where it is just what differs it is said there.
    ...(means === 'company card' || isTopUp(standing, difference) ? [] : topUpWords(standing, amount)),
    ...(standing !== null && standing.rejected !== 0 ? [rejectedOwed({ holder, amount: amount(standing.rejected) })] : []),
    ...(unread.length > 0 ? [receiptsUnread({ ids: unread })] : []),
    ...(outside.length > 0 ? [receiptsOutside({ ids: outside })] : []),
    ...(hasLeft ? [holderLeft({ holder })] : []),
  ];
}

function givenWords({ amount: agreed }: FloatBooks, { given }: FloatStanding, amount: AmountWords): readonly string[] {
  return given === null || given === agreed ? [] : [movesSayOther({ given: amount(given), amount: amount(agreed) })];
}

function topUpWords(standing: FloatStanding | null, amount: AmountWords): readonly string[] {
  const toppedUp = standing?.toppedUp ?? null;
  if (toppedUp === null || toppedUp.moves === toppedUp.receipts) return [];
  return [topUpsDiffer({ moves: amount(toppedUp.moves), receipts: amount(toppedUp.receipts) })];
}

/** Cells of another currency are read with as many decimals as the workbook's have: they are shown with them, and with its code. */
export function amountText(minor: number, currency: string, { settings }: Catalog): string {
  if (currency === settings.currency) return formatMoney(minor, settings.currency);
  const known = currencyCodes.find((code) => code === currency);
  return `${plainMoney(minor, settings.currency)} ${known ?? currency}`;
}
