// Which jobs stand on top of Do: those that somebody uses most, whatever the browser keeps.

import { afterEach, expect, jest, test } from '@jest/globals';
import { jobsThere } from '../../sidebar/do/jobs';
import { type JobUses, jobsUsedMost, withUse } from '../../sidebar/do/used-jobs';
import { recordTables } from '../../src/schema/workbook';
import { workbook } from '../../src/tables/index';
import { opened } from './workbook-view';

const tabs = recordTables(workbook).map(({ key }) => ({ table: key, tab: key, rows: 1, problems: [] }));
const jobs = jobsThere({ workbook, opened: { ...opened, tabs } }).filter(({ place }) => place === 'do');
const titles = (uses: JobUses) => jobsUsedMost(jobs, uses).map(({ title }) => title);

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
});

/** The sidebar's page, opened in a browser that keeps that, or that refuses. */
async function page(kept: Map<string, string> | null): Promise<typeof import('../../sidebar/do/used-jobs')> {
  const storage = kept && {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  };
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get: () => {
      if (storage === null) throw new Error('refused');
      return storage;
    },
  });
  jest.resetModules();
  return import('../../sidebar/do/used-jobs');
}

test('the most used stands first, once is no habit, and four are enough', () => {
  expect(titles({ several: 1 })).toEqual([]);
  expect(titles({ several: 2, lending: 9, 'supplies/Stocktake': 5, where: 2, list: 3, out: 2 })).toEqual([
    'Kit',
    'Take stock',
    'Add or update from a list',
    'Change several rows',
  ]);
});

test('of a tab that is not in use nothing is listed', () => {
  const few = jobsThere({ workbook, opened: { ...opened, tabs: [] } });
  expect(jobsUsedMost(few, { lending: 9, several: 2 }).map(({ title }) => title)).toEqual(['Change several rows']);
});

test('what somebody does now outweighs what they did for months', () => {
  const months: JobUses = { lending: 58, list: 1 };
  const lately = Array.from({ length: 40 }).reduce<JobUses>((uses) => withUse(uses, 'several'), months);
  expect(titles(lately)).toEqual(['Change several rows', 'Kit']);
  expect(Object.values(lately).reduce((sum, times) => sum + times, 0)).toBeLessThanOrEqual(60);
});

test('it is counted for the next page, wherever the job was opened, and views that are no job of Do are not', async () => {
  const kept = new Map<string, string>();
  const first = await page(kept);
  for (const [view, part] of [['lending'], ['lending'], ['today'], ['do'], ['supplies', 'Stocktake'], ['supplies', 'Nothing']] as const)
    first.noteUse(view, part);
  expect((await page(kept)).jobUses()).toEqual({ lending: 2, 'supplies/Stocktake': 1 });
});

test('where the browser keeps nothing it counts for as long as the page is open', async () => {
  const refused = await page(null);
  refused.noteUse('lending', undefined);
  refused.noteUse('lending', undefined);
  expect(titles(refused.jobUses())).toEqual(['Kit']);
  expect((await page(null)).jobUses()).toEqual({});
});

test.each(['nonsense', '[]', '7', '{"lending":"9","list":-2,"out":1e9,"several":3}'])(
  'whatever else stands there counts for nothing: %s',
  async (text) => {
    const uses = (await page(new Map([['routesheet.used', text]]))).jobUses();
    expect(Object.keys(uses).filter((job) => job !== 'several')).toEqual([]);
  },
);
