// The sheet that somebody signs for kit, and lists of what is out and of what is here at wrap.

import type { KitList } from '../../contract/kit';
import type { Methods } from '../../contract/methods';
import type { PaperModel, PaperTable, Party } from '../../documents/paper/model';
import type { Ports } from '../../ports';
import type { Catalog } from '../../schema/catalog';
import type { Lending } from '../../schema/stock/lending';
import { shapeOfValues } from '../../schema/traits';
import { sortedBy } from '../../schema/values/grouping';
import { dateInFull, type LocalDate } from '../../schema/values/local-date';
import { textKey } from '../../schema/values/text';
import { type Referents, referentsOf, resolved } from '../../workbook/references/referents';
import type { ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { nothingOut, nothingWith, piecesListed, receivedAsListed } from '../messages/kit';
import { nothingListed } from '../messages/papers';
import { madePaper } from '../papers/paper';
import { notesOfUnread, paperText } from '../papers/paper-model';
import { companyNamed, notesOfOurs, ourParty, theirParty } from '../papers/parties';
import { nowIn } from '../transaction/clocks';
import { Refusal } from '../transaction/failure';
import { rememberedCatalog } from '../transaction/known-catalog';
import { productionTitle } from '../transaction/production-title';
import { readOne, tablesNamed } from '../transaction/reading';
import { type Located, locate } from '../transaction/tabs';
import { kitTabsNow } from './kit-desk';
import { isOut, type LendingTab, type Piece, pieceDay, piecesHere, pieceText } from './lending';

type Input = Methods['kitPaper']['input'];

/**
 * Of what is saved; nothing is written. Properties, the catalog, each tab of kit, and for a sheet those of whom it may be with.
 * @throws Refusal: invalid for a sheet of nothing, setup
 */
export function kitPaper(ports: Ports, input: Input): Methods['kitPaper']['answer'] {
  const located = locate(ports);
  const catalog = rememberedCatalog(ports, located);
  const tabs = kitTabsNow(ports, located);
  const pieces = piecesHere(tabs);
  const today = nowIn(ports).date;
  const holders = input.list === 'sheet' ? holdersOf(ports, located, catalog, tabs) : null;
  const listed = holders === null ? listOf(input.list, pieces) : held(pieces, holders, input);
  if (listed.length === 0) {
    throw new Refusal('invalid', holders !== null ? nothingWith({ holder: input.holder.trim() }) : nothingWords(input.list));
  }
  const production = productionTitle(ports, catalog);
  const us = ourParty(catalog, production);
  const model: PaperModel = {
    ...{ title: titles[input.list], number: holders === null ? today : input.holder.trim(), about: '', production, day: dateInFull(today) },
    parties: [us, ...(holders === null ? [] : [theirs(input.holder.trim(), holders)])],
    facts: [],
    paragraphs: [howMany(listed, today)],
    table: tableOf(tabs, listed, columnsFor[input.list], catalog),
    ...(holders === null
      ? { statements: [], signatures: [] }
      : {
          statements: [receivedAsListed()],
          signatures: ['Handed out by', 'Received by', 'Taken back by'],
        }),
  };
  const notes = [...notesOfOurs(catalog, us.name), ...notesOfUnread(listed.map(({ record }) => record))];
  return madePaper(ports, { model, notes }, input.form);
}

const titles: Readonly<Record<KitList, string>> = { sheet: 'Kit sheet', out: 'Kit that is out', wrap: 'Kit at wrap' };

type ColumnName = keyof Lending | 'id';

const columnsFor: Readonly<Record<KitList, readonly ColumnName[]>> = {
  sheet: ['id', 'what', 'serial', 'accessories', 'value', 'condition', 'since', 'dueBack', 'signedFor'],
  out: ['holder', 'id', 'what', 'serial', 'since', 'dueBack', 'place', 'condition', 'signedFor', 'offHire'],
  wrap: ['owner', 'offHire', 'id', 'what', 'serial', 'holder', 'since', 'dueBack', 'place', 'value'],
};

/** Those of whom pieces may be with: people, companies. */
interface Holders {
  readonly reads: readonly ReadTable[];
  readonly named: Referents;
  readonly column: Parameters<typeof companyNamed>[1] | null;
}

function holdersOf(ports: Ports, located: Located, catalog: Catalog, tabs: readonly LendingTab[]): Holders {
  const [column] = tabs.flatMap(({ read, columns }) => {
    const found = read.table.columns[columns.holder];
    return found?.kind === 'ref' ? [found] : [];
  });
  const reads =
    column === undefined ? [] : tablesNamed(located, catalog, column.to).map((one) => readOne(ports, located, one, catalog).read);
  return { reads, named: referentsOf(reads), column: column ?? null };
}

/** The same for all names of one person. */
function holderKey(text: string, { named, column }: Holders): string {
  const found = column === null || text === '' ? null : resolved(text, column, named);
  return found !== null && 'row' in found ? `${found.row.tab} ${found.row.row}` : textKey(text);
}

function held(pieces: readonly Piece[], holders: Holders, { holder, only }: Input): readonly Piece[] {
  const [whose, tags] = [holderKey(holder.trim(), holders), new Set(only.map(textKey))];
  const has = (piece: Piece) => holderKey(pieceText(piece, piece.columns.holder), holders) === whose;
  return whose === '' ? [] : pieces.filter((piece) => has(piece) && (tags.size === 0 || tags.has(textKey(piece.record.id))));
}

function theirs(holder: string, { column, reads }: Holders): Party {
  const companies = reads.filter(({ table }) => table.party !== null);
  const company = column === null ? { why: '' } : companyNamed(holder, column, companies);
  return theirParty(holder, '', company);
}

/** What is out by who has it, then by the day on which it is due; at wrap by whose it is, what goes off hire first before that. */
function listOf(list: KitList, pieces: readonly Piece[]): readonly Piece[] {
  const day = (piece: Piece, key: 'dueBack' | 'offHire') => pieceDay(piece, piece.columns[key]) ?? last;
  const name = (piece: Piece, key: 'holder' | 'owner') => textKey(pieceText(piece, piece.columns[key]));
  if (list === 'out') return sortedBy(pieces.filter(isOut), (piece) => `${name(piece, 'holder')}\n${day(piece, 'dueBack')}`);
  return sortedBy(pieces, (piece) => `${day(piece, 'offHire')}\n${name(piece, 'owner')}`);
}

/** Behind every day. */
const last = '~';

function howMany(pieces: readonly Piece[], today: LocalDate): string {
  const late = pieces.filter((piece) => isOut(piece) && (pieceDay(piece, piece.columns.dueBack) ?? today) < today).length;
  return piecesListed({ count: pieces.length, late });
}

/** The columns in which some piece says something. What is hired from nobody is ours. */
function tableOf(tabs: readonly LendingTab[], pieces: readonly Piece[], wanted: readonly ColumnName[], catalog: Catalog): PaperTable {
  const columns = wanted.flatMap((name) => {
    const keyed = tabs.flatMap(({ read, columns: own }) => {
      const key = name === 'id' ? read.table.id : own[name];
      return read.columns.filter((column) => column.key === key);
    });
    const [first] = keyed;
    if (first === undefined) return [];
    const cells = pieces.map((piece) => (name === 'id' ? piece.record.id : cellOf(piece, name, catalog)));
    return cells.every((text) => text === '')
      ? []
      : [{ name, heading: first.heading, isNumber: shapeOfValues(first.column) === 'number', cells }];
  });
  const value = columns.find(({ name }) => name === 'value');
  return {
    columns: columns.map(({ heading, isNumber }) => ({ heading, isNumber })),
    rows: pieces.map((_piece, at) => columns.map(({ cells }) => cells[at] ?? '')),
    totals:
      value === undefined ? null : columns.map(({ name }, at) => (name === 'value' ? totalOf(pieces, catalog) : at === 0 ? 'Total' : '')),
  };
}

function cellOf(piece: Piece, name: keyof Lending, catalog: Catalog): string {
  const key = piece.columns[name];
  const found = piece.read.columns.find((column) => column.key === key);
  const text = found === undefined ? '' : paperText(found, valueIn(piece.record, key), catalog);
  return text === '' && name === 'owner' ? 'Ours' : text;
}

function totalOf(pieces: readonly Piece[], catalog: Catalog): string {
  const [first] = pieces;
  const found = first?.read.columns.find((column) => column.key === first.columns.value);
  const sum = pieces.reduce((all, piece) => all + Number(valueIn(piece.record, piece.columns.value) ?? 0), 0);
  return found === undefined ? '' : paperText(found, sum, catalog);
}

function nothingWords(list: KitList): string {
  return list === 'out' ? nothingOut() : nothingListed();
}
