// The handover on paper, and as mails to whoever gets it.

import type { Methods } from '../../contract/methods';
import { type HandedRow, mostHanded } from '../../contract/studio/handover';
import type { PaperModel } from '../../documents/paper/model';
import { nameSaid, oneLine } from '../../documents/plain';
import { workOf } from '../../office/rules/deadline';
import { placeKey } from '../../office/sent-log/item-keys';
import { letterKey } from '../../office/sent-log/letters';
import type { WorkItem } from '../../office/work/work';
import type { Ports } from '../../ports';
import { groupedBy } from '../../schema/values/grouping';
import { dateInFull } from '../../schema/values/local-date';
import { namesOf } from '../../schema/values/names';
import { sameText } from '../../schema/values/text';
import { pieceText } from '../kit/lending';
import { mailEnd } from '../letters/mail-end';
import { perhapsOnItsWay } from '../messages/letters';
import {
  handoverMail,
  handoverSubject,
  noAddressFor,
  nobodyHasThemYet,
  nothingHeld,
  openInFigures,
  whyHanded,
} from '../messages/studio/handover';
import { madePaper } from '../papers/paper';
import { journalHere, type PostPlace, seenOf } from '../reviews/post-desk';
import { type MadeMails, sendMade } from '../reviews/send-made';
import { doubtful, entriesAbout } from '../reviews/told-before';
import { Refusal } from '../transaction/failure';
import { productionTitle } from '../transaction/production-title';
import { type HeldDesk, heldDesk, heldPiece, openRow } from './open-rows';
import { checkedRows } from './plan-handover';

/** What they have, with whom each is to go to. Writes nothing. @throws Refusal: invalid, for nobody and for nothing; setup */
export function handoverPaper(
  ports: Ports,
  { person, handed, form }: Methods['handoverPaper']['input'],
): Methods['handoverPaper']['answer'] {
  const desk = heldDesk(ports, person);
  const to = new Map(handed.map((row) => [placeOf(row), row.to]));
  // Once it was handed over the rows are others': they are on it all the same.
  const everything = [...desk.items(), ...handedItems(desk, handed)];
  // Two rows may have one ID by mistake.
  const items = [...new Map(everything.map((item) => [`${item.row} ${placeKey(item)}`, item])).values()];
  const kit = desk.kit();
  if (items.length + kit.length === 0) throw new Refusal('invalid', nothingHeld({ person: desk.person }));
  const production = productionTitle(ports, desk.catalog);
  const open = items.map((item) => ({ item, row: openRow(desk, item) }));
  const rows = open.map(({ item, row: { id, name, words, link, ask } }) => {
    const what = [name === id ? id : `${name} (${id})`, item.stepSaid ?? ''].filter((text) => text !== '').join(', ');
    return [item.tab, what, words, link, ask, to.get(placeOfItem(item)) ?? ''];
  });
  const pieces = kit.map((piece) => ['Kit', heldPiece(piece), '', '', '', pieceText(piece, piece.columns.place)]);
  const late = open.filter(({ row }) => row.late).length;
  const model: PaperModel = {
    ...{ title: 'Handover', number: desk.person, about: '', production, day: dateInFull(desk.today) },
    ...{ parties: [], facts: [] },
    paragraphs: [openInFigures({ rows: open.length, late, kit: kit.length })],
    table: {
      columns: ['Tab', 'What', 'Where it stands', 'Files', 'Ask', 'Goes to'].map((heading) => ({ heading, isNumber: false })),
      rows: [...rows, ...pieces],
      totals: null,
    },
    ...{ statements: [], signatures: ['Handed over by', 'Taken over by'] },
  };
  return madePaper(ports, { model, notes: [] }, form);
}

type PostInput = Methods['handoverPost']['input'];

