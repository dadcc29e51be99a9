// `CacheService`: text that is forgotten after a while.

import type { HostClock } from '../../api';
import type { Scene } from '../execution/scene';
import { type CallKinds, GoogleObject, ServiceError } from '../google-object';
import type { CacheEntry } from '../service-state';

/** Characters of a key. */
const keyLimit = 250;
/** Bytes of a value. */
const valueLimit = 100 * 1024;
/** Entries of a cache; beyond it the oldest tenth is dropped. */
const entryLimit = 1000;
const defaultSeconds = 600;
const mostSeconds = 21_600;

export const cacheKinds: CallKinds = {
  'Cache.get': 'trip',
  'Cache.getAll': 'trip',
  'Cache.put': 'trip',
  'Cache.putAll': 'trip',
  'Cache.remove': 'trip',
  'Cache.removeAll': 'trip',
};

export class Cache extends GoogleObject {
  override readonly googleClass = 'Cache.Cache';
  readonly #entries: Map<string, CacheEntry>;
  readonly #clock: HostClock;

  constructor(entries: Map<string, CacheEntry>, clock: HostClock) {
    super();
    this.#entries = entries;
    this.#clock = clock;
  }

  get(key: string | null): string | null {
    const entry = this.#entries.get(checkedKey(key));
    return entry !== undefined && entry.until > this.#clock.now() ? entry.value : null;
  }

  getAll(keys: readonly string[]): Record<string, string> {
    const found = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(found.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
  }

  put(key: string | null, value: unknown, seconds = defaultSeconds): void {
    const text = String(value);
    if (Buffer.byteLength(text) > valueLimit) throw new ServiceError('Argument too large: value');
    if (!(seconds > 0)) throw new ServiceError('Invalid argument: expirationInSeconds');
    const name = checkedKey(key);
    // Anew, so that the order of the map is the order of age.
    this.#entries.delete(name);
    this.#entries.set(name, { value: text, until: this.#clock.now() + Math.min(seconds, mostSeconds) * 1000 });
    if (this.#entries.size > entryLimit) for (const old of [...this.#entries.keys()].slice(0, entryLimit / 10)) this.#entries.delete(old);
  }

  putAll(values: Readonly<Record<string, unknown>>, seconds = defaultSeconds): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }

  remove(key: string | null): void {
    this.#entries.delete(checkedKey(key));
  }

  removeAll(keys: readonly string[]): void {
    for (const key of keys) this.remove(key);
  }
}

function checkedKey(key: string | null): string {
  if (key === null || key === '') throw new ServiceError('Invalid argument: key');
  if (String(key).length > keyLimit) throw new ServiceError('Argument too large: key');
  return String(key);
}

export class CacheService extends GoogleObject {
  override readonly googleClass = 'Cache.CacheService';
  readonly #scene: Scene;

  constructor(scene: Scene) {
    super();
    this.#scene = scene;
  }

  getDocumentCache(): Cache {
    return this.#of('document');
  }

  getScriptCache(): Cache {
    return this.#of('script');
  }

  getUserCache(): Cache {
    return this.#of(`user:${this.#scene.user}`);
  }

  #of(name: string): Cache {
    const { state, clock } = this.#scene.world;
    const entries = state.caches.get(name) ?? new Map<string, CacheEntry>();
    state.caches.set(name, entries);
    return new Cache(entries, clock);
  }
}
