// What the field on top finds without a call: jobs and help, by what they are called and by what else they may be looked for.

import { textKey } from '../../src/schema/values/text';
import { nearness } from '../../src/workbook/references/called-like';
import type { ListedJob } from '../do/jobs';
import type { HelpTopic } from '../help/topics';
import type { ViewName } from '../views/view-names';

/** More than these nobody reads; another letter narrows them. */
const mostJobs = 6;
const mostHelp = 3;

/** Shorter pieces stand in nearly every help. */
const fewLetters = 4;

/** Those that are called so, and those that somebody may mean by it. */
export interface FoundJobs {
  readonly called: readonly ListedJob[];
  readonly meant: readonly ListedJob[];
}

export function jobsFound(text: string, jobs: readonly ListedJob[]): FoundJobs {
  const called = best(jobs, ({ title }) => calledFit(text, title)).slice(0, mostJobs);
  const others = jobs.filter((job) => !called.includes(job));
  const meant = best(others, ({ title, also = '', says = '', group = '' }) => meantFit(text, `${title} ${also} ${says} ${group}`));
  return { called, meant: meant.slice(0, mostJobs - called.length) };
}

export interface FoundHelp {
  readonly view: ViewName;
  readonly topic: HelpTopic;
}

/** Each topic once, of the first view that has it. */
export function helpFound(text: string, topics: readonly FoundHelp[]): readonly FoundHelp[] {
  const once = topics.filter(({ topic }, at) => topics.findIndex((other) => other.topic === topic) === at);
  const isLong = textKey(text).length >= fewLetters;
  return best(
    once,
    ({ topic: { title, about, steps } }) => calledFit(text, title) ?? (isLong ? meantFit(text, [title, about, ...steps].join(' ')) : null),
  ).slice(0, mostHelp);
}

/** At the beginning of a word: a title has letters of everything within. */
function calledFit(text: string, title: string): number | null {
  const fit = nearness(textKey(text), [title]);
  return fit !== null && fit < 3 ? fit : null;
}

/** Each word of the text by itself at the beginning of some word. */
function meantFit(text: string, all: string): number | null {
  const begun = textKey(all).split(/[^\p{L}\p{N}]+/u);
  const key = textKey(text);
  return key !== '' && key.split(' ').every((one) => begun.some((word) => word.startsWith(one))) ? 3 : null;
}

function best<T>(all: readonly T[], rankOf: (one: T) => number | null): readonly T[] {
  const fitting = all.flatMap((one) => {
    const rank = rankOf(one);
    return rank === null ? [] : [{ one, rank }];
  });
  return fitting.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
}
