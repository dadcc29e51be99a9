// People and jobs: checklists, and handing over.

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import { recordTables } from '../../src/schema/workbook';
import { ResultNotice } from '../components/result';
import { useDueActs } from '../due/use-due';
import { usePlacedWorkbook } from '../views/use-placed-workbook';
import { ChecklistPart } from './checklist-part';
import { HandoverPart } from './handover-part';

export function StudioView({ opened, onSaved }: { readonly opened: Opened; readonly onSaved: () => void }): JSX.Element {
  const workbook = usePlacedWorkbook(opened);
  const jobs = useMemo(() => jobsTable(workbook, opened), [workbook, opened]);
  const due = useDueActs(onSaved);
  return (
    <>
      <h2>People and jobs</h2>
      {jobs && <ChecklistPart due={due} table={jobs.key} />}
      <ResultNotice told={due.told} />
      <HandoverPart {...{ opened, onSaved }} />
    </>
  );
}

/** The first tab in use that takes lines of checklists. */
function jobsTable(workbook: Parameters<typeof recordTables>[0], { tabs }: Pick<Opened, 'tabs'>) {
  return recordTables(workbook).find(({ key, checklists }) => checklists !== null && tabs.some(({ table }) => table === key)) ?? null;
}
