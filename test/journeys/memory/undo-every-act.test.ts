// Every declared act through the built add-on: done and undone, values, formulas and number formats are as before; done again, as after.

import { describe, expect, test } from '@jest/globals';
import { acts } from '../../../src/actions/acts';
import { busyDesk } from '../../faults/support/busy-desk';
import { everyMethod } from '../../faults/support/every-request';
import { everyWork } from '../../faults/support/every-work';
import { reachOf } from '../../faults/support/reach';
import { sampled } from '../../faults/support/thoroughness';
import { addTab, adopted, tableKey } from '../support/adopting';
import { type Desk, emptyDesk } from '../support/desk';
import { tabNamed } from '../support/grid-hands';

/** Of each cell what stands in it, its formula and its number format; without the logs, figures that follow, and when and by whom a row was changed. */
function everything(desk: Desk): readonly string[] {
  const { book } = desk.host;
  return book.tabs.all().flatMap(({ id, name }) => {
    const values = desk.values(name);
    if (values.length === 0 || ['Changes', 'Sent mail', 'Progress'].includes(name)) return [];
    const zone = { top: 0, left: 0, bottom: values.length - 1, right: (values[0]?.length ?? 1) - 1 };
    const [formulas, formats] = [book.cells.formulas(id, zone), book.formats.patterns(id, zone)];
    const isStamp = (at: number) => /^Updated/.test(String(values[0]?.[at]));
    return values.map((row, down) => {
      const cells = row.map((cell, at) => (isStamp(at) ? '' : [cell === false ? '' : cell, formulas[down]?.[at], formats[down]?.[at]]));
      return `${name}: ${JSON.stringify(cells)}`;
    });
  });
}

const last = (desk: Desk) => String(desk.rows('Changes').at(-1)?.Act);

const undoable = Object.entries(acts).flatMap(([name, act]) => (act.undoable ? [name] : []));
const reach = reachOf('act, undo, equals before');

describe('what was done and undone is as before, and undone again as after', () => {
  // On every change one table an act, another for each; in the long run all of them.
  test.each(undoable)('%s', (method) => {
    const works = everyWork().filter(({ asked }) => asked?.method === method);
    const tried = sampled(
      works,
      1,
      everyMethod.findIndex((one) => String(one) === method),
    );
    reach.add({ work: null, points: works.length, tried: tried.length, cases: tried.length });
    for (const work of tried) {
      const desk = busyDesk();
      const [before, entries] = [everything(desk), desk.rows('Changes').length];
      expect([work.name, work.run(desk)?.ok]).toEqual([work.name, true]);
      const after = everything(desk);
      // What was so already leaves no entry: then nothing may have changed.
      if (desk.rows('Changes').length === entries) {
        expect(after).toEqual(before);
        continue;
      }
      expect([work.name, after]).not.toEqual([work.name, before]);
      expect([work.name, desk.rpc('undo', { act: last(desk) }).left]).toEqual([work.name, []]);
      expect([work.name, everything(desk)]).toEqual([work.name, before]);
      expect([work.name, desk.rpc('undo', { act: last(desk) }).left]).toEqual([work.name, []]);
      expect([work.name, everything(desk)]).toEqual([work.name, after]);
    }
  });
});

test('on a tab of somebody’s own a date that was put where a text, a number or nothing stood goes with its format', () => {
  const desk = emptyDesk();
  const rows = [
    ['Prop', 'Artist', 'Status', 'Due'],
    ...['Lamp', 'Sofa', 'Harp', 'Drum', 'Kite'].map((name) => [name, 'Ben Ode', 'WIP', new Date('2026-03-09T00:00:00Z')]),
    ['Chair', 'Ben Ode', 'WIP', ''],
    ['Rope', 'Ben Ode', 'WIP', 'when it suits'],
    ['Boat', 'Ben Ode', 'WIP', 12],
  ];
  addTab(desk, 'Own props', rows);
  adopted(desk, ['Own props'], { table: 'assets', stepName: 'Design' });
  const table = tableKey(desk, 'Own props');
  const formatOf = (row: number) => {
    const zone = { top: row - 1, bottom: row - 1, left: 3, right: 3 };
    return desk.host.book.formats.patterns(tabNamed(desk, 'Own props').id, zone)[0]?.[0];
  };
  const before = everything(desk);
  const ids = desk.rows('Own props').map((row) => String(row['Routesheet ID'] ?? row.ID));
  for (const [at, id] of [...ids.entries()].slice(4)) {
    const loaded = { 'steps/Design/due': at === 4 ? '2026-03-09' : null };
    desk.rpc('save', { table, id, loaded, changes: { 'steps/Design/due': '2026-03-16' } });
    expect(formatOf(at + 2)).toMatch(/y/);
    const done = everything(desk);
    desk.rpc('undo', { act: last(desk) });
    expect(everything(desk)).toEqual(before);
    desk.rpc('undo', { act: last(desk) });
    expect(everything(desk)).toEqual(done);
    desk.rpc('undo', { act: last(desk) });
    expect(everything(desk)).toEqual(before);
  }
  expect([6, 7, 8, 9].map(formatOf)).toEqual([expect.stringMatching(/y/), ...[1, 2, 3].map(() => '0.###############')]);
});
