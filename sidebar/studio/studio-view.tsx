// People and jobs: visitors, the sheet of the day, schedules, checklists, and handing over.

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
import { SchedulePart } from './schedule-part';

export function StudioView({ opened, onSaved }: { readonly opened: Opened; readonly onSaved: () => void }): JSX.Element {
  const workbook = usePlacedWorkbook(opened);
  // The first tab in use that takes lines of checklists.
  const jobs = useMemo(() => firstThere(workbook, opened, ({ checklists }) => checklists !== null), [workbook, opened]);
  const hasVisitors = useMemo(() => firstThere(workbook, opened, ({ visits }) => visits !== null) !== null, [workbook, opened]);
  const departments = useMemo(() => departmentsIn(opened), [opened]);
  const due = useDueActs(onSaved);
  return (
    <>
      <h2>People and jobs</h2>
      {hasVisitors && <VisitorsPart onSaved={onSaved} />}
      <DaySheetPart opened={opened} />
      {departments.length > 0 && <SchedulePart {...{ opened, departments }} />}
      {jobs && <ChecklistPart due={due} table={jobs.key} />}
      <ResultNotice told={due.told} />
      <HandoverPart {...{ opened, onSaved }} />
    </>
  );
}

/** Of those who are active on People, each once. */
function departmentsIn({ catalog: { people } }: Opened): readonly string[] {
  return [...new Set(people.flatMap(({ department, active }) => (active && department !== '' ? [department] : [])))].sort();
}
