// A review from plan to minutes, with an hour of notes in the dark: sixty lines at 300 ms a key, a server that takes its time and fails, a page that is closed.

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { notesOf } from '../../actions/notes/review-desk';
import { openBrowser } from '../support/browser';
import { guidePicture } from '../support/pictures';
import { afterwards, plannedReview } from './planned-review';
import { ScreeningRoom } from './screening-room';

// Sixty lines are typed key by key: a machine with other work takes longer than a minute for them.
jest.setTimeout(180_000);

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Sixty lines, by what each is: three items, in their turn, with decisions, notes of the client and of one's own between. */
const lines: readonly string[] = Array.from({ length: 60 }, (_none, nth) => {
  if (nth % 9 === 8) return ['ok', 'rtk', 'ok*'][Math.floor(nth / 9) % 3] ?? 'ok';
  if (nth % 13 === 5) return `>client Logo ${nth}`;
  if (nth === 31) return `// Secret ${nth}`;
  return nth % 4 === 1 ? `f10${10 + nth} Eye pops ${nth}` : `Slower there ${nth}`;
});

const isNote = (line: string) => /^(f\d|Slower)/.test(line);
const noted = lines.filter(isNote).map((line) => line.replace(/^f\d+ /, ''));

/** Types all of it; the page is closed after the 33rd line. */
async function takeAll(room: ScreeningRoom): Promise<void> {
  for (const [nth, line] of lines.entries()) {
    await room.type(line);
    if (nth % 20 === 19) await room.press('PageDown');
    if (nth === 32) await room.again();
  }
  await room.page.getByText('Save now').click();
  for (let turn = 0; turn < 20 && (await room.page.getByText('All saved.').count()) === 0; turn++) await room.pass(2_000);
}

/** Statuses are as they were decided. Notes of the client and of one's own are told nowhere; what was said of an approved shot is in the minutes alone. */
function expectAfterwards(room: ScreeningRoom, there: readonly string[]): void {
  const { calendar, mailed, mails, minutes, retakes, statuses } = afterwards(room.paper);
  expect(calendar).toContain('BEGIN:VEVENT');
  const decided = room.paper.rows('Review items').map(({ Decision }) => String(Decision) || 'For approval');
  expect(statuses).toEqual([...decided, 'WIP']);
  expect(decided.filter((word) => word !== 'For approval').length).toBeGreaterThan(1);
  expect([minutes.notes, mails]).toEqual([there, 2]);
  const state = new Map(room.paper.rows('Review notes').map((row) => [String(row.Note), row]));
  const open = there.filter((note) => state.get(note)?.State === 'Open');
  const byShot = [...open].sort((a, b) => (String(state.get(a)?.Item) < String(state.get(b)?.Item) ? -1 : 1));
  expect([mailed, retakes.notes]).toEqual([byShot, byShot]);
  expect(open.length).toBeGreaterThan(15);
  for (const { pdf } of [minutes, retakes]) {
    expect(pdf).toContain(open[0]);
    expect(/Logo \d|Secret/.test(pdf)).toBe(false);
  }
}

/** The third call never arrives, the fifth is done and its answer lost. */
const failsTwice = (nth: number) => (nth === 3 ? 'refused' : nth === 5 ? 'lost' : 'done');

describe('sixty lines', () => {
  test('where the browser keeps them: none lost, none doubled, in their order, in fourteen calls of ten round trips at most', async () => {
    const room = await ScreeningRoom.opened(browser, 'notes', true, plannedReview());
    room.fate = failsTwice;
    await takeAll(room);
    expect(notesOf(room.paper)).toEqual(noted);
    process.stdout.write(`with storage: ${room.saves.length} calls, R ${room.saves.map(({ trips }) => trips).join(' ')}\n`);
    expect(room.saves.length).toBeLessThanOrEqual(14);
    expect(Math.max(...room.saves.map(({ trips }) => trips))).toBeLessThanOrEqual(10);
    const held = room.paper.rpc('noteDesk', { review: '' }).held.map(({ note }) => note);
    expect(held).toEqual(lines.filter((line) => /^(>|\/\/)/.test(line)).map((line) => line.replace(/^(>client|\/\/) /, '')));
    expect(room.paper.rows('Review items').map(({ Decision }) => Decision)).toEqual(['Retake', 'Approved', 'Approved with fixes']);
    expect(await room.page.evaluate(() => Object.keys(localStorage).filter((key) => !key.endsWith('/window')))).toEqual([]);
    expect(room.errors).toEqual([]);
    expectAfterwards(room, noted);
    await room.close();
  });

  test('where it refuses: five lines at most are in the page alone, and only those may be lost; forty calls', async () => {
    const room = await ScreeningRoom.opened(browser, 'notes', false, plannedReview());
    await room.page.getByText('This browser keeps nothing').waitFor();
    room.fate = failsTwice;
    await takeAll(room);
    const there = notesOf(room.paper);
    const lost = noted.filter((note) => !there.includes(note));
    expect(lost.length).toBeLessThanOrEqual(5);
    expect(there).toEqual(noted.filter((note) => !lost.includes(note)));
    expect(room.saves.length).toBeLessThanOrEqual(40);
    expect(Math.max(...room.saves.map(({ trips }) => trips))).toBeLessThanOrEqual(10);
    expect(room.errors).toEqual([]);
    expectAfterwards(room, there);
    process.stdout.write(`without storage: ${room.saves.length} calls, ${lost.length} lost with the page\n`);
    await room.close();
  });
});

