// `ScriptApp`: triggers and authorisation.

import { randomInt } from 'node:crypto';
import type { Scene } from '../execution/scene';
import { type CallKinds, GoogleObject, ServiceError } from '../google-object';
import type { TriggerRecord } from '../service-state';
import { Trigger, TriggerBuilder } from './trigger-builders';

/** Triggers of one person in one script. */
const triggerLimit = 20;

export const scriptKinds: CallKinds = {
  'ScriptApp.deleteTrigger': 'trip',
  'ClockTriggerBuilder.create': 'trip',
  'SpreadsheetTriggerBuilder.create': 'trip',
};

export class AuthorizationInfo extends GoogleObject {
  override readonly googleClass = 'Script.AuthorizationInfo';
  readonly #granted: readonly string[];
  readonly #required: boolean;

  constructor(granted: readonly string[], required: boolean) {
    super();
    this.#granted = granted;
    this.#required = required;
  }

  getAuthorizationStatus(): string {
    return this.#required ? 'REQUIRED' : 'NOT_REQUIRED';
  }

  getAuthorizationUrl(): string | null {
    return this.#required ? 'https://script.google.com/macros/d/local/authorize' : null;
  }

  getAuthorizedScopes(): string[] {
    return [...this.#granted];
  }
}

export class ScriptApp extends GoogleObject {
  override readonly googleClass = 'Script.ScriptApp';
  readonly #scene: Scene;

  constructor(scene: Scene) {
    super();
    this.#scene = scene;
  }

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(functionName, this.#scene, (draft) => this.#create(draft));
  }

  getProjectTriggers(): Trigger[] {
    return this.#own().map((record) => new Trigger(record, this.#scene.world.state.fileId));
  }

  getUserTriggers(_document: GoogleObject): Trigger[] {
    return this.getProjectTriggers();
  }

  deleteTrigger(trigger: Trigger): void {
    const { state } = this.#scene.world;
    const id = trigger.getUniqueId();
    if (!this.#own().some((record) => record.id === id)) throw new ServiceError('Trigger not found.');
    state.triggers = state.triggers.filter((record) => record.id !== id);
  }

  getAuthorizationInfo(mode: string, scopes?: readonly string[]): AuthorizationInfo {
    const asked = scopes ?? this.#scene.world.project.manifest.oauthScopes;
    const granted = this.#granted();
    return new AuthorizationInfo(granted, mode === 'FULL' && asked.some((scope) => !granted.includes(scope)));
  }

  requireScopes(_mode: string, scopes: readonly string[]): void {
    const missing = scopes.filter((scope) => !this.#granted().includes(scope));
    if (missing.length > 0)
      throw new ServiceError(`Authorization is required to perform that action. Required permissions: ${missing.join(' ')}`);
  }

  requireAllScopes(mode: string): void {
    this.requireScopes(mode, this.#scene.world.project.manifest.oauthScopes);
  }

  getScriptId(): string {
    return `script-${this.#scene.world.state.fileId}`;
  }

  getInstallationSource(): string {
    return 'NONE';
  }

  #granted(): string[] {
    const { project, withheld } = this.#scene.world;
    return project.manifest.oauthScopes.filter((scope) => !withheld.includes(scope));
  }

  #own(): readonly TriggerRecord[] {
    return this.#scene.world.state.triggers.filter((record) => record.owner === this.#scene.user);
  }

  #create(draft: Omit<TriggerRecord, 'id' | 'owner'>): Trigger {
    if (this.#own().length >= triggerLimit) {
      throw new ServiceError('This script has too many triggers. Triggers must be deleted from the script before more can be added.');
    }
    const { state } = this.#scene.world;
    const record = { ...draft, id: newId(state.triggers), owner: this.#scene.user };
    state.triggers = [...state.triggers, record];
    return new Trigger(record, state.fileId);
  }
}

/** Digits, as Google's are; never one that is in use. */
function newId(taken: readonly TriggerRecord[]): string {
  const id = String(randomInt(10 ** 12, 10 ** 14));
  return taken.some((record) => record.id === id) ? newId(taken) : id;
}
