// One execution while it runs: who it is, what it has cost so far, and how it ends.

import type { Execution, TriggerKind } from '../../api';
import type { NotEmulated } from '../google-object';
import type { AuthMode, Scene, World } from './scene';
import { Tally } from './tally';

/** What is known of an execution before it starts. */
export interface Cast {
  readonly function: string;
  readonly trigger: TriggerKind;
  readonly user: string;
  readonly activeUser: string;
  readonly authMode: AuthMode;
  readonly simple: boolean;
  /** Started by a test inside a listener of another execution: faults are not meant for it. */
  readonly sheltered: boolean;
}

/** The error of an execution that its script could not have meant to catch. */
interface Ending {
  readonly name: string;
  readonly message: string;
}

export class RunningExecution implements Scene {
  readonly world: World;
  readonly function: string;
  readonly trigger: TriggerKind;
  readonly user: string;
  readonly activeUser: string;
  readonly authMode: AuthMode;
  readonly simple: boolean;
  readonly sheltered: boolean;
  readonly tally = new Tally();
  readonly #at: number;
  readonly #started = performance.now();
  readonly #log: string[] = [];
  #skipped = 0;
  #served = 0;
  #dead = false;
  #ending: Ending | null = null;
  #broken: Error | null = null;

  constructor(world: World, cast: Cast) {
    this.world = world;
    this.function = cast.function;
    this.trigger = cast.trigger;
    this.user = cast.user;
    this.activeUser = cast.activeUser;
    this.authMode = cast.authMode;
    this.simple = cast.simple;
    this.sheltered = cast.sheltered;
    this.#at = world.clock.now();
  }

  log(line: string): void {
    if (!this.#dead) this.#log.push(line);
  }

  aside<T>(work: () => T): T {
    const started = performance.now();
    try {
      return work();
    } finally {
      this.#skipped += performance.now() - started;
    }
  }

  /** Time of somebody else's work, in real milliseconds, that is not this execution's. */
  skip(milliseconds: number): void {
    this.#skipped += milliseconds;
  }

  /** The script waits for a service from now on; the moment, without what was skipped. */
  waits(): number {
    return performance.now() - this.#skipped;
  }

  goesOn(waiting: number): void {
    this.#served += this.waits() - waiting;
  }

  /** True once it was ended: none of its calls has an effect any more. */
  get dead(): boolean {
    return this.#dead;
  }

  /** Ends it for good; what its `catch` and `finally` still try is without effect. */
  kill(message: string): void {
    this.#dead = true;
    this.#ending = { name: 'Killed', message };
  }

  /** Remembers a hole in the host, so that a script that catches everything cannot hide it. */
  exposed(hole: NotEmulated): void {
    this.#ending ??= { name: hole.name, message: hole.message };
  }

  /** A fault of the host or of a test's listener, not of the script: it ends the execution and is thrown to whoever started it. */
  broken(error: Error): void {
    this.#broken ??= error;
    this.#dead = true;
  }

  /** Throws what was no fault of the script; otherwise how it ended, given what the script itself threw. */
  ending(thrown: Ending | null): Ending | null {
    if (this.#broken !== null) throw this.#broken;
    return this.#ending ?? thrown;
  }

  /** The record of it, once it has ended. */
  record(ending: Ending | null): Execution {
    const { calls, roundTrips, writes, flips, cellsRead, cellsWritten } = this.tally;
    const ms = performance.now() - this.#started - this.#skipped;
    return {
      function: this.function,
      trigger: this.trigger,
      user: this.user,
      at: this.#at,
      ms,
      scriptMs: ms - this.#served,
      calls,
      roundTrips,
      writes,
      flips,
      cellsRead,
      cellsWritten,
      log: this.#log,
      error: ending === null ? null : `${ending.name}: ${ending.message}`,
    };
  }
}
