// Joins the workbook: one connection, one grid, and the state around it as Preact shows it.

import { useEffect, useRef, useState } from 'preact/hooks';
import { wallOfInstant } from '../book/typing/serials';
import type { ToPage } from '../server/live-messages';
import type { PageState } from '../server/views';
import { connect, type Say } from './connection';
import { openGrid, type PageGrid } from './grid';
import { type HeardTime, heard, hostNow } from './page-clock';
import { linkedSelection } from './row-link';

/** The joined workbook; `state` is null until the server has answered. */
export interface PageSession {
  readonly state: PageState | null;
  readonly time: HeardTime;
  readonly panelOrigin: string;
  readonly lost: boolean;
  readonly focusGrid: () => void;
  /** Where the grid goes. */
  readonly gridRef: { current: HTMLDivElement | null };
}

/** Connects once. `notify` shows what the grid has to say. */
export function useSession(notify: (text: string) => void): PageSession {
  const gridRef = useRef<HTMLDivElement>(null);
  const grid = useRef<PageGrid | null>(null);
  const [state, setState] = useState<PageState | null>(null);
  const [time, setTime] = useState<HeardTime>({ hostMs: 0, heardAt: 0 });
  const [panelOrigin, setPanelOrigin] = useState('');
  const [lost, setLost] = useState(false);
  useEffect(() => {
    const clock = latestClock();
    const take = (next: PageState) => {
      setState(next);
      setTime(clock.take(next));
      if (clock.dayChanged()) grid.current?.newDay();
    };
    const joined = async (message: Extract<ToPage, { kind: 'joined' }>) => {
      setPanelOrigin(`http://${location.hostname}:${message.panelPort}`);
      take(message.state);
      if (gridRef.current === null) return;
      const wallClock = () => clock.wall();
      const selected: Parameters<typeof openGrid>[2]['selected'] = (selection) => say({ kind: 'select', selection });
      grid.current = await openGrid(
        gridRef.current,
        { ...message, selection: linkedSelection(location.hash) ?? message.selection },
        {
          wallClock,
          selected,
          notify,
          revision: (revision) => say({ kind: 'revision', message: revision }),
        },
      );
    };
    const say: Say = connect({
      joined,
      state: take,
      revision: (message) => grid.current?.hear(message),
      selection: (selection) => grid.current?.select(selection),
      lost: () => setLost(true),
    });
  }, []);
  return { state, time, panelOrigin, lost, focusGrid: () => grid.current?.focus(), gridRef };
}

const dayMs = 86_400_000;

/** The time of the last message, for the grid, which lives outside Preact. */
function latestClock() {
  let time: HeardTime = { hostMs: 0, heardAt: 0 };
  let zone = 'Etc/UTC';
  let day = 0;
  const wall = () => wallOfInstant(hostNow(time), zone);
  return {
    wall,
    take: (state: PageState): HeardTime => {
      time = heard(state);
      zone = state.zone;
      return time;
    },
    dayChanged: (): boolean => {
      const before = day;
      day = Math.floor(wall() / dayMs);
      return before !== 0 && before !== day;
    },
  };
}
