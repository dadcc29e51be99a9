// What the services remember between executions, and how it survives a restart.

import type { Schedule } from './schedule';

/** What makes an installable trigger fire. */
export type TriggerEvent = 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';

export interface TriggerRecord {
  readonly id: string;
  readonly function: string;
  /** Address of its creator, as whom it runs. */
  readonly owner: string;
  readonly event: TriggerEvent;
  /** Null unless the event is CLOCK. */
  readonly schedule: Schedule | null;
  /** Milliseconds since 1970; null when it does not fire by the clock, or never again. */
  readonly nextAt: number | null;
}

export interface CacheEntry {
  readonly value: string;
  readonly until: number;
}

/** Recipients mailed by one person: when, and how many. */
export interface MailUse {
  readonly at: number;
  readonly count: number;
}

/** The state as JSON. */
export interface ServiceSnapshot {
  readonly version: 1;
  readonly fileId: string;
  readonly owner: string;
  readonly used: boolean;
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly caches: Readonly<Record<string, Readonly<Record<string, CacheEntry>>>>;
  readonly triggers: readonly TriggerRecord[];
  readonly viewers: readonly string[];
  readonly mail: Readonly<Record<string, readonly MailUse[]>>;
}

/** Stores are named `document`, `script` or `user:` and an address. */
export class ServiceState {
  readonly properties = new Map<string, Map<string, string>>();
  readonly caches = new Map<string, Map<string, CacheEntry>>();
  readonly viewers = new Set<string>();
  readonly mail = new Map<string, readonly MailUse[]>();
  triggers: readonly TriggerRecord[] = [];
  /** Whether a published add-on was used once in this file, and so may see it when it opens. */
  used = false;

  constructor(
    readonly fileId: string,
    readonly owner: string,
  ) {}

  /** The state of a saved file. Throws if it was written by a version that this one does not know. */
  static open(saved: unknown): ServiceState {
    if (!isSnapshot(saved)) throw new Error('The saved state of the services was written by another version of the local host.');
    const state = new ServiceState(saved.fileId, saved.owner);
    for (const [name, store] of Object.entries(saved.properties)) state.properties.set(name, new Map(Object.entries(store)));
    for (const [name, cache] of Object.entries(saved.caches)) state.caches.set(name, new Map(Object.entries(cache)));
    for (const [user, uses] of Object.entries(saved.mail)) state.mail.set(user, uses);
    for (const viewer of saved.viewers) state.viewers.add(viewer);
    state.triggers = saved.triggers;
    state.used = saved.used;
    return state;
  }

  /** As JSON; later changes do not reach it. */
  snapshot(): ServiceSnapshot {
    return {
      version: 1,
      fileId: this.fileId,
      owner: this.owner,
      used: this.used,
      properties: nested(this.properties),
      caches: nested(this.caches),
      triggers: this.triggers,
      viewers: [...this.viewers],
      mail: Object.fromEntries(this.mail),
    };
  }
}

function nested<T>(stores: ReadonlyMap<string, ReadonlyMap<string, T>>): Record<string, Record<string, T>> {
  return Object.fromEntries([...stores].map(([name, store]) => [name, Object.fromEntries(store)]));
}

function isSnapshot(saved: unknown): saved is ServiceSnapshot {
  return typeof saved === 'object' && saved !== null && 'version' in saved && saved.version === 1;
}
