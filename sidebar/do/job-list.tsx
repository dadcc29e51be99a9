// Jobs under their headings, each a click away.

import type { JSX } from 'preact';
import { Button } from '../components/button';
import type { Go } from '../views/view-names';
import type { ListedJob } from './jobs';

export function JobList({ jobs, go }: { readonly jobs: readonly ListedJob[]; readonly go: Go }): JSX.Element {
  const groups = [...new Set(jobs.flatMap(({ group }) => group ?? []))];
  return (
    <>
      {groups.map((group) => (
        <JobGroup key={group} title={group} jobs={jobs.filter((job) => job.group === group)} go={go} />
      ))}
    </>
  );
}

interface JobGroupProps {
  readonly title: string;
  readonly jobs: readonly ListedJob[];
  readonly go: Go;
  /** True: without what each of them takes, which stands further down. */
  readonly brief?: boolean;
}

export function JobGroup({ title, jobs, go, brief = false }: JobGroupProps): JSX.Element {
  return (
    <section class="job-group" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {jobs.map((job) => (
          <li key={job.title}>
            <Button look="link" onPress={() => go(job.view, job.part)}>
              {job.title}
            </Button>
            {!brief && job.says && <p class="help">{job.says}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
