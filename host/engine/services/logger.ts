// `Logger`: the older way to the execution log.

import { format } from 'node:util';
import type { Scene } from '../execution/scene';
import { GoogleObject } from '../google-object';

export class Logger extends GoogleObject {
  override readonly googleClass = 'Base.Logger';
  readonly #scene: Scene;
  readonly #lines: string[] = [];

  constructor(scene: Scene) {
    super();
    this.#scene = scene;
  }

  log(...given: readonly unknown[]): this {
    const line = format(...given);
    this.#lines.push(line);
    this.#scene.log(line);
    return this;
  }

  getLog(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  clear(): void {
    this.#lines.length = 0;
  }
}
