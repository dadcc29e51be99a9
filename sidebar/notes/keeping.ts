// What the browser keeps of notes that are not saved yet, and which window takes them. It may refuse at any time: then the page alone has them.

import { instant } from './clock';
import { emptyQueue, type Queue } from './queue';

export interface Keeping {
  /** What an earlier page has left; null where the browser refuses. */
  read(): Queue | null;
  /** False where it was refused. */
  write(queue: Queue): boolean;
  /** The window that takes notes now, if it was heard of lately; null: none, or nobody can tell. */
  owner(): string | null;
  /** This window takes them from now on. */
  claim(): void;
  /** It does so no more. */
  leave(): void;
  /** Calls once another window has taken over, or the one that took them has left. */
  onTurn(work: (owner: string | null) => void): () => void;
}

/** Milliseconds after which a window that was not heard of is taken to be gone. */
const silence = 20_000;

interface Turn {
  readonly window: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** @param place of the file and the person @param window of this page alone */
export function keepingIn(place: string, window: string): Keeping {
  const [queueKey, turnKey] = [`routesheet/notes/${place}`, `routesheet/notes/${place}/window`];
  const turn = (text: string | null) => parsed<Turn>(text);
  return {
    read: () => {
      const text = got(queueKey);
      return text === undefined ? null : (parsed<Queue>(text) ?? emptyQueue);
    },
    write: (queue) => put(queueKey, queue.entries.length === 0 && queue.sending === null ? null : JSON.stringify(queue)),
    owner: () => {
      const found = turn(got(turnKey) ?? null);
      return found === null || instant() - found.at > silence ? null : found.window;
    },
    claim: () => {
      put(turnKey, JSON.stringify({ window, at: instant() }));
    },
    leave: () => {
      if (turn(got(turnKey) ?? null)?.window === window) put(turnKey, null);
    },
    onTurn: (work) => {
      const hear = ({ key, newValue }: StorageEvent) => {
        if (key === turnKey) work(turn(newValue)?.window ?? null);
      };
      addEventListener('storage', hear);
      return () => removeEventListener('storage', hear);
    },
  };
}

/** Undefined where the browser refuses. */
function got(key: string): string | null | undefined {
  try {
    return localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

function put(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function parsed<T>(text: string | null): T | null {
  try {
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}
