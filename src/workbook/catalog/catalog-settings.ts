// The Settings tab: one setting a row, found by its name. What cannot be read counts as not set.

import { accountsDates, accountsSigns, usualAccounts } from '../../schema/cash/accounts';
import { type Catalog, readyToStart, type Settings } from '../../schema/catalog';
import { parseField, readCell } from '../../schema/column';
import { frameRates } from '../../schema/frames/timecode';
import { type Reading, refused, understood } from '../../schema/kind';
import { percentOf } from '../../schema/kinds/rate';
import { cellAsText, dayOfSetting, handInDayIn, isSettingOf, reminderDaysIn, workingDaysIn } from '../../schema/kinds/setting';
import { type Cell, cellText } from '../../schema/values/cell';
import { type DateExamples, dateNamesIn } from '../../schema/values/date-names';
import { type DateReading, dateOrderOf, datesOffIn, datesOffText } from '../../schema/values/days-off-text';
import { weekdayNames } from '../../schema/values/local-date';
import { type Currency, currencyCodes, parseMoney } from '../../schema/values/money';
import { inWords, quotedStart, textKey } from '../../schema/values/text';
import type { Value } from '../../schema/values/value';
import { startingWord } from '../../schema/values/words';
import type { WorkbookDefinition } from '../../schema/workbook';
import { settingEdits, withEdits } from '../layout/former-labels';
import { noReadyWord, settingsMissing, settingUnread } from './catalog-messages';
import type { CatalogTab } from './catalog-tab';
import { type ReminderRow, reminderFields, type SettingField, settingsFields, settingsTable, useFields } from './setting-fields';
import { settingPlaces } from './setting-places';
import { type RowProblem, rowWords, type Understood } from './understood';

/** Of a workbook: `en_GB`, `''` where it has none; and how dates and amounts are written there. */
export interface BookLocale {
  readonly name: string;
  readonly dates: DateExamples;
  /** `12,5` and not `12.5`; absent: a point. */
  readonly decimalComma?: boolean;
}

/** Reads the settings with the words and people that `catalog` already has; dates as `locale` writes them. */
export function settingsIn(
  workbook: WorkbookDefinition,
  tab: CatalogTab | null,
  catalog: Catalog,
  locale: () => BookLocale = () => noLocale,
): Understood<Settings> {
  const problems: RowProblem[] = [];
  const rows = rowsByName(workbook, tab);
  const values = new Map<string, Value>();
  for (const field of settingsFields(workbook)) {
    const row = rows.get(textKey(field.column.heading));
    const dates = row && (readDates(row, field, locale) ?? readWorkingDays(row, field, locale) ?? readDay(row, field, locale));
    const reading = row && (dates?.reading ?? readRow(row, field, catalog));
    if (row && dates?.problem)
      problems.push({
        tab: tab?.name ?? '',
        row: row.row,
        path: null,
        column: row.column,
        like: `${field.column.heading}: dates`,
        message: dates.problem,
      });
    if (row && reading && !reading.ok) {
      const said = settingUnread({ setting: field.column.heading, problem: reading.problem, initially: field.initially });
      problems.push({ tab: tab?.name ?? '', row: row.row, path: null, column: row.column, ...said });
    }
    const blankCounts = field.key.startsWith('remind/') && reading?.ok === true;
    const found = reading?.ok ? reading.value : null;
    values.set(field.key, found === null && !blankCounts ? initialValue(field, catalog) : found);
  }
  problems.push(...rowsMissing(workbook, tab, rows), ...readyUnheard(workbook, tab, rows, values, catalog));
  const settings = settingsFrom(workbook, values, problems);
  return { value: locale().decimalComma ? { ...settings, decimalComma: true } : settings, problems };
}

/** Settings whose row somebody deleted, or calls something else: they fall back without a word otherwise. Told at the headings. */
function rowsMissing(workbook: WorkbookDefinition, tab: CatalogTab | null, rows: ReadonlyMap<string, SettingRow>): readonly RowProblem[] {
  const table = settingsTable(workbook);
  const places = table && tab && settingPlaces(table, tab.grid);
  // Where a heading is gone that is said, and stops the mails.
  if (!places || places.name < 0 || places.value < 0) return [];
  const missing = settingsFields(workbook).filter(({ column }) => !rows.has(textKey(column.heading)));
  if (missing.length === 0) return [];
  const settings = missing.slice(0, 8).map(({ column, initially }) => ({ heading: column.heading, initially }));
  return [{ tab: tab.name, row: places.headings, path: null, ...settingsMissing({ settings }) }];
}

