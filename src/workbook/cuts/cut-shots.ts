// The shots of a cut: its events by what the pattern makes of their clips, each shot once.

import type { CutShot } from '../../schema/frames/shot-state';
import { quotedStart, textKey } from '../../schema/values/text';
import type { PatternMatch } from './clip-pattern';
import type { Cut, CutEvent, CutWord } from './cut';

export interface ShotsOfCut {
  /** In the order of the cut. */
  readonly shots: readonly CutShot[];
  /** Events that are no shot, as the pattern goes. */
  readonly others: readonly CutWord[];
  readonly remarks: readonly CutWord[];
}

/** What tells a shot from others: where it is part of something, with that. */
export function shotKey({ episode, sequence, name }: Pick<CutShot, 'episode' | 'sequence' | 'name'>): string {
  return [episode, sequence, name].map(textKey).join('\n');
}

/** `101 SQ010 SH020` */
export function shotWords({ episode, sequence, name }: Pick<CutShot, 'episode' | 'sequence' | 'name'>): string {
  return [episode, sequence, name].filter((text) => text !== '').join(' ');
}

/** @param handles frames at each end that are made beyond the cut */
export function shotsOf({ events }: Cut, match: PatternMatch, handles: number): ShotsOfCut {
  const byShot = new Map<string, { readonly shot: Pick<CutShot, 'episode' | 'sequence' | 'name'>; readonly events: CutEvent[] }>();
  const others: CutWord[] = [];
  for (const event of events) {
    const parts = match(event.clip);
    if (parts === null) {
      const words = event.clip === '' ? 'It has no clip name.' : `${quotedStart(event.clip, 80)} is not of that pattern.`;
      others.push({ where: event.where, words });
      continue;
    }
    const shot = { episode: parts.episode, sequence: parts.sequence, name: parts.shot };
    const key = shotKey(shot);
    const known = byShot.get(key);
    if (known === undefined) byShot.set(key, { shot, events: [event] });
    else known.events.push(event);
  }
  const remarks: CutWord[] = [];
  const shots = [...byShot.values()].map(({ shot, events: [first, ...more] }): CutShot => {
    const all = first === undefined ? more : [first, ...more];
    const { frames, how } = lengthOf(all);
    if (more.length > 0)
      remarks.push({ where: inWordsOf(all), words: `${shotWords(shot)} has ${all.length} events: ${frames} frames, ${how}.` });
    return { ...shot, frames: frames + 2 * handles, speed: first?.speed ?? 100 };
  });
  return { shots, others, remarks };
}

function inWordsOf(events: readonly CutEvent[]): string {
  const [first = '', ...others] = events.map(({ where }) => where);
  const short = others.map((where) => where.replace(/^(line|row) /, ''));
  return [first, ...short.slice(0, 5), ...(short.length > 5 ? ['…'] : [])].join(', ');
}

/** Parts of one clip are one length from the first frame that is seen to the last. What is retimed or of unknown source is added up. */
function lengthOf(events: readonly CutEvent[]): { readonly frames: number; readonly how: string } {
  const [first] = events;
  if (events.length === 1 && first !== undefined) return { frames: first.frames, how: '' };
  const isOne = events.every(({ source, speed, clip }) => source !== null && speed === 100 && clip === first?.clip);
  const sum = events.reduce((frames, event) => frames + event.frames, 0);
  if (!isOne) return { frames: sum, how: 'added up' };
  const from = Math.min(...events.map(({ source }) => source?.from ?? 0));
  const to = Math.max(...events.map(({ source, frames }) => (source?.from ?? 0) + frames));
  return { frames: to - from, how: 'from the first that is seen to the last' };
}
