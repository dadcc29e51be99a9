// What becomes of pieces of kit that are handed out.

import type { Methods } from '../../contract/methods';
import type { LocalDate } from '../../schema/values/local-date';
import { sameText } from '../../schema/values/text';
import { referentsOf } from '../../workbook/references/referents';
import { severalNamed } from '../../workbook/references/several-named';
import type { EditedRow } from '../changes/changes';
import type { Desk } from '../changes/desk';
import {
  backAfterHire,
  backBeforeOut,
  holderMissing,
  outAfterHire,
  outAlready,
  outBeforeHire,
  outWith,
  severalHolders,
} from '../messages/kit';
import { invalid, Refusal } from '../transaction/failure';
import { type ChosenPiece, changedPiece, chosenPieces, dayGiven, dayWords, pieceTitle, refuseGone, textGiven } from './chosen-pieces';
import { isOut, pieceDay, pieceText } from './lending';

export interface Lent {
  readonly edits: readonly EditedRow[];
  readonly ids: readonly string[];
  /** What to know of it, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * @throws Refusal: invalid without a holder or a day, for days in the wrong order, for what has gone back, and for what is out with somebody else than `from`
 * says, with an issue at `ID:from` that names who has it; gone, twice, setup
 */
export function handedOut(desk: Desk, input: Methods['handOut']['input']): Lent {
  const holder = textGiven(input.holder);
  if (holder === null) throw invalid([{ path: 'holder', message: holderMissing() }]);
  const since = dayGiven(input.since, 'since', 'Since');
  const dueBack = input.dueBack.trim() === '' ? null : dayGiven(input.dueBack, 'dueBack', 'Due back');
  if (dueBack !== null && dueBack < since) throw invalid([{ path: 'dueBack', message: backBeforeOut() }]);
  const pieces = chosenPieces(desk, input.pieces);
  refuseGone(pieces);
  refuseSeveral(desk, pieces, holder);
  refuseTwice(pieces, holder);
  const edits = pieces.flatMap((piece) => {
    const { columns, chosen } = piece;
    const stays = sameText(pieceText(piece, columns.holder), holder) && isOut(piece);
    const condition = textGiven(chosen.condition);
    const signedFor = textGiven(input.signedFor);
    return (
      changedPiece(piece, {
        [columns.holder]: holder,
        ...{ [columns.since]: since, [columns.dueBack]: dueBack, [columns.backOn]: null, [columns.place]: textGiven(input.place) },
        // Whoever has signed for it has not signed for somebody else.
        ...((signedFor !== null || !stays) && { [columns.signedFor]: signedFor }),
        ...(condition !== null && { [columns.condition]: condition }),
      }) ?? []
    );
  });
  return { edits, ids: pieces.map(({ record }) => record.id), notes: pieces.flatMap((piece) => hireNotes(piece, since, dueBack)) };
}

/** A piece is with one at a time. */
function refuseSeveral(desk: Desk, [piece]: readonly ChosenPiece[], holder: string): void {
  const column = piece?.read.table.columns[piece.columns.holder];
  if (column?.kind !== 'ref') return;
  const named = referentsOf(desk.readsOf(column.to));
  const names = severalNamed(holder, named);
  if (names.length > 0) throw invalid([{ path: 'holder', message: severalHolders({ names }) }]);
}

function refuseTwice(pieces: readonly ChosenPiece[], holder: string): void {
  const taken = pieces.filter((piece) => {
    const now = pieceText(piece, piece.columns.holder);
    return isOut(piece) && !sameText(now, holder) && !(now !== '' && sameText(now, piece.chosen.from));
  });
  if (taken.length === 0) return;
  const words = taken.map((piece) =>
    outWith({
      piece: pieceTitle(piece),
      holder: pieceText(piece, piece.columns.holder) || 'somebody',
      since: dayWords(pieceDay(piece, piece.columns.since)),
    }),
  );
  const issues = taken.map((piece) => ({ path: `${piece.record.id}:from`, message: pieceText(piece, piece.columns.holder) }));
  throw new Refusal('invalid', outAlready({ pieces: words }), issues);
}

/** It may be what somebody wants, so it is said and not refused. */
function hireNotes(piece: ChosenPiece, since: LocalDate, dueBack: LocalDate | null): readonly string[] {
  const [hireFrom, offHire] = [pieceDay(piece, piece.columns.hireFrom), pieceDay(piece, piece.columns.offHire)];
  if (hireFrom !== null && since < hireFrom) return [outBeforeHire({ piece: pieceTitle(piece), from: dayWords(hireFrom) })];
  if (offHire === null) return [];
  if (offHire < since) return [outAfterHire({ piece: pieceTitle(piece), offHire: dayWords(offHire) })];
  return dueBack !== null && offHire < dueBack
    ? [backAfterHire({ piece: pieceTitle(piece), offHire: dayWords(offHire), dueBack: dayWords(dueBack) })]
    : [];
}
