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
import { receiptsNotClaimable } from '../messages/cash/claims';
import { nowIn } from '../transaction/clocks';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readsOnce } from '../transaction/reading';
import { locate } from '../transaction/tabs';
import { draftView, shownReceipt } from './claim-drafts';
import { type ClaimReceipt, type ClaimTabs, claimableIn, claimMeaning, claimTabs, receiptsByClaim, receiptsOf } from './claim-tabs';
import { claimView } from './claim-view';

/** @throws Refusal: setup */
export function claimTabsNow(ports: Ports): ClaimTabs {
  const located = locate(ports);
  const catalog = rememberedCatalog(ports, located);
  return claimTabs(located, catalog, readsOnce(ports, located, catalog));
}

/** Properties, the catalog, and one round trip for each of claims and receipts. @throws Refusal: setup */
export function claimDesk(ports: Ports): Methods['claimDesk']['answer'] {
  const tabs = claimTabsNow(ports);
  const today = nowIn(ports).date;
  const receipts = receiptsOf(tabs);
  const receiptsOn = receiptsByClaim(receipts);
  const open = receipts.filter(claimableIn(tabs));
  const isSound = ({ holder, paid, line }: ClaimReceipt) => holder !== '' && paid !== null && line !== null;
  const groups = [...groupedBy(open.filter(isSound), ({ holder, paid }) => `${textKey(holder)}/${paid}`).values()];
  const left = open.filter((one) => !isSound(one));
  return {
    groups: groups.flatMap((some) => groupOf(tabs, some)),
    claims: tabs.claims.records.flatMap((record) => {
      const means = claimMeaning(tabs, record);
      if (means === 'finished' || means === 'not needed') return [];
      const mine = receiptsOn(record.id);
      return [means === 'to do' ? draftView(tabs, record, mine, today) : claimView(tabs, record, mine)];
    }),
    words: left.length === 0 ? [] : [receiptsNotClaimable({ ids: left.map(({ id }) => id) })],
  };
}

function groupOf(tabs: ClaimTabs, receipts: Filled<ClaimReceipt>): readonly ClaimGroup[] {
  const [first] = receipts;
  if (first.paid === null) return [];
  const column = tabs.claims.table.columns[tabs.cash.claims.kind];
  const kind = wordMeaning(first.paid, listedWords(column, tabs.catalog.lists)) ?? '';
  const { gross } = claimSums(receipts.flatMap(({ line }) => (line === null ? [] : [line])));
  return [
    {
      ...{ holder: first.holder, kind, gross: formatMoney(gross, tabs.catalog.settings.currency) },
      receipts: receipts.map((one) => shownReceipt(tabs, one, null)),
    },
  ];
}
