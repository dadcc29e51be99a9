// How far an oracle reaches, kept for the table that a test run ends with (`test/reach-reporter.cjs`).

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { Work } from './every-work';
import { isFull } from './thoroughness';

const folder = join(__dirname, '../../../build/reach');

/** One piece of work that was gone through. */
interface Gone {
  /** Null where the oracle is not about single pieces of work. */
  readonly work: Pick<Work, 'name' | 'asked'> | null;
  /** Service calls of it at which something can happen; of them those that were tried. */
  readonly points?: number;
  readonly tried?: number;
  /** Whether it left anything behind undisturbed; absent: nobody asked. */
  readonly did?: boolean;
  /** Whether it was refused undisturbed: such a case tries little. */
  readonly refused?: boolean;
  /** Times that the oracle judged. */
  readonly cases: number;
}

/** Counts what the tests of this file tell it and writes that down when they are done. */
export function reachOf(oracle: string): { readonly add: (gone: Gone) => void } {
  const all: Gone[] = [];
  afterAll(() => {
    const names = (ofMethods: boolean) =>
      new Set(
        all.flatMap(({ work }) =>
          work === null || (work.asked !== null) !== ofMethods ? [] : [work.asked?.method ?? work.name.split(':')[0]],
        ),
      );
    const sum = (count: (gone: Gone) => number | undefined) => all.reduce((total, gone) => total + (count(gone) ?? 0), 0);
    const line = {
      oracle,
      methods: names(true).size,
      functions: names(false).size,
      works: all.filter(({ work }) => work !== null).length,
      did: all.filter(({ did }) => did).length,
      refused: all.filter(({ refused }) => refused).length,
      points: sum(({ points }) => points),
      tried: sum(({ tried }) => tried),
      cases: sum(({ cases }) => cases),
    };
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${oracle.replace(/\W+/g, '-')}.json`), JSON.stringify(line));
  });
  return {
    add: (gone) => {
      all.push(gone);
      // The long run says where it is.
      if (isFull && gone.work !== null) process.stderr.write(`${oracle}: ${gone.work.name}, ${gone.tried ?? gone.cases} cases\n`);
    },
  };
}
