// What holds up what: steps of shots that may not start before what is in the shot has passed others, and the assets for which most is waiting.

import { type OwedRow, owedRow, type RuleContext } from '../../office/rules/obligation';
import { addDays, dayInWords, type LocalDate } from '../../schema/values/local-date';
import { onceEach } from '../../schema/values/once';
import { counted, firstFew, inWords } from '../../schema/values/text';
import { castsIn, referentKey, unclearPlaces } from '../../workbook/casting/casts';
import { referentsAmong } from '../../workbook/references/referents';
import type { ReadTable } from '../../workbook/rows/read-table';
import { hasWaitingSteps, type Missing, stepsThatWait, type Waiting } from './waiting';

/** A line of Today. */
export interface HoldUp extends OwedRow {
  readonly section: 'waits' | 'holds';
  readonly when: LocalDate | null;
  readonly column: string;
  readonly words: string;
}

/** Days ahead of which waiting steps are listed; all of them count for what holds up most. */
const daysAhead = 14;

/** Assets that are listed. */
const mostHolding = 10;

/**
 * Nothing without a tab of castings, or where no step waits for any. What is left out, or has no castings, waits for nothing and holds up nothing. What is said to
 * be able to start and is not is listed whatever its date.
 */
export function holdUpsOn(reads: readonly ReadTable[], { catalog, today }: RuleContext): readonly HoldUp[] {
  const castTab = reads.find(({ table }) => table.casts !== null);
  if (castTab === undefined || !hasWaitingSteps(catalog)) return [];
  const rowsOf = referentsAmong(reads);
  const all = stepsThatWait(reads, castsIn(castTab, rowsOf), catalog);
  const last = addDays(today, daysAhead);
  const isNear = ({ due, status }: Waiting) => status.starts || (due !== null && due <= last);
  const waiting = all.filter(({ missing }) => missing.length > 0);
  const unclear = catalog.settings.readies ? unclearPlaces(castTab, rowsOf) : new Set();
  const unsaid = all.filter(({ missing, read, record, status }) => {
    return missing.length === 0 && !status.starts && unclear.has(referentKey({ tab: read.tab, row: record.row }));
  });
  const labelOf = onceEach(
    ({ name, step, due: ends }: Missing) => `${name} (${step}, ${ends === null ? 'no date' : `due ${dayInWords(ends, today)}`})`,
  );
  return [
    ...waiting.filter(isNear).map((one) => waitLine(one, labelOf)),
    ...unsaid.filter(isNear).map((one) => lineOf(one, `waits for a casting that names no row, or two: see Check workbook`)),
    ...holdLines(waiting, today),
  ];
}

function waitLine(one: Waiting, labelOf: (missing: Missing) => string): HoldUp {
  const named = inWords(firstFew(one.missing.map(labelOf), 4));
  return lineOf(one, one.status.starts ? `says ${one.status.word}, and waits for ${named}` : `waits for ${named}`);
}

function lineOf({ read, record, place, due }: Waiting, words: string): HoldUp {
  const said = `${place.step?.name ?? ''} ${words}`.trim();
  return { ...owedRow(read, record, place.holder), section: 'waits', when: due, column: place.date, words: said };
}

/** Those for which most is waiting come first; of equals those that are needed first. */
function holdLines(all: readonly Waiting[], today: LocalDate): readonly HoldUp[] {
  const held = new Map<Missing, { count: number; first: LocalDate | null }>();
  for (const { missing, due, record } of all)
    for (const one of missing) {
      if (one.record === record) continue;
      const found = held.get(one) ?? { count: 0, first: null };
      found.count += 1;
      if (due !== null && (found.first === null || due < found.first)) found.first = due;
      held.set(one, found);
    }
  const sorted = [...held]
    .map(([missing, { count, first }]) => ({ missing, count, first }))
    .sort((a, b) => b.count - a.count || ((a.first ?? '9') < (b.first ?? '9') ? -1 : 1));
  return sorted.slice(0, mostHolding).map(({ missing: { read, record, place, step }, count, first }) => ({
    ...owedRow(read, record, place.holder),
    ...{ section: 'holds' as const, when: first, column: place.date },
    words: `${step} holds up ${counted(count, 'step')}${first === null ? '' : `, the first due ${dayInWords(first, today)}`}`,
  }));
}
