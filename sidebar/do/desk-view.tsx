// Desk: the reminders, and what concerns the workbook as a whole.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import type { RemindersView } from '../../src/contract/reminders';
import { ResultNotice, type ShownResult } from '../components/result';
import { LiveTabButtons } from '../views/live-tab-button';
import { RemindersPage } from '../views/reminders/reminders-view';
import { usePlacedWorkbook } from '../views/use-placed-workbook';
import type { Go } from '../views/view-names';
import { JobList } from './job-list';
import { jobsThere } from './jobs';

interface DeskPageProps {
  readonly opened: Opened;
  readonly go: Go;
  readonly onChanged: (reminders: RemindersView) => void;
}

export function DeskPage({ opened, go, onChanged }: DeskPageProps): JSX.Element {
  const workbook = usePlacedWorkbook(opened);
  const [result, setResult] = useState<ShownResult | null>(null);
  const all = jobsThere({ workbook, opened }).filter(({ place }) => place === 'desk');
  return (
    <>
      <RemindersPage reminders={opened.reminders} today={opened.today} go={go} onChanged={onChanged} />
      <section class="job-group" aria-label="Figures">
        <h2>Figures</h2>
        <div class="buttons">
          <LiveTabButtons {...{ opened }} onResult={setResult} />
        </div>
        <ResultNotice told={result} />
      </section>
      <JobList jobs={all} go={go} />
    </>
  );
}
