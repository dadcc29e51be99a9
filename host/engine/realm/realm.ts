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

  /**
   * Evaluates the project's files in order, then calls the function of that name, `onOpen` or `menus.open`, and drains the promises it leaves. `wanted`
   * when its answer is to be carried out as JSON. Throws what the files throw, an error of the realm. All of it is one script: to end one that goes on for
   * ever takes a thread, and each thread costs as much as a small execution.
   */
  call(scripts: readonly Script[], name: string, given: readonly unknown[], wanted: boolean): RunnerOutcome {
    const load = (): void => {
      for (const script of scripts) script.runInContext(this.#context);
    };
    this.#boot.runner.prepare(load, given, wanted);
    const [first = '', ...rest] = name.split('.');
    const member = rest.map((part) => `?.${part}`).join('');
    const found = rest.length === 0 ? first : `(...given) => ${name}(...given)`;
    const runner = `globalThis[Symbol.for('${runnerName}')]`;
    const source = `${runner}.load(); ${runner}.run(typeof ${first} === 'undefined' || !${first}${member} ? undefined : ${found})`;
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
