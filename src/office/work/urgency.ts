// Which mails go first when not all of them can go today.

import type { Digest } from '../digest/digest';
import type { SentIndex } from '../sent-log/sent-log-index';

/**
 * The coordinator's, which says what the others would have; late and due today, then what is coming or waits for somebody, then figures only. Of
 * equals whoever had a mail longest ago, so that a limit does not leave out the same people every day. Addresses that refused their last mail come
 * after those: they would only delay them.
 */
export function mostUrgentFirst(digests: readonly Digest[], told: (address: string) => SentIndex): readonly Digest[] {
  const ranked = digests.map((digest) => {
    const { trust, lastMailed } = told(digest.to);
    return { digest, rank: rankOf(digest), refused: Number(trust === 'refused'), since: lastMailed, date: earliest(digest) };
  });
  ranked.sort(
    (a, b) =>
      a.rank - b.rank ||
      a.refused - b.refused ||
      compared(a.since, b.since) ||
      compared(a.date, b.date) ||
      compared(a.digest.to, b.digest.to),
  );
  return ranked.map(({ digest }) => digest);
}

function rankOf({ sections, reasons }: Digest): number {
  if (reasons.coordinator) return -1;
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
