// Waiting for what has no event of its own.

import { setTimeout } from 'node:timers/promises';

const MOST_TRIES = 600;

/** Asks every 50 ms. @throws after half a minute. */
export const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries > MOST_TRIES) throw new Error('It did not come about.');
    await setTimeout(50);
  }
};
