// `LockService`: one execution at a time.

import type { Scene } from '../execution/scene';
import { type CallKinds, GoogleObject, ServiceError } from '../google-object';

export const lockKinds: CallKinds = {
  'Lock.hasLock': 'local',
  'Lock.releaseLock': 'trip',
  'Lock.tryLock': 'trip',
  'Lock.waitLock': 'trip',
};

/** Nothing else runs while a script waits here, so who holds the lock now would hold it to the end of the wait: it is not waited for. */
export class Lock extends GoogleObject {
  override readonly googleClass = 'Lock.Lock';
  readonly #scene: Scene;
  readonly #name: string;

  constructor(scene: Scene, name: string) {
    super();
    this.#scene = scene;
    this.#name = name;
  }

  hasLock(): boolean {
    return this.#scene.world.locks.holds(this.#name, this.#scene);
  }

  tryLock(milliseconds: number): boolean {
    if (!(milliseconds >= 0)) throw new ServiceError('Invalid argument: timeoutInMillis');
    return this.#scene.world.locks.take(this.#name, this.#scene);
  }

  waitLock(milliseconds: number): void {
    if (!this.tryLock(milliseconds)) throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    this.#scene.world.locks.release(this.#name, this.#scene);
  }
}

export class LockService extends GoogleObject {
  override readonly googleClass = 'Lock.LockService';
  readonly #scene: Scene;

  constructor(scene: Scene) {
    super();
    this.#scene = scene;
  }

  getDocumentLock(): Lock | null {
    return this.#scene.world.withoutDocumentLock ? null : new Lock(this.#scene, 'document');
  }

  getScriptLock(): Lock {
    return new Lock(this.#scene, 'script');
  }

  getUserLock(): Lock {
    return new Lock(this.#scene, `user:${this.#scene.user}`);
  }
}
