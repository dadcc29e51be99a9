// What the trade calls things in a language other than English: data for recognising a tab that was there before.

import type { DateExamples } from '../values/date-names';
import type { StepName } from './step-name';

/** English goes before it where a word is one of both. Nothing of it is ever written into a workbook but what the person's own tab says. */
export interface TradeLanguage {
  /** BCP 47: `fr`. */
  readonly language: string;
  /** By key of the table and of the column; a column that several tables have under one key stands under `everywhere`. */
  readonly columns: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** The parts of a step. */
  readonly parts: {
    readonly status: readonly string[];
    readonly by: readonly string[];
    readonly due: readonly string[];
    readonly take: readonly string[];
  };
  /** Steps by the name that they keep here: a French tab's *Décor* is a step of that name. */
  readonly steps: readonly StepName[];
  /** What months and weekdays are called, the long word and the short one first; none where dates are written in numbers. */
  readonly dates: DateExamples;
  /** By key of the list and by our word of it: how that is written. */
  readonly words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}
