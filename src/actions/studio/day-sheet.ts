// The sheet of a day for the board: reviews, deliveries, what arrives, visitors, jobs, and who is away.

import type { Methods } from '../../contract/methods';
import type { PaperModel } from '../../documents/paper/model';
import { awayIn, withAbsences } from '../../office/work/away';
import { dateIn, textIn } from '../../office/work/row-facts';
import { calendarsOf } from '../../office/work/working-days';
import type { Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import type { DayPart } from '../../schema/papers/day-part';
import { absenceIn } from '../../schema/values/absence';
import { sortedBy } from '../../schema/values/grouping';
import { dateInFull, isLocalDate, type LocalDate, longWeekdayNames, weekdayOf } from '../../schema/values/local-date';
import { rowWords } from '../../workbook/catalog/understood';
import { unmetIn, wordMeaningIn } from '../../workbook/references/conditions';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { leftOutIn, valueIn } from '../../workbook/rows/sheet-row';
import { leftOutOfPaper } from '../messages/papers';
import { backOn, coveredBy, dayNotGiven, onThatDay } from '../messages/studio/reception';
import { madePaper } from '../papers/paper';
import { nowIn } from '../transaction/clocks';
import { invalid } from '../transaction/failure';
import { rememberedCatalog } from '../transaction/known-catalog';
import { productionTitle } from '../transaction/production-title';
import { readInUse } from '../transaction/reading';
import { locate } from '../transaction/tabs';

const columns = ['Kind', 'Time', 'What', 'Who', 'Where'] as const;

/** Of what is saved; nothing is written. Properties, the catalog, and each tab in use that has a part in it. @throws Refusal: invalid for what is no day; setup */
export function daySheet(ports: Ports, { day: given, form }: Methods['daySheet']['input']): Methods['daySheet']['answer'] {
  const today = nowIn(ports).date;
  const day = given === '' ? today : given;
  if (!isLocalDate(day)) throw invalid([{ path: 'day', message: dayNotGiven() }]);
  const { dayParts = [] } = ports.workbook;
  const located = locate(ports);
  const catalog = rememberedCatalog(ports, located);
  const hasPart = (table: string) => dayParts.some(({ of }) => of === table);
  const { reads, problems } = readInUse(ports, located, catalog, ({ baseTable, absence }) => hasPart(baseTable) || absence !== null);
  const found = dayParts.flatMap((part) =>
    reads.filter(({ table }) => table.baseTable === part.of).map((read) => ofDay(part, read, day, catalog)),
  );
  const rows = [...found.flatMap((one) => one.rows), ...awayRows(reads, catalog, day)];
  const model: PaperModel = {
    ...{ title: 'Day sheet', number: day, about: `${longWeekdayNames[weekdayOf(day) - 1]}, ${dateInFull(day)}` },
    ...{ production: productionTitle(ports, catalog), day: dateInFull(today), parties: [], facts: [] },
    paragraphs: [onThatDay({ lines: rows.length, day, today })],
    table: rows.length === 0 ? null : { columns: columns.map((heading) => ({ heading, isNumber: false })), rows, totals: null },
    ...{ statements: [], signatures: [] },
  };
  return madePaper(ports, { model, notes: [...problems, ...found.flatMap((one) => one.unread).slice(0, mostNotes)] }, form);
}

interface OfDay {
  readonly rows: readonly (readonly string[])[];
  /** What cannot be read in them, a sentence each. */
  readonly unread: readonly string[];
}

/** Its rows of that day, by time; those without a time first. */
function ofDay(part: DayPart, read: ReadTable, day: LocalDate, catalog: Catalog): OfDay {
  const isLeftOut = leftOutIn(read);
  const meaning = wordMeaningIn(read.table, catalog);
  const records = read.records.filter((record) => {
    const isOff = part.status !== undefined && meaning(part.status, valueIn(record, part.status)) === 'not needed';
    const isDone = part.done !== undefined && valueIn(record, part.done) === true;
    return (
      dateIn(valueIn(record, part.date)) === day &&
      !isLeftOut(record) &&
      !isOff &&
      !isDone &&
      unmetIn(read.table, record.values, part.when ?? [], catalog) === null
    );
  });
  const printed = (key: string) => read.columns.some(({ key: there, column }) => there === key && column.private !== true);
  const texts = (record: ReadRecord, keys: readonly string[]) =>
    keys
      .filter(printed)
      .map((key) => textIn(valueIn(record, key)).trim())
      .filter((text) => text !== '')
      .join(', ');
  const rows = records.map((record) => [
    part.title,
    ...[part.time === undefined ? [] : [part.time], part.what, part.who, part.where].map((keys) => texts(record, keys)),
  ]);
  return { rows: sortedBy(rows, ([, time = '', what = '']) => `${time}\n${what}`), unread: unreadIn(read, records) };
}

/** As many as somebody reads before they print it. */
const mostNotes = 5;

/** With tab and row: the sheet has rows of several. */
function unreadIn({ tab }: ReadTable, records: readonly ReadRecord[]): readonly string[] {
  return records.flatMap(({ row, issues }) => issues.map(({ message }) => leftOutOfPaper({ issue: rowWords({ tab, row, message }) })));
}

/** Who, who covers and until when; nothing of why. */
function awayRows(reads: readonly ReadTable[], given: Catalog, day: LocalDate): readonly (readonly string[])[] {
  const catalog = withAbsences(given, reads);
  const away = awayIn(catalog, calendarsOf(catalog));
  const names = reads.flatMap(({ table: { absence }, records }) =>
    absence === null
      ? []
      : records.flatMap((record) => {
          const one = absenceIn((key) => valueIn(record, key), absence);
          return one !== null && one.from <= day && day <= one.to ? [one.name] : [];
        }),
  );
  return [...new Set(names)].sort().map((name) => {
    const cover = away.coverOf(name, day);
    return ['Away', '', name, cover === null ? '' : coveredBy({ cover }), backOn({ day: away.backOn(name, day), today: day })];
  });
}
