// What can be claimed, by person and kind of money, and the claims that are under way.

import type { ClaimGroup } from '../../contract/cash';
import type { Methods } from '../../contract/methods';
import { claimSums } from '../../office/cash/claim-sums';
import type { Ports } from '../../ports';
import { listedWords } from '../../schema/traits';
import { type Filled, groupedBy } from '../../schema/values/grouping';
import { formatMoney } from '../../schema/values/money';
import { textKey } from '../../schema/values/text';
import { wordMeaning } from '../../schema/values/words';
import { receiptsNotClaimable, receiptWords } from '../messages/cash/claims';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readsOnce } from '../transaction/reading';
import { locate } from '../transaction/tabs';
import { type ClaimReceipt, type ClaimTabs, claimTabs, isClaimable, receiptsByClaim, receiptsOf } from './claim-tabs';
import { claimMeaning, claimView, missingOf } from './claim-view';

/** @throws Refusal: setup */
export function claimTabsNow(ports: Ports): ClaimTabs {
  const located = locate(ports);
  const catalog = rememberedCatalog(ports, located);
  return claimTabs(located, catalog, readsOnce(ports, located, catalog));
}

/** Properties, the catalog, and one round trip for each of claims and receipts. @throws Refusal: setup */
export function claimDesk(ports: Ports): Methods['claimDesk']['answer'] {
  const tabs = claimTabsNow(ports);
  const receipts = receiptsOf(tabs);
  const receiptsOn = receiptsByClaim(receipts);
  const open = receipts.filter(isClaimable);
  const sound = open.filter(({ holder, paid, line }) => holder !== '' && paid !== null && line !== null);
  const groups = [...groupedBy(sound, ({ holder, paid }) => `${textKey(holder)}/${paid}`).values()];
  const unfinished = tabs.claims.records.filter((record) => !['finished', 'not needed'].includes(claimMeaning(tabs, record) ?? ''));
  const left = open.filter((one) => !sound.includes(one));
  return {
    groups: groups.flatMap((some) => groupOf(tabs, some)),
    claims: unfinished.map((record) => claimView(tabs, record, receiptsOn(record.id))),
    words: left.length === 0 ? [] : [receiptsNotClaimable({ ids: left.map(({ id }) => id) })],
  };
}

function groupOf(tabs: ClaimTabs, receipts: Filled<ClaimReceipt>): readonly ClaimGroup[] {
  const [first] = receipts;
  const { currency } = tabs.catalog.settings;
  if (first.paid === null) return [];
  const column = tabs.claims.table.columns[tabs.cash.claims.kind];
  const kind = wordMeaning(first.paid, listedWords(column, tabs.catalog.lists)) ?? '';
  const { gross } = claimSums(receipts.flatMap(({ line }) => (line === null ? [] : [line])));
  return [
    {
      ...{ holder: first.holder, kind, gross: formatMoney(gross, currency) },
      receipts: receipts.map((one) => ({
        ...{ table: one.table, id: one.id, gross: one.line?.gross ?? 0, missing: missingOf(one) },
        words: receiptWords({ id: one.id, shop: one.shop, whatFor: one.whatFor, gross: formatMoney(one.line?.gross ?? 0, currency) }),
      })),
    },
  ];
}
