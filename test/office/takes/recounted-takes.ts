// Takes and decisions counted by walking through them one after the other, by words and by nothing of ours.

export interface ShownTake {
  readonly item: string;
  readonly step: string;
  readonly take: number | null;
  /** As the list has it; `''` and others: nothing was decided. */
  readonly decision: string;
  readonly off: boolean;
}

export interface Recounted {
  readonly takes: number | null;
  readonly outcome: string;
  readonly passedAt: number | null;
  readonly isJudged: boolean;
}

/** By `item/step`, those of which something stands there. */
export function recountedTakes(rows: readonly ShownTake[]): Readonly<Record<string, Recounted>> {
  const all: Record<string, Recounted> = {};
  for (const { item, step } of rows) {
    const key = `${item}/${step}`.toLowerCase();
    const mine = rows.filter((row) => !row.off && `${row.item}/${row.step}`.toLowerCase() === key);
    if (mine.length === 0) continue;
    let one: Recounted = { takes: null, outcome: '', passedAt: null, isJudged: false };
    for (let take = 1; take <= 9; take += 1)
      for (const row of mine.filter((shown) => Math.max(1, shown.take ?? 1) === take)) {
        const word = row.decision;
        if (!['Approved', 'Approved with fixes', 'Retake', 'On hold', 'Omit'].includes(word)) continue;
        const hasPassed = word.startsWith('Approved');
        one = {
          takes: take,
          outcome: word,
          passedAt: word === 'Retake' ? null : hasPassed ? (one.passedAt ?? take) : one.passedAt,
          isJudged: one.isJudged || hasPassed || word === 'Retake',
        };
      }
    all[key] = one.outcome === 'Omit' ? { ...one, isJudged: false } : one;
  }
  return all;
}

/** Judged, passed at 1, 2, 3, later, not passed: of that step, or of all. */
export function recountedShares(rows: readonly ShownTake[], step: string | null): readonly number[] {
  const judged = Object.entries(recountedTakes(rows)).flatMap(([key, one]) =>
    one.isJudged && (step === null || key.endsWith(`/${step.toLowerCase()}`)) ? [one.passedAt] : [],
  );
  const count = (is: (at: number | null) => boolean) => judged.filter(is).length;
  return [
    judged.length,
    ...[1, 2, 3].map((take) => count((at) => at === take)),
    count((at) => at !== null && at > 3),
    count((at) => at === null),
  ];
}
