// When the nightly check is due, and when what it counted is news.

import { describe, expect, test } from '@jest/globals';
import { nightDue, nightKeys, nightNews, withNight } from '../../../src/office/sent-log/night-checks';
import { addDays } from '../../../src/schema/values/local-date';

const nights = (...counts: readonly number[]) => counts.map((toSortOut, n) => ({ day: addDays('2026-03-02', n), toSortOut }));

describe('a nightly check', () => {
  test('is due from three o’clock on, once a day', () => {
    expect(nightDue([], { date: '2026-03-02', hour: 2 })).toBe(false);
    expect(nightDue([], { date: '2026-03-02', hour: 3 })).toBe(true);
    expect(nightDue(nights(4), { date: '2026-03-02', hour: 23 })).toBe(false);
    expect(nightDue(nights(4), { date: '2026-03-03', hour: 9 })).toBe(true);
  });

  test('is noted once a day, the last forty nights', () => {
    expect(withNight(nights(4), { day: '2026-03-02', toSortOut: 5 })).toEqual(nights(5));
    expect(withNight(nights(...Array<number>(40).fill(1)), { day: '2026-05-01', toSortOut: 5 })).toHaveLength(40);
  });
});

describe('what it counted', () => {
  test('is news the first time there is anything', () => {
    expect(nightNews([], [])).toBeNull();
    expect(nightNews(nights(0), [])).toBeNull();
    expect(nightNews(nights(0, 9), [])).toEqual({ toSortOut: 9, more: 0 });
  });

  test('is news when it is more than the last mail said, or than it was since', () => {
    const told = nightKeys(nights(5));
    expect(told).toEqual(['check/2026-03-02/5']);
    expect(nightNews(nights(5, 5), told)).toBeNull();
    expect(nightNews(nights(5, 9), told)).toEqual({ toSortOut: 9, more: 4 });
    expect(nightNews(nights(5, 2, 4), told)).toEqual({ toSortOut: 4, more: 2 });
    expect(nightNews(nights(5, 2, 2), told)).toBeNull();
    expect(nightNews(nights(5, 9, 9), told)).toEqual({ toSortOut: 9, more: 4 });
  });
});
