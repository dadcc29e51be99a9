// The one WebSocket of each page: the grid's revisions both ways, and everything around the grid as it changes.

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { CollaborationMessage } from '@odoo/o-spreadsheet';
import { type WebSocket, WebSocketServer } from 'ws';
import type { SelectedRange } from '../api';
import type { Relay } from '../book/relay';
import type { HostedWorkbook } from './desk';
import { selectionOf } from './http/api-input';
import { refusalOf } from './http/loopback-guard';
import type { ToPage, ToServer } from './live-messages';
import { pageStateOf } from './views';

const maxMessageBytes = 50_000_000;

/** What the channel needs. */
export interface LiveOptions {
  readonly desk: HostedWorkbook;
  readonly relay: Relay;
  readonly panelPort: () => number;
}

/** Joins pages that ask for `/relay`. Closing it sends every page away. */
export function openLiveChannel(server: Server, options: LiveOptions): { readonly close: () => void } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes });
  const pages = new Set<WebSocket>();
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Whoever asked may be gone already.
    socket.on('error', () => socket.destroy());
    if (request.url !== '/relay' || refusalOf(request) !== null) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (page) => welcome(page, pages, teller.personSelected, options));
  });
  const teller = tellEveryPage(pages, options.desk);
  return {
    close: () => {
      teller.stop();
      for (const page of pages) page.terminate();
      sockets.close();
    },
  };
}

function say(page: WebSocket, message: ToPage): void {
  page.send(JSON.stringify(message));
}

function welcome(
  page: WebSocket,
  pages: Set<WebSocket>,
  personSelected: (selection: SelectedRange) => void,
  { desk, relay, panelPort }: LiveOptions,
): void {
  const clientId = randomUUID();
  const seat = relay.join({ id: clientId, name: desk.host.user, send: (message) => say(page, { kind: 'revision', message }) });
  const selection = asTheGridSays(desk);
  say(page, { kind: 'joined', clientId, data: seat.data, selection, panelPort: panelPort(), state: pageStateOf(desk) });
  pages.add(page);
  page.on('message', (data) => {
    try {
      const message: ToServer = JSON.parse(String(data));
      if (message.kind === 'revision') desk.operate(() => seat.receive(message.message as CollaborationMessage));
      else personSelected(selectionOf({ ...message.selection }));
    } catch {
      // A page that is out of step joins afresh.
      page.terminate();
    }
  });
  page.on('close', () => {
    pages.delete(page);
    seat.leave();
  });
  page.on('error', () => page.terminate());
}

/** Sends the state once for all that happens in one turn, and the selection when a script moved it. */
function tellEveryPage(pages: ReadonlySet<WebSocket>, desk: HostedWorkbook) {
  const { host } = desk;
  let pending: NodeJS.Immediate | null = null;
  let known = placeOf(host.selection);
  const tell = () => {
    pending = null;
    const state: ToPage = { kind: 'state', state: pageStateOf(desk) };
    const moved = placeOf(host.selection) !== known;
    known = placeOf(host.selection);
    for (const page of pages) {
      if (moved) say(page, { kind: 'selection', selection: asTheGridSays(desk) });
      say(page, state);
    }
  };
  desk.onNews(() => {
    pending ??= setImmediate(tell);
  });
  return {
    /** Not an operation: looking around changes nothing that is saved or shown elsewhere. */
    personSelected: ({ sheetId, range }: SelectedRange): void => {
      const tab = host.book.tabs.find(sheetId);
      if (tab === null) return;
      host.selection = { sheetId: String(tab.gid), range };
      known = placeOf(host.selection);
    },
    stop: (): void => {
      if (pending !== null) clearImmediate(pending);
    },
  };
}

function placeOf({ sheetId, range }: SelectedRange): string {
  return `${sheetId}!${range}`;
}

function asTheGridSays({ host }: HostedWorkbook): SelectedRange {
  const { sheetId, range } = host.selection;
  return { sheetId: host.book.tabs.find(sheetId)?.id ?? sheetId, range };
}
