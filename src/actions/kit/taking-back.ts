// What becomes of pieces of kit that come back to us, or go back to whom they were hired from.

import type { Methods } from '../../contract/methods';
import type { LocalDate } from '../../schema/values/local-date';
import { sameText } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import type { Desk } from '../changes/desk';
import { backBefore, backLate, goneBeforeHire, gonePieces, holderMissing, notOut, oursAlone, stillOnHire } from '../messages/kit';
import { invalid, Refusal } from '../transaction/failure';
import { type ChosenPiece, changedPiece, chosenPieces, dayGiven, dayWords, nameOf, textGiven } from './chosen-pieces';
import type { Lent } from './handing-out';
import { dayOf, isGone, isOut, textOf } from './lending';

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
  const wanted = pieces.map((piece) => ({ piece, values: valuesBack(piece, input, to, day) }));
  const open = wanted.filter(({ piece, values }) => changedPiece(piece, values) !== null).map(({ piece }) => piece);
  if (input.way === 'us') refuseHome(open, day);
  else refuseToHire(open, day);
  return {
    edits: wanted.flatMap(({ piece, values }) => changedPiece(piece, values) ?? []),
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
      ? { [columns.holder]: textOf(piece, columns.owner), [columns.goneBack]: day, ...(wasOut && { [columns.backOn]: day }) }
      : { [columns.holder]: to, [columns.backOn]: day }),
    ...(condition !== null && { [columns.condition]: condition }),
  };
}

function refuseHome(pieces: readonly ChosenPiece[], day: LocalDate): void {
  const gone = pieces.filter(isGone).map(nameOf);
  if (gone.length > 0) throw new Refusal('invalid', gonePieces({ names: gone }));
  const here = pieces.filter((piece) => !isOut(piece)).map(nameOf);
  if (here.length > 0) throw new Refusal('invalid', notOut({ names: here }));
  refuseBeforeOut(pieces, day);
}

function refuseToHire(pieces: readonly ChosenPiece[], day: LocalDate): void {
  const gone = pieces.filter(isGone).map(nameOf);
  if (gone.length > 0) throw new Refusal('invalid', gonePieces({ names: gone }));
  const ours = pieces.filter((piece) => textOf(piece, piece.columns.owner) === '').map(nameOf);
  if (ours.length > 0) throw new Refusal('invalid', oursAlone({ names: ours }));
  refuseBeforeOut(pieces, day);
  for (const piece of pieces) {
    const from = dayOf(piece, piece.columns.hireFrom);
    if (from !== null && day < from)
      throw invalid([{ path: 'day', message: goneBeforeHire({ piece: nameOf(piece), from: dayWords(from) }) }]);
  }
}

function refuseBeforeOut(pieces: readonly ChosenPiece[], day: LocalDate): void {
  for (const piece of pieces) {
    const since = dayOf(piece, piece.columns.since);
    if (since !== null && day < since)
      throw invalid([{ path: 'day', message: backBefore({ piece: nameOf(piece), since: dayWords(since) }) }]);
  }
}

/** What is on hire is not done with when it is back in the cupboard. */
function notesBack(piece: ChosenPiece, way: Methods['takeBack']['input']['way'], day: LocalDate): readonly string[] {
  const [offHire, dueBack] = [dayOf(piece, piece.columns.offHire), dayOf(piece, piece.columns.dueBack)];
  const isLate = dueBack !== null && dueBack < day && !sameText(textOf(piece, piece.columns.owner), textOf(piece, piece.columns.holder));
  return [
    ...(isLate ? [backLate({ piece: nameOf(piece), dueBack: dayWords(dueBack) })] : []),
    ...(way === 'us' && offHire !== null ? [stillOnHire({ piece: nameOf(piece), offHire: dayWords(offHire) })] : []),
  ];
}
