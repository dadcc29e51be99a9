// The tabs of what is lent out, and what is known of each piece.

import type { KitPiece } from '../../contract/kit';
import { dateIn } from '../../office/work/row-facts';
import type { Catalog } from '../../schema/catalog';
import type { Lending } from '../../schema/stock/lending';
import { seenText } from '../../schema/values/text';
import { recordTables } from '../../schema/workbook';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { kitNotInUse } from '../messages/kit';
import { Refusal } from '../transaction/failure';
import { tablesNamed } from '../transaction/reading';
import type { Located } from '../transaction/tabs';

/** A tab of pieces, and which of its columns say what. */
export interface LendingTab {
  readonly read: ReadTable;
  readonly columns: Lending;
}

/** A piece as it stands on its tab. */
export interface Piece extends LendingTab {
  readonly record: ReadRecord;
}

/** Keys of the tables whose rows are lent, whether they are in use or not. */
export function lendingTables({ workbook }: Pick<Located, 'workbook'>): readonly string[] {
  return recordTables(workbook).flatMap(({ key, lends }) => (lends === null ? [] : [key]));
}

/** Each tab in use is read, by `readOf`. @throws Refusal: setup where none is */
export function lendingTabs(located: Located, catalog: Catalog, readOf: (table: string) => ReadTable): readonly LendingTab[] {
  const bases = recordTables(located.workbook).flatMap(({ baseTable, lends }) => (lends === null ? [] : [baseTable]));
  const tabs = tablesNamed(located, catalog, [...new Set(bases)]).flatMap(({ key, lends }) =>
    lends === null ? [] : [{ read: readOf(key), columns: lends }],
  );
  if (tabs.length === 0) throw new Refusal('setup', kitNotInUse());
  return tabs;
}

/** What that column says of it; `''` for nothing, and for a column that the tab does not have. */
export function pieceText({ record }: Pick<Piece, 'record'>, column: string): string {
  return seenText(String(valueIn(record, column) ?? ''));
}

export function pieceDay({ record }: Pick<Piece, 'record'>, column: string) {
  return dateIn(valueIn(record, column));
}

/** Handed out, and neither back nor gone back. */
export function isOut(piece: Piece): boolean {
  const { since, dueBack } = piece.columns;
  return !isGone(piece) && (pieceDay(piece, since) ?? pieceDay(piece, dueBack)) !== null;
}

/** Back with whom it was hired from. */
export function isGone(piece: Piece): boolean {
  return pieceDay(piece, piece.columns.goneBack) !== null;
}

/** All pieces that are ours or on hire, in the order of their tabs. */
export function piecesHere(tabs: readonly LendingTab[]): readonly Piece[] {
  return tabs.flatMap((tab) => tab.read.records.map((record) => ({ ...tab, record })).filter((piece) => !isGone(piece)));
}

export function shownPiece(piece: Piece): KitPiece {
  const { read, columns, record } = piece;
  const text = (column: string) => pieceText(piece, column);
  return {
    ...{ table: read.table.key, id: record.id, what: text(columns.what) || record.id, serial: text(columns.serial) },
    ...{
      holder: text(columns.holder),
      isOut: isOut(piece),
      since: pieceDay(piece, columns.since),
      dueBack: pieceDay(piece, columns.dueBack),
    },
    ...{ offHire: pieceDay(piece, columns.offHire), owner: text(columns.owner), place: text(columns.place) },
    condition: text(columns.condition),
  };
}
