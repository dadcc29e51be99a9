// What of a pack is missing from what is to be delivered to a partner.

import type { PackedLine, PackPlan } from '../../contract/due';
import { mostWanted } from '../../contract/due';
import type { Methods } from '../../contract/methods';
import { dueDatesIn } from '../../office/due-rules/due-dates';
import type { Ports } from '../../ports';
import { anchorsOf } from '../../schema/kinds/due-rule';
import { ownPackName, type PackLine } from '../../schema/pack';
import { listedWords } from '../../schema/traits';
import { dueRuleIn, dueRuleText } from '../../schema/values/due-rule';
import { dayInWords, isLocalDate } from '../../schema/values/local-date';
import { inWords, seenText } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import { wordFor } from '../../schema/values/words';
import { wroteFor } from '../../workbook/references/derived';
import { leftOutIn, valueIn } from '../../workbook/rows/sheet-row';
import {
  contractDatesOff,
  datesWait,
  deliverablesOff,
  episodesUnnamed,
  noSuchEpisode,
  partnerWanted,
  rulesLeftOut,
  tooManyDeliverables,
} from '../messages/due-rules';
import { invalid, Refusal } from '../transaction/failure';
import { type ContractTabs, contractTabs } from './due-tabs';
import { lackingIn } from './naming';
import { ownPackLines } from './own-packs';

const off: PackPlan = {
  ...{ table: '', lines: [], rows: [], already: 0 },
  notes: [deliverablesOff()],
};

/**
 * Lines of the pack that no row has yet, for the partner and each of the episodes, with their dates where these are known. Properties, the catalog, and one
 * round trip for each tab. @throws Refusal: invalid, for no partner, an episode that is not there, or more rows than one act takes; setup
 */
export function planPack(ports: Ports, { pack: key, partner, list }: Methods['planPack']['input']): PackPlan {
  const tabs = contractTabs(ports);
  if (tabs === null) return off;
  const lines = ports.workbook.packs?.().find((one) => one.key === key)?.lines ?? ownPackLines(ports, tabs, ownPackName(key));
  if (seenText(partner) === '') throw invalid([{ path: 'partner', message: partnerWanted() }]);
  const meant = episodesMeant(tabs, list);
  const wanted = lines.map((line) => ({ line, rows: rowsOf(tabs, line, seenText(partner), meant) }));
  const isLacking = lackingIn(tabs.read, tabs.named);
  const missing = wanted.map(({ line, rows }) => ({ line, rows: rows.filter(isLacking) }));
  const [all, rows] = [wanted, missing].map((ones) => ones.flatMap((one) => one.rows));
  const count = rows?.length ?? 0;
  if (count > mostWanted) throw new Refusal('invalid', tooManyDeliverables({ count, most: mostWanted }));
  return {
    table: tabs.table.key,
    lines: missing.filter((one) => one.rows.length > 0).map((one) => packed(tabs, one.line, one.rows)),
    rows: rows ?? [],
    already: (all?.length ?? 0) - (rows?.length ?? 0),
    notes: notesOn(tabs, missing, meant),
  };
}

/** Those that are named, as their tab writes them; without any all that are on it and not left out. */
function episodesMeant({ sources: { work }, named, table, contract }: ContractTabs, list: string): readonly string[] {
  const identity = (text: Value) => named(table.columns[contract.episode], text);
  const isLeftOut = work === null ? () => false : leftOutIn(work);
  const rows = (work?.records ?? []).flatMap((record) => {
    const name = seenText(String(work === null ? '' : (valueIn(record, work.table.name) ?? '')));
    return name === '' || isLeftOut(record) ? [] : [{ name, identity: identity(name) }];
  });
  const typed = list
    .split(/[\n,;]/)
    .map(seenText)
    .filter((text) => text !== '');
  if (typed.length === 0) return rows.map(({ name }) => name);
  const found = new Map(typed.map((text) => [identity(text), rows.find((row) => row.identity === identity(text))?.name ?? text] as const));
  const gone = typed.filter((text) => work !== null && !rows.some((row) => row.identity === identity(text)));
  if (gone.length > 0) {
    throw invalid([{ path: 'list', message: noSuchEpisode({ episodes: gone.slice(0, 5), tab: work?.tab ?? '' }) }]);
  }
  return [...found.values()];
}

