// Putting a line of Today off until a day, and waking it.

import { sleepersOf, sleepersOfOwed, sleepKey } from '../../office/digest/asleep';
import { obligationsOn } from '../../office/rules';
import { workOf } from '../../office/rules/deadline';
import { placeKey } from '../../office/sent-log/item-keys';
import { nameWithStep } from '../../office/work/work';
import { isAsleep, latestWake, type SnoozeColumns, snoozeIn } from '../../schema/calendar/snooze';
import { isLocalDate, type LocalDate } from '../../schema/values/local-date';
import type { Values } from '../../schema/values/value';
import { recordTables } from '../../schema/workbook';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { defineAct } from '../acts/act';
import { editOfRecord } from '../changes/changes';
import type { Desk } from '../changes/desk';
import { lineGone, putToSleep, sleepsTooLong, wakeDayMissing, wakeDayPast, woken } from '../messages/studio/snooze';
import { tabNotInUse } from '../messages/workbook';
import { takerAt } from '../notes/taker';
import { invalid, Refusal } from '../transaction/failure';
import { tablesInUse } from '../transaction/reading';
import type { Located } from '../transaction/tabs';

/**
 * Puts a line off for whoever asks, if it is theirs, else for everybody who has it: one row a line and person, which the next time changes. With `awake` it
 * wakes for all of them. The day is on the workbook's clock; the line is looked for again in its tab. Reads that tab and the one of what sleeps, once each.
 * @throws Refusal: invalid (path `wake`) for no day, a day that has come, or one after the last that the line may sleep to; gone, busy, setup
 */
export const snooze = defineAct(
  { table: 'table', item: 'typed', wake: 'day', awake: 'flag' },
  {
    tables: (_input, located) =>
      recordTables(located.workbook).flatMap(({ key, snoozes }) => (snoozes !== null && located.tabs.has(key) ? [key] : [])),
    undoable: true,
    work: (desk, { table, item, wake, awake }) => {
      const tab = sleepingTab(desk);
      const line = lineMeant(desk, table, item);
      const rows = tab.read.records.filter((record) => valueIn(record, tab.columns.item) === item);
      const changes = awake ? wakingOf(tab, rows, desk.today()) : sleepOf(desk, tab, rows, line, item, wake);
      const people = [...changes.edits, ...changes.adds].map(({ person }) => person);
      return {
        changes: {
          edits: changes.edits.map(({ record, values }) => editOfRecord(tab.read.table.key, record, values)),
          adds: changes.adds.length === 0 ? [] : [{ table: tab.read.table.key, rows: changes.adds.map(({ values }) => values) }],
        },
        answer: () => ({
          words:
            awake || !isLocalDate(wake)
              ? woken({ what: line.what, people })
              : putToSleep({ what: line.what, people: changes.people, until: wake, today: desk.today() }),
        }),
      };
    },
  },
);

interface SleepingTab {
  readonly read: ReadTable;
  readonly columns: SnoozeColumns;
}

function sleepingTab(desk: Desk): SleepingTab {
  const { located } = desk;
  const found = tablesInUse(located, desk.catalog()).find(({ key, snoozes }) => snoozes !== null && located.tabs.has(key));
  if (!found?.snoozes) throw new Refusal('setup', tabNotInUse({ tab: offTab(located) }));
  return { read: desk.read(found.key).read, columns: found.snoozes };
}

function offTab({ workbook }: Located): string {
  return recordTables(workbook).find(({ snoozes }) => snoozes !== null)?.tab ?? '';
}

interface MeantLine {
  readonly what: string;
  readonly due: LocalDate | null;
  readonly people: readonly string[];
}

/** As it stands now: what was shown may be done, or somebody else's. */
function lineMeant(desk: Desk, table: string, key: string): MeantLine {
  const catalog = desk.catalog();
  const { coordinator } = catalog.settings;
  const { read } = desk.read(table);
  const item = workOf(read, catalog).find((one) => placeKey(one) === key);
  if (item !== undefined) {
    return whole({ what: nameWithStep(item), due: item.due, people: sleepersOf(item, coordinator) });
  }
  const owed = obligationsOn([read], { catalog, today: desk.today() }).filter((one) => sleepKey(one) === key);
  const [first] = owed;
  const people = sleepersOfOwed(owed, coordinator);
  return whole(first === undefined ? null : { what: first.name, due: first.when, people });
}

function whole(line: MeantLine | null): MeantLine {
  if (line === null || line.people.length === 0) throw new Refusal('gone', lineGone());
  return line;
}

interface Changed {
  readonly person: string;
  readonly values: Values;
}

interface Changes {
  readonly people: readonly string[];
  readonly edits: readonly (Changed & { readonly record: ReadRecord })[];
  readonly adds: readonly Changed[];
}

/** Its day is today, and so is the day since when: who wakes it has seen it. */
function wakingOf({ columns }: SleepingTab, rows: readonly ReadRecord[], today: LocalDate): Changes {
  const edits = rows.flatMap((record) => {
    const slept = snoozeIn((key) => valueIn(record, key), columns);
    return slept !== null && isAsleep(slept, today)
      ? [{ record, person: slept.person, values: { [columns.wake]: today, [columns.since]: today } }]
      : [];
  });
  return { people: edits.map(({ person }) => person), edits, adds: [] };
}

function sleepOf(desk: Desk, { columns }: SleepingTab, rows: readonly ReadRecord[], line: MeantLine, item: string, wake: string): Changes {
  const today = desk.today();
  const { what, due } = line;
  if (!isLocalDate(wake)) throw invalid([{ path: 'wake', message: wakeDayMissing() }]);
  const latest = latestWake(due, today);
  const isAhead = due !== null && due >= today;
  if (wake <= today && latest > today) throw invalid([{ path: 'wake', message: wakeDayPast() }]);
  if (wake > latest || latest <= today)
    throw invalid([{ path: 'wake', message: sleepsTooLong({ latest, today, due: isAhead ? due : null }) }]);
  const me = takerAt(desk);
  const people = line.people.includes(me) ? [me] : line.people;
  const values = { [columns.what]: what, [columns.date]: due, [columns.since]: today, [columns.wake]: wake };
  const found = people.map((person) => ({ person, record: rows.find((row) => valueIn(row, columns.person) === person) }));
  return {
    people,
    edits: found.flatMap(({ person, record }) => (record ? [{ person, record, values }] : [])),
    adds: found.flatMap(({ person, record }) =>
      record ? [] : [{ person, values: { ...values, [columns.person]: person, [columns.item]: item } }],
    ),
  };
}
