// Kit: what is handed out and taken back, and the sheets and lists of it.

import type { LocalDate } from '../schema/values/local-date';
import type { PaperForm, PaperView } from './papers';

/** Most pieces of one call. */
export const mostPieces = 200;

/** A piece as it is chosen. */
export interface KitPiece {
  readonly table: string;
  /** Asset tag. */
  readonly id: string;
  readonly what: string;
  readonly serial: string;
  /** As the cell says; `''`: nobody. */
  readonly holder: string;
  readonly isOut: boolean;
  readonly since: LocalDate | null;
  readonly dueBack: LocalDate | null;
  readonly offHire: LocalDate | null;
  /** From whom it is hired; `''`: it is ours. */
  readonly owner: string;
  readonly place: string;
  readonly condition: string;
}

/** A piece that is to change hands. */
export interface LentPiece {
  readonly table: string;
  readonly id: string;
  /** `''`: as it was. */
  readonly condition: string;
  /** From whom it may be taken, though it is out: who was shown to have it. `''`: nobody was asked. */
  readonly from: string;
}

/** What is on a sheet or a list: what somebody has, all that is out, all that is here at wrap. */
export const kitLists = ['sheet', 'out', 'wrap'] as const;
export type KitList = (typeof kitLists)[number];

/** Where pieces go back to: to us, or to whom they are hired from. */
export const backWays = ['us', 'hire'] as const;
export type BackWay = (typeof backWays)[number];

export interface KitMethods {
  /** All pieces that have not gone back to whom they were hired from. `keeper`: with whom most stand that are not out. Writes nothing. */
  readonly kitDesk: {
    readonly input: Record<string, never>;
    readonly answer: { readonly pieces: readonly KitPiece[]; readonly keeper: string };
  };
  /**
   * Hands them all out, or none. `dueBack`, `place`, `signedFor` may be blank. What is out with somebody else is refused with an issue at `ID:from` that says
   * with whom; with that name as `from` it moves.
   */
  readonly handOut: {
    readonly input: {
      readonly pieces: readonly LentPiece[];
      readonly holder: string;
      readonly since: string;
      readonly dueBack: string;
      readonly place: string;
      readonly signedFor: string;
    };
    readonly answer: { readonly ids: readonly string[]; readonly notes: readonly string[] };
  };
  /** Takes them all back, or none. `to`: with whom they are then; of what goes back to whom it was hired from it is not asked. */
  readonly takeBack: {
    readonly input: {
      readonly pieces: readonly LentPiece[];
      readonly way: BackWay;
      readonly day: string;
      readonly to: string;
      readonly place: string;
    };
    readonly answer: { readonly ids: readonly string[]; readonly notes: readonly string[] };
  };
  /** A sheet to sign of what that holder has, or a list. `only`: asset tags that it is about, none for all. Writes nothing. */
  readonly kitPaper: {
    readonly input: { readonly list: KitList; readonly holder: string; readonly only: readonly string[]; readonly form: PaperForm };
    readonly answer: PaperView;
  };
}
