// Pieces of kit that change hands: which, how, and what came of it.

import { useState } from 'preact/hooks';
import type { KitPiece, LentPiece } from '../../src/contract/kit';
import type { Methods } from '../../src/contract/methods';
import type { Issue } from '../../src/schema/issue';
import { counted } from '../../src/schema/values/text';
import { useEachVisit } from '../components/page';
import { type ShownResult, told } from '../components/result';
import { useSubmit } from '../form/use-submit';
import { ask, type CallOutcome } from '../server';
import { Undoable } from '../views/memory/undo-act';

export type LendingWay = 'out' | 'us' | 'hire';

/** A piece that is chosen, with its condition as it is typed. */
export interface ListedPiece {
  readonly piece: KitPiece;
  readonly condition: string;
}

export interface LendingDraft {
  readonly way: LendingWay;
  readonly chosen: readonly ListedPiece[];
  readonly holder: string;
  readonly day: string;
  readonly dueBack: string;
  readonly place: string;
  readonly signedFor: string;
}

/** A sheet of what was just handed out. */
export interface HandedSheet {
  readonly holder: string;
  readonly only: readonly string[];
}

type Asking = { readonly words: string; readonly issues: readonly Issue[] };
type Outcome = CallOutcome<'handOut'> | CallOutcome<'takeBack'> | null;

function blankLending(way: LendingWay, today: string, keeper: string): LendingDraft {
  return { way, chosen: [], holder: way === 'us' ? keeper : '', day: today, dueBack: '', place: '', signedFor: '' };
}

/** What is chosen and typed, and what is wrong with it. */
function useLendingDraft(today: string) {
  const [desk, setDesk] = useState<Methods['kitDesk']['answer']>({ pieces: [], keeper: '' });
  const [draft, setDraft] = useState<LendingDraft>(() => blankLending('out', today, ''));
  const [asking, setAsking] = useState<Asking | null>(null);
  const [problems, setProblems] = useState<readonly Issue[]>([]);
  const clear = () => {
    setAsking(null);
    setProblems([]);
  };
  const change = (more: Partial<LendingDraft>) => {
    setDraft((before) => ({ ...before, ...more }));
    clear();
  };
  const turn = (way: LendingWay) => {
    setDraft(blankLending(way, today, desk.keeper));
    clear();
  };
  return { desk, setDesk, draft, asking, setAsking, problems, setProblems, clear, change, turn };
}

export function useLending(today: string, onChanged: () => void) {
  const { setDesk, setAsking, setProblems, clear, ...state } = useLendingDraft(today);
  const { draft, asking } = state;
  const [result, tell] = useState<ShownResult | null>(null);
  const [sheet, setSheet] = useState<HandedSheet | null>(null);
  const submit = useSubmit();
  const read = async () => {
    const outcome = await ask('kitDesk', {});
    if (outcome.ok) setDesk(outcome.value);
    else tell(told('error', outcome.error.message));
  };
  useEachVisit(read);
  const done = (words: string, notes: readonly string[], act: string | undefined) => {
    const after = (shown: ShownResult) => {
      tell(shown);
      void read();
    };
    const said = <Undoable words={[words, ...notes].join(' ')} act={act} onUndone={after} onTrouble={tell} />;
    tell(told(notes.length > 0 ? 'warn' : 'done', said, true));
    state.turn(draft.way);
    onChanged();
    void read();
  };
  /** `agreed`: who was shown to have what, by asset tag. */
  const send = async (agreed: Readonly<Record<string, string>> = {}) => {
    clear();
    setSheet(null);
    const { way, holder, day, dueBack, place, signedFor } = draft;
    const pieces = draft.chosen.map((one) => lentPiece(one, agreed));
    const outcome: Outcome =
      way === 'out'
        ? await submit.send('handOut', { pieces, holder, since: day, dueBack, place, signedFor })
        : await submit.send('takeBack', { pieces, way, day, to: holder, place });
    if (outcome === null) return;
    if (!outcome.ok) {
      const { message, issues } = outcome.error;
      if (issues.length > 0 && issues.every(({ path }) => path.endsWith(':from'))) return setAsking({ words: message, issues });
      setProblems(issues);
      return tell(issues.some(({ path }) => fieldPaths.includes(path)) ? null : told('error', message, true));
    }
    const { ids, notes } = outcome.value;
    if (way === 'out') setSheet({ holder, only: ids });
    done(`${counted(ids.length, 'piece')} ${doneWords[way](holder)}.`, notes, outcome.act);
  };
  const agree = () => send(Object.fromEntries((asking?.issues ?? []).map(({ path, message }) => [path.replace(/:from$/, ''), message])));
  return { ...state, leave: () => setAsking(null), result, tell, sheet, send, agree, busy: submit.busy ? 'Working…' : undefined };
}

function lentPiece({ piece, condition }: ListedPiece, agreed: Readonly<Record<string, string>>): LentPiece {
  const { table, id } = piece;
  return { table, id, condition: condition === piece.condition ? '' : condition, from: agreed[id] ?? '' };
}

export type LendingState = ReturnType<typeof useLending>;

/** Problems that stand beside a field. */
const fieldPaths: readonly string[] = ['holder', 'to', 'since', 'day', 'dueBack'];

const doneWords: Readonly<Record<LendingWay, (holder: string) => string>> = {
  out: (holder) => `handed out to ${holder}`,
  us: (holder) => `taken back to ${holder}`,
  hire: () => 'gone back to whom it was hired from',
};
