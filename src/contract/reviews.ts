// What is done with a review as a whole: what may be shown in it, and what goes on once it is over.

import type { ReviewChoice } from './notes';
import type { LineOffer } from './rows/lines';

/** What would go on to a later review. */
export interface CarryPlan {
  /** Reviews that it may go on to: those after this one, the next first. */
  readonly reviews: readonly ReviewChoice[];
  /** Notes that are open or addressed, as lines to read: `SH010, Animation: Blinks.` */
  readonly notes: readonly string[];
  /** What was not reached. */
  readonly items: readonly string[];
}

export interface ReviewMethods {
  /** What could be shown, as lines of that table: what waits for approval, step by step, and what has open notes. Writes nothing. */
  readonly gather: { readonly input: { readonly table: string }; readonly answer: { readonly offers: readonly LineOffer[] } };
  /** Makes the Retakes tab or gives it its lines anew, and shows it. */
  readonly showRetakes: {
    readonly input: Record<string, never>;
    readonly answer: { readonly tab: string; readonly lines: number; readonly notes: readonly string[] };
  };
  /** What of that review is open, and where it may go. Writes nothing. */
  readonly planCarry: { readonly input: { readonly review: string }; readonly answer: CarryPlan };
  /** Moves it to the later review: each note once, whatever is asked again, and what was not reached. */
  readonly carryForward: {
    readonly input: { readonly review: string; readonly to: string };
    readonly answer: { readonly notes: number; readonly items: number };
  };
}
