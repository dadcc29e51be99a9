// Rearrangements carried out on the model of a spreadsheet.

import type { Cell } from '../../../src/schema/values/cell';
import type { Rearrangement } from './rearrangements';
import type { ModelTab, SpreadsheetModel } from './spreadsheet-model';

type Column = ModelTab['columns'][number];

/** Does all of it, in order; what there is nothing for is left out. */
export function rearrange(model: SpreadsheetModel, all: readonly Rearrangement[]): void {
  const ours = [...model.tabs];
  for (const one of all) {
    const tab = ours[one.tab % ours.length];
    if (tab && model.tabs.includes(tab) && tab.columns.length > 1) rearrangeTab(model, tab, one);
  }
}

function rearrangeTab(model: SpreadsheetModel, tab: ModelTab, { what, at, to }: Rearrangement): void {
  const from = at % tab.columns.length;
  const until = to % tab.columns.length;
  const change = (place: number, with_: Partial<Column>) => {
    const before = tab.columns[place];
    if (before) tab.columns[place] = { ...before, ...with_ };
  };
  const heading = (place: number) => tab.columns[place]?.heading ?? '';
  switch (what) {
    case 'title row':
      tab.above.push([`Show ${at}`, ...(to % 2 ? ['Name'] : [])]);
      break;
    case 'merge headings':
      tab.columns.forEach((_column, place) => {
        if (place > from && place <= until) change(place, { heading: '', covered: true });
      });
      break;
    case 'empty heading':
      change(from, { heading: '' });
      break;
    case 'rename heading':
      change(from, { heading: `Mine ${to}`, covered: false });
      break;
    case 'exchange headings': {
      const [one, other] = [heading(from), heading(until)];
      change(from, { heading: other });
      change(until, { heading: one });
      break;
    }
    case 'double heading':
      put(tab, until, own(heading(from)));
      break;
    case 'delete column':
      cut(tab, from);
      break;
    case 'rename all headings':
      tab.columns.forEach((_column, place) => {
        change(place, { heading: `Mine ${place} ${to}` });
      });
      break;
    case 'delete headings': {
      const first = tab.rows.shift() ?? [];
      tab.columns.forEach((_column, place) => {
        change(place, { heading: String(first[place] ?? ''), covered: false });
      });
      break;
    }
    case 'paste headings':
      tab.rows.splice(
        at % (tab.rows.length + 1),
        0,
        tab.columns.map((column) => column.heading),
      );
      break;
    case 'move column':
      put(tab, until, ...cut(tab, from));
      break;
    case 'own column':
      put(tab, until, own('Own'));
      break;
    case 'blank row':
      tab.rows.splice(at % (tab.rows.length + 1), 0, []);
      break;
    case 'rename tab':
      tab.name = `Tab ${at} ${to} of ${tab.sheetId}`;
      break;
    case 'own tab of our name': {
      const { name } = tab;
      tab.name = `${name} ${tab.sheetId}`;
      model.add(name, ['Name', 'Mine'], [['A', 'B']]);
      break;
    }
    case 'delete tab':
      model.tabs = model.tabs.filter((other) => other !== tab);
      break;
  }
}

interface CutColumn {
  readonly column: Column;
  readonly cells: readonly Cell[];
}

/** A column goes with all of its cells, above and below its heading. */
function cut(tab: ModelTab, at: number): readonly CutColumn[] {
  const cells = [...tab.above, ...tab.rows].map((row) => (at < row.length ? (row.splice(at, 1)[0] ?? '') : ''));
  return tab.columns.splice(at, 1).map((column) => ({ column, cells }));
}

function put(tab: ModelTab, at: number, ...put: readonly CutColumn[]): void {
  for (const { column, cells } of put) {
    tab.columns.splice(at, 0, column);
    for (const [index, row] of [...tab.above, ...tab.rows].entries()) {
      while (row.length < at) row.push('');
      row.splice(at, 0, cells[index] ?? '');
    }
  }
}

function own(heading: string): CutColumn {
  return { column: { heading, mark: null, rule: null, foreignRule: true, covered: false }, cells: [] };
}
