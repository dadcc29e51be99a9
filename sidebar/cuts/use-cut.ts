// Bringing in a cut: the file as it was read, which clip is which shot, what it would come to, and doing it.

import { useMemo, useState } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import type { CutPlan, CutScope } from '../../src/contract/rows/cut';
import type { FrameRate } from '../../src/schema/frames/timecode';
import { type ClipParts, guessedPattern, patternMatch } from '../../src/workbook/cuts/clip-pattern';
import type { Cut, CutReading } from '../../src/workbook/cuts/cut';
import { type ShotsOfCut, shotsOf } from '../../src/workbook/cuts/cut-shots';
import { readCut } from '../../src/workbook/cuts/read-cut';
import { bytesOf } from '../components/file-field';
import type { ShownResult } from '../components/result';
import { decodedText } from '../lists/list-text';
import { type DoneWords, useBringing } from '../lists/use-bringing';
import { cutMemory, keepCut } from './cut-memory';

export interface CutSource {
  readonly table: string;
  readonly rate: FrameRate;
  readonly file: File | null;
  /** The cut before; null: only the tab is compared. */
  readonly before: File | null;
}

/** What was said of the cut; all else is in the file. */
export interface CutSaid {
  readonly pattern: string;
  readonly covers: CutScope;
  readonly omits: boolean;
}

interface Read {
  readonly source: CutSource;
  readonly cut: Cut;
  readonly before: Cut | null;
  /** Of the tab. */
  readonly known: readonly ClipParts[];
}

export interface CutDesk {
  /** What it is doing, while it is. */
  readonly busy: string | undefined;
  readonly told: ShownResult | null;
  readonly read: Read | null;
  readonly said: CutSaid;
  /** By the pattern as it is now; a text: what is wrong with it. */
  readonly shots: ShotsOfCut | string;
  readonly plan: CutPlan | null;
  look(source: CutSource): Promise<void>;
  say(more: Partial<CutSaid>): void;
  compare(): Promise<void>;
  bring(): Promise<void>;
  forget(): void;
  tell(told: ShownResult | null): void;
}

/** A cut of a feature film has some two megabytes. */
const largestCut = 40_000_000;

async function cutIn(file: File, rate: FrameRate): Promise<CutReading> {
  if (file.size > largestCut)
    return {
      problem: `${file.name} has ${Math.round(file.size / 1_000_000)} MB: that is no cut list. Export the cut as EDL, OpenTimelineIO or Avid log.`,
    };
  return readCut(decodedText(await bytesOf(file)), rate);
}

async function filesOf({ file, before, rate }: CutSource): Promise<Pick<Read, 'cut' | 'before'> | { readonly problem: string }> {
  if (file === null) return { problem: 'Choose the file of the cut first.' };
  const [cut, earlier] = [await cutIn(file, rate), before && (await cutIn(before, rate))];
  if ('problem' in cut) return cut;
  if (earlier !== null && 'problem' in earlier) return { problem: `The cut before: ${earlier.problem}` };
  return { cut, before: earlier };
}

function useCutState(opened: Opened) {
  const [read, setRead] = useState<Read | null>(null);
  const [said, setSaid] = useState<CutSaid>({ pattern: '', covers: 'parts', omits: false });
  const [plan, setPlan] = useState<CutPlan | null>(null);
  const handles = opened.catalog.settings.handles ?? 0;
  const shots = useMemo(() => (read === null ? '' : shotsBy(read.cut, said.pattern, handles)), [read, said.pattern, handles]);
  return { read, setRead, said, setSaid, plan, setPlan, handles, shots };
}

export function useCut(opened: Opened, doneWords: DoneWords, onSaved: () => void): CutDesk {
  const { submit, tell, refuse, bring, ...shown } = useBringing(doneWords, onSaved);
  const { read, setRead, said, setSaid, plan, setPlan, handles, shots } = useCutState(opened);
  const forget = () => {
    setRead(null);
    setPlan(null);
  };
  const look = async (source: CutSource) => {
    forget();
    tell(null);
    const files = await filesOf(source);
    if ('problem' in files) return refuse(files.problem);
    const outcome = await submit.send('planCut', { cut: { table: source.table, shots: [], covers: 'tab', omits: false } });
    if (!outcome?.ok) return outcome === null ? undefined : refuse(outcome.error.message);
    const known = outcome.value.known.map((shot) => ({ ...shot, shot: shot.name }));
    setRead({ ...files, source, known });
    setSaid((was) => ({ ...was, ...patternFor(files.cut, known), omits: false }));
  };
  const planned = async (next: CutSaid) => {
    if (read === null) return;
    const now = shotsBy(read.cut, next.pattern, handles);
    if (typeof now === 'string') return refuse(now);
    tell(null);
    const outcome = await submit.send('planCut', {
      cut: { table: read.source.table, shots: now.shots, covers: next.covers, omits: next.omits },
    });
    if (outcome === null) return;
    setPlan(outcome.ok ? outcome.value : null);
    if (!outcome.ok) return refuse(outcome.error.message);
    keepCut(next);
  };
  const say = (more: Partial<CutSaid>) => {
    const next = { ...said, ...more };
    setSaid(next);
    // Whether what is gone is left out is asked below the plan, and shows there.
    if (more.omits !== undefined) void planned(next);
    else setPlan(null);
  };
  const end = () => setPlan(null);
  return { ...shown, read, said, shots, plan, look, say, compare: () => planned(said), bring: () => bring(plan, end), forget, tell };
}

/** The one of last time where it fits nearly all of these clips. */
function patternFor({ events }: Cut, known: readonly ClipParts[]): Partial<CutSaid> {
  const clips = [...new Set(events.map(({ clip }) => clip))];
  const kept = cutMemory();
  const match = kept === null ? null : patternMatch(kept.pattern);
  const fits = match === null || 'problem' in match ? 0 : clips.filter((clip) => match(clip) !== null).length;
  return kept !== null && fits >= clips.length * 0.9 ? kept : { pattern: guessedPattern(clips, known) };
}

export function shotsBy(cut: Cut, pattern: string, handles: number): ShotsOfCut | string {
  const match = patternMatch(pattern);
  return 'problem' in match ? match.problem : shotsOf(cut, match, handles);
}
