// Looking up what was changed: of one row, and by the last acts. Reads only.

import type { RecentAct, RowHistory } from '../../contract/memory';
import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { groupedBy } from '../../schema/values/grouping';
import { counted, seenText } from '../../schema/values/text';
import { locate } from '../transaction/tabs';
import { type LogPlace, logPlace } from './log-place';
import { calledWords, entriesWith, type LogEntry, lastEntries } from './log-reading';

/** Entries of a row that are shown, and entries among which the last acts are looked for. */
const mostLines = 50;
const mostRecent = 150;
const mostActs = 12;
const mostNamed = 3;

/** Properties, the rows below the last known one, the column of IDs, and some runs of entries. */
export function history(ports: Ports, { table, id }: Methods['history']['input']): RowHistory {
  const place = whereLogged(ports);
  if (place === null) return { lines: [], logged: false };
  const mine = entriesWith(ports, place, 'id', seenText(id), mostLines).filter(({ data }) => data === null || data.table === table);
  return { lines: mine.map(({ act, when, who, change }) => ({ act, when, who, words: change })), logged: true };
}

/** The last acts, the newest first: three round trips. */
export function recent(ports: Ports): Methods['recent']['answer'] {
  const place = whereLogged(ports);
  if (place === null) return { acts: [], logged: false };
  const byAct = groupedBy(lastEntries(ports, place, mostRecent), ({ act }) => act);
  const undone = undoneActs(byAct);
  return { acts: [...byAct].slice(0, mostActs).map(([act, entries]) => actOf(act, entries, undone.has(act))), logged: true };
}

function whereLogged(ports: Ports): LogPlace | null {
  return logPlace(ports, locate(ports));
}

/** The newest first: what took another back counts unless it was itself taken back. */
function undoneActs(byAct: ReadonlyMap<string, readonly LogEntry[]>): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const [act, [first]] of byAct) {
    const undid = first?.data?.undid ?? '';
    if (undid !== '' && !undone.has(act)) undone.add(undid);
  }
  return undone;
}

function actOf(act: string, entries: readonly LogEntry[], undone: boolean): RecentAct {
  const [first] = entries;
  return { act, when: first?.when ?? '', who: first?.who ?? '', words: actWords(entries), rows: entries.length, undone };
}

/** `CH_003 Pig: Rig: WIP → Retake`; `37 rows: CH_001 Llama, CH_002 Oti and 35 more. Rig: WIP → Retake`. */
function actWords(entries: readonly LogEntry[]): string {
  const [first] = entries;
  if (first === undefined) return '';
  const called = entries.map(calledWords);
  if (entries.length === 1) return `${called[0]}: ${first.change}`;
  const more = called.length - mostNamed;
  const names = more > 0 ? `${called.slice(0, mostNamed).join(', ')} and ${more} more` : called.join(', ');
  return `${counted(entries.length, 'row')}: ${names}. ${first.change}`;
}
