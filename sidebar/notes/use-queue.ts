// The queue of this page, as far as it is this window's turn to take notes.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { HeldNote, NoteDesk } from '../../src/contract/notes';
import { newKey } from '../server';
import { type Keeping, keepingIn } from './keeping';
import type { Queue, WaitingLine } from './queue';
import { noteSender, type Sender, type Sending } from './sending';

export interface NoteQueue {
  /** Null while another window takes notes. */
  readonly sending: Sending | null;
  change(work: (queue: Queue) => Queue): void;
  flush(): void;
  /** Takes notes here from now on. */
  take(): void;
  /** Another window may take them. */
  leave(): void;
}

interface Ears {
  readonly onSaved: (entries: readonly WaitingLine[], ids: readonly string[]) => void;
  readonly onHeld: (held: readonly HeldNote[]) => void;
}

/** Milliseconds between two signs of life, which the other window hears of. */
const beat = 5_000;

export function useQueue(desk: NoteDesk | null, ears: Ears): NoteQueue {
  const window = useRef(newKey()).current;
  const place = desk?.place ?? null;
  const heard = useRef(ears);
  heard.current = ears;
  const keeping = useRef<Keeping | null>(null);
  const sender = useRef<Sender | null>(null);
  const [, draw] = useState(0);
  const redraw = () => draw((before) => before + 1);
  const stop = () => {
    sender.current?.stop();
    sender.current = null;
    redraw();
  };
  const take = () => {
    if (keeping.current === null || sender.current !== null) return;
    keeping.current.claim();
    sender.current = noteSender(keeping.current, {
      onChange: redraw,
      onSaved: (...saved) => heard.current.onSaved(...saved),
      onHeld: (held) => heard.current.onHeld(held),
    });
    redraw();
  };
  const leave = () => {
    keeping.current?.leave();
    stop();
  };
  useTurn(place, window, { keeping, take, stop, leave, isMine: () => sender.current !== null, redraw });
  useUnsavedGuard(sender);
  return {
    sending: sender.current?.now() ?? null,
    change: (work) => sender.current?.change(work),
    flush: () => sender.current?.flush(),
    take,
    leave,
  };
}

interface Turn {
  readonly keeping: { current: Keeping | null };
  readonly isMine: () => boolean;
  take(): void;
  stop(): void;
  leave(): void;
  redraw(): void;
}

/** Takes notes here unless another window does, and tells others so while it does. */
function useTurn(place: string | null, window: string, { keeping, take, stop, leave, isMine, redraw }: Turn): void {
  useEffect(() => {
    if (place === null) return undefined;
    const kept = keepingIn(place, window);
    keeping.current = kept;
    if ((kept.owner() ?? window) === window) take();
    else redraw();
    const unhear = kept.onTurn((next) => {
      if (next === null) take();
      else if (next !== window) stop();
    });
    const alive = setInterval(() => isMine() && kept.claim(), beat);
    const gone = () => kept.leave();
    addEventListener('pagehide', gone);
    return () => {
      unhear();
      clearInterval(alive);
      removeEventListener('pagehide', gone);
      leave();
    };
  }, [place]);
}

/** What is in this page alone is sent when it is left, and the browser asks before it closes. */
function useUnsavedGuard(sender: { readonly current: Sender | null }): void {
  useEffect(() => {
    const isAtRisk = () => {
      const state = sender.current?.now();
      return state !== undefined && !state.isKept && state.queue.entries.length > 0;
    };
    const hidden = () => {
      if (document.visibilityState === 'hidden' && isAtRisk()) sender.current?.flush();
    };
    const leaving = (event: BeforeUnloadEvent) => {
      if (isAtRisk()) event.preventDefault();
    };
    document.addEventListener('visibilitychange', hidden);
    addEventListener('beforeunload', leaving);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('beforeunload', leaving);
    };
  }, []);
}
