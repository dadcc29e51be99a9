// Reception: who is expected today, that they are in, and telling whom they come for.

import type { Methods } from '../../contract/methods';
import { nameSaid, oneLine } from '../../documents/plain';
import { letterKey } from '../../office/sent-log/letters';
import { dateIn, textIn } from '../../office/work/row-facts';
import type { Ports } from '../../ports';
import type { BoundTable } from '../../schema/adopted/bound-table';
import type { VisitColumns } from '../../schema/calendar/visits';
import type { Catalog } from '../../schema/catalog';
import { namesOf } from '../../schema/values/names';
import { once } from '../../schema/values/once';
import { sameText, textKey } from '../../schema/values/text';
import { recordTables } from '../../schema/workbook';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { defineAct } from '../acts/act';
import { editOfRecord } from '../changes/changes';
import { onlyRow } from '../changes/keyed-row';
import { mailEnd } from '../letters/mail-end';
import {
  arrivalMail,
  arrivalSubject,
  expectedAnotherDay,
  hasLeft,
  heardFor,
  heardForNobody,
  hostKnows,
  hostTold,
  hostUnreached,
  inAlready,
  isInNow,
  leftAlready,
  notInYet,
  timeUnread,
} from '../messages/studio/reception';
import { tabNotInUse } from '../messages/workbook';
import type { Journal } from '../reminders/run/journal-tab';
import { journalHere, type PostedMail, type PostPlace, seenOf } from '../reviews/post-desk';
import { sendMade } from '../reviews/send-made';
import { toldBefore } from '../reviews/told-before';
import { nowIn } from '../transaction/clocks';
import { invalid, Refusal } from '../transaction/failure';
import { rememberedCatalog } from '../transaction/known-catalog';
import { productionTitle } from '../transaction/production-title';
import { readOne, tablesInUse } from '../transaction/reading';
import { type Located, locate, recordTableOf } from '../transaction/tabs';

/** Properties, the catalog and the tab, once each. @throws Refusal: setup where no tab of visitors is in use */
export function reception(ports: Ports): Methods['reception']['answer'] {
  const located = locate(ports);
  const catalog = rememberedCatalog(ports, located);
  const table = tablesInUse(located, catalog).find(({ key, visits }) => visits !== null && located.tabs.has(key));
  if (!table?.visits) throw off(located);
  const { read } = readOne(ports, located, table, catalog);
  const today = nowIn(ports).date;
  const columns = table.visits;
  return {
    table: table.key,
    today,
    visitors: read.records
      .filter((record) => dateIn(valueIn(record, columns.day)) === today)
      .map((record) => ({ id: record.id, ...visitIn(record, columns), unread: unreadOf(record, columns)?.what ?? '' })),
  };
}

/**
 * Writes the time of the workbook's clock under In, or Out. Twice the same submit is once; somebody who is in cannot arrive. Reads the tab once.
 * @throws Refusal: invalid (path `in`, `out` or `day`), gone, twice, busy, setup
 */
export const receive = defineAct(
  { table: 'table', id: 'row', leaves: 'flag' },
  {
    tables: ({ table }) => [table],
    undoable: true,
    work: (desk, { table, id, leaves }) => {
      const { read } = desk.read(table);
      const columns = visitsOf(desk.located, read.table);
      const record = onlyRow(read, id);
      const { name, in: came, out } = visitIn(record, columns);
      const { when } = desk.stamp();
      const at = when.slice(11, 16);
      refuseUnread(record, columns, name);
      const day = dateIn(valueIn(record, columns.day));
      if (day !== desk.today())
        throw invalid([{ path: columns.day, message: expectedAnotherDay({ visitor: name, day, today: desk.today() }) }]);
      if (!leaves && came !== '') throw invalid([{ path: columns.in, message: inAlready({ visitor: name, at: came }) }]);
      if (leaves && came === '') throw invalid([{ path: columns.out, message: notInYet({ visitor: name }) }]);
      if (leaves && out !== '') throw invalid([{ path: columns.out, message: leftAlready({ visitor: name, at: out }) }]);
      return {
        changes: { edits: [editOfRecord(table, record, { [leaves ? columns.out : columns.in]: at })] },
        answer: () => ({ words: leaves ? hasLeft({ visitor: name, at }) : isInNow({ visitor: name, at }) }),
      };
    },
  },
);

/**
 * Once for each visit and host: Sent mail says who was told, whoever typed the time. Somebody without an address is said. Reads the tab and Sent mail.
 * @throws Refusal: invalid before they are in; gone, twice, busy, quota, setup, denied in a copy of the file
 */
