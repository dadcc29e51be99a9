// Everything that is open of one person, by tab, as work that all rules see; and what of it is not a row to be handed over.

import type { Methods } from '../../contract/methods';
import type { HandoverDesk, OpenGroup, OpenRow } from '../../contract/studio/handover';
import { dueFact, nowFact } from '../../documents/lines';
import { mailLineOf } from '../../office/digest/person-sections';
import { workOf } from '../../office/rules/deadline';
import type { WorkItem } from '../../office/work/work';
import { type Calendar, calendarOf } from '../../office/work/working-days';
import type { Ports } from '../../ports';
import type { Catalog, Person } from '../../schema/catalog';
import { groupedBy } from '../../schema/values/grouping';
import type { LocalDate } from '../../schema/values/local-date';
import { namesOf } from '../../schema/values/names';
import { once } from '../../schema/values/once';
import { inWords, sameText, seenText } from '../../schema/values/text';
import type { ReadTable } from '../../workbook/rows/read-table';
import { rowsWithKey } from '../../workbook/rows/rows-of-a-key';
import { isOut, lendingTables, lendingTabs, type Piece, piecesHere, pieceText } from '../kit/lending';
import { cannotBeTold, isCoordinator, leadsSteps, nothingHeld, personUnknown, whoHandsOver } from '../messages/studio/handover';
import { nowIn } from '../transaction/clocks';
import { invalid } from '../transaction/failure';
import { freshCatalog } from '../transaction/known-catalog';
import { readsOnce, tablesInUse } from '../transaction/reading';
import { type Located, locate } from '../transaction/tabs';

/** All that a handover of one person is made of. */
export interface HeldDesk {
  readonly located: Located;
  readonly catalog: Catalog;
  /** As on People. */
  readonly person: string;
  readonly today: LocalDate;
  readonly calendar: Calendar;
  readonly readOf: (table: string) => ReadTable;
  /** Open work that names them, in the order of the tabs. Reads each tab that has deadlines, once. */
  readonly items: () => readonly WorkItem[];
  readonly kit: () => readonly Piece[];
}

/** @throws Refusal: invalid (path `person`) for nobody, and for somebody who is not on People; setup */
export function heldDesk(ports: Ports, typed: string): HeldDesk {
  const located = locate(ports);
  const { catalog } = freshCatalog(ports, located);
  const person = onPeople(typed, catalog);
  if (person === null) {
    const message = seenText(typed) === '' ? whoHandsOver() : personUnknown({ name: seenText(typed) });
    throw invalid([{ path: 'person', message }]);
  }
  const readOf = readsOnce(ports, located, catalog);
  const used = tablesInUse(located, catalog).filter(({ key }) => located.tabs.has(key));
  const has = ({ by, open }: WorkItem) => open && by.some((name) => sameText(name, person.name));
  const dated = used.filter(({ deadlines }) => deadlines.length > 0);
  const hasKit = used.some(({ key }) => lendingTables(located).includes(key));
  return {
    ...{ located, catalog, readOf, person: person.name, today: nowIn(ports).date, calendar: calendarOf(catalog.settings) },
    items: once(() => dated.flatMap(({ key }) => workOf(readOf(key), catalog).filter(has))),
    kit: once(() => (hasKit ? piecesHere(lendingTabs(located, catalog, readOf)).filter((piece) => isWith(piece, person)) : [])),
  };
}

/** The person on People whom a text means alone; null for none. */
export function onPeople(typed: string, { people }: Catalog): Person | null {
  const [name, ...others] = namesOf(seenText(typed), people);
  const found = others.length > 0 || name === undefined ? [] : people.filter((one) => sameText(one.name, name));
  return found.length === 1 && found[0] !== undefined && !found[0].twice ? found[0] : null;
}

function isWith(piece: Piece, { name, also }: Person): boolean {
  const holder = pieceText(piece, piece.columns.holder);
  return isOut(piece) && [name, ...also].some((one) => sameText(one, holder));
}

/** Writes nothing. One round trip for each tab that has deadlines, and for those of kit. @throws Refusal: as `heldDesk` */
export function handoverDesk(ports: Ports, { person: typed }: Methods['handoverDesk']['input']): HandoverDesk {
  const desk = heldDesk(ports, typed);
  const groups = groupsOf(desk);
  const kit = desk.kit().map((piece) => heldPiece(piece));
  return { person: desk.person, groups, kit, notes: notesOn(desk, groups.length + kit.length === 0) };
}

export function heldPiece({ record, ...piece }: Piece): string {
  return [record.id, pieceText({ record }, piece.columns.what)].filter((text) => text !== '').join(' ');
}

/** By tab and column; what has no ID of its own is left out. */
function groupsOf(desk: HeldDesk): readonly OpenGroup[] {
  const mine = desk.items().filter((item) => isTold(desk, item));
  return [...groupedBy(mine, ({ table, byColumn }) => `${table}/${byColumn}`).values()].flatMap((items): readonly OpenGroup[] => {
    const [first] = items;
    if (first === undefined || first.byHeading === null) return [];
    const rows = new Map(items.map((item) => [item.id, openRow(desk, item)]));
    return [{ table: first.table, tab: first.tab, column: first.byColumn, heading: first.byHeading, rows: [...rows.values()] }];
  });
}

function isTold({ readOf }: HeldDesk, { table, id }: WorkItem): boolean {
  return id !== '' && rowsWithKey(readOf(table), id).length === 1;
}

/** As its mail tells it. */
export function openRow({ catalog, today, calendar, person }: HeldDesk, item: WorkItem): OpenRow {
  const line = mailLineOf(item, { day: today, calendar });
  const others = (names: readonly string[]) => names.filter((name) => !sameText(name, person));
  const leads = others(item.leads);
  return {
    ...{ id: item.id, name: item.apart === '' ? item.name : `${item.name}, ${item.apart}` },
    words: [dueFact(line, today), nowFact(line)].filter((fact) => fact !== '').join(' '),
    ...{ late: line.late > 0, link: item.link?.url ?? '' },
    ask: inWords(leads.length > 0 ? leads : others([catalog.settings.coordinator]).filter((name) => name !== '')),
  };
}

function notesOn(desk: HeldDesk, isEmpty: boolean): readonly string[] {
  const { person, catalog } = desk;
  const untold = groupedBy(
    desk.items().filter((item) => !isTold(desk, item)),
    ({ tab }) => tab,
  );
  const led = catalog.steps.filter(({ leads }) => leads.some((name) => sameText(name, person))).map(({ name }) => name);
  const { coordinator, manager } = catalog.settings;
  return [
    ...(isEmpty ? [nothingHeld({ person })] : []),
    ...[...untold].map(([tab, items]) => cannotBeTold({ count: items.length, tab })),
    ...(led.length > 0 ? [leadsSteps({ person, steps: led })] : []),
    ...(sameText(coordinator, person) ? [isCoordinator({ person, setting: 'Coordinator' })] : []),
    ...(sameText(manager, person) ? [isCoordinator({ person, setting: 'Production manager' })] : []),
  ];
}
