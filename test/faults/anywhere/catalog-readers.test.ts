// Whoever reads Settings, Steps, Lists or People while somebody else changes them: what was there before is remembered by nobody.

import { describe, expect, test } from '@jest/globals';
import type { Catalog } from '../../../src/schema/catalog';
import type { Desk } from '../../journeys/support/desk';
import { setting } from '../../journeys/support/grid-hands';
import { callsOf, letGo } from '../support/breakpoints';
import { busyDesk } from '../support/busy-desk';
import { columnOf } from '../support/by-hand';
import { everyWork } from '../support/every-work';
import { isFull, sampled } from '../support/thoroughness';

interface Changing {
  readonly name: string;
  readonly run: (desk: Desk) => unknown;
}

const typing = (name: string, tab: string, heading: string, row: number, text: string): Changing => ({
  name,
  run: (desk) => desk.host.edit(tab, `${columnOf(desk, tab, heading)}${row}`, [[text]]),
});

/** All work on the four tabs: of the dispatcher and of Google's functions, and what is typed. */
const works: readonly Changing[] = [
  ...everyWork().filter(({ name }) => /^rpc (add|save) on (People|Steps|Lists)$|^rpc (adopt|setUp|addSample|removeSample)$/.test(name)),
  { name: 'onEdit: a setting typed', run: (desk) => setting(desk, 'Currency', 'EUR') },
  { name: 'onEdit: a date off typed', run: (desk) => setting(desk, 'Non-working dates', '2026-03-06') },
  typing('onEdit: a step renamed', 'Steps', 'Step', 2, 'Sketch'),
  typing('onEdit: a word renamed', 'Lists', 'Word', 2, 'Not begun'),
  typing('onEdit: an address typed', 'People', 'Email', 3, 'new@example.com'),
];

/** On every change one call of each in one of the two directions, others for each. */
const inTurns = works.map((work, offset) => ({ ...work, offset: 7 * offset }));
const inDirection = (direction: 0 | 1) => inTurns.filter((_work, at) => isFull || at % 2 === direction);

interface Entry {
  readonly value: string;
}

/** The catalog that the next to ask would take for true without reading the tabs; null: they would read. */
function rememberedBy(desk: Desk): Catalog | null {
  const { caches } = desk.host.services() as { readonly caches: Readonly<Record<string, Readonly<Record<string, Entry>>>> };
  const { 'catalog/0': piece, 'catalog changed': changed } = caches.document ?? {};
  const [sign = '', , text = ''] = piece?.value.split('\n') ?? [];
  return sign.split(' ')[0] === (changed?.value ?? '') && text !== '' ? (JSON.parse(text) as Catalog) : null;
}

const read = (desk: Desk) => desk.rpc('suggestions', { table: 'stock' });

/** Nothing, or what the tabs say. */
function expectNothingOld(desk: Desk, place: string): void {
  const remembered = rememberedBy(desk);
  if (remembered !== null) expect([place, remembered]).toEqual([place, desk.rpc('open', {}).catalog]);
}

describe('the catalog is never an old one', () => {
  test.each(inDirection(0))('$name: a reader at any of its calls', async ({ run, offset }) => {
    const calls = callsOf(...first((desk) => run(desk)));
    expect(calls.length).toBeGreaterThan(0);
    for (const at of sampled([...calls.keys()], 1, offset)) {
      await letGo();
      const desk = busyDesk();
      desk.host.faults.onCall((n) => {
        if (n === at + 1) read(desk);
      });
      run(desk);
      desk.host.faults.onCall(null);
      expectNothingOld(desk, `before call ${at + 1}`);
    }
  });

  test.each(inDirection(1))('$name: done at any call of a reader who knew nothing yet', async ({ run, offset }) => {
    const blank = () => {
      const desk = busyDesk();
      desk.host.clock.set(desk.host.clock.now() + 11 * 60_000);
      return desk;
    };
    const desk = blank();
    const calls = callsOf(desk.host, () => read(desk));
    expect(calls).toContain('Cache.putAll');
    for (const at of sampled([...calls.keys()], 1, offset)) {
      await letGo();
      const other = blank();
      let isDone = false;
      other.host.faults.onCall((n) => {
        if (n !== at + 1 || isDone) return;
        isDone = true;
        run(other);
      });
      read(other);
      other.host.faults.onCall(null);
      expectNothingOld(other, `before call ${at + 1}, ${calls[at]}`);
    }
  });

  // The local Google shows what was written at once; Google itself only once it is flushed.
  test.each(works)('$name: says that it changed after its last write was flushed', ({ name, run }) => {
    const names = callsOf(...first((desk) => run(desk)));
    const written = names.findLastIndex((call) => /^Range\.(set|clear)|^Sheet\.(insert|delete|addDeveloper)|^Sheet\.set/.test(call));
    const flushed = names.indexOf('SpreadsheetApp.flush', written);
    const said = names.lastIndexOf('Cache.putAll');
    expect(said).toBeGreaterThanOrEqual(0);
    if (!name.startsWith('onEdit') && written >= 0) expect([flushed > written, said > flushed]).toEqual([true, true]);
  });
});

function first(run: (desk: Desk) => unknown): [Desk['host'], () => void] {
  const desk = busyDesk();
  return [desk.host, () => run(desk)];
}
