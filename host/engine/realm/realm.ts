// A global scope, for one execution as Google has it, or for one after the other.

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

/** A door that leads to another place for each execution. */
function turning(to: () => RealmDoor): RealmDoor {
  return {
    zone: to().zone,
    now: () => to().now(),
    log: (line) => to().log(line),
    call: (facade, member, given) => to().call(facade, member, given),
    field: (facade, member) => to().field(facade, member),
    waits: () => to().waits(),
    goesOn: (waiting) => to().goesOn(waiting),
    members: (className) => to().members(className),
    enumMembers: (enumName) => to().enumMembers(enumName),
    globals: () => to().globals(),
    global: (name) => to().global(name),
    kindOf: (value) => to().kindOf(value),
    shown: (facade) => to().shown(facade),
    bind: (facade, key) => to().bind(facade, key),
    bindEnum: (member, enumName, name) => to().bindEnum(member, enumName, name),
  };
}

interface Boot {
  readonly facade: Facade;
  readonly runner: Runner;
  readonly promisePrototype: object;
  /** How many things hang on the global object. */
  readonly globals: () => number;
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
      return { facade, runner, promisePrototype: Promise.prototype, globals: () => Reflect.ownKeys(globalThis).length };
    }`,
    { filename: 'local-host/boot.js' },
  );
  return (bootScript.runInContext(context) as (door: RealmDoor) => Boot)(door);
}

export class Realm {
  readonly #context: Context;
  readonly #boot: Boot;
  readonly #scripts: readonly Script[];
  readonly #zone: string;
  #door: RealmDoor;
  /** What hung on the global object once the files were evaluated; null before. */
  #globals: number | null = null;

  /** For the files of a project, which are evaluated with the first call. */
  constructor(scripts: readonly Script[], door: RealmDoor) {
    this.#context = bareContext();
    this.#scripts = scripts;
    this.#zone = door.zone;
    this.#door = door;
    this.#boot = boot(
      this.#context,
      turning(() => this.#door),
    );
  }

  /** True where an execution of these scripts could go on: its clock is of that zone, and no earlier one left or replaced anything global. */
  serves(scripts: readonly Script[], zone: string): boolean {
    const isSame = scripts.length === this.#scripts.length && scripts.every((script, at) => script === this.#scripts[at]);
    return isSame && zone === this.#zone && this.#boot.facade.isWhole() && this.#boot.globals() === this.#globals;
  }

  /** For the next execution: what it asks is answered by that door. */
  turnTo(door: RealmDoor): void {
    this.#door = door;
  }

  /**
   * Evaluates the project's files in order, if no earlier call did, then calls the function of that name, `onOpen` or `menus.open`, and drains the promises it leaves. `wanted`
   * when its answer is to be carried out as JSON. Throws what the files throw, an error of the realm. All of it is one script: to end one that goes on for
   * ever takes a thread, and each thread costs as much as a small execution.
   */
  call(name: string, given: readonly unknown[], wanted: boolean): RunnerOutcome {
    const load = (): void => this.#load();
    this.#boot.runner.prepare(load, given, wanted);
    const [first = '', ...rest] = name.split('.');
    const member = rest.map((part) => `?.${part}`).join('');
    const found = rest.length === 0 ? first : `(...given) => ${name}(...given)`;
    const runner = `globalThis[Symbol.for('${runnerName}')]`;
    const source = `${runner}.load(); ${runner}.run(typeof ${first} === 'undefined' || !${first}${member} ? undefined : ${found})`;
    this.#run(new Script(source, { filename: 'local-host/call.js' }));
    return this.#boot.runner.outcome();
  }

  #load(): void {
    if (this.#globals !== null) return;
    for (const script of this.#scripts) script.runInContext(this.#context);
    this.#globals = this.#boot.globals();
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
