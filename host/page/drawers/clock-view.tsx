// The clock: shows the host's time and moves it, with every trigger that falls due on the way.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { wallOfInstant } from '../../book/typing/serials';
import { weeksToAsk } from '../../server/time-span';
import type { PageState, RunResultView } from '../../server/views';
import { call } from '../api-client';
import { dayAndTime, type HeardTime } from '../page-clock';
import { useRunningTime } from '../running-time';

const hourMs = 3_600_000;

interface Moved {
  readonly now: string;
  readonly fired: readonly RunResultView[];
  readonly stopped: boolean;
}

/** A move that is asked about first. */
interface Doubt {
  readonly target: number | string;
  readonly weeks: number;
}

/** What the clock view does, and what it has to say. */
function useMoves(wallNow: number) {
  const [said, setSaid] = useState('');
  const [doubt, setDoubt] = useState<Doubt | null>(null);
  const move = async (target: number | string, sure = false) => {
    setDoubt(null);
    setSaid('Moving…');
    try {
      setSaid(whatFired(await call<Moved>('POST', '/api/clock', { now: target, sure })));
    } catch (cause) {
      setSaid(cause instanceof Error ? cause.message : String(cause));
    }
  };
  const moveTo = (text: string) => {
    const weeks = weeksToAsk(Date.parse(`${text}Z`) - wallNow);
    if (weeks === null) void move(text);
    else setDoubt({ target: text, weeks });
  };
  return { said, doubt, move, moveTo, stay: () => setDoubt(null) };
}

/** Moves forward by an hour or a day, or to a time on the spreadsheet's wall clock. A long way is asked about, and can be stopped. */
export function ClockView({ state, time }: { readonly state: PageState; readonly time: HeardTime }) {
  const now = useRunningTime(time);
  const wallNow = wallOfInstant(now, state.zone);
  const [to, setTo] = useState(() => new Date(wallNow).toISOString().slice(0, 16));
  const { said, doubt, move, moveTo, stay } = useMoves(wallNow);
  const moving = state.movingTo !== null;
  const onward = (words: string, ms: number) => (
    <button type="button" class="plain-button" disabled={moving} onClick={() => void move(now + ms)}>
      {words}
    </button>
  );
  return (
    <div class="form">
      <p class="big">{dayAndTime(now, state.zone)}</p>
      <p class="hint">{state.zone}. Triggers that fall due on the way fire in order, each at its own time.</p>
      <div class="side-by-side">
        {onward('An hour on', hourMs)}
        {onward('A day on', 24 * hourMs)}
      </div>
      <form
        class="side-by-side"
        onSubmit={(event) => {
          event.preventDefault();
          if (to !== '') moveTo(to);
        }}
      >
        <label>
          Move to
          <input type="datetime-local" value={to} onInput={({ currentTarget }) => setTo(currentTarget.value)} />
        </label>
        <button type="submit" class="main-button" disabled={moving}>
          Move
        </button>
      </form>
      {doubt !== null && <Question {...doubt} onMove={() => void move(doubt.target, true)} onStay={stay} />}
      {moving && (
        <button type="button" class="plain-button" onClick={() => void call('POST', '/api/clock/stop', {})}>
          Stop the clock here
        </button>
      )}
      <p role="status">{said}</p>
    </div>
  );
}

interface QuestionProps extends Doubt {
  readonly onMove: () => void;
  readonly onStay: () => void;
}

/** Takes the keyboard: it came up because of what was pressed. */
function Question({ weeks, onMove, onStay }: QuestionProps) {
  const stay = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => stay.current?.focus(), []);
  return (
    <fieldset aria-label="A long way">
      <p>That is {weeks} weeks on. All that falls due on the way runs first, which may take minutes. You can stop it.</p>
      <div class="side-by-side">
        <button type="button" class="plain-button" ref={stay} onClick={onStay}>
          Stay here
        </button>
        <button type="button" class="main-button" onClick={onMove}>
          Move {weeks} weeks
        </button>
      </div>
    </fieldset>
  );
}

function whatFired({ fired, stopped }: Moved): string {
  const moved = stopped ? 'Stopped.' : 'Moved.';
  if (fired.length === 0) return `${moved} Nothing was due.`;
  const failed = fired.filter(({ ok }) => !ok);
  const times = `${moved} ${fired.length} ${fired.length === 1 ? 'trigger' : 'triggers'} fired.`;
  return failed.length === 0 ? times : `${times} ${failed.length} failed: ${failed[0]?.error}`;
}
