// What became of each shot, by kind of change.

import type { JSX } from 'preact';
import type { ShotPair } from '../../src/schema/frames/shot-state';
import { counted } from '../../src/schema/values/text';
import { type ChangedShot, changedShots, cutChanges, shotChangeWords } from '../../src/workbook/cuts/cut-changes';
import { type ShotsOfCut, shotKey, shotWords } from '../../src/workbook/cuts/cut-shots';
import type { ShownResult } from '../components/result';
import { TableTools } from '../copying/table-tools';

interface CutChangesPartProps {
  readonly pairs: readonly ShotPair[];
  readonly title: string;
  readonly onResult: (told: ShownResult) => void;
}

const mostShown = 300;

export function CutChangesPart({ pairs, title, onResult }: CutChangesPartProps): JSX.Element {
  const all = changedShots(pairs);
  const changed = all.filter(({ what }) => what.length > 0);
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <p>{changeCounts(all)}</p>
      {changed.length > 0 && (
        <ul class="named-rows">
          {changed.slice(0, mostShown).map((one, at) => (
            <li key={`${at} ${one.name}`}>
              <strong>{one.name}</strong> {shotChangeWords(one)}
            </li>
          ))}
          {changed.length > mostShown && <li>and {changed.length - mostShown} more</li>}
        </ul>
      )}
      <div class="buttons">
        <TableTools
          table={() => ({ name: title, headings: ['Shot', 'Before', 'Now', 'What'], rows: changed.map(rowOf) })}
          onResult={onResult}
        />
      </div>
    </section>
  );
}

/** `2 new, 1 gone, 3 longer, 40 as they were.` */
export function changeCounts(all: readonly ChangedShot[]): string {
  const counts = cutChanges.map((kind) => [all.filter(({ what }) => what.includes(kind)).length, kind] as const);
  const same = all.filter(({ what }) => what.length === 0).length;
  const parts = counts.flatMap(([count, kind]) => (count > 0 ? [`${count} ${kind}`] : []));
  return `${[...parts, ...(same > 0 ? [counted(same, 'is as it was', 'are as they were')] : [])].join(', ')}.`;
}

function rowOf(one: ChangedShot): readonly string[] {
  return [one.name, String(one.was?.frames ?? ''), String(one.now?.frames ?? ''), shotChangeWords(one)];
}

/** Two cuts shot by shot: in the order of the later, what is gone last. */
export function pairsOf(before: ShotsOfCut, now: ShotsOfCut): readonly ShotPair[] {
  const states = ({ shots }: ShotsOfCut) =>
    new Map(shots.map((shot, order) => [shotKey(shot), { shot, state: { frames: shot.frames, order, speed: shot.speed } }]));
  const [was, is] = [states(before), states(now)];
  return [
    ...[...is].map(([key, { shot, state }]) => ({ name: shotWords(shot), was: was.get(key)?.state ?? null, now: state })),
    ...[...was].flatMap(([key, { shot, state }]) => (is.has(key) ? [] : [{ name: shotWords(shot), was: state, now: null }])),
  ];
}
