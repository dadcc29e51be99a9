// Do: the jobs of the tabs in use that are no single row's, those that somebody uses most on top.

import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import { usePlacedWorkbook } from '../views/use-placed-workbook';
import type { Go } from '../views/view-names';
import { JobGroup, JobList } from './job-list';
import { jobsThere } from './jobs';
import { jobsUsedMost, jobUses } from './used-jobs';

export function DoPage({ opened, go }: { readonly opened: Opened; readonly go: Go }): JSX.Element {
  const workbook = usePlacedWorkbook(opened);
  const listed = useMemo(() => jobsThere({ workbook, opened }).filter(({ place }) => place === 'do'), [workbook, opened]);
  // As it was when the view opened: nothing moves under somebody's pointer.
  const [uses] = useState(jobUses);
  const used = jobsUsedMost(listed, uses);
  return (
    <>
      {used.length > 0 && <JobGroup title="Used most" jobs={used} go={go} brief />}
      <JobList jobs={listed} go={go} />
    </>
  );
}
