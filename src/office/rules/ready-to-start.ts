// The rule of steps that can start: all that they wait for has passed, and their status says so. Told once to whoever has them.

import { dayInWords } from '../../schema/values/local-date';
import { leftOutIn, valueIn } from '../../workbook/rows/sheet-row';
import { dateIn } from '../work/row-facts';
import { rowStates } from '../work/row-state';
import type { Obligation, ObligationRule } from './obligation';
import { owedRow, toldBeside } from './obligation';
import { placesOf } from './places';

export const startsNow: ObligationRule = {
  owed: (read, { catalog, today }) => {
    if (catalog.settings.readies !== true) return [];
    const places = read.table.deadlines
      .flatMap((deadline) => (deadline.perStep === null ? [] : placesOf(read, deadline, catalog)))
      .filter(({ step }) => (step?.waitsFor ?? []).length > 0);
    if (places.length === 0) return [];
    const [isLeftOut, stateOf] = [leftOutIn(read), rowStates(read, catalog)];
    return read.records.flatMap((record) => {
      const starting = places.filter((place) => place.statusOf(record).starts);
      const state = starting.length === 0 || isLeftOut(record) ? null : stateOf(record);
      return state === null || state.blocked !== null
        ? []
        : starting.flatMap((place): readonly Obligation[] => {
            const { names } = place.peopleOf(record);
            const when = dateIn(valueIn(record, place.date));
            const words = `${place.step?.name ?? ''} can start`;
            const due = when === null ? '' : ` Due ${dayInWords(when, today)}.`;
            return (names.length === 0 ? [null] : names).map((holder) => ({
              ...owedRow(read, record, place.holder),
              ...toldBeside(read, record, catalog),
              holder,
              ...{ section: 'starts' as const, rank: 0, when, column: place.date, words },
              facts: `${words}: all that it waits for has passed.${due}`,
              told: { state: `starts ${place.step?.name ?? ''}`, every: 'once' as const },
              sum: null,
            }));
          });
    });
  },
  unread: () => [],
};
