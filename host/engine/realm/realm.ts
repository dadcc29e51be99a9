// A fresh global scope for one execution, as Google evaluates the whole script anew each time.

import { promiseHooks } from 'node:v8';
import { type Context, Script } from 'node:vm';
import { bareContext } from './bare-context';
import { dateSource, type TimeDoor } from './date';
import { pruningSource } from './excess';
import { type Facade, type FacadeDoor, facadeSource } from './facade';
import { type ConsoleDoor, globalsSource } from './globals';
import { type Runner, type RunnerOutcome, runnerSource } from './runner';

/** Everything that the realm may ask of the host. */
export type RealmDoor = TimeDoor & ConsoleDoor & FacadeDoor;

/** Real time, in milliseconds, after which an execution is ended: long before Google's six minutes, so that a test need not wait for them. */
const timeLimit = 180_000;

/** Where the runner hangs on the realm's global object; a symbol, so that no script meets it by accident. */
const runnerName = 'local host runner';

interface Boot {
  readonly facade: Facade;
  readonly runner: Runner;
  readonly promisePrototype: object;
}

let bootScript: Script | undefined;

function boot(context: Context, door: RealmDoor): Boot {
  bootScript ??= new Script(
    `(door) => {
      ${pruningSource()}();
      ${globalsSource()}(door);
      ${dateSource()}(door);
      const facade = ${facadeSource()}(door);
      const runner = ${runnerSource()}(facade.adopt);
      Object.defineProperty(globalThis, Symbol.for('${runnerName}'), { value: runner });
      return { facade, runner, promisePrototype: Promise.prototype };
    }`,
    { filename: 'local-host/boot.js' },
  );
  return (bootScript.runInContext(context) as (door: RealmDoor) => Boot)(door);
}

export class Realm {
  readonly #context: Context;
  readonly #boot: Boot;

  constructor(door: RealmDoor) {
    this.#context = bareContext();
    this.#boot = boot(this.#context, door);
  }

  /** Evaluates the project's files in order. Throws what they throw, an error of the realm. */
  load(scripts: readonly Script[]): void {
    for (const script of scripts) this.#run(script);
  }

  /**
   * Calls the function of that name, `onOpen` or `menus.open`, and drains the promises it leaves. `wanted` when its answer is to be
   * carried out as JSON.
   */
  call(name: string, given: readonly unknown[], wanted: boolean): RunnerOutcome {
    this.#boot.runner.prepare(given, wanted);
    const [first = '', ...rest] = name.split('.');
    const member = rest.map((part) => `?.${part}`).join('');
    const found = rest.length === 0 ? first : `(...given) => ${name}(...given)`;
    const source = `globalThis[Symbol.for('${runnerName}')].run(typeof ${first} === 'undefined' || !${first}${member} ? undefined : ${found})`;
    this.#run(new Script(source, { filename: 'local-host/call.js' }));
    return this.#boot.runner.outcome();
  }
  /** A promise that is rejected and that nobody looks at is lost on Google; Node would end the whole process for it. */
  #run(script: Script): void {
    const settled: Promise<unknown>[] = [];
    const stop = promiseHooks.onSettled((promise) => {
      if (Object.getPrototypeOf(promise) === this.#boot.promisePrototype) settled.push(promise);
    }) as () => void;
    try {
      script.runInContext(this.#context, { timeout: timeLimit });
    } finally {
      stop();
      for (const promise of settled) Promise.prototype.then.call(promise, undefined, () => {});
    }
  }
}
