// Do: the jobs of the tabs in use that are no single row's.

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import { usePlacedWorkbook } from '../views/use-placed-workbook';
import type { Go } from '../views/view-names';
import { JobList } from './job-list';
import { jobsThere } from './jobs';

export function DoPage({ opened, go }: { readonly opened: Opened; readonly go: Go }): JSX.Element {
  const workbook = usePlacedWorkbook(opened);
  const listed = useMemo(() => jobsThere({ workbook, opened }).filter(({ place }) => place === 'do'), [workbook, opened]);
  return <JobList jobs={listed} go={go} />;
}
