// What Check says of claims: receipts that have changed since they were handed in, and receipts that name no claim.

import type { Catalog } from '../../schema/catalog';
import type { Finding } from '../../schema/finding';
import { counted } from '../../schema/values/text';
import { foldedOn } from '../../workbook/findings/folding';
import { shownIn } from '../../workbook/findings/occurrence';
import type { ReadTable } from '../../workbook/rows/read-table';
import type { Located } from '../transaction/tabs';
import { cashOf } from './cash-tabs';
import { receiptsByClaim, receiptsOf } from './claim-tabs';
import { driftOf } from './claim-view';

/** Reads nothing by itself. @param reads tabs that were read; where Claims is none of them, nothing is found */
export function claimFindings(located: Located, catalog: Catalog, reads: readonly ReadTable[]): readonly Finding[] {
  const cash = cashOf(located);
  const claims = reads.find(({ table }) => table.baseTable === cash?.claims.table);
  const found = claims?.columns.find(({ key }) => key === cash?.claims.gross);
  if (cash === null || claims === undefined || found === undefined) return [];
  const tabs = { cash, catalog, claims, receipts: reads.filter(({ table }) => table.baseTable === cash.receipts.table) };
  const receiptsOn = receiptsByClaim(receiptsOf(tabs));
  return foldedOn(
    claims,
    claims.records.flatMap((record) => {
      const words = driftOf(tabs, record, receiptsOn(record.id));
      if (words === null) return [];
      return [
        {
          ...{ kind: 'number' as const, likeness: `claim/${record.id}`, row: record.row, at: found.at, becomes: null },
          shows: shownIn(claims.grid[record.row - 1]?.[found.at]),
          say: (count: number, others: boolean) => (others ? `So have ${counted(count, 'more claim')}. The first: ${words}` : words),
        },
      ];
    }),
  );
}
