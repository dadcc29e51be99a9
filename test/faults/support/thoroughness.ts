// How much of a long list a run goes through: a sample of it on every change, all of it in `npm run test:full`.

/** True in the long run. */
export const isFull = process.env.FULL === '1';

/**
 * `most` of the list, evenly spread over it; all of it in the long run. The same ones each time: a failure can be looked at again. `offset` lets
 * neighbouring lists, which are much alike, be sampled at different places.
 */
export function sampled<T>(all: readonly T[], most: number, offset = 0): readonly T[] {
  return isFull ? all : spread(all, most, offset);
}

/** `most` of the list, also in the long run: where all of it would take that hours. */
export function spread<T>(all: readonly T[], most: number, offset = 0): readonly T[] {
  const step = Math.ceil(all.length / most);
  return step <= 1 ? all : all.filter((_item, at) => at % step === offset % step);
}
