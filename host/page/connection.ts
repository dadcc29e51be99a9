// The page's end of the one WebSocket: hears of every change, sends what the person does in the grid.

import type { ToPage, ToServer } from '../server/live-messages';

/** What the page does with what it hears. */
export interface Listeners {
  readonly joined: (message: Extract<ToPage, { kind: 'joined' }>) => void;
  readonly revision: (message: unknown) => void;
  readonly state: (state: Extract<ToPage, { kind: 'state' }>['state']) => void;
  readonly selection: (selection: Extract<ToPage, { kind: 'selection' }>['selection']) => void;
  /** The server is gone; the page reloads by itself when it is back. */
  readonly lost: () => void;
}

/** Sends to the server; what is said after the connection is lost is dropped. */
export type Say = (message: ToServer) => void;

const retryMs = 1000;

/** Opens the connection. A lost one cannot be taken up again, since others may have changed the workbook: the page starts afresh. */
export function connect(listeners: Listeners): Say {
  const socket = new WebSocket(`ws://${location.host}/relay`);
  socket.addEventListener('message', ({ data }) => hear(JSON.parse(data), listeners));
  socket.addEventListener('close', () => {
    listeners.lost();
    void reloadWhenBack();
  });
  return (message) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  };
}

function hear(message: ToPage, listeners: Listeners): void {
  if (message.kind === 'joined') listeners.joined(message);
  else if (message.kind === 'revision') listeners.revision(message.message);
  else if (message.kind === 'state') listeners.state(message.state);
  else listeners.selection(message.selection);
}

async function reloadWhenBack(): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, retryMs));
    const back = await fetch('/api/status').then(
      ({ ok }) => ok,
      () => false,
    );
    if (back) {
      location.reload();
      return;
    }
  }
}
