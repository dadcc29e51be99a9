// What Check says of claims: receipts that have changed since they were handed in, and drafts that were to be handed in.

import type { Catalog } from '../../schema/catalog';
import type { Finding, FindingKind } from '../../schema/finding';
import { dayInWords, type LocalDate } from '../../schema/values/local-date';
import { counted } from '../../schema/values/text';
import { foldedOn } from '../../workbook/findings/folding';
import { type Occurrence, shownIn } from '../../workbook/findings/occurrence';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { draftLate } from '../messages/cash/claims';
import type { Located } from '../transaction/tabs';
import { cashOf } from './cash-tabs';
import { lateDraft } from './claim-drafts';
import { claimMeaning, receiptsByClaim, receiptsOf } from './claim-tabs';
import { driftOf } from './claim-view';

/** Reads nothing by itself. @param reads tabs that were read; where Claims is none of them, nothing is found */
export function claimFindings(located: Located, catalog: Catalog, reads: readonly ReadTable[], today: LocalDate): readonly Finding[] {
  const cash = cashOf(located);
  const claims = reads.find(({ table }) => table.baseTable === cash?.claims.table);
  if (cash === null || claims === undefined) return [];
  const tabs = { cash, catalog, claims, receipts: reads.filter(({ table }) => table.baseTable === cash.receipts.table) };
  const receiptsOn = receiptsByClaim(receiptsOf(tabs));
  const seen = (record: ReadRecord, key: string, kind: FindingKind, say: Occurrence['say']): readonly Occurrence[] => {
    const found = claims.columns.find((one) => one.key === key);
    if (found === undefined) return [];
    const shows = shownIn(claims.grid[record.row - 1]?.[found.at]);
    return [{ kind, likeness: `claim/${record.id}`, row: record.row, at: found.at, becomes: null, shows, say }];
  };
  return foldedOn(
    claims,
    claims.records.flatMap((record) => {
      const mine = receiptsOn(record.id);
      const drift = driftOf(tabs, record, mine);
      const late = claimMeaning(tabs, record) === 'to do' ? lateDraft(tabs, mine, today) : null;
      return [
        ...(drift === null
          ? []
          : seen(record, cash.claims.gross, 'number', (count, others) =>
              others ? `So have ${counted(count, 'more claim')}. The first: ${drift}` : drift,
            )),
        ...(late === null
          ? []
          : seen(record, cash.claims.handedIn, 'unfinished', (count, others) => {
              const words = draftLate({ id: record.id, day: dayInWords(late) });
              return others ? `So are ${counted(count, 'more claim')}. The first: ${words}` : words;
            })),
      ];
    }),
  );
}