/** Steps are to be ready by themselves, and the lists have no word that says it. */
function readyUnheard(
  workbook: WorkbookDefinition,
  tab: CatalogTab | null,
  rows: ReadonlyMap<string, SettingRow>,
  values: ReadonlyMap<string, Value>,
  { lists }: Catalog,
): readonly RowProblem[] {
  const heading = settingsFields(workbook).find(({ key }) => key === 'readies')?.column.heading ?? '';
  const row = rows.get(textKey(heading));
  if (row === undefined || values.get('readies') !== true) return [];
  const silent = workbook.lists.filter(
    ({ key, meanings }) => meanings.includes(readyToStart) && startingWord(lists[key] ?? []) === undefined,
  );
  return silent.map(({ title }) => ({
    tab: tab?.name ?? '',
    row: row.row,
    path: null,
    column: row.column,
    ...noReadyWord({ setting: heading, list: title }),
  }));
}

interface SettingRow {
  readonly cell: Cell;
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** Of the value, from 0. */
  readonly column: number;
  /** A later row of the same name that says something else; null: there is none. */
  readonly against: number | null;
}

function readRow({ cell, against }: SettingRow, { column }: SettingField, catalog: Catalog): Reading {
  return against === null
    ? readCell(cell, column, catalog)
    : refused(`stands in row ${against} too, with another value`, 'Take one of them out');
}

/** Nobody knows how they write. */
export const noLocale: BookLocale = { name: '', dates: { months: [], weekdays: [] } };

/** Days that can be taken for no others, wherever the workbook is from. */
const inFull: DateReading = { order: 'ymd' };

function readingOf({ name, dates }: BookLocale): DateReading {
  return { order: dateOrderOf(name), names: dateNamesIn(dates) };
}

/** Days off are read as the country writes them, and those that can be read count beside those that cannot; null for other settings. */
function readDates({ cell, against }: SettingRow, { column }: SettingField, locale: () => BookLocale) {
  if (against !== null || !isSettingOf(column, 'datesOff')) return null;
  const text = cellAsText(cell);
  const iso = datesOffIn(text, inFull);
  // The locale is asked for only where it makes a difference.
  const { ranges, unread } = iso.unread.length === 0 ? iso : datesOffIn(text, readingOf(locale()));
  const named = inWords(unread.slice(0, 4).map((piece) => quotedStart(piece, 40)));
  const rest = ranges.length > 0 ? ' The others count.' : '';
  const words = `${column.heading}: ${named} ${unread.length === 1 ? 'is not a date' : 'are not dates'}, so mails go on such days. Write days such as 25 Dec 2026, or from..to, with commas between.${rest}`;
  return { reading: understood(datesOffText(ranges)), problem: unread.length === 0 ? null : words };
}

/** Working days with dates beside them, as the country writes those; null for other settings, and for what can be read without a country or not at all. */
function readWorkingDays({ cell, against }: SettingRow, { column }: SettingField, locale: () => BookLocale) {
  if (against !== null || !isSettingOf(column, 'weekdays') || workingDaysIn(cellAsText(cell), inFull) !== null) return null;
  const read = cellAsText(cell) === '' ? null : workingDaysIn(cellAsText(cell), readingOf(locale()));
  if (read === null) return null;
  const weekdays = read.weekdays.map((day) => weekdayNames[day - 1]);
  return { reading: understood([...weekdays, datesOffText(read.dates)].join(', ')), problem: null };
}

/** A single day that only the country's way of writing tells; null for other settings, and for what can be read without or not at all. */
function readDay({ cell, against }: SettingRow, { column }: SettingField, locale: () => BookLocale) {
  const text = cellAsText(cell);
  if (against !== null || !isSettingOf(column, 'day') || text === '' || dayOfSetting(text, inFull) !== null) return null;
  const day = dayOfSetting(text, readingOf(locale()));
  return day === null ? null : { reading: understood(day), problem: null };
}

function rowsByName(workbook: WorkbookDefinition, tab: CatalogTab | null): ReadonlyMap<string, SettingRow> {
  const rows = new Map<string, SettingRow>();
  const settings = workbook.tables.find((table) => table.shape === 'settings');
  if (tab === null || settings === undefined) return rows;
  const { name, value, headings } = settingPlaces(settings, tab.grid);
  withEdits(tab.grid, settingEdits(workbook, tab.grid)).forEach((cells, index) => {
    const key = textKey(cellText(cells[name] ?? ''));
    if (index + 1 === headings || key === '') return;
    const cell = cells[value] ?? '';
    const first = rows.get(key);
    const isAgainst = first !== undefined && first.against === null && textKey(cellText(first.cell)) !== textKey(cellText(cell));
    if (first === undefined || isAgainst)
      rows.set(key, first ? { ...first, against: index + 1 } : { cell, row: index + 1, column: value, against: null });
  });
  return rows;
}

function initialValue({ initially, column }: SettingField, catalog: Catalog): Value {
  const reading = parseField(initially, column, catalog);
  return reading.ok ? reading.value : null;
}

