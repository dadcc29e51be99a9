// Makes a data folder one that cannot be written to, on every system and for every person.

import { mkdirSync, rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { journalIn, readStateFile, stateFileIn } from '../../../host/server/saving/state-file';

/** Puts folders where the next files would go, once the first state is there; what is returned takes them away. */
export async function blockSaving(data: string): Promise<() => void> {
  while (readStateFile(data) === null) await setTimeout(20);
  const places = [journalIn(data, readStateFile(data)?.journal ?? 0), `${stateFileIn(data)}.new`];
  for (const place of places) {
    rmSync(place, { force: true });
    mkdirSync(place);
  }
  return () => {
    for (const place of places) rmSync(place, { recursive: true });
  };
}