export function tellHost(ports: Ports, { table, id }: Methods['tellHost']['input'], key: string): Methods['tellHost']['answer'] {
  const located = locate(ports);
  const catalog = rememberedCatalog(ports, located);
  const { read } = readOne(ports, located, recordTableOf(located, table), catalog);
  return toldAt(ports, { catalog, read, journal: once(() => journalHere(ports, located, catalog)) }, id, key);
}

/** What is read once for all whose hosts are to be told. */
export interface ReceptionDesk {
  readonly catalog: Catalog;
  readonly read: ReadTable;
  /** Sent mail, once somebody asks for it. What is told meanwhile is about another visit. */
  readonly journal: () => Journal;
}

/** See `tellHost`. @throws Refusal: invalid, gone, twice, busy, quota, setup, denied */
export function toldAt(ports: Ports, { catalog, read, journal }: ReceptionDesk, id: string, key: string): Methods['tellHost']['answer'] {
  const columns = visitsOf(ports, read.table);
  const record = onlyRow(read, id);
  const visit = visitIn(record, columns);
  if (visit.in === '') throw invalid([{ path: columns.in, message: notInYet({ visitor: visit.name }) }]);
  const host = hostOf(catalog, visit.forPerson);
  if (host.email === null) return { words: hostUnreached({ host: host.name, visitor: visit.name }) };
  const place: PostPlace = {
    ...{ catalog, today: nowIn(ports).date, journal: journal() },
    about: letterKey('arrival', read.table.baseTable, id),
  };
  if (toldBefore(place).has(textKey(host.email))) return { words: hostKnows({ host: host.name }) };
  const { tab, columns: found } = read;
  const heading = found.find(({ key: there }) => there === columns.forPerson)?.heading ?? '';
  const mails = [mailTo({ ...host, email: host.email }, visit, { catalog, production: productionTitle(ports, catalog), tab, heading })];
  // Nobody reads it before: it is one line to a colleague, of what was just typed.
  sendMade(ports, place, () => ({ mails }), { seen: seenOf({ mails }), sure: true }, key);
  return { words: hostTold({ host: host.name }) };
}

interface Reception {
  readonly catalog: Catalog;
  readonly production: string;
  readonly tab: string;
  /** Of the column that says for whom. */
  readonly heading: string;
}

function mailTo(
  host: Host & { readonly email: string },
  visit: ReturnType<typeof visitIn>,
  { catalog, production, tab, heading }: Reception,
): PostedMail {
  const visitor = oneLine(visit.name, 120);
  const company = oneLine(visit.company, 120);
  const first = nameSaid(host.name);
  const why = visit.forPerson === '' ? heardForNobody({ tab, heading }) : heardFor({ tab, heading });
  return {
    ...{ name: host.name, to: host.email, attached: null, told: ['in'] },
    subject: oneLine(`${production}: ${arrivalSubject({ visitor, company })}`, 240),
    text: arrivalMail({ first, visitor, company, at: visit.in, badge: oneLine(visit.badge, 60), end: mailEnd(catalog, host.name, why) }),
  };
}

interface Host {
  readonly name: string;
  readonly email: string | null;
}

/** Blank: the coordinator. */
function hostOf({ people, settings }: Catalog, named: string): Host {
  const [meant] = named === '' ? [] : namesOf(named, people);
  const wanted = meant ?? (named === '' ? settings.coordinator : named);
  const person = people.find(({ name }) => sameText(name, wanted));
  return { name: person?.name ?? wanted, email: person?.active ? person.email : null };
}

function visitIn(record: ReadRecord, columns: VisitColumns) {
  const text = (key: string) => textIn(valueIn(record, key)).trim();
  return {
    ...{ name: text(columns.name), company: text(columns.company), forPerson: text(columns.forPerson) },
    ...{ in: text(columns.in), out: text(columns.out), badge: text(columns.badge) },
  };
}

/** A time that cannot be read is no blank cell to write into. */
function refuseUnread(record: ReadRecord, columns: VisitColumns, visitor: string): void {
  const unread = unreadOf(record, columns);
  if (unread !== null) throw invalid([{ path: unread.path, message: timeUnread({ visitor, what: unread.what }) }]);
}

function unreadOf({ issues }: ReadRecord, columns: VisitColumns): { readonly path: string; readonly what: string } | null {
  const unread = issues.find(({ path }) => path === columns.in || path === columns.out);
  return unread === undefined ? null : { path: unread.path, what: unread.short ?? unread.message };
}

function visitsOf(place: Pick<Located, 'workbook'>, { visits }: BoundTable): VisitColumns {
  if (visits === null) throw off(place);
  return visits;
}

function off({ workbook }: Pick<Located, 'workbook'>): Refusal {
  return new Refusal('setup', tabNotInUse({ tab: recordTables(workbook).find(({ visits }) => visits !== null)?.tab ?? '' }));
}
