// The clock: shows the host's time and moves it, with every trigger that falls due on the way.

import { useState } from 'preact/hooks';
import { wallOfInstant } from '../book/serials';
import type { PageState, RunView } from '../server/views';
import { call } from './api-client';
import { dayAndTime, type HeardTime } from './page-clock';
import { useRunningTime } from './running-time';

const HOUR_MS = 3_600_000;

interface Moved {
  readonly now: string;
  readonly fired: readonly RunView[];
}

/** Moves forward by an hour or a day, or to a time on the spreadsheet's wall clock. */
export const ClockView = ({ state, time }: { readonly state: PageState; readonly time: HeardTime }) => {
  const now = useRunningTime(time);
  const [to, setTo] = useState(() => new Date(wallOfInstant(now, state.zone)).toISOString().slice(0, 16));
  const [said, setSaid] = useState('');
  const move = async (target: number | string) => {
    setSaid('Moving…');
    try {
      const { fired } = await call<Moved>('POST', '/api/clock', { now: target });
      setSaid(whatFired(fired));
    } catch (cause) {
      setSaid(cause instanceof Error ? cause.message : String(cause));
    }
  };
  return (
    <div class="form">
      <p class="big">{dayAndTime(now, state.zone)}</p>
      <p class="hint">{state.zone}. Triggers that fall due on the way fire in order, each at its own time.</p>
      <div class="side-by-side">
        <button type="button" class="plain-button" onClick={() => void move(now + HOUR_MS)}>
          An hour on
        </button>
        <button type="button" class="plain-button" onClick={() => void move(now + 24 * HOUR_MS)}>
          A day on
        </button>
      </div>
      <form
        class="side-by-side"
        onSubmit={(event) => {
          event.preventDefault();
          if (to !== '') void move(to);
        }}
      >
        <label>
          Move to
          <input type="datetime-local" value={to} onInput={({ currentTarget }) => setTo(currentTarget.value)} />
        </label>
        <button type="submit" class="main-button">
          Move
        </button>
      </form>
      <p role="status">{said}</p>
    </div>
  );
};

const whatFired = (fired: readonly RunView[]): string => {
  if (fired.length === 0) return 'Moved. Nothing was due.';
  const failed = fired.filter(({ ok }) => !ok);
  const times = `Moved. ${fired.length} ${fired.length === 1 ? 'trigger' : 'triggers'} fired.`;
  return failed.length === 0 ? times : `${times} ${failed.length} failed: ${failed[0]?.error}`;
};
