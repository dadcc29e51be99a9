// Everything that is wrong on a tab: all checks of it, one after the other.

import type { Finding } from '../../schema/finding';
import type { Cell } from '../../schema/values/cell';
import { absencesAtOdds } from './absence-checks';
import { rowsTwice } from './alike-checks';
import { unreadableCells } from './cell-checks';
import { foreignAmounts } from './currency-checks';
import { datesOnDaysOff, seldomMeant } from './doubted-cells';
import { foldedOn } from './folding';
import { halfWrittenRows } from './half-written-checks';
import { type Headed, headingTroubles } from './heading-checks';
import { doubledKeys, idsToGive, malformedIds, sharedNames } from './id-checks';
import type { Check, Inspected, Occurrence } from './occurrence';
import { lostPadding } from './padding-checks';
import { contradictions, leftoverStamps, unfinishedRows } from './row-checks';
import { mergedCells, typedOverFormulas } from './sheet-checks';
import { otherSpellings } from './spelling-checks';

/** A cell that a repair would write. */
export interface Repair {
  readonly table: string;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly shows: string;
  readonly becomes: Cell;
}

/** What was found on a tab: to be shown, and to be written if somebody asks for it. */
export interface Findings {
  readonly findings: readonly Finding[];
  readonly repairs: readonly Repair[];
}

const checks: readonly Check[] = [
  headingTroubles,
  idsToGive,
  doubledKeys,
  sharedNames,
  malformedIds,
  lostPadding,
  unreadableCells,
  foreignAmounts,
  contradictions,
  absencesAtOdds,
  unfinishedRows,
  halfWrittenRows,
  mergedCells,
  typedOverFormulas,
  leftoverStamps,
  rowsTwice,
  seldomMeant,
  datesOnDaysOff,
  otherSpellings,
];

/** All spots of all findings, in the order of `findingKinds` and of the rows. */
export function findingsOn(inspected: Inspected): Findings {
  const occurrences = checks.flatMap((check) => check(inspected));
  const { table } = inspected.read;
  return {
    findings: foldedOn(inspected.read, occurrences),
    repairs: repairsIn(table, occurrences),
  };
}

export function repairsIn({ key }: { readonly key: string }, occurrences: readonly Occurrence[]): readonly Repair[] {
  return occurrences.flatMap(({ row, at, shows, becomes }) =>
    becomes === null ? [] : [{ table: key, row, column: at + 1, shows, becomes }],
  );
}

/** Of a tab that is only appended to nothing but its headings. */
export function headingFindings(headed: Headed): readonly Finding[] {
  return foldedOn(headed.read, headingTroubles(headed));
}
