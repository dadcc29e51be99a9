// Runs first in every panel: gives the add-on's page `google.script`, which speaks to the page around it.

import type { FromPanel, ToPanel } from '../../server/live-messages';
import { legalCopies } from './legal-copies';

type Handler = (value: unknown, userObject: unknown) => void;
type Request = FromPanel extends infer Message ? (Message extends FromPanel ? Omit<Message, 'panel'> : never) : never;

/** What a runner was told by its `with...` methods. */
interface Handlers {
  readonly success: Handler | null;
  readonly failure: Handler | null;
  readonly userObject: unknown;
}

interface Pending {
  readonly handlers: Handlers;
  readonly send: () => void;
}

/** Google lets ten calls run at once; the others wait. */
const mostAtOnce = 10;

const panel = Number(document.currentScript?.dataset.panel);
const pageOrigin = new URL(document.referrer || location.href).origin;
const running = new Map<number, Handlers>();
const waiting: Pending[] = [];
let calls = 0;

function tell(request: Request): void {
  parent.postMessage({ panel, ...request }, pageOrigin);
}

function enqueue(name: string, args: readonly unknown[], handlers: Handlers): void {
  calls += 1;
  const number = calls;
  const send = () => {
    running.set(number, handlers);
    tell({ kind: 'run', call: number, function: name, args });
  };
  if (running.size < mostAtOnce) send();
  else waiting.push({ handlers, send });
}

addEventListener('message', ({ source, origin, data }: MessageEvent<ToPanel>) => {
  if (source !== parent || origin !== pageOrigin || data.panel !== panel) return;
  const handlers = running.get(data.call);
  running.delete(data.call);
  waiting.shift()?.send();
  if (handlers !== undefined) settle(handlers, data);
});

function settle({ success, failure, userObject }: Handlers, { ok, value, error }: ToPanel): void {
  if (ok) {
    success?.(value, userObject);
    return;
  }
  const problem = Object.assign(new Error(error ?? ''), { name: 'ScriptError' });
  if (failure === null) console.error('Uncaught', problem);
  else failure(problem, userObject);
}

/** Any name is a server function, as far as the client can know. Each `with...` gives a new runner. */
function runner(handlers: Handlers): object {
  return new Proxy(
    {
      withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    },
    {
      get: (own, name) => {
        if (typeof name === 'symbol' || name === 'then') return undefined;
        return Reflect.get(own, name) ?? ((...args: unknown[]) => enqueue(name, legalCopies(args), handlers));
      },
    },
  );
}

const google = {
  script: {
    run: runner({ success: null, failure: null, userObject: undefined }),
    host: {
      origin: pageOrigin,
      close: () => tell({ kind: 'close' }),
      setWidth: (width: number) => tell({ kind: 'size', width, height: null }),
      setHeight: (height: number) => tell({ kind: 'size', width: null, height }),
      editor: { focus: () => tell({ kind: 'focus' }) },
    },
  },
};

/** The page around hears no key that is pressed in here. */
addEventListener('keydown', (event) => {
  if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  tell({ kind: 'pane', back: event.shiftKey });
});

Object.assign(window, { google });
