// What holds up what: steps of shots that may not start before what is in the shot has passed others, and the assets for which most is waiting.

import { type OwedRow, owedRow, type RuleContext } from '../../office/rules/obligation';
import { addDays, dayInWords, type LocalDate } from '../../schema/values/local-date';
import { onceEach } from '../../schema/values/once';
import { counted, firstFew, inWords } from '../../schema/values/text';
import { castsIn, referentKey, unclearPlaces } from '../../workbook/casting/casts';
import { referentsAmong } from '../../workbook/references/referents';
import type { ReadTable } from '../../workbook/rows/read-table';
import { hasWaitingSteps, heldUpBy, type Missing, stepsThatWait, type Waiting, type WaitingStep } from './waiting';

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
  const unclear = catalog.settings.readies ? unclearPlaces(castTab, rowsOf) : new Set<string>();
  const last = addDays(today, daysAhead);
  const labelOf = onceEach(
    ({ name, step, due: ends }: Missing) => `${name} (${step}, ${ends === null ? 'no date' : `due ${dayInWords(ends, today)}`})`,
  );
  const lines: HoldUp[] = [];
  for (const one of all) {
    const isUnclear = unclear.size > 0 && one.missing.length === 0 && unclear.has(referentKey({ tab: one.read.tab, row: one.record.row }));
    if (one.missing.length === 0 && !isUnclear) continue;
    for (const step of one.steps) {
      const { due, status } = step;
      const isNear = due !== null && due <= last;
      if (isUnclear ? isNear && !status.starts : isNear || status.starts) lines.push(waitLine(one, step, labelOf));
    }
  }
  return [...lines, ...holdLines(all, today)];
}

function waitLine({ read, record, missing }: Waiting, { place, status, due }: WaitingStep, labelOf: (missing: Missing) => string): HoldUp {
  const named = missing.length === 0 ? unclearCasting : inWords(firstFew(missing.map(labelOf), 4));
  const said = status.starts ? `says ${status.word}, and waits for ${named}` : `waits for ${named}`;
  const words = `${place.step?.name ?? ''} ${said}`.trim();
  return { ...owedRow(read, record, place.holder), section: 'waits', when: due, column: place.date, words };
}

const unclearCasting = 'a casting that names no row, or two: see Check workbook';

/** Those for which most is waiting come first; of equals those that are needed first. */
function holdLines(all: readonly Waiting[], today: LocalDate): readonly HoldUp[] {
  const sorted = [...heldUpBy(all)]
    .map(([missing, { count, first }]) => ({ missing, count, first }))
    .sort((a, b) => b.count - a.count || ((a.first ?? '9') < (b.first ?? '9') ? -1 : 1));
  return sorted.slice(0, mostHolding).map(({ missing: { read, record, place, step }, count, first }) => ({
    ...owedRow(read, record, place.holder),
    ...{ section: 'holds' as const, when: first, column: place.date },
    words: `${step} holds up ${counted(count, 'step')}${first === null ? '' : `, the first due ${dayInWords(first, today)}`}`,
  }));
}
