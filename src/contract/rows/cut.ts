// Bringing in a cut, as it travels to and from the sidebar.

import type { CutShot, ShotPair } from '../../schema/frames/shot-state';
import type { ListPlan } from './list';

/** Of what it is a cut: of the parts that it names, of the wholes that those belong to, or of all of the tab. Shots of that which it does not have are gone. */
export const cutScopes = ['parts', 'wholes', 'tab'] as const;
export type CutScope = (typeof cutScopes)[number];

export interface CutDraft {
  /** Key of the table of shots. */
  readonly table: string;
  /** In the order of the cut. None: only what the tab has is asked. */
  readonly shots: readonly CutShot[];
  readonly covers: CutScope;
  /** True: what is gone is left out, as an omitted shot is. */
  readonly omits: boolean;
}

/** What it would come to. `row` of a row of the list is its place among the shots of the cut, from 1. */
export interface CutPlan extends ListPlan {
  /** In the order of the cut, what is gone last. What cannot be brought in is none of them. */
  readonly pairs: readonly ShotPair[];
  /** Episode, sequence and name of the first shots of the tab: how names are written there. */
  readonly known: readonly Pick<CutShot, 'episode' | 'sequence' | 'name'>[];
}

export interface CutMethods {
  /** What bringing in that cut would come to, shot by shot. Writes nothing; `bringIn` does. */
  readonly planCut: { readonly input: { readonly cut: CutDraft }; readonly answer: CutPlan };
}
