// Giving what somebody has to others, and what is left to do for whoever leaves.

import { recordTables } from '../../schema/workbook';
import type { Desk } from '../changes/desk';
import { lackingIn, naming } from '../due-rules/naming';
import { leaverJobs } from '../handover/leaver-jobs';
import { tablesInUse } from '../transaction/reading';
import type { Located } from '../transaction/tabs';
import { defineAct } from './act';

/**
 * Writes the fields as they were shown, on each of the tabs, all or none, and with `leaves` the jobs that are not there yet. What somebody else changed
 * since is a conflict, and the row is named. @throws Refusal: invalid, conflict, twice, gone, busy, setup
 */
export const handOver = defineAct(
  { changes: 'handedChanges', person: 'leaver', leaves: 'flag' },
  {
    tables: ({ changes, leaves }, located) => [...new Set([...changes.map(({ table }) => table), ...(leaves ? jobTables(located) : [])])],
    undoable: true,
    work: (desk, { changes, person, leaves }) => {
      const edits = changes.flatMap(({ table, edits: all }) => all.map((edit) => ({ table, ...edit })));
      const adds = leaves ? missingJobs(desk, person) : [];
      return {
        changes: { edits, adds },
        answer: ({ edited, added }) => ({ rows: edited.length, jobs: added.reduce((sum, { ids }) => sum + ids.length, 0) }),
      };
    },
  },
);

function jobTables({ workbook, tabs }: Located): readonly string[] {
  return recordTables(workbook).flatMap(({ key, checklists }) => (checklists !== null && tabs.has(key) ? [key] : []));
}

function missingJobs(desk: Desk, person: string) {
  const table = tablesInUse(desk.located, desk.catalog()).find(({ key, checklists }) => checklists !== null && desk.located.tabs.has(key));
  if (!table) return [];
  const { read } = desk.read(table.key);
  const named = naming(desk.located, desk.catalog(), (one) => desk.read(one).read);
  const rows = leaverJobs(table, person, desk.catalog()).filter(lackingIn(read, named));
  return rows.length === 0 ? [] : [{ table: table.key, rows }];
}
