// What stands on the paper of a row: its fields, its lines, who sends it and who gets it.

import type { PaperFact, PaperModel, PaperTable } from '../../documents/paper/model';
import type { Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import { controlOf, shownText } from '../../schema/column';
import { dateInFull, isLocalDate, type LocalDate } from '../../schema/values/local-date';
import { plainMoney } from '../../schema/values/money';
import { sameText, seenText } from '../../schema/values/text';
import type { Value } from '../../schema/values/value';
import { approvalMissing } from '../../workbook/references/approval';
import type { FoundColumn, ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { brokenFiles, rulesOf } from '../deliveries/partner-names';
import { leftOutOfPaper, noPostalAddress, nothingListed } from '../messages/papers';
import { productionTitle } from '../transaction/production-title';
import { lineTable } from './line-table';
import type { PaperDesk } from './paper-desk';
import { invoicedParty, notesOfOurs, ourParty, theirParty } from './parties';
import { retakeTable } from './retakes';

export interface MadePaper {
  readonly model: PaperModel;
  /** What is missing on it, a sentence each. */
  readonly notes: readonly string[];
}

/** @param today in the workbook's zone: the day that it is made */
export function paperOf(ports: Ports, desk: PaperDesk, today: LocalDate): MadePaper {
  const { catalog, declared, read, record, partner, company } = desk;
  const foreign = foreignIn(desk);
  const textOf = (key: string | undefined) => (key === undefined ? '' : shown(read, record, key, catalog, foreign));
  const production = productionTitle(ports, catalog);
  const text = textOf(declared.text);
  const model: PaperModel = {
    title: declared.title,
    number: record.id,
    about: textOf(read.table.name),
    production,
    day: dateInFull(today),
    parties: [
      ourParty(catalog, production),
      ...(goesToNobody(desk) ? [] : [theirParty(partner, textOf(declared.contact), company)]),
      ...(declared.invoiced ? invoicedParty(catalog, production) : []),
    ],
    facts: factsOf(read, declared.facts, textOf),
    paragraphs: text === '' ? [] : [text],
    table: declared.retakes === undefined ? tableOf(desk) : retakeTable(ports, desk, declared.retakes),
    ...{ statements: declared.statements, signatures: declared.signatures },
  };
  return { model, notes: notesOn(desk, model) };
}

function factsOf(read: ReadTable, keys: readonly string[], textOf: (key: string) => string): readonly PaperFact[] {
  return keys.flatMap((key) => {
    const text = textOf(key);
    const label = read.columns.find((column) => column.key === key)?.heading;
    return text === '' || label === undefined ? [] : [{ label, text }];
  });
}

/** Of a column that the tab does not have it is blank. */
function shown({ columns }: ReadTable, { values }: ReadRecord, key: string, catalog: Catalog, foreign: string): string {
  const found = columns.find((column) => column.key === key);
  return found === undefined ? '' : paperText(found, values[key] ?? null, catalog, foreign);
}

/** The currency of a row whose amounts are not in the workbook's; `''`: they are. */
function foreignIn({ catalog, declared: { currency }, record }: PaperDesk): string {
  const named = currency === undefined ? '' : seenText(String(record.values[currency] ?? ''));
  return sameText(named, catalog.settings.currency) ? '' : named;
}

/** As people read it on paper. @param foreign a currency that is not the workbook's: its name instead of our sign */
export function paperText({ column }: FoundColumn, value: Value, catalog: Catalog, foreign = ''): string {
  if (foreign !== '' && controlOf(column) === 'money' && value !== null)
    return `${foreign} ${plainMoney(Number(value), catalog.settings.currency)}`;
  return isLocalDate(value) ? dateInFull(value) : shownText(value, column, catalog).trim();
}

/** Null where it has no lines, or none of them belongs on it. */
function tableOf(desk: PaperDesk): PaperTable | null {
  const { catalog, declared, lines } = desk;
  if (lines === null || declared.lines === undefined) return null;
  const { read } = lines;
  const { arriving } = read.table.linesOf ?? {};
  const own = lines.own.filter(({ values }) => declared.lines?.files === undefined || (values[arriving?.file ?? ''] ?? null) !== null);
  const foreign = foreignIn(desk);
  return lineTable({ read, own, declared: declared.lines, shown: (column, value) => paperText(column, value, catalog, foreign) });
}

/** A paper for the house. */
function goesToNobody({ declared, company }: PaperDesk): boolean {
  return declared.to === undefined && 'why' in company;
}

function notesOn(desk: PaperDesk, { parties, table }: PaperModel): readonly string[] {
  const { catalog, company, record, lines, declared, partner } = desk;
  const [us, them] = parties;
  return [
    ...notesOfOurs(catalog, us?.name ?? ''),
    ...(goesToNobody(desk) ? [] : 'why' in company ? [company.why] : addressNote(them?.name ?? '', company)),
    ...((declared.lines ?? declared.retakes) !== undefined && table === null ? [nothingListed()] : []),
    ...(declared.invoiced ? [approvalMissing(desk.read.table, record.values, catalog)].flatMap((words) => words ?? []) : []),
    ...namesOn({ company, lines, declared, partner }),
    ...notesOfUnread([record, ...(lines?.own ?? [])]),
  ];
}

/** Cells that cannot be read, the first of them. */
export function notesOfUnread(records: readonly ReadRecord[]): readonly string[] {
  const unread = records.flatMap(({ issues }) => issues.map(({ message }) => leftOutOfPaper({ issue: message })));
  return unread.slice(0, 5);
}

function addressNote(name: string, { record, columns }: Exclude<PaperDesk['company'], { readonly why: string }>): readonly string[] {
  return String(record.values[columns.address] ?? '').trim() === '' ? [noPostalAddress({ name })] : [];
}

/** Of a list of files: those that the partner does not take so. */
function namesOn({ company, lines, declared, partner }: Pick<PaperDesk, 'company' | 'lines' | 'declared' | 'partner'>): readonly string[] {
  const arriving = lines?.read.table.linesOf?.arriving;
  if (!lines || declared.lines?.files === undefined || arriving === undefined) return [];
  const { rules, unread } = rulesOf(company, partner);
  return [...(unread === null ? [] : [unread]), ...brokenFiles(lines.own, arriving, rules)];
}
