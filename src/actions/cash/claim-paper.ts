// The top sheet of a claim: its receipts numbered in order, what they come to by cost code and rate, and who signs.

import type { Methods } from '../../contract/methods';
import type { PaperModel } from '../../documents/paper/model';
import { type ClaimLine, claimSums, sumsByCode } from '../../office/cash/claim-sums';
import { dateIn, numberIn, textIn } from '../../office/work/row-facts';
import type { Ports } from '../../ports';
import { dateInFull, dateInWords, type LocalDate } from '../../schema/values/local-date';
import { columnMoney, formatMoney } from '../../schema/values/money';
import { valueIn } from '../../workbook/rows/sheet-row';
import { onlyRow } from '../changes/keyed-row';
import { claimWords, codeSums, draftSheetWords, noReceiptsOn } from '../messages/cash/claims';
import { madePaper } from '../papers/paper';
import { notesOfOurs, ourParty } from '../papers/parties';
import { nowIn } from '../transaction/clocks';
import { Refusal } from '../transaction/failure';
import { productionTitle } from '../transaction/production-title';
import { claimTabsNow } from './claim-desk';
import { type ClaimTabs, claimMeaning, receiptsByClaim, receiptsOf } from './claim-tabs';
import { driftOf, missingOf } from './claim-view';

/** Of what is saved; nothing is written. Properties, the catalog, and one round trip for each of claims and receipts. @throws Refusal: invalid, gone, twice, setup */
export function claimPaper(ports: Ports, { claim, form }: Methods['claimPaper']['input']): Methods['claimPaper']['answer'] {
  const tabs = claimTabsNow(ports);
  const { catalog, cash } = tabs;
  const { currency } = catalog.settings;
  const record = onlyRow(tabs.claims, claim);
  const isDraft = claimMeaning(tabs, record) === 'to do';
  const receipts = receiptsByClaim(receiptsOf(tabs))(record.id);
  if (receipts.length === 0) throw new Refusal('invalid', noReceiptsOn({ id: record.id }));
  const text = (key: string) => textIn(valueIn(record, key));
  const amount = (minor: number) => formatMoney(minor, currency);
  // Ten columns leave amounts of four digits no room for a sign each: what it is stands above them.
  const cell = (minor: number | undefined) => (minor === undefined ? '' : columnMoney(minor, currency));
  const lines = receipts.flatMap(({ line }) => (line === null ? [] : [line]));
  const sums = claimSums(lines);
  // What stands in the row of a draft nobody has handed in with it.
  const [handedIn, count] = isDraft
    ? [null, null]
    : [dateIn(valueIn(record, cash.claims.handedIn)), numberIn(valueIn(record, cash.claims.receipts))];
  const paperHeading = headingOf(tabs, cash.receipts.evidence);
  const production = productionTitle(ports, catalog);
  const us = ourParty(catalog, production);
  const drift = driftOf(tabs, record, receipts);
  const model: PaperModel = {
    ...{
      title: isDraft ? 'DRAFT claim' : 'Claim',
      number: record.id,
      about: `${text(cash.claims.holder)}, ${text(cash.claims.kind)}`,
      production,
    },
    day: dateInFull(handedIn ?? nowIn(ports).date),
    parties: [us, { role: 'Claimed by', name: text(cash.claims.holder), lines: [] }],
    facts: factsOf(lines, amount),
    paragraphs: [claimWords({ receipts: count ?? receipts.length, gross: amount(sums.gross) }), ...(isDraft ? [draftSheetWords()] : [])],
    table: {
      columns: headings(tabs),
      rows: receipts.map(({ id, date, shop, whatFor, line, evidenceWord, link }, at) => [
        // In columns of their own a link and the words for what paper there is would leave the others no room.
        ...[String(at + 1), id, shortDate(date), shop],
        [whatFor, evidenceWord === '' ? '' : `${paperHeading}: ${evidenceWord}`, link].filter(Boolean).join('\n'),
        ...[line?.costCode ?? '', line?.rate ?? '', cell(line?.net), cell(line?.vat), cell(line?.gross)],
      ]),
      totals: ['', 'Total', '', '', '', '', '', cell(sums.net), cell(sums.vat), cell(sums.gross)],
    },
    statements: [],
    // Nobody signs what can still change.
    signatures: isDraft ? [] : ['Claimed by', 'Approved by', 'Paid by'],
  };
  const notes = [...notesOfOurs(catalog, us.name), ...(drift === null ? [] : [drift]), ...receipts.flatMap((one) => missingOf(one) ?? [])];
  return madePaper(ports, { model, notes }, form);
}

/** Sums by cost code and rate. */
function factsOf(lines: readonly ClaimLine[], amount: (minor: number) => string): PaperModel['facts'] {
  return sumsByCode(lines).map(({ costCode, rate, ...some }) => ({
    label: [costCode || 'No cost code', rate].filter(Boolean).join(', '),
    text: codeSums({ net: amount(some.net), vat: amount(some.vat), gross: amount(some.gross) }),
  }));
}

/** `2 Mar 2026`: as short as can be told everywhere. */
function shortDate(date: LocalDate | null): string {
  return date === null ? '' : `${dateInWords(date)} ${date.slice(0, 4)}`;
}

/** As the column is called on the tab of receipts. */
function headingOf({ receipts: [read] }: ClaimTabs, key: string | null): string {
  return read?.columns.find((one) => one.key === key)?.heading ?? '';
}

/** The first counts them. */
function headings(tabs: ClaimTabs): NonNullable<PaperModel['table']>['columns'] {
  const { cash, receipts } = tabs;
  const { receipts: columns } = cash;
  const headed = (key: string | null, isNumber = false) => ({ heading: headingOf(tabs, key), isNumber });
  return [
    ...[
      { heading: '#', isNumber: true },
      headed(receipts[0]?.table.id ?? null),
      headed(columns.date),
      headed(columns.shop),
      headed(columns.whatFor),
    ],
    ...[headed(columns.costCode), headed(columns.rate), headed(columns.net, true), headed(columns.vat, true), headed(columns.gross, true)],
  ];
}
