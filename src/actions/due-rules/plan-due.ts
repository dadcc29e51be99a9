// What due dates come to by their rules now, row by row.

import type { DuePlan } from '../../contract/due';
import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { dayInWords, type LocalDate } from '../../schema/values/local-date';
import type { ReadRecord } from '../../workbook/rows/read-table';
import { planNeeded } from '../casting/plan-needed';
import { portsReadingOnce } from '../transaction/reading';
import { tabOf } from '../transaction/tabs';
import { dueTabs } from './due-tabs';
import { judgedRows } from './judged-rows';
import { plannedDates } from './planned-dates';

/**
 * Every open row with a rule whose date is not what the rule comes to; of assets every one that work waits for. A date that somebody typed stays, and is said;
 * so is what waits for a date, and what has a formula or something that cannot be read. What was sent is left out. Properties, the catalog, formulas, and one
 * round trip for each tab. @throws Refusal: setup
 */
export function planDue(all: Ports, { table: wanted }: Methods['planDue']['input']): DuePlan {
  const ports = portsReadingOnce(all);
  const tabs = dueTabs(ports, (_dueBy, { key }) => key === wanted);
  if (tabs === null) return planNeeded(ports, wanted) ?? { table: '', changes: [], already: [], left: [], more: 0 };
  const { table, dueBy, read, sources, catalog, located } = tabs;
  const dated = judgedRows(read, dueBy, sources, catalog).map(({ becomes, ...judged }) => ({
    ...{ ...judged, day: becomes.due, waits: waitingWords(becomes, judged.due) },
    name: nameOf(judged.record, table.name, dueBy.contract?.episode ?? ''),
  }));
  const formulas = ports.book.allFormulas(tabOf(located, table).sheetId);
  return plannedDates(read, dueBy.date, dated, { formulas, says: 'its rule says' });
}

function waitingWords({ anchor, two }: { readonly anchor: string; readonly two: boolean }, due: LocalDate | null): string {
  const stays = due === null ? '' : `, and keeps ${dayInWords(due)} until then`;
  return two ? `could count from two dates of ${anchor}: leave one${stays}` : `waits for ${anchor}, which has no date yet${stays}`;
}

function nameOf({ values }: ReadRecord, name: string, episode: string): string {
  return [values[episode], values[name]].filter((one) => (one ?? '') !== '').join(' ');
}
