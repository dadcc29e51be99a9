// Which jobs of Do somebody uses most: counted in their browser, where it keeps anything for a page inside another, else for as long as the page is open.

import { keepText, keptText, parsedText } from '../browser-storage';
import type { ViewName } from '../views/view-names';
import { allJobs, type ListedJob } from './jobs';

/** By job: how often it was opened, lately more than long ago. */
export type JobUses = Readonly<Record<string, number>>;

const key = 'routesheet.used';

/** With more on top nothing would stand out; and once is no habit. */
const shown = { most: 4, uses: 2 } as const;

/** By then all counts are halved, so that what somebody does now outweighs last month's job. */
const mostUses = 60;

let known: JobUses | null = null;

/** Made of what the browser keeps, at the first look. */
export function jobUses(): JobUses {
  known ??= usesIn(parsedText<unknown>(keptText(key)));
  return known;
}

/** Counts one more use of the job of Do that the view is, at that part; a view that is none counts for nothing. */
export function noteUse(view: ViewName, part: string | undefined): void {
  const isJob = allJobs.some((job) => job.place === 'do' && job.view === view && job.part === part && view !== 'do');
  if (!isJob) return;
  known = withUse(jobUses(), jobKey({ view, part }));
  keepText(key, JSON.stringify(known));
}

export function withUse(uses: JobUses, job: string): JobUses {
  const more = { ...uses, [job]: (uses[job] ?? 0) + 1 };
  const all = Object.values(more).reduce((sum, times) => sum + times, 0);
  if (all <= mostUses) return more;
  return Object.fromEntries(Object.entries(more).flatMap(([of, times]) => (times < 2 ? [] : [[of, Math.floor(times / 2)]])));
}

/** Those used most, the most used first; of two that are used as much, in the order of the list. */
export function jobsUsedMost(jobs: readonly ListedJob[], uses: JobUses): readonly ListedJob[] {
  const timesOf = (job: ListedJob) => uses[jobKey(job)] ?? 0;
  return jobs
    .filter((job) => timesOf(job) >= shown.uses)
    .sort((one, other) => timesOf(other) - timesOf(one))
    .slice(0, shown.most);
}

export function jobKey({ view, part }: { readonly view: ViewName; readonly part?: string | undefined }): string {
  return part === undefined ? view : `${view}/${part}`;
}

/** Whatever else stands there counts for nothing. */
function usesIn(kept: unknown): JobUses {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([job, times]) => (Number.isInteger(times) && times > 0 && times <= mostUses ? [[job, times]] : [])),
  );
}
