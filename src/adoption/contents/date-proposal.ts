// How each column of the tab writes its dates.

import type { ProposedDates } from '../../contract/adoption';
import type { Written } from '../../schema/adopted/written';
import { contentsOf } from '../../schema/traits';
import { addDays } from '../../schema/values/local-date';
import type { Mapping } from '../../workbook/adopted/mapping-text';
import { samplesOf, samplesShown } from '../columns/column-texts';
import type { MappedCells, ProposalInput } from '../shape';
import { guessDates } from './date-guess';

export interface DatesProposed {
  readonly dates: readonly ProposedDates[];
  /** By column key. */
  readonly written: ReadonlyMap<string, Written>;
  readonly troubles: readonly string[];
}

/** Dates without a year lie between half a year ago and half a year ahead, as seen from the day of the adoption. */
const halfYear = 183;

export function proposeDates(
  mapped: readonly MappedCells[],
  said: Readonly<Record<string, string>>,
  mapping: Mapping | null,
  { today, dates: examples }: Pick<ProposalInput, 'today' | 'dates'>,
): DatesProposed {
  const dates: ProposedDates[] = [];
  const written = new Map<string, Written>();
  const troubles: string[] = [];
  for (const { key, heading, column, cells } of mapped) {
    if (contentsOf(column) !== 'date') continue;
    const guess = guessDates(cells, orderSaid(said[key]) ?? orderBefore(mapping, key), addDays(today, -halfYear), examples);
    dates.push({ column: key, heading, written: guess.written, samples: samplesOf(cells, samplesShown) });
    written.set(key, { of: 'dates', as: guess.as });
    if (guess.written === 'ask')
      troubles.push(`Dates in “${heading}” such as ${samplesOf(cells, 1)[0] ?? ''} may be day or month first. Say which.`);
  }
  return { dates, written, troubles };
}

function orderSaid(text: string | undefined): 'dmy' | 'mdy' | null {
  return text === 'dmy' || text === 'mdy' ? text : null;
}

function orderBefore(mapping: Mapping | null, key: string): 'dmy' | 'mdy' | null {
  const written = mapping?.written[key];
  return written?.of === 'dates' ? orderSaid(written.as?.order) : null;
}
