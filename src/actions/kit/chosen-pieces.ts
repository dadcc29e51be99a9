// The pieces that somebody has chosen, as they stand under the lock.

import type { LentPiece } from '../../contract/kit';
import { dateInFull, isLocalDate, type LocalDate } from '../../schema/values/local-date';
import { seenText } from '../../schema/values/text';
import type { Value, Values } from '../../schema/values/value';
import { valueIn } from '../../workbook/rows/sheet-row';
import { type EditedRow, editOfRecord } from '../changes/changes';
import type { Desk } from '../changes/desk';
import { onlyRow } from '../changes/keyed-row';
import { dayMissing, gonePieces, kitNotInUse, pieceUnread } from '../messages/kit';
import { invalid, Refusal } from '../transaction/failure';
import { isGone, lendingTabs, type Piece, pieceText } from './lending';

export interface ChosenPiece extends Piece {
  readonly chosen: LentPiece;
}

/** @throws Refusal: gone, twice where two rows have an asset tag, invalid for a piece whose days cannot be read, setup */
export function chosenPieces(desk: Desk, pieces: readonly LentPiece[]): readonly ChosenPiece[] {
  const tabs = new Map(lendingTabs(desk.located, desk.catalog(), (key) => desk.read(key).read).map((tab) => [tab.read.table.key, tab]));
  const found = pieces.map((chosen): ChosenPiece => {
    const tab = tabs.get(chosen.table);
    if (tab === undefined) throw new Refusal('setup', kitNotInUse());
    return { ...tab, record: onlyRow(tab.read, chosen.id), chosen };
  });
  // Who cannot read when it went cannot say that it is not out.
  const unread = found.flatMap((piece) => {
    const { since, dueBack, goneBack, offHire, hireFrom } = piece.columns;
    const [issue] = piece.record.issues.filter(({ path }) => [since, dueBack, goneBack, offHire, hireFrom].includes(path));
    return issue === undefined
      ? []
      : [{ path: `${piece.record.id}:${issue.path}`, message: pieceUnread({ piece: pieceTitle(piece), issue: issue.message }) }];
  });
  if (unread.length > 0) throw invalid(unread);
  return found;
}

/** @throws Refusal: invalid for what is back with whom it was hired from */
export function refuseGone(pieces: readonly ChosenPiece[]): void {
  const names = pieces.filter(isGone).map(pieceTitle);
  if (names.length > 0) throw new Refusal('invalid', gonePieces({ names }));
}

/** `KIT-002 Pen display` */
export function pieceTitle(piece: Piece): string {
  return [piece.record.id, pieceText(piece, piece.columns.what)].filter(Boolean).join(' ').slice(0, 80);
}

/** The day that was chosen. @throws Refusal: invalid at that field */
export function dayGiven(text: string, path: string, what: string): LocalDate {
  if (!isLocalDate(text)) throw invalid([{ path, message: dayMissing({ what }) }]);
  return text;
}

/** In words for messages; `''` for none. */
export function dayWords(day: LocalDate | null): string {
  return day === null ? '' : dateInFull(day);
}

/** What changes in its row: cells that say so already stay, and so do those of columns that the tab does not have. Null where nothing does. */
export function changedPiece({ read, record }: Piece, wanted: Values): EditedRow | null {
  const there = Object.entries(wanted).filter(([key]) => read.columns.some((column) => column.key === key));
  const changed = there.filter(([key, value]) => same(valueIn(record, key)) !== same(value));
  if (changed.length === 0) return null;
  return editOfRecord(read.table.key, record, Object.fromEntries(changed));
}

function same(value: Value): Value {
  return value === '' ? null : value;
}

/** Blank is nothing. */
export function textGiven(text: string): string | null {
  return seenText(text) || null;
}
