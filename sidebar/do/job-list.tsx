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
        <section key={group} class="job-group" aria-label={group}>
          <h2>{group}</h2>
          <ul>
            {jobs
              .filter((job) => job.group === group)
              .map(({ title, view, part, says }) => (
                <li key={title}>
                  <Button look="link" onPress={() => go(view, part)}>
                    {title}
                  </Button>
                  {says && <p class="help">{says}</p>}
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
