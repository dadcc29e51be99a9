// Which piece of kit somebody means: by its asset tag, its serial number, or what it is.

import type { KitPiece } from '../../src/contract/kit';
import { sameText, textKey } from '../../src/schema/values/text';
import type { Option } from '../components/options';

/** What is typed finds it by any of them, and by who has it. */
export function pieceOptions(pieces: readonly KitPiece[]): readonly Option[] {
  return pieces.map((piece) => {
    const { serial, holder, isOut } = piece;
    const who = isOut ? holder : '';
    return { value: pieceName(piece), ...withHint(piece), also: [serial, who].filter((text) => text !== '') };
  });
}

function withHint({ serial, isOut, holder }: KitPiece): Pick<Option, 'hint'> {
  const hint = [serial, isOut ? `with ${holder || 'somebody'}` : ''].filter(Boolean).join(', ');
  return hint === '' ? {} : { hint };
}

/** The one that is meant beyond doubt; null for none, and for several. A tag or a serial number, as a scanner types it, comes before all else. */
export function pieceMeant(text: string, pieces: readonly KitPiece[]): KitPiece | null {
  const key = textKey(text);
  if (key === '') return null;
  const ways: readonly ((piece: KitPiece) => boolean)[] = [
    ({ id }) => sameText(id, text),
    ({ serial }) => sameText(serial, text),
    (piece) => sameText(pieceName(piece), text),
    ({ what }) => sameText(what, text),
    (piece) => [pieceName(piece), piece.serial, piece.isOut ? piece.holder : ''].some((one) => textKey(one).includes(key)),
  ];
  for (const isMeant of ways) {
    const [piece, ...others] = pieces.filter(isMeant);
    if (piece !== undefined) return others.length === 0 ? piece : null;
  }
  return null;
}

/** `KIT-002 Pen display` */
function pieceName({ id, what }: KitPiece): string {
  return what === id ? id : `${id} ${what}`;
}

/** `KIT-002 Pen display, with Mia Lo` */
export function pieceWords(piece: KitPiece): string {
  const { holder, isOut } = piece;
  return `${pieceName(piece)}${isOut ? `, with ${holder || 'somebody'}` : ''}`;
}
