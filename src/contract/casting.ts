// What is in what, as it travels to and from the sidebar.

import type { ListDraft, ListPlan } from './rows/list';

/** Castings that are named one by one. */
export const mostCastings = 60;

/** A casting seen from one of its ends. */
export interface CastLine {
  /** The row at the other end. */
  readonly table: string;
  readonly id: string;
  readonly name: string;
  /** How often and as what, and what is to be known of it: `×2, Animated`. */
  readonly words: string;
}

export interface CastSide {
  /** In the order of the tab, `mostCastings` at most. */
  readonly lines: readonly CastLine[];
  readonly count: number;
}

/** What a pasted breakdown comes to, as a list for the tab does. */
export type BreakdownPlan = Pick<
  ListPlan,
  'added' | 'changed' | 'same' | 'refused' | 'aside' | 'absent' | 'later' | 'more' | 'notes' | 'troubles' | 'brought'
>;

export interface CastingMethods {
  /** What is in that row, what it is in, and a sentence on the whole. Writes nothing. */
  readonly castOf: {
    readonly input: { readonly table: string; readonly id: string };
    readonly answer: { readonly needs: CastSide; readonly usedIn: CastSide; readonly words: string };
  };
  /** Makes the tab of assets and episodes, or writes it anew, and shows it. */
  readonly showBreakdown: {
    readonly input: Record<string, never>;
    readonly answer: {
      readonly tab: string;
      readonly lines: number;
      /** What each episode needs: `EP104: 12 characters, 3 new`. */
      readonly words: readonly string[];
      readonly notes: readonly string[];
      readonly table: { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] };
    };
  };
  /** What a pasted breakdown would come to: a matrix, a list by shot, a casting list as Kitsu writes it. Of the draft the cells and `omits` count. Writes nothing. */
  readonly planBreakdown: { readonly input: { readonly draft: ListDraft }; readonly answer: BreakdownPlan };
}
