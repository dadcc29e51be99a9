// Takes the state of a desk apart into pieces that are saved each for itself.

import type { BookParts } from '../../book/book';
import type { MailMessage } from '../../mail/message';
import type { Entry, SavedState, StatePiece } from './saved-state';

/** What the pieces are taken from. */
export interface PieceSource {
  /** The version is undefined for marks of an earlier session. */
  readonly book: Omit<BookParts, 'marksVersion'> & { readonly marksVersion: number | undefined };
  readonly services: unknown;
  readonly user: string;
  readonly people: readonly string[];
  readonly clockOffset: number;
  readonly mail: readonly MailMessage[];
}

/** Everything but the cells, whose changes are heard one by one. */
export function piecesOf({ book, services, user, people, clockOffset, mail }: PieceSource): readonly StatePiece[] {
  const { settings, patterns, marksVersion, marks } = book;
  return [
    { path: ['user'], value: () => user },
    { path: ['people'], value: () => people },
    { path: ['clockOffset'], value: () => clockOffset },
    { path: ['host', 'book', 'settings'], value: () => settings },
    { path: ['host', 'book', 'patterns'], value: () => patterns },
    { path: ['host', 'book', 'data', 'marks'], mark: marksVersion, value: marks },
    ...servicePieces(services),
    ...mail.map((message) => ({ path: ['mail', message.id], mark: message, value: () => message })),
  ];
}

/** The pieces of a state as it was read. */
export function piecesOfState({ host, ...rest }: SavedState): readonly StatePiece[] {
  const { settings, patterns } = host.book;
  // By itself: what holds on to the marks must not hold on to all cells as they were read.
  const marks = host.book.data.marks ?? [];
  return piecesOf({
    ...rest,
    book: { settings, patterns, marksVersion: undefined, marks: () => marks },
    services: host.services,
  });
}

/** One piece a field, and one a store where a field holds stores by name. */
function servicePieces(services: unknown): readonly StatePiece[] {
  return Object.entries(services as object).flatMap(([field, value]): readonly StatePiece[] => {
    const stores = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!stores) return [{ path: ['host', 'services', field], value: () => value }];
    return Object.entries(value).map(([name, store]) => ({ path: ['host', 'services', field, name], value: () => store as unknown }));
  });
}

/** Remembers what was written of each piece. */
export class WrittenPieces {
  private readonly known = new Map<string, { readonly piece: StatePiece; readonly text: string }>();

  /** What is to be written now; `written` is called once it is on the disk. */
  compare(pieces: readonly StatePiece[]): { readonly set: Entry['set']; readonly gone: Entry['gone']; readonly written: () => void } {
    const now = new Map(pieces.map((piece) => [JSON.stringify(piece.path), piece]));
    const fresh = [...now].flatMap(([key, piece]) => {
      const before = this.known.get(key);
      if (before && piece.mark !== undefined && piece.mark === before.piece.mark) return [];
      const text = JSON.stringify(piece.value());
      if (before?.text !== text) return [{ key, piece, text }];
      this.known.set(key, { piece, text });
      return [];
    });
    const gone = [...this.known].filter(([key]) => !now.has(key));
    return {
      set: fresh.map(({ piece, text }) => [piece.path, JSON.parse(text)]),
      gone: gone.map(([, { piece }]) => piece.path),
      written: () => {
        for (const { key, piece, text } of fresh) this.known.set(key, { piece, text });
        for (const [key] of gone) this.known.delete(key);
      },
    };
  }
}