describe('what may go wrong', () => {
  test('an answer after 40 seconds: what is typed meanwhile waits, and nothing is doubled', async () => {
    const room = await ScreeningRoom.opened(browser, 'notes', false);
    room.serverTime = 40_000;
    for (let nth = 0; nth < 12; nth++) await room.type(`Note ${nth}`);
    await room.page.getByText(/are only in this window/).waitFor();
    await room.pass(120_000);
    expect(notesOf(room.paper)).toEqual(Array.from({ length: 12 }, (_none, nth) => `Note ${nth}`));
    await room.close();
  });

  test('storage that is cleared while notes are taken loses nothing, and storage that is full is said', async () => {
    const room = await ScreeningRoom.opened(browser, 'notes', true);
    await room.type('Before');
    await room.page.evaluate(() => localStorage.clear());
    await room.type('After');
    await room.page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await room.type('Full');
    await room.page.getByText('in this window alone').waitFor();
    await room.pass(30_000);
    expect(notesOf(room.paper)).toEqual(['Before', 'After', 'Full']);
    await room.close();
  });

  test('by keyboard alone: an item of two names is asked, what is typed meanwhile waits, and goes with the answer', async () => {
    const room = await ScreeningRoom.opened(browser, 'notes', true);
    await room.type('/0');
    await room.type('It waits');
    await room.page.getByText('“0” may be 3 items').waitFor();
    await room.page.keyboard.press('Shift+Tab');
    await room.page.keyboard.press('Shift+Tab');
    await room.press('Enter');
    await room.type('So does this');
    await room.type('cbb');
    await room.type('/010, 040');
    await room.page.getByText('SH010, SH040: a note for each').waitFor();
    await room.type('<Jo Darker, both');
    await room.page.getByText('Save now').click();
    await room.pass(10_000);
    expect(room.paper.rows('Review notes').map(({ Note, Item, State, From }) => `${Note} ${Item} ${State} ${From}`)).toEqual([
      'It waits SH030 Open ',
      'So does this SH030 Closed ',
      'Darker, both SH010 Open Jo Rey',
      'Darker, both SH040 Open Jo Rey',
    ]);
    await room.close();
  });

  test('an item that is nowhere is asked about: its notes wait for the answer, and others go meanwhile', async () => {
    const room = await ScreeningRoom.opened(browser, 'notes', true);
    await room.type('/999');
    await room.type('Of a shot that nobody knows');
    await room.page.getByText('There is no item “999”.').waitFor();
    await room.type('/040');
    await room.type('Of one that is known');
    await room.page.getByText('Save now').click();
    await room.pass(10_000);
    expect(notesOf(room.paper)).toEqual(['Of one that is known']);
    await room.page.getByRole('button', { name: 'The review as a whole' }).click();
    await room.page.getByText('Save now').click();
    await room.pass(10_000);
    expect(room.paper.rows('Review notes').map(({ Note, Item }) => `${Note}: ${Item}`)).toEqual([
      'Of one that is known: SH040',
      'Of a shot that nobody knows: ',
    ]);
    await room.close();
  });

  test('sidebar and window at once: the second takes over with what the first has not saved, and the first stops', async () => {
    const room = await ScreeningRoom.opened(browser, 'notes', true);
    await room.type('From the sidebar');
    const second = await room.another('notes-window');
    await second.page.getByText('Take notes here').click();
    await second.pass(1_000);
    await room.page.getByText('Notes are being taken in another window').waitFor();
    await second.page.getByText('From the sidebar').waitFor();
    await second.page.locator('#note-line').focus();
    await second.type('From the window');
    await second.page.keyboard.insertText('f1010-1020 #Animation The knee flips');
    await second.page.screenshot({ path: guidePicture('take-notes'), animations: 'disabled' });
    await second.press('Escape');
    await second.page.getByText('Save now').click();
    await second.pass(10_000);
    expect(notesOf(room.paper)).toEqual(['From the sidebar', 'From the window']);
    await room.close();
  });
});
