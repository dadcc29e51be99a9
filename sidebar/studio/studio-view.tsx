// People and jobs: visitors and the sheet of the day, checklists, and handing over.

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import { ResultNotice } from '../components/result';
import { useDueActs } from '../due/use-due';
import { firstThere } from '../views/rows/tables-there';
import { usePlacedWorkbook } from '../views/use-placed-workbook';
import { ChecklistPart } from './checklist-part';
import { HandoverPart } from './handover-part';
import { DaySheetPart, VisitorsPart } from './reception-part';

export function StudioView({ opened, onSaved }: { readonly opened: Opened; readonly onSaved: () => void }): JSX.Element {
  const workbook = usePlacedWorkbook(opened);
  // The first tab in use that takes lines of checklists.
  const jobs = useMemo(() => firstThere(workbook, opened, ({ checklists }) => checklists !== null), [workbook, opened]);
  const hasVisitors = useMemo(() => firstThere(workbook, opened, ({ visits }) => visits !== null) !== null, [workbook, opened]);
  const due = useDueActs(onSaved);
  return (
    <>
      <h2>People and jobs</h2>
      {hasVisitors && <VisitorsPart onSaved={onSaved} />}
      <DaySheetPart opened={opened} />
      {jobs && <ChecklistPart due={due} table={jobs.key} />}
      <ResultNotice told={due.told} />
      <HandoverPart {...{ opened, onSaved }} />
    </>
  );
}
