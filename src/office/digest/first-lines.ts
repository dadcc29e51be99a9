// What of Today comes when the sidebar opens: the first lines of each section, and how many there are besides.

import type { TodayLine, TodayView } from '../../contract/today';
import { bySection, sections } from '../../schema/section';

/** Characters of all lines together: a page of them takes as long to arrive as to be read. */
const room = 30_000;

/** Each section has its share of the room, and what those before it have left. */
export function firstLines(view: TodayView): TodayView {
  let left = room;
  let waiting = sections.filter(({ key }) => view.sections[key].length > 0).length;
  const first = bySection(({ key, cap }) => {
    const all = view.sections[key];
    if (all.length === 0) return all;
    const lines = fitting(all.slice(0, cap), left / waiting);
    left -= sizeOf(lines);
    waiting -= 1;
    return lines;
  });
  const more = bySection(({ key }) => view.sections[key].length - first[key].length);
  return Object.values(more).some((count) => count > 0) ? { ...view, sections: first, more } : view;
}

/** The lines that fit; one in any case. */
function fitting(lines: readonly TodayLine[], size: number): readonly TodayLine[] {
  let used = 0;
  const end = lines.findIndex((line, at) => {
    used += sizeOf(line);
    return at > 0 && used > size;
  });
  return end < 0 ? lines : lines.slice(0, end);
}

function sizeOf(part: unknown): number {
  return JSON.stringify(part).length;
}