function rowsOf(
  { table, dueBy, contract, sources, catalog }: ContractTabs,
  line: PackLine,
  partner: string,
  episodes: readonly string[],
): readonly Values[] {
  const { columns } = table;
  const dueOf = dueDatesIn(table, dueBy, sources, catalog);
  const wordOf = (key: string, text: string) => wordFor(text, listedWords(columns[key], catalog.lists))?.word ?? null;
  const row = (episode: string | null): Values => {
    const values = {
      ...{
        [table.name]: line.deliverable,
        [contract.partner]: partner,
        [contract.episode]: episode,
        [dueBy.rule]: ruleIn(table, dueBy.rule, line.rule, catalog),
      },
      ...{
        [contract.pack.scope]: wordOf(contract.pack.scope, line.scope),
        [contract.pack.category]: wordOf(contract.pack.category, line.category),
      },
    };
    const due = dueOf(values)?.due ?? null;
    return { ...values, [dueBy.date]: due, [wroteFor(table, dueBy.date) ?? '']: due };
  };
  return line.isEach ? episodes.map(row) : [row(null)];
}

/** As the workbook writes it; null where it has nothing of that name to count from. */
function ruleIn({ columns }: ContractTabs['table'], key: string, text: string, catalog: ContractTabs['catalog']): string | null {
  const column = columns[key];
  const rule = column?.kind === 'dueRule' ? dueRuleIn(text, anchorsOf(column, catalog)) : null;
  return rule?.ok ? dueRuleText(rule.value) : null;
}

function packed({ dueBy, contract }: ContractTabs, { deliverable, source, dated }: PackLine, rows: readonly Values[]): PackedLine {
  const texts = (key: string) => rows.flatMap((row) => (typeof row[key] === 'string' && row[key] !== '' ? [String(row[key])] : []));
  const [episodes, dues] = [texts(contract.episode), texts(dueBy.date).sort()];
  const [first, last] = [dues[0], dues[dues.length - 1]];
  const named = episodes.length > 3 ? `${episodes[0]} to ${episodes[episodes.length - 1]} (${episodes.length})` : inWords(episodes);
  const day = (text: string | undefined) => (isLocalDate(text) ? dayInWords(text) : '');
  const when = first === undefined ? 'no date yet' : first === last ? day(first) : `${day(first)} to ${day(last)}`;
  const waits = dues.length > 0 && dues.length < rows.length ? `, ${rows.length - dues.length} without a date yet` : '';
  const rule = texts(dueBy.rule)[0] ?? '';
  return { deliverable, rule, source, dated, count: rows.length, words: `${named === '' ? '' : `${named}: `}${when}${waits}` };
}

type Missing = readonly { readonly line: PackLine; readonly rows: readonly Values[] }[];

function notesOn({ sources, dueBy }: ContractTabs, missing: Missing, episodes: readonly string[]): readonly string[] {
  const rows = missing.flatMap((one) => one.rows);
  const undated = rows.filter((row) => row[dueBy.date] === null && row[dueBy.rule] !== null).length;
  const ruleless = missing.filter((one) => one.rows.some((row) => row[dueBy.rule] === null)).map(({ line }) => line.rule);
  const needsEpisodes = episodes.length === 0 && missing.some(({ line }) => line.isEach);
  return [
    ...(needsEpisodes ? [episodesUnnamed()] : []),
    ...(undated > 0 && sources.dates === null ? [contractDatesOff()] : []),
    ...(undated > 0 ? [datesWait({ count: undated })] : []),
    ...(ruleless.length > 0 ? [rulesLeftOut({ rules: [...new Set(ruleless)] })] : []),
  ];
}
