// The sample production seen by the rules of the office: every section of Today and every kind of reminder has something in it.

import { describe, expect, test } from '@jest/globals';
import { planRun } from '../../src/office/digest/run';
import { todayView } from '../../src/office/digest/today';
import { sections as declared } from '../../src/schema/section';
import type { LocalDate } from '../../src/schema/values/local-date';
import { sampleCatalog, sampleReads } from './production';

const monday: LocalDate = '2026-03-02';

/** Mails of a morning, with nothing sent before, as if reminders had been on for a month. */
function mailsOn(date: LocalDate) {
  return planRun({
    reads: sampleReads(date),
    catalog: sampleCatalog(),
    journal: [],
    startedOn: '2026-02-02',
    everybody: true,
    at: () => ({ date, hour: 8 }),
    sender: 'ana@example.com',
    ignoreHour: true,
  });
}

/** What waits for assets is asked of castings, beside the rules of the office: test/actions/casting. */
const ofCastings: readonly string[] = ['waits', 'holds', 'starts'];
/** What somebody has put off themselves: nobody has yet. */
const putOff = 'asleep';
const listed = declared.filter(({ cap, key }) => cap > 0 && !ofCastings.includes(key) && key !== putOff).map(({ key }) => key);

test('every section of Today has a line, on each working day of the week', () => {
  const days: readonly LocalDate[] = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'];
  const empty = days.flatMap((day) => {
    const { sections } = todayView(sampleReads(day), sampleCatalog(), day);
    return listed.flatMap((section) => (sections[section].length === 0 ? [`${day} ${section}`] : []));
  });
  // Late in the week there may be no week left.
  expect(empty.filter((line) => !line.startsWith('2026-03-06'))).toEqual([]);
});

describe('the mails of a Monday', () => {
  const { digests, withoutAddress } = mailsOn(monday);
  const sectionsOf = (to: string) => digests.find((digest) => digest.to === to)?.sections;

  test('tell Ben of one late, one due today, one retake and one this week', () => {
    const sections = sectionsOf('ben@example.com');
    const names = [sections?.late, sections?.dueToday, sections?.retakes, sections?.thisWeek].map((lines) =>
      lines?.map(({ item }) => item.id),
    );
    expect(names).toEqual([['CH_002'], ['CH_001'], ['PR_004'], ['PR_003']]);
  });

  test('tell a lead what waits for approval', () => {
    expect(sectionsOf('noor@example.com')?.waiting.map(({ item }) => item.name)).toEqual(['Railroad']);
  });

  test('tell the manager in a report, and the coordinator who has no address', () => {
    expect(sectionsOf('max@example.com')?.report).not.toBeNull();
    expect(withoutAddress).toContain('Dee Hart');
  });

  test('go to those who take them on Mondays only, and not to those who take none', () => {
    expect(sectionsOf('sam@example.com')).toBeDefined();
    expect(sectionsOf('uma@example.com')).toBeUndefined();
  });

  test('name stock, a past review and something to sort out', () => {
    const all = digests.map(({ sections }) => sections);
    expect(all.some(({ owed }) => owed.length > 0)).toBe(true);
    expect(all.some(({ questions }) => questions.length > 0)).toBe(true);
    expect(all.some(({ sortOut }) => sortOut.length > 0)).toBe(true);
  });
});

test('the mails of a Friday ask for receipts', () => {
  expect(mailsOn('2026-03-06').digests.some(({ sections }) => sections.receipts !== null)).toBe(true);
});
