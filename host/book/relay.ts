// The hub between the host's own copy of the book and the copies in browsers: one order of changes for all.

import type { CollaborationMessage, Model } from '@odoo/o-spreadsheet';

/** One browser. `send` gets what others did and its own changes back, in the order that counts. */
export interface RelayClient {
  readonly id: string;
  readonly name: string;
  send(message: CollaborationMessage): void;
}

/** A joined browser's side. */
export interface RelaySeat {
  /** The book as it is now, to open a model with. */
  readonly data: object;
  receive(message: CollaborationMessage): void;
  leave(): void;
}

/** A message that changes the book; the others only say where somebody's cursor is. */
type StateUpdate = Extract<CollaborationMessage, { nextRevisionId: string }>;

/** A change of the book as all copies hear it, in the order that counts; plain data. */
export type BookChange = StateUpdate;

type Listener = (message: CollaborationMessage) => void;

function isChange(message: CollaborationMessage): message is StateUpdate {
  return 'nextRevisionId' in message;
}

export class Relay {
  private readonly listeners = new Map<string, Listener>();
  private revision: string | null = null;
  private readonly waiting: CollaborationMessage[] = [];
  private passing = false;
  private heard: (client: RelayClient) => void = () => {};
  private readonly changeListeners: ((change: BookChange) => void)[] = [];
  private bookData: () => object = () => ({});

  /** What the host's own model sends and hears through. */
  readonly transport: Model['config']['transportService'] = {
    sendMessage: async (message: CollaborationMessage) => this.pass(message),
    onNewMessage: (id, callback) => this.listeners.set(id, callback),
    leave: (id) => this.listeners.delete(id),
  };

  /** Tells the relay where the book's data come from, from which change on it counts, and whom to tell after a browser was heard. */
  attach(data: () => object, revision: string, heard: (client: RelayClient) => void): void {
    this.bookData = data;
    this.revision = revision;
    this.heard = heard;
  }

  /** Calls back with every change, whoever made it: for saving. */
  onChange(listener: (change: BookChange) => void): void {
    this.changeListeners.push(listener);
  }

  join(client: RelayClient): RelaySeat {
    // First the data: making them may change the book, and what is in them must not be heard again.
    const data = this.bookData();
    this.listeners.set(client.id, (message) => client.send(message));
    return {
      data,
      receive: (message) => this.hear(client, message),
      leave: () => {
        this.listeners.delete(client.id);
        this.pass({ type: 'CLIENT_LEFT', clientId: client.id, version: 1 });
      },
    };
  }

  private hear(client: RelayClient, message: CollaborationMessage): void {
    this.pass(message);
    this.heard(client);
  }

  /** One after the other: what a copy sends while it hears something comes after that, for everybody. */
  private pass(message: CollaborationMessage): void {
    this.waiting.push(message);
    if (this.passing) return;
    this.passing = true;
    const failures: unknown[] = [];
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      try {
        this.deliver(next);
      } catch (cause) {
        failures.push(cause);
      }
    }
    this.passing = false;
    if (failures.length > 0) throw failures[0];
  }

  /** A change that builds on an older state is dropped; its author hears the newer ones first and sends it again, rebased. */
  private deliver(message: CollaborationMessage): void {
    if (message.type === 'SNAPSHOT') return;
    const [own, ...others] = [...this.listeners.values()];
    if (!isChange(message)) {
      for (const listener of this.listeners.values()) listener(message);
      return;
    }
    if (message.serverRevisionId !== this.revision) return;
    this.revision = message.nextRevisionId;
    // The first of them is the host's own copy. What it cannot take is no change: nobody hears of it.
    try {
      own?.(message);
    } catch (cause) {
      this.revision = message.serverRevisionId;
      throw cause;
    }
    for (const listener of [...this.changeListeners, ...others]) listener(message);
  }
}
