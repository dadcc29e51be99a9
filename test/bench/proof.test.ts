// The proof in the local Google: what docs/platform.md says of Google holds in the stand-in too, so that the two cannot drift apart.

import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openedProof, runProof } from '../../bench/proof-run';
import { platformId, verdict } from '../../src/proof/fact';
import { allFacts } from '../../src/proof/facts/all-facts';
import { ROOT } from '../structure/source-tree';

const FOLDER = join(ROOT, 'dist-proof');

/** What the local Google cannot do yet; a fact that leaves this list must be taken out of it. */
const HOLES: readonly string[] = ['2.12.b', '2.33'];

describe('the proof in the local Google', () => {
  const lines = runProof(FOLDER);
  const tried = lines.filter(({ seen }) => seen !== null);

  test('sees of every fact what is expected of Google', () => {
    const wrong = tried.filter(({ asExpected }) => asExpected === 'NO');
    process.stdout.write(`${lines.length} facts: ${tried.length} tried, ${tried.length - wrong.length} as expected\n`);
    expect(wrong.map(({ id, seen, more }) => `${id} ${seen} ${more}`)).toEqual([]);
  });

  test('tries everything that needs neither a page nor a person, but for the holes that are known', () => {
    const untried = lines.filter(({ seen, how }) => seen === null && !['page', 'hand'].includes(how));
    expect(untried.map(({ id }) => id)).toEqual(HOLES);
  });

  test('does by itself what it can of a person’s steps: a copy, and a second person', () => {
    const byHand = tried.filter(({ how }) => how === 'hand').map(({ id, asExpected }) => `${id} ${asExpected}`);
    expect(byHand).toEqual(['2.16 yes', '3.4 yes', '3.5 yes']);
  });

  test('leaves no tab behind but its own', () => {
    const { host } = openedProof(FOLDER);
    for (const id of ['2.7', '2.13', '2.30', '4.1b']) host.run('tryFact', [id]);
    expect(
      host.book.tabs
        .all()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['Proof', 'Proof events', 'Proof typing', 'Sheet1']);
  });

  test('sends mail to the account itself alone', () => {
    const { host } = openedProof(FOLDER);
    const before = host.mailQuota(host.user);
    for (const id of ['3.9', '3.10', '3.17.b', '3.18']) host.run('tryFact', [id]);
    expect(before - host.mailQuota(host.user)).toBe(3);
  });
});

describe('the list of facts', () => {
  test('names each once, and says of each by hand exactly what to do', () => {
    expect(new Set(allFacts.map(({ id }) => id)).size).toBe(allFacts.length);
    expect(allFacts.filter(({ how, steps }) => (how === 'hand') !== (steps !== undefined)).map(({ id }) => id)).toEqual([]);
    expect(allFacts.filter(({ how, steps }) => how === 'hand' && !/write/i.test(steps ?? '')).map(({ id }) => id)).toEqual([]);
  });

  test('judges what was seen', () => {
    const fact = { id: '9.1.b', says: '', how: 'script', expected: ['a', 'b'] } as const;
    expect([verdict(fact, 'b'), verdict(fact, 'c'), verdict({ ...fact, expected: [] }, 'c')]).toEqual(['yes', 'NO', 'a finding']);
    expect([platformId(fact), platformId({ ...fact, id: '2.11a' })]).toEqual(['9.1', '2.11a']);
  });
});

describe('a file that somebody works in', () => {
  test('is refused before anything is written', () => {
    const { host } = openedProof(FOLDER);
    const copy = host.copy();
    copy.edit('Sheet1', 'A1', [['a tracker']]);
    expect(copy.run('prepare', [])).toMatchObject({ ok: false, error: { message: expect.stringContaining('Sheet1 is not empty') } });
    expect(copy.run('tryScript', [])).toMatchObject({ ok: false });
    expect(copy.run('openPage', [])).toMatchObject({ ok: false });
  });
});
