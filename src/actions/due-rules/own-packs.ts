// Packs of the studio's own: lines on a tab, applied as those that come with Routesheet, and made of what a company was asked for.

import type { PackPlan } from '../../contract/due';
import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import type { BoundTable } from '../../schema/adopted/bound-table';
import type { PackLine } from '../../schema/pack';
import type { PackOf } from '../../schema/row-rules';
import { identityOf, listedWords } from '../../schema/traits';
import { groupedBy, mostFrequent, timesOf } from '../../schema/values/grouping';
import { seenText } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { wordFor } from '../../schema/values/words';
import { recordTables } from '../../schema/workbook';
import type { ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { nothingAsked, packGone, packUnnamed } from '../messages/due-rules';
import { tabNotInUse } from '../messages/workbook';
import { invalid, Refusal } from '../transaction/failure';
import { readOne, tablesInUse } from '../transaction/reading';
import { type ContractTabs, contractTabs } from './due-tabs';

interface OwnPacks {
  readonly read: ReadTable;
  readonly table: BoundTable;
  readonly packOf: PackOf;
}

/** One round trip; null where the tab is not in use. */
function ownPacks(ports: Ports, { located, catalog }: ContractTabs): OwnPacks | null {
  const table = tablesInUse(located, catalog).find(({ key, packOf }) => packOf !== null && located.tabs.has(key));
  return table?.packOf ? { table, packOf: table.packOf, read: readOne(ports, located, table, catalog).read } : null;
}

/** Its lines, in the order of the tab. @throws Refusal: invalid, where there is no such pack */
export function ownPackLines(ports: Ports, tabs: ContractTabs, name: string): readonly PackLine[] {
  const own = ownPacks(ports, tabs);
  const column = own?.table.columns[own.packOf.pack];
  const lines = (own?.read.records ?? []).flatMap((record): readonly PackLine[] => {
    if (own === null) return [];
    const text = (key: string) => seenText(String(valueIn(record, key) ?? ''));
    const { packOf, table } = own;
    if (identityOf(text(packOf.pack), column) !== identityOf(name, column)) return [];
    const scope = wordFor(text(packOf.scope), listedWords(table.columns[packOf.scope], tabs.catalog.lists))?.means ?? 'episode';
    const line = { deliverable: text(table.name), category: text(packOf.category), scope: text(packOf.scope), rule: text(packOf.rule) };
    return line.deliverable === '' ? [] : [{ ...line, isEach: scope === 'episode', source: `Your own pack “${name}”`, dated: true }];
  });
  if (lines.length === 0) throw new Refusal('invalid', packGone({ name, tab: own?.read.tab ?? 'My packs' }));
  return lines;
}

/**
 * What a company was asked for, once each, as lines of a pack of that name; those that it has already are left out. Writes nothing. Round trips as for the
 * plan of a pack. @throws Refusal: invalid, for no name, no company, or one that nothing is owed to; setup
 */
export function planOwnPack(ports: Ports, { name, partner }: Methods['planOwnPack']['input']): PackPlan {
  const tabs = contractTabs(ports);
  const own = tabs && ownPacks(ports, tabs);
  if (tabs === null || own === null) return off(ports);
  if (seenText(name) === '') throw invalid([{ path: 'name', message: packUnnamed() }]);
  const lines = linesOf(tabs, partner);
  if (lines.length === 0) throw invalid([{ path: 'from', message: nothingAsked({ partner: seenText(partner) }) }]);
  const { table, packOf, read } = own;
  const pack = identityOf(name, table.columns[packOf.pack]);
  const isMine = read.records.filter(
    (record) => identityOf(String(valueIn(record, packOf.pack) ?? ''), table.columns[packOf.pack]) === pack,
  );
  const keyOf = (text: unknown) => identityOf(String(text ?? ''), table.columns[table.name]);
  const there = new Set(isMine.map((record) => keyOf(valueIn(record, table.name))));
  const missing = lines.filter(({ deliverable }) => !there.has(keyOf(deliverable)));
  return {
    table: table.key,
    lines: missing.map(({ deliverable, rule, scope, category }) => ({
      ...{ deliverable, rule, source: '', dated: true, count: 1 },
      words: [category, scope].filter((part) => part !== '').join(', '),
    })),
    rows: missing.map(
      ({ deliverable, rule, scope, category }): Values => ({
        ...{ [packOf.pack]: seenText(name), [table.name]: deliverable },
        ...{ [packOf.scope]: scope || null, [packOf.category]: category || null, [packOf.rule]: rule || null },
      }),
    ),
    already: lines.length - missing.length,
    notes: [],
  };
}

function off({ workbook }: Ports): PackPlan {
  const tab = recordTables(workbook).find(({ packOf }) => packOf !== null)?.tab ?? '';
  return { table: '', lines: [], rows: [], already: 0, notes: [tabNotInUse({ tab })] };
}

/** Of each deliverable what most of its rows say; what any episode was asked for is asked for each. */
function linesOf({ read, table, dueBy, contract, named, catalog }: ContractTabs, partner: string) {
  const of = (key: string, text: unknown) => named(table.columns[key], text === null ? null : String(text ?? ''));
  const wanted = of(contract.partner, seenText(partner));
  const mine = read.records.filter((record) => wanted !== '' && of(contract.partner, valueIn(record, contract.partner)) === wanted);
  const words = listedWords(table.columns[contract.pack.scope], catalog.lists);
  const each = words.find(({ means }) => means === 'episode')?.word ?? '';
  return [...groupedBy(mine, (record) => of(table.name, valueIn(record, table.name))).values()].map((records) => {
    const usual = (key: string) =>
      mostFrequent(timesOf(records.map((record) => String(valueIn(record, key) ?? '')).filter((text) => text !== '')));
    const isEach = records.some((record) => (valueIn(record, contract.episode) ?? '') !== '');
    const deliverable = seenText(String(valueIn(records[0], table.name) ?? ''));
    return {
      deliverable,
      category: usual(contract.pack.category),
      rule: usual(dueBy.rule),
      scope: isEach ? each : usual(contract.pack.scope),
    };
  });
}