function settingsFrom(workbook: WorkbookDefinition, values: ReadonlyMap<string, Value>, problems: readonly RowProblem[]): Settings {
  const text = (key: string) => String(values.get(key) ?? '');
  const worked = workingDaysIn(text('workingDays'), inFull);
  return {
    production: text('production'),
    coordinator: text('coordinator'),
    manager: text('manager'),
    workingDays: worked?.weekdays ?? [1, 2, 3, 4, 5],
    ...(worked !== null && worked.dates.length > 0 ? { alsoWorking: worked.dates } : {}),
    nonWorking: datesOffIn(text('nonWorking'), inFull).ranges,
    ...(text('country') !== '' && { country: text('country') }),
    unread: problems.map(rowWords),
    sendHour: Number(text('sendHour') || 8),
    currency: currencyIn(text('currency')),
    // A production has one usual rate: "mixed" says nothing here.
    vatRate: percentOf(text('vatRate') || '20') ?? 20,
    ...reclaimIn(text, currencyIn(text('currency'))),
    ...handInIn(text('handInDay')),
    ...(Number(text('mileage')) > 0 && { mileage: Number(text('mileage')) }),
    ...(text('ownClaims') === 'no' && { ownClaims: 'no' as const }),
    ...(values.get('logsEdits') === true && { logsEdits: true }),
    ...(values.get('wantsOrders') === true && { wantsOrders: true }),
    ...dayOffDueIn(text('dayOffDue')),
    ...accountsIn(text),
    ...(values.get('approves') === true && { approves: true }),
    ...datesIn(text),
    ...followsIn(text('follows')),
    ...(values.get('readies') === true && { readies: true as const }),
    ...frameRateIn(text('frameRate')),
    ...(Number(text('handles')) > 0 && { handles: Number(text('handles')) }),
    house: {
      name: text('houseName'),
      address: text('houseAddress'),
      vatNo: text('houseVatNo'),
      eori: text('houseEori'),
      invoicesTo: text('houseInvoices'),
    },
    risk: { nobody: Number(text('riskNobody') || 0), qc: Number(text('riskQc') || 0), answer: Number(text('riskAnswer') || 0) },
    ...(values.get('escalates') === true && { escalates: Number(text('escalatesAfter') || 0) }),
    inUse: useFields(workbook).flatMap(({ key, table }) => (values.get(key) === true ? [table.key] : [])),
    reminderDays: Object.fromEntries(reminderFields(workbook).flatMap((row) => daysBy(row, text(row.key)))),
  };
}

/** Under the row's own key, and under `table/deadline` for each deadline that it speaks for. */
function daysBy({ table, days, deadlines }: ReminderRow, text: string): readonly (readonly [string, readonly number[]])[] {
  const read = reminderDaysIn(text) ?? [];
  return [[days, read], ...deadlines.map(({ name }) => [`${table.key}/${name}`, read] as const)];
}

function followsIn(text: string): Pick<Settings, 'follows'> {
  return text === 'do' || text === 'never' ? { follows: text } : {};
}

/** Under the names of the anchors that rules count from. */
function datesIn(text: (key: string) => string): Pick<Settings, 'dates'> {
  const known = ['start', 'wrap'].flatMap((key) => {
    const day = dayOfSetting(text(key), inFull);
    return day === null ? [] : [[key, day] as const];
  });
  return known.length === 0 ? {} : { dates: Object.fromEntries(known) };
}

function accountsIn(text: (key: string) => string): Pick<Settings, 'accounts'> {
  const columns = text('accountsColumns')
    .split(/[,;\n]/)
    .map((heading) => heading.trim())
    .filter((heading) => heading !== '');
  const dates = accountsDates.find((one) => one === text('accountsDates')) ?? usualAccounts.dates;
  const sign = accountsSigns.find((one) => one === text('accountsSign')) ?? usualAccounts.sign;
  const isUsual = columns.length === 0 && dates === usualAccounts.dates && sign === usualAccounts.sign;
  return isUsual ? {} : { accounts: { columns, dates, sign } };
}

function handInIn(text: string): Pick<Settings, 'handInDay'> {
  const handInDay = handInDayIn(text);
  return handInDay === null ? {} : { handInDay };
}

function dayOffDueIn(text: string): Pick<Settings, 'dayOffDue'> {
  return text === 'after' || text === 'as it is' ? { dayOffDue: text } : {};
}

/** They are British rules and their amounts pounds. */
function reclaimIn(text: (key: string) => string, currency: Currency): Pick<Settings, 'reclaim'> {
  if (text('claimsVat') !== 'UK' || currency !== 'GBP') return {};
  const [fullInvoiceAbove, noPaperUpTo] = [parseMoney(text('fullInvoiceAbove'), currency), parseMoney(text('noPaperUpTo'), currency)];
  return fullInvoiceAbove === null || noPaperUpTo === null ? {} : { reclaim: { fullInvoiceAbove, noPaperUpTo } };
}

function frameRateIn(text: string): Pick<Settings, 'frameRate'> {
  const frameRate = frameRates.find((rate) => rate === text);
  return frameRate === undefined ? {} : { frameRate };
}

function currencyIn(text: string): Currency {
  return currencyCodes.find((code) => code === text) ?? 'GBP';
}
