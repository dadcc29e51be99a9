// The security page: what it says is stored is what is stored, and every test that it names is there.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { stateKeys } from '../../../src/actions/transaction/state';
import { succeeded } from '../../journeys/support/desk';
import { filesUnder } from '../../structure/files-under';
import { ROOT } from '../../structure/source-tree';
import { deskWithMailsDue, oClock, ticksUntil } from '../support/due-today';

const page = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');

interface Stores {
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly caches: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** First cells of the table under that heading. */
function listed(heading: string): readonly string[] {
  const [, section = ''] = page.split(`## ${heading}\n`);
  return [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
}

function testTexts(folder = join(ROOT, 'test')): readonly string[] {
  return filesUnder(folder).filter((path) => /\.test\.tsx?$/.test(path));
}

test('whatever is kept outside the cells after a working day is on the page, and nowhere else', () => {
  const desk = deskWithMailsDue();
  desk.rpc('setUp', { pipeline: 'cg', sample: false });
  desk.rpc('add', { table: 'assets', rows: [{ name: 'Robot' }] }, 'new');
  ticksUntil(desk, oClock(9)).map(succeeded);
  const { properties, caches } = desk.host.save().services as Stores;
  const filled = (stores: Stores['properties'] | Stores['caches']) =>
    Object.entries(stores).filter(([, entries]) => Object.keys(entries).length > 0);
  expect(filled(properties).map(([store]) => store)).toEqual(['document']);
  expect(filled(caches).map(([store]) => store)).toEqual(['document']);
  const kept = [...Object.keys(properties.document ?? {}), ...Object.keys(caches.document ?? {})];
  const names = new Set(kept.map((name) => name.replace(/^(tab|catalog|begun)\/.*/, '$1/…')));
  expect([...names].filter((name) => !listed('What is stored where').includes(name))).toEqual([]);
});

test('whatever may ever be kept in the properties is on the page', () => {
  const named = Object.values(stateKeys).filter((key) => typeof key === 'string');
  expect(named.filter((name) => !listed('What is stored where').includes(name))).toEqual([]);
});

test('no address of a person but the sender’s is kept in the document’s properties', () => {
  const desk = deskWithMailsDue();
  ticksUntil(desk, oClock(9)).map(succeeded);
  const { properties } = desk.host.save().services as Stores;
  const addresses = JSON.stringify(properties).match(/[\w.]+@[\w.]+/g) ?? [];
  expect(new Set(addresses)).toEqual(new Set(['ana@example.com']));
});

test('every claim names a test that is there', () => {
  const named = [...page.matchAll(/`(test\/[\w/.-]+\.test\.tsx?)`: \*([^*]+)\*/g)];
  const claims = page.split('\n').filter((line) => line.startsWith('- '));
  expect(claims.filter((line) => !line.includes('`test/'))).toEqual([]);
  const files = new Set(testTexts().map((file) => file.slice(ROOT.length + 1)));
  const wrong = named.filter(([, file = '', name = '']) => !files.has(file) || !readFileSync(join(ROOT, file), 'utf8').includes(name));
  expect(wrong.map(([, file, name]) => `${file}: ${name}`)).toEqual([]);
  expect(named.length).toBeGreaterThanOrEqual(claims.length);
});
