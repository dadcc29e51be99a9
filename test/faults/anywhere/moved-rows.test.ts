// Rows that are sorted, inserted or deleted by somebody else between the calls of a run: whatever is written is written into its own row.

import { describe, expect, test } from '@jest/globals';
import type { Desk } from '../../journeys/support/desk';
import { callsOf, leavesSomething, letGo } from '../support/breakpoints';
import { busyDesk, chosenRow } from '../support/busy-desk';
import { sortTab } from '../support/by-hand';
import { mostOf, thirdOfWork, triesReading, type Work } from '../support/every-work';
import { reachOf } from '../support/reach';
import { spread } from '../support/thoroughness';
import { unlocked } from '../support/unlocked';
import { allIds, differences, idsIn, mailedTwice, stateOf, tabsOf } from '../support/whole-state';

const ground = busyDesk();
const known = allIds(ground);
const reach = reachOf('rows moved');

/** What a person does to a tab in one moment; the row that the request is about stays. */
const moves: readonly { readonly name: string; readonly move: (desk: Desk, tab: string) => void }[] = [
  { name: 'sorted', move: (desk, tab) => sortTab(desk, tab, headings(desk, tab)[1] ?? '', false) },
  { name: 'moved down by two blank rows', move: (desk, tab) => desk.host.book.hand.insertRows(tab, 2, 2) },
  { name: 'moved up by a row deleted above', move: (desk, tab) => desk.host.book.hand.deleteRows(tab, chosenRow - 1) },
];

/** Live figures follow the rows that somebody moved: nobody has written them. */
function written(desk: Desk, known: ReadonlySet<string>): readonly string[] {
  return stateOf(desk, known).filter((line) => !line.startsWith('Progress: '));
}

function headings(desk: Desk, tab: string): readonly string[] {
  return (desk.values(tab)[0] ?? []).map(String);
}

/** The tab of a request; of other work the tabs in turn. */
function tabOf(work: Work, turn: number): string {
  const tabs = ['Assets', 'Deliveries', 'People', 'Stock'];
  return work.asked?.tab ?? tabs[turn % tabs.length] ?? 'Assets';
}

/** Calls that write rows. */
const writing = /^Range\.set|^Sheet\.(insert|delete)/;

/**
 * Calls before which somebody may do something: not after it was asked how far the cells of a tab go, which are read as far as that, and before the
 * last write that comes of it, which is one moment.
 */
function momentsIn(names: readonly string[]): readonly number[] {
  // The formulas of a tab are asked for after its cells: that begins nothing new.
  const asked = names.flatMap((name, at) => (name === 'Sheet.getDataRange' && names[at + 1] === 'Range.getValues' ? [at] : []));
  const closed = asked.map((from, n) => {
    const writes = names.slice(0, asked[n + 1]).findLastIndex((name) => writing.test(name));
    return { from, to: Math.max(from + 1, writes) };
  });
  return names.flatMap((_name, at) => (closed.some(({ from, to }) => from < at && at <= to) ? [] : [at + 1]));
}

function moved(work: Work, at: number, tab: string, move: (desk: Desk, tab: string) => void): Desk {
  const desk = busyDesk();
  desk.host.faults.onCall((n) => {
    if (n === at) move(desk, tab);
  });
  work.run(desk);
  desk.host.faults.onCall(null);
  return desk;
}

/**
 * Lines of rows of which a run cannot know: one that was deleted by hand, those that name who was deleted, which count as changed, and one that was typed
 * and moved before Google told of it.
 */
function isAbout(line: string, tab: string, name: string, work: Work): boolean {
  if (/"(Typed|Pasted)/.test(line)) return true;
  // A cell that is no longer where it was shown is not repaired, and that is said.
  const repaired = ground.values(tab)[chosenRow - 1]?.[0];
  if (work.asked?.method === 'repair' && line.includes(JSON.stringify(repaired))) return true;
  const key = ground.values(tab)[chosenRow - 2]?.[0];
  if (!name.includes('deleted')) return false;
  return line.includes(`${tab}: [${JSON.stringify(key)},`) || (tab === 'People' && line.includes(JSON.stringify(key)));
}

/** When a row is moved before Google tells that it was typed into, the stamp goes to the row that stands there then: nothing else does. */
function unstamped({ name }: Work, line: string): string {
  return name.startsWith('onEdit') ? line.replace(/,"[^"]*"\]$/, ']') : line;
}

// On every change one moment of each work of this oracle's third that writes, and of one in three that only read, with each move in turn; many of
// them in the long run.
describe('S2: rows moved between any two calls', () => {
  test.each(thirdOfWork(1).map((work, at) => ({ ...work, offset: at })))('$name writes to no other row', async ({ offset, ...work }) => {
    const whole = busyDesk();
    let refused = false;
    const names = callsOf(whole.host, () => {
      refused = work.run(whole)?.ok === false;
    });
    expect(unlocked(names)).toEqual([]);
    const all = momentsIn(names);
    const did = names.some(leavesSomething);
    const moments = did || triesReading(offset) ? spread(all, mostOf(work), offset) : [];
    reach.add({ work, did, refused, points: all.length, tried: moments.length, cases: moments.length });
    expect(all.length).toBeGreaterThan(0);
    if (moments.length === 0) return;
    const expected = written(whole, known).map((line) => unstamped(work, line));
    for (const [turn, at] of moments.entries()) {
      await letGo();
      const { name, move } = moves[(turn + offset) % moves.length] ?? { name: '', move: () => undefined };
      const tab = tabOf(work, turn);
      const desk = moved(work, at, tab, move);
      const place = `${tab} ${name} before call ${at}`;
      const differs = differences(
        expected,
        written(desk, known).map((line) => unstamped(work, line)),
      ).filter((line) => !/^. (shown|mailed|noted) /.test(line) && !isAbout(line, tab, name, work));
      expect([place, differs]).toEqual([place, []]);
      for (const each of tabsOf(desk)) expect(new Set(idsIn(desk, each)).size).toBe(idsIn(desk, each).length);
      expect(mailedTwice(desk)).toEqual([]);
    }
  });
});
