// What the browser keeps of notes that are not saved yet, and which window takes them. It may refuse at any time: then the page alone has them.

import { keepText, keptText, parsedText } from '../browser-storage';
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
  const turn = (text: string | null | undefined) => parsedText<Turn>(text);
  return {
    read: () => {
      const text = keptText(queueKey);
      return text === undefined ? null : (parsedText<Queue>(text) ?? emptyQueue);
    },
    write: (queue) => keepText(queueKey, queue.entries.length === 0 && queue.sending === null ? null : JSON.stringify(queue)),
    owner: () => {
      const found = turn(keptText(turnKey));
      return found === null || instant() - found.at > silence ? null : found.window;
    },
    claim: () => {
      keepText(turnKey, JSON.stringify({ window, at: instant() }));
    },
    leave: () => {
      if (turn(keptText(turnKey))?.window === window) keepText(turnKey, null);
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
