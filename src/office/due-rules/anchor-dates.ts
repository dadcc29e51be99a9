// What is known of the dates that due rules count from: those of the contract, of the work on the episode, of the row itself.

import type { ContractDue, DueBy } from '../../schema/calendar/due-by';
import type { Settings } from '../../schema/catalog';
import { groupedBy } from '../../schema/values/grouping';
import { isLocalDate, type LocalDate } from '../../schema/values/local-date';
import { once } from '../../schema/values/once';
import { sameText, textKey } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import type { AnchorDates } from './due-by-rule';

/** Null dates where nothing is known; `two` where two rows give different ones, and so none counts. */
export interface FoundDates extends AnchorDates {
  readonly two: boolean;
}

/** What tells the partner, or the episode, that a text names from all others, in any spelling; `''` for a blank. */
export interface Naming {
  readonly partner: (text: Value) => string;
  readonly episode: (text: Value) => string;
}

/** `dates`, `work`: the tabs of contract dates and of episodes; null where they are not in use. */
export interface DueSources {
  readonly dates: ReadTable | null;
  readonly work: ReadTable | null;
  readonly naming: Naming;
}

const unknown: FoundDates = { planned: null, done: null, two: false };

/** Of a row with these values, by the name of the anchor. An episode's own date counts before its block's, and that before one of all. */
export function anchorDatesIn({ own, contract }: DueBy, sources: DueSources, { dates = {} }: Settings) {
  const others = contract === null ? null : contractDatesIn(contract, sources);
  return (values: Values, anchor: string): FoundDates => {
    const ownKey = own[anchor];
    if (ownKey !== undefined) return { ...unknown, done: dayIn(values[ownKey] ?? null) };
    return others === null ? { ...unknown, planned: dates[anchor] ?? null } : others(values, anchor);
  };
}

function contractDatesIn({ partner, episode, dates, work }: ContractDue, sources: DueSources) {
  const { naming } = sources;
  const ofPartner = once(() =>
    groupedBy(
      (sources.dates?.records ?? []).map((record) => ({
        record,
        partner: naming.partner(valueIn(record, dates.partner)),
        episode: naming.episode(valueIn(record, dates.episode)),
        block: textKey(String(valueIn(record, dates.block) ?? '')),
      })),
      (row) => row.partner,
    ),
  );
  const episodes = once(() => groupedBy(sources.work?.records ?? [], (record) => naming.episode(nameOf(sources.work, record))));
  const workOn = (values: Values) => {
    const named = naming.episode(values[episode] ?? null);
    const [row, ...others] = named === '' ? [] : (episodes().get(named) ?? []);
    return others.length > 0 ? undefined : row;
  };
  const contracted = (values: Values, key: string): FoundDates => {
    const named = naming.episode(values[episode] ?? null);
    const row = workOn(values);
    const block = row === undefined ? '' : textKey(String(valueIn(row, work.block) ?? ''));
    const rows = ofPartner().get(naming.partner(values[partner] ?? null)) ?? [];
    const nearest = [
      rows.filter((one) => named !== '' && one.episode === named),
      rows.filter((one) => block !== '' && one.episode === '' && one.block === block),
      rows.filter((one) => one.episode === '' && one.block === ''),
    ];
    for (const ones of nearest) {
      const found = new Set(ones.flatMap(({ record }) => dayIn(valueIn(record, key)) ?? []));
      const [planned = null] = found;
      if (found.size > 0) return { planned: found.size > 1 ? null : planned, done: null, two: found.size > 1 };
    }
    return unknown;
  };
  return (values: Values, anchor: string): FoundDates => {
    const datesKey = dates.anchors[anchor];
    if (datesKey !== undefined) return contracted(values, datesKey);
    const column = sources.work?.columns.find(({ step, part }) => part === 'due' && step !== null && sameText(step, anchor));
    const row = workOn(values);
    // When a step was done is written down nowhere: its date counts on.
    return column === undefined || row === undefined ? unknown : { ...unknown, planned: dayIn(valueIn(row, column.key)) };
  };
}

function nameOf(read: ReadTable | null, record: ReadRecord): Value {
  return read === null ? null : valueIn(record, read.table.name);
}

function dayIn(value: Value): LocalDate | null {
  return isLocalDate(value) ? value : null;
}
