// What of Today comes when the sidebar opens: the first lines of each section, and how many there are besides.

import type { TodayLine, TodayView } from '../../contract/today';
import { bySection, type SectionKey, sections } from '../../schema/section';
import type { TodayLines } from './today';

/** Characters of all lines together: a page of them takes as long to arrive as to be read. */
const room = 30_000;

/** Each section has its share of the room, and what those before it have left. */
export function firstLines(lines: TodayLines): TodayView {
  let left = room;
  let waiting = sections.filter(({ key }) => lines.sections[key].length > 0).length;
  const first = bySection(({ key, cap }) => {
    const all = lines.sections[key];
    if (all.length === 0) return [];
    const fit = fitting(all.slice(0, cap), left / waiting);
    left -= sizeOf(fit);
    waiting -= 1;
    return fit;
  });
  const more = bySection(({ key }) => lines.sections[key].length - first[key].length);
  const { sections: _all, ...day } = lines;
  const view = { ...day, sections: first };
  return Object.values(more).some((count) => count > 0) ? { ...view, more } : view;
}

/** The lines that fit; one in any case. */
function fitting(lines: TodayLines['sections'][SectionKey], size: number): readonly TodayLine[] {
  const fit: TodayLine[] = [];
  let used = 0;
  for (const make of lines) {
    const line = make();
    used += sizeOf(line);
    if (fit.length > 0 && used > size) break;
    fit.push(line);
  }
  return fit;
}

function sizeOf(part: unknown): number {
  return JSON.stringify(part).length;
}
