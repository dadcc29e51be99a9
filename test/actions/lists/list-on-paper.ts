// A list against a small cast on paper, and what it would come to in a few words a row.

import { cellsOfText } from '../../../sidebar/lists/list-text';
import type { ListDraft, ListPlan } from '../../../src/contract/rows/list';
import type { Values } from '../../../src/schema/values/value';
import { type Paper, paper } from '../support/paper-ports';

/** Three assets and three shots, of which two are called alike. */
export function cast(): Paper {
  const desk = paper();
  desk.rpc('add', { table: 'people', rows: ['Ana Ruiz', 'Ben Ode', 'Jo Rey'].map((name) => ({ name })) });
  desk.rpc('add', {
    table: 'assets',
    rows: [
      {
        ...{ id: 'CH_001', name: 'Llama', type: 'Character' },
        ...{ 'steps/Rig/status': 'WIP', 'steps/Rig/due': '2026-03-06', 'steps/Rig/by': 'Ben Ode' },
      },
      { id: 'CH_002', name: 'Oti', type: 'Character', 'steps/Rig/by': 'Ben Ode, Jo Rey', notes: 'Two tails, "curly"' },
      { id: 'PR_001', name: '001', type: 'Prop' },
    ],
  });
  return desk;
}

/** Of a list of which nothing was said yet. */
export const nothingSaid = { headingRow: 0, columns: {}, words: {}, people: {}, dates: {}, by: [], blanks: false, omits: false } as const;

export function draftOf(text: string, more: Partial<ListDraft> = {}): ListDraft {
  const read = cellsOfText(text);
  if ('problem' in read) throw new Error(read.problem);
  return {
    ...{
      table: 'assets',
      cells: read.cells,
      ...nothingSaid,
    },
    ...more,
  };
}

export function planned(desk: Paper, text: string, more: Partial<ListDraft> = {}): ListPlan {
  return desk.rpc('planList', { draft: draftOf(text, more) });
}

/** `+ Fox type=Prop`, `~ CH_001 name: Llama > Lama`, `= 2`, `! 3 C3 Type “Blob” is not on its list`, `- 4 a title`, `? which`. */
export function inShort(plan: ListPlan): readonly string[] {
  const { brought } = plan;
  const keyed = (values: Values, but: string) =>
    Object.entries(values)
      .filter(([key]) => key !== but)
      .map(([key, value]) => `${key}=${value}`)
      .join(' ');
  return [
    ...plan.troubles.map((words) => `? ${words}`),
    ...brought.adds.map((values, at) => `+ ${plan.added[at]?.name} ${keyed(values, 'name')}`.trim()),
    ...brought.edits.map(
      ({ id, loaded, changes }) =>
        `~ ${id} ${Object.entries(changes)
          .map(([key, value]) => `${key}: ${loaded[key]} > ${value}`)
          .join(', ')}`,
    ),
    ...(plan.same > 0 ? [`= ${plan.same}`] : []),
    ...plan.refused.map(({ row, why }) => `! ${row} ${why.map(({ cell, message }) => `${cell} ${message}`.trim()).join(' ')}`),
    ...plan.aside.map(({ row, why }) => `- ${row} ${why}`),
    ...plan.notes.map((words) => `i ${words}`),
  ];
}

/** Ticks a setting. */
export function setting(desk: Paper, name: string): void {
  const row = desk.rows('Settings').findIndex(({ Setting }) => Setting === name);
  desk.type('Settings', row, 'Value', true);
}
