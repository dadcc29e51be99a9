// `Session`: who runs the script, and for whom.

import type { Scene } from '../execution/scene';
import { GoogleObject } from '../google-object';

/** A person, as far as the script may know them. */
export class User extends GoogleObject {
  override readonly googleClass = 'Base.User';
  readonly #address: string;

  constructor(address: string) {
    super();
    this.#address = address;
  }

  getEmail(): string {
    return this.#address;
  }

  getUserLoginId(): string {
    return this.#address;
  }

  override toString(): string {
    return this.#address;
  }
}

/** The address that the script may see: none of somebody else's in a simple trigger, if the host is told to hide it. */
export function visibleAddress(scene: Scene, address: string): string {
  const hidden = scene.simple && scene.world.hideAddressInSimpleTriggers && address !== scene.world.state.owner;
  return hidden ? '' : address;
}

export class SessionService extends GoogleObject {
  override readonly googleClass = 'Base.Session';
  readonly #scene: Scene;

  constructor(scene: Scene) {
    super();
    this.#scene = scene;
  }

  getActiveUser(): User {
    return new User(visibleAddress(this.#scene, this.#scene.activeUser));
  }

  getEffectiveUser(): User {
    return new User(visibleAddress(this.#scene, this.#scene.user));
  }

  getActiveUserLocale(): string {
    const { language, locale } = this.#scene.world;
    return language === 'de' ? 'de' : (locale.split('_')[0] ?? 'en');
  }

  getScriptTimeZone(): string {
    return this.#scene.world.project.manifest.timeZone;
  }
}
