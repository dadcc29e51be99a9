// Lengths of time. Routesheet counts frames: seconds taken for frames would be wrong in every row.

import { barePhrase } from '../columns/phrase';

const seconds =
  /[(\s[](s|secs?|seconds?|sek\.?|sekunden|segs?\.?|segundos|secondes|secondi|сек\.?|секунды?|秒数?|초)[)\]]?\s*$|^(秒数|초수)$/iu;

const lengths = new Set('duration dur duree duracion duracao durata dauer длительность хронометраж 尺 길이 length lange'.split(' '));

/** Before or behind it they say nothing of what it is counted in. */
const said = new Set('estimated est total planned screen prevue estimee estimada prevista geplante shot plan plano'.split(' '));

/** `Duration (s)`, `Length in seconds`, `尺(秒)` */
export function isInSeconds(heading: string): boolean {
  return seconds.test(heading);
}

/** `Duration`: in frames or in seconds, which the heading does not say. */
export function isOfNoUnit(heading: string): boolean {
  const telling = barePhrase(heading)
    .split(' ')
    .filter((word) => !said.has(word));
  return telling.length === 1 && lengths.has(telling[0] ?? '') && !/[([]/.test(heading);
}
