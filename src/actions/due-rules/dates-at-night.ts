// Dates by rule are worked out once a night: rules that were typed in the grid, and what a contract date that was moved there has moved.

import { type DatedNight, withDates } from '../../office/sent-log/dated-rows';
import type { Ports } from '../../ports';
import type { LocalDate } from '../../schema/values/local-date';
import { recordTables } from '../../schema/workbook';
import { transaction } from '../changes/transaction';
import { Refusal } from '../transaction/failure';
import { readState, stateKeys } from '../transaction/state';
import { type Located, locate } from '../transaction/tabs';
import { planDue } from './plan-due';

/**
 * As *Work out dates* does, in one act that can be taken back; the coordinator's next mail says what it came to. One round trip where nothing is due by a
 * rule; else those of looking, and where a date moves those of changing several rows.
 * @param mayWork asked under the lock: the file may have been left alone since
 * @returns a line for the log, `''` for nothing
 */
export function datesAtNight(ports: Ports, day: LocalDate, mayWork: (store: Located['store']) => boolean): string {
  const located = locate(ports);
  if (!recordTables(located.workbook).some(({ key, dueBy }) => dueBy !== null && located.tabs.has(key))) return '';
  if (planDue(ports).changes.length === 0) return '';
  try {
    return worked(ports, day, mayWork);
  } catch (thrown) {
    // Somebody is saving, or has changed one of the rows: the next night looks again.
    if (thrown instanceof Refusal) return thrown.failure.code;
    throw thrown;
  }
}

function worked(ports: Ports, day: LocalDate, mayWork: (store: Located['store']) => boolean): string {
  const tables = ({ workbook }: Located) => recordTables(workbook).flatMap(({ key, dueBy }) => (dueBy === null ? [] : [key]));
  return transaction(ports, { key: ports.newId(), tables, log: { name: 'changeSeveral', undid: '' } }, ({ located }) => {
    const { table, changes } = mayWork(located.store) ? planDue(ports) : { table: '', changes: [] };
    const edits = changes.map(({ edit }) => ({ table, where: null, ...edit }));
    const nights = readState<readonly DatedNight[]>(located.store, stateKeys.dated) ?? [];
    const words = changes.map(({ name, before, after }) => `${name}: ${before === '' ? 'blank' : before} → ${after}`);
    return {
      changes: edits.length === 0 ? {} : { edits, after: { [stateKeys.dated]: JSON.stringify(withDates(nights, day, words)) } },
      answer: () => `${edits.length} worked out`,
    };
  });
}
