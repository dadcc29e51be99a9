// Which mails go first when not all of them can go today.

import type { Digest } from './digest';

/** Late and due today first, then what is coming or waits for somebody, then figures only. */
export function mostUrgentFirst(digests: readonly Digest[]): readonly Digest[] {
  const ranked = digests.map((digest) => ({ digest, rank: rankOf(digest), date: earliest(digest) }));
  ranked.sort((a, b) => a.rank - b.rank || compared(a.date, b.date) || compared(a.digest.to, b.digest.to));
  return ranked.map(({ digest }) => digest);
}

function rankOf({ sections }: Digest): number {
  if (sections.late.length + sections.dueToday.length > 0) return 0;
  const { onBehalf, waiting, thisWeek, alreadyLate, lateBefore } = sections;
  if ([onBehalf, waiting, thisWeek, alreadyLate, lateBefore].some(({ length }) => length > 0)) return 1;
  return sections.counts || sections.report ? 3 : 2;
}

function earliest({ sections }: Digest): string {
  const dates = [sections.late, sections.dueToday, sections.waiting, sections.thisWeek].flat().map(({ item }) => item.due ?? '9');
  return dates.reduce((first, date) => (date < first ? date : first), '9');
}

function compared(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
