// One opened workbook with its mailbox: every operation on it goes through here, so that it is saved and shown.

import type { Host, PanelView } from '../api';
import type { PostOffice } from '../mail/post-office';
import { type Journeys, journeysOf } from './journey';
import type { RunningClock } from './running-clock';
import type { SavedState } from './saving/saved-state';
import type { Savable } from './saving/saver';
import { piecesOf } from './saving/state-pieces';

/** A toast with a number of its own, rising from 1. */
export interface NumberedToast {
  readonly number: number;
  readonly title: string;
  readonly message: string;
}

/** What is open beside the grid; null when closed. */
export interface Panels {
  readonly sidebar: PanelView | null;
  readonly dialog: PanelView | null;
}

/** The workbook as the server holds it. */
export interface HostedWorkbook {
  readonly host: Host;
  readonly mail: PostOffice;
  /** Everybody who has sat at the keyboard, in order. */
  readonly people: () => readonly string[];
  readonly panels: () => Panels;
  readonly toasts: () => readonly NumberedToast[];
  /** Runs one operation to its end. Nothing else runs meanwhile; afterwards the state is saved and every page told. */
  readonly operate: <T>(operation: () => T) => T;
  /** Moves of the clock. */
  readonly journeys: Journeys;
  /** Another person sits down: the panels close and the file opens for them. */
  readonly seat: (user: string) => void;
  /** Why the workbook could not be saved; null: it is, or will be within a second. */
  readonly trouble: () => string | null;
  readonly tellTrouble: (trouble: string | null) => void;
  readonly closePanel: (serial: number) => void;
  /** Calls back after each operation. */
  readonly onChange: (listener: () => void) => void;
  /** Calls back when pages are to be told, after operations and when something else changed that they show. */
  readonly onNews: (listener: () => void) => void;
  /** What survives a restart. */
  readonly savable: Savable;
}

/** What a desk is made of. */
export interface DeskParts {
  readonly host: Host;
  readonly mail: PostOffice;
  readonly clock: RunningClock;
  readonly people: readonly string[];
}

/** Sets up the desk. */
export function deskOf({ host, mail, clock, people: known }: DeskParts): HostedWorkbook {
  const listeners: (() => void)[] = [];
  const readers: (() => void)[] = [];
  let trouble: string | null = null;
  const tell = () => {
    for (const reader of readers) reader();
  };
  const people = new Set([...known, host.user]);
  const toasts = toastCounter(host);
  const panels = panelKeeper(host);
  const operate = <T>(operation: () => T): T => {
    try {
      return operation();
    } finally {
      toasts.look();
      panels.look();
      for (const listener of listeners) listener();
      tell();
    }
  };
  return {
    host,
    mail,
    people: () => [...people],
    panels: panels.open,
    toasts: toasts.all,
    operate,
    journeys: journeysOf(host, operate),
    seat: (user) =>
      operate(() => {
        people.add(user);
        host.user = user;
        panels.closeAll();
        host.open();
      }),
    closePanel: (serial) => operate(() => panels.close(serial)),
    trouble: () => trouble,
    tellTrouble: (text) => {
      trouble = text;
      tell();
    },
    onChange: (listener) => void listeners.push(listener),
    onNews: (listener) => void readers.push(listener),
    savable: savableOf(host, () => ({ user: host.user, people: [...people], clockOffset: clock.offset(), mail: mail.messages() })),
  };
}

function savableOf(host: Host, around: () => Omit<SavedState, 'host'>): Savable {
  return {
    state: () => ({ ...around(), host: host.save() }),
    pieces: () => piecesOf({ ...around(), book: host.book.parts(), services: host.services() }),
    onCellChange: (listener) => host.book.relay.onChange(listener),
  };
}

const keptToasts = 20;

function toastCounter(host: Host) {
  const seen = new WeakSet<object>();
  let count = 0;
  let all: readonly NumberedToast[] = [];
  return {
    all: () => all,
    look: () => {
      for (const toast of host.toasts) {
        if (seen.has(toast)) continue;
        seen.add(toast);
        count += 1;
        all = [...all, { number: count, title: toast.title, message: toast.message }].slice(-keptToasts);
      }
    },
  };
}

/** A sidebar stays open beside a dialog; a new one of the same kind replaces it. */
function panelKeeper(host: Host) {
  let open: Panels = { sidebar: null, dialog: null };
  let newest = 0;
  return {
    open: () => open,
    look: () => {
      const shown = host.panel;
      if (shown === null || shown.serial <= newest) return;
      newest = shown.serial;
      open = { ...open, [shown.kind]: shown };
    },
    close: (serial: number) => {
      if (open.sidebar?.serial === serial) open = { ...open, sidebar: null };
      if (open.dialog?.serial === serial) open = { ...open, dialog: null };
    },
    closeAll: () => {
      newest = Math.max(newest, host.panel?.serial ?? 0);
      open = { sidebar: null, dialog: null };
    },
  };
}
