// Who holds which lock; one table for the whole host, so that executions of different people meet in it.

export class Locks {
  readonly #holders = new Map<string, object>();

  /** Takes the lock unless somebody else holds it; taking it twice is taking it once. */
  take(name: string, holder: object): boolean {
    const current = this.#holders.get(name);
    if (current !== undefined && current !== holder) return false;
    this.#holders.set(name, holder);
    return true;
  }

  holds(name: string, holder: object): boolean {
    return this.#holders.get(name) === holder;
  }

  release(name: string, holder: object): void {
    if (this.holds(name, holder)) this.#holders.delete(name);
  }

  /** Every lock falls when its execution ends. */
  releaseAll(holder: object): void {
    for (const [name, current] of this.#holders) if (current === holder) this.#holders.delete(name);
  }
}
