// What kit has to say.

import { counted, inWords } from '../../schema/values/text';

export function kitNotInUse(): string {
  return 'The tab Kit is not in use. Set Use Kit to yes on Settings, and run Set up workbook.';
}

export function noPieces(): string {
  return 'Choose a piece of kit first.';
}

export function tooManyPieces({ most }: { readonly most: number }): string {
  return `At most ${most} pieces at once.`;
}

export function holderMissing(): string {
  return 'Say with whom it is then: a person, a company or a place.';
}

export function dayMissing({ what }: { readonly what: string }): string {
  return `${what} is no day. Choose one.`;
}

export function backBeforeOut(): string {
  return 'Due back is before the day on which it is handed out. Change one of the two.';
}

/** @param pieces each with whom it is out with: `KIT-002 Pen display: Mia Lo, since 2 March` */
export function outAlready({ pieces }: { readonly pieces: readonly string[] }): string {
  return `Out already: ${pieces.join('; ')}. Nothing was handed out yet.`;
}

/** @param since as people read it; `''`: nobody knows */
export function outWith({ piece, holder, since }: { readonly piece: string; readonly holder: string; readonly since: string }): string {
  return since === '' ? `${piece} is with ${holder}` : `${piece} is with ${holder} since ${since}`;
}

export function gonePieces({ names }: { readonly names: readonly string[] }): string {
  return `Gone back to whom it was hired from: ${inWords(names)}. If it is here again, empty Gone back on first.`;
}

export function notOut({ names }: { readonly names: readonly string[] }): string {
  return `Not out: ${inWords(names)}. Only what was handed out can be taken back. Nothing was changed.`;
}

export function backBefore({ piece, since }: { readonly piece: string; readonly since: string }): string {
  return `${piece} was handed out on ${since}, so it cannot be back before that day. Change the day.`;
}

export function goneBeforeHire({ piece, from }: { readonly piece: string; readonly from: string }): string {
  return `${piece} is on hire from ${from}, so it cannot go back before that day. Change the day.`;
}

export function oursAlone({ names }: { readonly names: readonly string[] }): string {
  return `Hired from nobody: ${inWords(names)}. Write the company into Owned or hired from, or take it back to us.`;
}

export function backAfterHire({
  piece,
  offHire,
  dueBack,
}: {
  readonly piece: string;
  readonly offHire: string;
  readonly dueBack: string;
}): string {
  return `${piece} goes off hire on ${offHire}, before it is due back on ${dueBack}.`;
}

export function outAfterHire({ piece, offHire }: { readonly piece: string; readonly offHire: string }): string {
  return `${piece} was to go off hire on ${offHire}, before the day on which it is handed out.`;
}

export function outBeforeHire({ piece, from }: { readonly piece: string; readonly from: string }): string {
  return `${piece} is on hire from ${from}, after the day on which it is handed out.`;
}

export function stillOnHire({ piece, offHire }: { readonly piece: string; readonly offHire: string }): string {
  return `${piece} goes off hire on ${offHire}: it is here, and not back with whom it is hired from.`;
}

export function backLate({ piece, dueBack }: { readonly piece: string; readonly dueBack: string }): string {
  return `${piece} was due back on ${dueBack}.`;
}

export function nothingWith({ holder }: { readonly holder: string }): string {
  return holder === '' ? 'Say whose kit it is.' : `${holder} has no kit.`;
}

export function nothingOut(): string {
  return 'No kit is out.';
}

export function pieceUnread({ piece, issue }: { readonly piece: string; readonly issue: string }): string {
  return `${piece}: ${issue} Mend the cell first. Nothing was changed.`;
}

export function backWayUnknown(): string {
  return 'Say where it goes back to.';
}

/** Above the signatures. */
export function receivedAsListed(): string {
  return 'Received as listed, with the accessories and in the condition that are stated. To be brought back by the day that stands beside each.';
}

export function piecesListed({ count, late }: { readonly count: number; readonly late: number }): string {
  const all = counted(count, 'piece');
  return late === 0 ? `${all}.` : `${all}, of which ${late} ${late === 1 ? 'is' : 'are'} overdue.`;
}

export function severalHolders({ names }: { readonly names: readonly string[] }): string {
  return `That is ${inWords(names)}, and a piece is with one at a time. Hand out to one of them.`;
}
