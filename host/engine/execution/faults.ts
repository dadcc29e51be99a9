// Makes the faults that a script must survive happen at the call where a test wants them.

import type { Fault, Faults } from '../../api';

/** The faults of a host: what tests set, and what each service call meets. */
export class FaultPlan implements Faults {
  #faults: Fault[] = [];
  #listener: ((n: number, name: string) => void) | null = null;
  #listening = false;

  set(fault: Fault): void {
    this.#faults.push(fault);
  }

  clear(): void {
    this.#faults = [];
  }

  onCall(listener: ((n: number, name: string) => void) | null): void {
    this.#listener = listener;
  }

  /** Whether an execution that starts now is somebody else's, started inside a listener: no fault is meant for it. */
  get suspended(): boolean {
    return this.#listening;
  }

  /** Tells the listener of a call. Returns how long it took, in real milliseconds. */
  announce(n: number, name: string): number {
    if (this.#listener === null || this.#listening) return 0;
    const started = performance.now();
    this.#listening = true;
    try {
      this.#listener(n, name);
    } finally {
      this.#listening = false;
    }
    return performance.now() - started;
  }

  /** The fault that this call meets. */
  at(n: number, name: string): Fault | undefined {
    return this.#listening ? undefined : this.#faults.find((fault) => fault.at === n || fault.at === name);
  }
}