/** Of the rows that the new ones have by now. Writes nothing. @throws Refusal: invalid, setup, denied */
export function handoverPost(ports: Ports, input: PostInput): Methods['handoverPost']['answer'] {
  const desk = heldDesk(ports, input.person);
  const place = placeFor(ports, desk);
  const { mails, notes } = madeMails(ports, desk, input.handed);
  const [open] = doubtful(entriesAbout(place));
  return {
    ...{ mails: mails.map(({ name, to, subject, text }) => ({ name, to, subject, text, file: null })), calendar: null },
    ...{ notes, doubt: open === undefined ? '' : perhapsOnItsWay(open), seen: seenOf({ mails }) },
  };
}

/** Only as they were seen; see `sendMade`. @throws Refusal: invalid, conflict, quota, busy, setup, denied */
export function sendHandover(
  ports: Ports,
  { person, handed, seen, sure }: Methods['sendHandover']['input'],
  key: string,
): Methods['sendHandover']['answer'] {
  const desk = heldDesk(ports, person);
  const { words } = sendMade(ports, placeFor(ports, desk), () => madeMails(ports, desk, handed), { seen, sure }, key);
  return { words };
}

function placeFor(ports: Ports, { located, catalog, person, today }: HeldDesk): PostPlace {
  return { catalog, today, journal: journalHere(ports, located, catalog), about: letterKey('handover', 'people', person) };
}

function placeOf({ table, column, id }: Omit<HandedRow, 'to'>): string {
  return `${table}/${column}/${id}`;
}

function placeOfItem({ table, byColumn, id }: WorkItem): string {
  return placeOf({ table, column: byColumn, id });
}

/** Those of the rows that somebody who is named for them has. */
function handedItems({ readOf, catalog }: HeldDesk, handed: readonly HandedRow[]): readonly WorkItem[] {
  const to = new Map(handed.slice(0, mostHanded).map((row) => [placeOf(row), row.to]));
  return [...groupedBy(handed, ({ table }) => table).keys()].flatMap((table) =>
    workOf(readOf(table), catalog).filter((item) => {
      const name = to.get(placeOfItem(item)) ?? '';
      const [meant] = name === '' ? [] : namesOf(name, catalog.people);
      return item.open && meant !== undefined && item.by.some((one) => sameText(one, meant));
    }),
  );
}

/** One each, in the order of the tabs. */
function madeMails(ports: Ports, desk: HeldDesk, handed: readonly HandedRow[]): MadeMails & { readonly notes: readonly string[] } {
  const given = checkedRows(desk, handed);
  const to = new Map(given.map((row) => [placeOf(row), row.to]));
  const mine = groupedBy(handedItems(desk, given), (item) => to.get(placeOfItem(item)) ?? '');
  const production = productionTitle(ports, desk.catalog);
  const all = [...mine].map(([name, items]) => {
    const address = desk.catalog.people.find((one) => sameText(one.name, name))?.email ?? null;
    return {
      name,
      address,
      subject: handoverSubject({ production, person: desk.person, rows: items.length }),
      text: textOf(desk, name, items),
    };
  });
  return {
    mails: all.flatMap(({ name, address, subject, text }) =>
      address === null ? [] : [{ name, to: address, subject, text, attached: null, told: [] }],
    ),
    notes: [
      ...(all.length === 0 ? [nobodyHasThemYet()] : []),
      ...all.flatMap(({ name, address }) => (address === null ? [noAddressFor({ name })] : [])),
    ],
  };
}

function textOf(desk: HeldDesk, name: string, items: readonly WorkItem[]): string {
  const tabs = [...groupedBy(items, ({ tab }) => tab)].map(([tab, ofTab]) => ({
    tab,
    lines: ofTab.map((item) => {
      const row = openRow(desk, item);
      return { ...row, name: oneLine(row.name, 120), step: oneLine(item.stepSaid ?? '', 60) };
    }),
  }));
  const end = mailEnd(desk.catalog, name, whyHanded({ person: desk.person }));
  return handoverMail({ first: nameSaid(name), person: desk.person, end, tabs });
}
