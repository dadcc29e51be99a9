// A state file that is none is said, left as it is, and never taken for a blank workbook.

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readStateFile, stateFileIn, UnusableState } from '../../../host/server/saving/state-file';
import { keptBook } from './kept-book';

const folderOf = (): string => mkdtempSync(join(tmpdir(), 'host-state-'));

describe('files that are no state', () => {
  const good = (): Record<string, unknown> => JSON.parse(JSON.stringify({ version: 1, ...keptBook().savable.state() }));

  test.each([
    ['nothing', ''],
    ['half a state', JSON.stringify(good()).slice(0, 500)],
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"version"'],
    ['the version alone', '{"version":1}'],
    ['an empty object', '{}'],
    ['a book without tabs', JSON.stringify({ ...good(), host: { ...(good().host as object), book: { version: 1 } } })],
    ['a clock far out of time', JSON.stringify({ ...good(), clockOffset: 1e300 })],
    ['a clock that is none', JSON.stringify({ ...good(), clockOffset: null })],
    ['a mailbox of numbers', JSON.stringify({ ...good(), mail: [1] })],
    ['a mailbox that is no list', JSON.stringify({ ...good(), mail: {} })],
  ])('%s is damaged, not blank', (_what, text) => {
    const folder = folderOf();
    writeFileSync(stateFileIn(folder), text);
    expect(() => readStateFile(folder)).toThrow(
      /cannot be read: it is damaged \(.+\)\. It was left as it is\. Move it away, or start with another folder: --data FOLDER\.$/,
    );
    expect(readFileSync(stateFileIn(folder), 'utf8')).toBe(text);
  });

  test('a file of a later version is left alone', () => {
    const folder = folderOf();
    writeFileSync(stateFileIn(folder), JSON.stringify({ ...good(), version: 3 }));
    expect(() => readStateFile(folder)).toThrow('it was written by another version of this program');
  });

  test('a file of the first version is read', () => {
    const folder = folderOf();
    writeFileSync(stateFileIn(folder), JSON.stringify(good()));
    expect(readStateFile(folder)?.state.user).toBe('ana@example.com');
  });

  test('a rhythm that never gets on is damage: the clock would stand still for ever', () => {
    const services = { ...((good().host as { services: object }).services as object) };
    const trigger = { id: 't', function: 'f', owner: 'ana@example.com', event: 'CLOCK', nextAt: 0 };
    for (const schedule of [
      { every: 'minutes', n: 0 },
      { every: 'hours', n: -1, minute: 0 },
      { every: 'days', n: 1, hour: 1, minute: 0, zone: 'Nowhere' },
      { every: 'never' },
      5,
    ]) {
      const folder = folderOf();
      const state = { ...good(), host: { ...(good().host as object), services: { ...services, triggers: [{ ...trigger, schedule }] } } };
      writeFileSync(stateFileIn(folder), JSON.stringify(state));
      expect(() => readStateFile(folder)).toThrow(/triggers\.schedule/);
    }
  });

  test('whatever stands in whatever place, it is refused in words or can be saved again', () => {
    const text = JSON.stringify(good());
    const places = [...text.matchAll(/(?<=:)("[^"]*"|-?[\d.]+|true|false|null|\{\}|\[\])/g)];
    const odd = fc.constantFrom('null', '1e300', '-1', '"\\u0000"', '[]', '{}', '[[]]', '{"__proto__":1}', 'true', '"x"', '1e-7');
    fc.assert(
      fc.property(fc.constantFrom(...places), odd, (place, value) => {
        const folder = folderOf();
        writeFileSync(stateFileIn(folder), text.slice(0, place.index) + value + text.slice(place.index + place[0].length));
        let read: ReturnType<typeof readStateFile> = null;
        try {
          read = readStateFile(folder);
        } catch (cause) {
          expect(cause).toBeInstanceOf(UnusableState);
        }
        if (read) expect(readStateFile(folder)?.state.mail).toEqual([]);
      }),
      { numRuns: process.env.FULL ? 5000 : 200, seed: 3 },
    );
  });
});
