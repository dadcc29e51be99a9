// What Check says of floats and cards that do not hold: by how much, and where it may come from.

import { dateIn, textIn } from '../../office/work/row-facts';
import type { Catalog } from '../../schema/catalog';
import type { Finding } from '../../schema/finding';
import { dayInWords } from '../../schema/values/local-date';
import { counted as countedWords } from '../../schema/values/text';
import { foldedOn } from '../../workbook/findings/folding';
import { shownIn } from '../../workbook/findings/occurrence';
import type { ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { matchedApart } from '../messages/cash/cards';
import { floatHoldsNot, floatSaid } from '../messages/cash/floats';
import type { Located } from '../transaction/tabs';
import { cardLinesIn, isCard, type KnownLine } from './card-books';
import { cardApart } from './card-words';
import { type CashTabs, cashAmong } from './cash-tabs';
import { booksOf, type KnownFloat } from './float-books';
import { amountText, countHeld, hintsOf, isCounted } from './float-view';

/** Reads nothing by itself; what somebody has explained is settled. @param reads tabs that were read; where Floats is none of them, nothing is found */
export function floatFindings(located: Located, catalog: Catalog, reads: readonly ReadTable[]): readonly Finding[] {
  const tabs = cashAmong(located, catalog, reads);
  const found = tabs?.floats.columns.find(({ key }) => key === tabs.cash.floats.counted);
  if (tabs === null || found === undefined) return [];
  const lines = cardLinesIn(tabs);
  return foldedOn(
    tabs.floats,
    booksOf(tabs).flatMap((float) => {
      const words = [...notHeld(tabs, float), ...cardNotHeld(tabs, float, lines)].join(' ');
      if (words === '') return [];
      const { id, holder, record } = float;
      const said = floatSaid({ id, holder, words });
      return [
        {
          ...{ kind: 'number' as const, likeness: `float/${id || record.row}`, row: record.row, at: found.at, becomes: null },
          shows: shownIn(tabs.floats.grid[record.row - 1]?.[found.at]),
          say: (count: number, others: boolean) =>
            others ? `${countedWords(count, 'more float does not hold', 'more floats do not hold')}. The first: ${said}` : said,
        },
      ];
    }),
  );
}

function notHeld({ cash: { floats: columns }, catalog }: CashTabs, float: KnownFloat): readonly string[] {
  const held = countHeld(float, columns);
  const { counted, atCount, difference } = held;
  const isExplained = textIn(valueIn(float.record, columns.explained)) !== '';
  if (!isCounted(float) || counted === null || atCount === null || difference === null || difference === 0 || isExplained) return [];
  const amount = (minor: number) => amountText(minor, float.currency, catalog);
  const on = dateIn(valueIn(float.record, columns.countedOn));
  const said = {
    ...{ counted: amount(counted), on: on === null ? null : dayInWords(on), atCount: amount(atCount) },
    ...{ difference: amount(Math.abs(difference)), isMissing: difference < 0 },
  };
  return [floatHoldsNot(said), ...hintsOf(float, held, amount)];
}

function cardNotHeld({ catalog }: CashTabs, float: KnownFloat, lines: readonly KnownLine[]): readonly string[] {
  const apart = isCard(float) ? cardApart(lines, float, (minor) => amountText(minor, float.currency, catalog)) : [];
  return apart.length === 0 ? [] : [matchedApart({ lines: apart })];
}
