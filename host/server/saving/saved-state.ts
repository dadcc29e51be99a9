// What survives a restart: a whole state, and what changed in it since, piece by piece.

import type { Saved } from '../../api';
import type { BookChange } from '../../book/relay';
import type { MailMessage } from '../../mail/message';

/** All that survives a restart. */
export interface SavedState {
  readonly user: string;
  readonly people: readonly string[];
  /** Milliseconds by which the host's clock is ahead of the machine's. */
  readonly clockOffset: number;
  readonly host: Saved;
  readonly mail: readonly MailMessage[];
}

/** Where a piece is in the state: names of fields, and last the id of a mail or the name of a store. */
export type Path = readonly string[];

/** A piece that may have changed. The same `mark` as before means that it did not; without one its text is compared. */
export interface StatePiece {
  readonly path: Path;
  readonly mark?: unknown;
  readonly value: () => unknown;
}

/** One line of the journal: pieces with their new values, pieces that are gone, and what changed in the cells. */
export interface Entry {
  readonly set: readonly (readonly [Path, unknown])[];
  readonly gone: readonly Path[];
  readonly cells: readonly BookChange[];
}

type Tree = { readonly [name: string]: unknown };

/** The state after the entries. */
export function withEntries(state: SavedState, entries: readonly Entry[]): SavedState {
  const mail = new Map(state.mail.map((message) => [message.id, message]));
  let tree = state as unknown as Tree;
  for (const { set, gone } of entries) {
    for (const [path, value] of set) {
      if (path[0] === 'mail') mail.set(String(path[1]), value as MailMessage);
      else tree = placed(tree, path, value);
    }
    for (const path of gone) {
      if (path[0] === 'mail') mail.delete(String(path[1]));
      else tree = placed(tree, path, undefined);
    }
  }
  const { host, ...rest } = tree as unknown as SavedState;
  const changes = [...(host.book.changes ?? []), ...entries.flatMap(({ cells }) => cells)];
  return { ...rest, mail: [...mail.values()], host: { ...host, book: { ...host.book, changes } } };
}

/** A copy with another value at the path, or without one. */
function placed(tree: Tree, [name = '', ...rest]: Path, value: unknown): Tree {
  const { [name]: before, ...others } = tree;
  const inside = typeof before === 'object' && before !== null ? (before as Tree) : {};
  const after = rest.length > 0 ? placed(inside, rest, value) : value;
  return after === undefined ? others : { ...tree, [name]: after };
}
