// What becomes of pieces of kit that come back to us, or go back to whom they were hired from.

import type { Methods } from '../../contract/methods';
import type { LocalDate } from '../../schema/values/local-date';
import { sameText } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import type { Desk } from '../changes/desk';
import { backBefore, backLate, goneBeforeHire, holderMissing, notOut, oursAlone, stillOnHire } from '../messages/kit';
import { invalid, Refusal } from '../transaction/failure';
import { type ChosenPiece, changedPiece, chosenPieces, dayGiven, dayWords, pieceTitle, refuseGone, textGiven } from './chosen-pieces';
import type { Lent } from './handing-out';
import { isOut, pieceDay, pieceText } from './lending';

/**
 * Of what this very act has done before nothing changes again.
 * @throws Refusal: invalid without a day, for a day before it went or before it was hired, for what is not out, what is hired from nobody, and what has gone
 * back; gone, twice, setup
 */
export function takenBack(desk: Desk, input: Methods['takeBack']['input']): Lent {
  const day = dayGiven(input.day, 'day', 'Back on');
  const to = textGiven(input.to);
  if (input.way === 'us' && to === null) throw invalid([{ path: 'to', message: holderMissing() }]);
  const pieces = chosenPieces(desk, input.pieces);
  const edits = new Map(
    pieces.flatMap((piece) => {
      const edit = changedPiece(piece, valuesBack(piece, input, to, day));
      return edit === null ? [] : [[piece, edit] as const];
    }),
  );
  const open = [...edits.keys()];
  refuseGone(open);
  if (input.way === 'us') refuseHome(open);
  else refuseOurs(open);
  refuseBeforeOut(open, day);
  if (input.way === 'hire') refuseBeforeHire(open, day);
  return {
    edits: [...edits.values()],
    ids: pieces.map(({ record }) => record.id),
    notes: open.flatMap((piece) => notesBack(piece, input.way, day)),
  };
}

function valuesBack(piece: ChosenPiece, { way, place }: Methods['takeBack']['input'], to: string | null, day: LocalDate): Values {
  const { columns, chosen } = piece;
  const condition = textGiven(chosen.condition);
  const wasOut = isOut(piece);
  return {
    ...{ [columns.since]: null, [columns.dueBack]: null, [columns.signedFor]: null, [columns.place]: textGiven(place) },
    ...(way === 'hire'
      ? { [columns.holder]: pieceText(piece, columns.owner), [columns.goneBack]: day, ...(wasOut && { [columns.backOn]: day }) }
      : { [columns.holder]: to, [columns.backOn]: day }),
    ...(condition !== null && { [columns.condition]: condition }),
  };
}

function refuseHome(pieces: readonly ChosenPiece[]): void {
  const names = pieces.filter((piece) => !isOut(piece)).map(pieceTitle);
  if (names.length > 0) throw new Refusal('invalid', notOut({ names }));
}

function refuseOurs(pieces: readonly ChosenPiece[]): void {
  const names = pieces.filter((piece) => pieceText(piece, piece.columns.owner) === '').map(pieceTitle);
  if (names.length > 0) throw new Refusal('invalid', oursAlone({ names }));
}

function refuseBeforeHire(pieces: readonly ChosenPiece[], day: LocalDate): void {
  for (const piece of pieces) {
    const from = pieceDay(piece, piece.columns.hireFrom);
    if (from !== null && day < from)
      throw invalid([{ path: 'day', message: goneBeforeHire({ piece: pieceTitle(piece), from: dayWords(from) }) }]);
  }
}

function refuseBeforeOut(pieces: readonly ChosenPiece[], day: LocalDate): void {
  for (const piece of pieces) {
    const since = pieceDay(piece, piece.columns.since);
    if (since !== null && day < since)
      throw invalid([{ path: 'day', message: backBefore({ piece: pieceTitle(piece), since: dayWords(since) }) }]);
  }
}

/** What is on hire is not done with when it is back in the cupboard. */
function notesBack(piece: ChosenPiece, way: Methods['takeBack']['input']['way'], day: LocalDate): readonly string[] {
  const [offHire, dueBack] = [pieceDay(piece, piece.columns.offHire), pieceDay(piece, piece.columns.dueBack)];
  const isLate =
    dueBack !== null && dueBack < day && !sameText(pieceText(piece, piece.columns.owner), pieceText(piece, piece.columns.holder));
  return [
    ...(isLate ? [backLate({ piece: pieceTitle(piece), dueBack: dayWords(dueBack) })] : []),
    ...(way === 'us' && offHire !== null ? [stillOnHire({ piece: pieceTitle(piece), offHire: dayWords(offHire) })] : []),
  ];
}
