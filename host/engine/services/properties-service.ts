// `PropertiesService`: text kept for the document, the script or the person.

import type { Scene } from '../execution/scene';
import { type CallKinds, GoogleObject, ServiceError } from '../google-object';

/** Bytes of one value. */
const valueLimit = 9 * 1024;
/** Bytes of a store, keys and values together. */
const storeLimit = 500 * 1024;

export const propertiesKinds: CallKinds = {
  'Properties.deleteAllProperties': 'trip',
  'Properties.deleteProperty': 'trip',
  'Properties.getKeys': 'trip',
  'Properties.getProperties': 'trip',
  'Properties.getProperty': 'trip',
  'Properties.setProperties': 'trip',
  'Properties.setProperty': 'trip',
};

export class Properties extends GoogleObject {
  override readonly googleClass = 'Properties.Properties';
  readonly #store: Map<string, string>;

  constructor(store: Map<string, string>) {
    super();
    this.#store = store;
  }

  getProperty(key: string | null): string | null {
    return this.#store.get(String(key)) ?? null;
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.#store);
  }

  getKeys(): string[] {
    return [...this.#store.keys()];
  }

  setProperty(key: string | null, value: string | number | boolean | null): this {
    return this.setProperties({ [String(key)]: value });
  }

  setProperties(given: Readonly<Record<string, unknown>>, deleteAllOthers = false): this {
    const next = new Map(deleteAllOthers ? [] : this.#store);
    for (const [key, value] of Object.entries(given)) next.set(key, checked(value));
    if (sizeOf(next) > storeLimit) {
      throw new ServiceError('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    this.#store.clear();
    for (const [key, value] of next) this.#store.set(key, value);
    return this;
  }

  deleteProperty(key: string | null): this {
    this.#store.delete(String(key));
    return this;
  }

  deleteAllProperties(): this {
    this.#store.clear();
    return this;
  }
}

function checked(value: unknown): string {
  const text = textOf(value);
  if (Buffer.byteLength(text) > valueLimit) throw new ServiceError('Argument too large: value');
  return text;
}

/** Strings only; numbers arrive as Java shows them, which nobody should rely on. */
function textOf(value: unknown): string {
  return typeof value === 'number' && Number.isInteger(value) ? value.toFixed(1) : String(value);
}

function sizeOf(store: ReadonlyMap<string, string>): number {
  return [...store].reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);
}

export class PropertiesService extends GoogleObject {
  override readonly googleClass = 'Properties.PropertiesService';
  readonly #scene: Scene;

  constructor(scene: Scene) {
    super();
    this.#scene = scene;
  }

  getDocumentProperties(): Properties {
    return this.#of('document');
  }

  getScriptProperties(): Properties {
    return this.#of('script');
  }

  getUserProperties(): Properties {
    return this.#of(`user:${this.#scene.user}`);
  }

  #of(name: string): Properties {
    const stores = this.#scene.world.state.properties;
    const store = stores.get(name) ?? new Map<string, string>();
    stores.set(name, store);
    return new Properties(store);
  }
}
