// Colours by rule: what a status means, dates that are late or near, stock that runs out. Each has a second sign beside the colour.

import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog, StatusMeaning, Word } from '../../schema/catalog';
import type { Deadline } from '../../schema/deadline';
import { isStatus, listedWords, listKeyOf } from '../../schema/traits';
import { type DueColumn, dueColumnsOf } from '../rows/due-columns';
import { columnsOf, perStepOf } from './columns';
import type { ColourCondition, ColourPlan, Paint } from './tab-plan';

/** Calm enough to look at all day; text on background has a contrast of 4.5 at least (test/workbook/colours.test.ts). */
const byMeaning: Readonly<Partial<Record<StatusMeaning, Paint>>> = {
  working: { background: '#e3edfd', text: '#174ea6', sign: 'none' },
  ready: { background: '#e0f0f8', text: '#0b4a6f', sign: 'bold' },
  'with reviewer': { background: '#fef3d6', text: '#6b4a00', sign: 'italic' },
  'with client': { background: '#f1e7fb', text: '#5e2391', sign: 'italic' },
  retake: { background: '#fce3dc', text: '#9c2a10', sign: 'bold' },
  sent: { background: '#def3f7', text: '#0b5563', sign: 'italic' },
  received: { background: '#dcf1ec', text: '#0a5247', sign: 'none' },
  blocked: { background: '#f9e1f0', text: '#86195b', sign: 'italic' },
  'approved with fixes': { background: '#edf3cf', text: '#4a5a00', sign: 'bold' },
  paused: { background: '#eceef0', text: '#4a4f55', sign: 'italic' },
  finished: { background: '#e2f3e5', text: '#17602a', sign: 'none' },
  'not needed': { background: '#f6f7f8', text: '#5f6368', sign: 'strike' },
};

export const paints = {
  byMeaning,
  late: { background: '#fbd9d7', text: '#8f1414', sign: 'bold' },
  soon: { background: '#fff0c2', text: '#5f4200', sign: 'italic' },
  typed: { background: '#f1ecf9', text: '#4a2f7a', sign: 'italic' },
  runningOut: { background: '#fde2cc', text: '#7d3204', sign: 'italic' },
  out: { background: '#f8c9c4', text: '#7a0c0c', sign: 'bold' },
} as const satisfies { readonly [name: string]: Paint | typeof byMeaning };

/** The colours of a table in this workbook. */
export function coloursOf(table: BoundTable, catalog: Catalog): readonly ColourPlan[] {
  return [
    ...wordColours(table, catalog),
    ...dueColumnsOf(table, catalog).flatMap((column) => datePair(table, column, catalog)),
    ...stockColours(table),
    ...typedColours(table, catalog),
  ];
}

/** Last: whatever is late, or near, is seen as that first. */
function typedColours(table: BoundTable, catalog: Catalog): readonly ColourPlan[] {
  return columnsOf(table, catalog.steps).flatMap(({ key, column: { derived } }): readonly ColourPlan[] =>
    derived === undefined ? [] : [{ key: `typed/${key}`, columns: [key], test: { kind: 'typed', wrote: derived.wrote }, ...paints.typed }],
  );
}

function wordColours(table: BoundTable, catalog: Catalog): readonly ColourPlan[] {
  const statuses = columnsOf(table, catalog.steps).flatMap(({ key, column }) =>
    isStatus(column) ? [{ key, list: listKeyOf(column) ?? '' }] : [],
  );
  return [...new Set(statuses.map(({ list }) => list))].flatMap((list) => {
    const columns = statuses.filter((status) => status.list === list).map(({ key }) => key);
    return Object.entries(byMeaning).flatMap(([means, paint]) => {
      const words = wordsThat(catalog.lists[list] ?? [], (word) => word.means === means);
      return words.length === 0
        ? []
        : [{ key: keyed(`${list}/${means}`, words), columns, test: { kind: 'word', words } as const, ...paint }];
    });
  });
}

/** Late and soon. */
function datePair(table: BoundTable, { deadline, date, status }: DueColumn, catalog: Catalog): readonly ColourPlan[] {
  // What is blocked is nobody's lateness.
  const open = (means: StatusMeaning | null) => means !== null && means !== 'blocked' && deadline.openWhile.includes(means);
  const where = conditionsOf(table, deadline, status, open, catalog);
  const plan = (kind: 'late' | 'soon', paint: Paint): ColourPlan => {
    const key = keyed(
      `${kind}/${deadline.name}/${date}`,
      where.flatMap(({ oneOf }) => oneOf),
    );
    return { key, columns: [date], test: { kind, where, unlessTicked: table.leftOut }, ...paint };
  };
  // A colour cannot know whether a retake's date is the old one or one that was missed: either wants to be seen. A date that only asks a question
  // is never late, nor is one after which nothing is owed any more.
  return [...(deadline.question === null && !endsByDate(table, deadline) ? [plan('late', paints.late)] : []), plan('soon', paints.soon)];
}

function endsByDate(table: BoundTable, { until, status }: Deadline): boolean {
  return until !== null && until !== status && until in table.columns;
}

type Conditions = readonly ColourCondition<string>[];

function conditionsOf(
  table: BoundTable,
  deadline: Deadline,
  status: string | null,
  isOpen: (means: StatusMeaning | null) => boolean,
  catalog: Catalog,
): Conditions {
  const words = (column: string, means: (word: Word) => boolean) => wordsThat(listIn(table, column, catalog), means);
  return [
    ...(status === null
      ? []
      : [{ column: status, oneOf: words(status, (word) => isOpen(word.means as StatusMeaning | null)), orBlank: true }]),
    ...deadline.when.map(({ column, means }) => ({
      column,
      oneOf: words(column, (word) => word.means !== null && means.includes(word.means)),
      orBlank: false,
    })),
    ...(deadline.done === null ? [] : [{ column: deadline.done, oneOf: [], orBlank: true, orUnticked: true as const }]),
    ...(deadline.settledBy === null ? [] : [{ column: deadline.settledBy, oneOf: [], orBlank: true }]),
  ];
}

function listIn(table: BoundTable, key: string, catalog: Catalog): readonly Word[] {
  const column = table.columns[key] ?? (key.endsWith('/status') ? perStepOf(table)?.perStep.parts.status : undefined);
  return listedWords(column, catalog.lists);
}

function stockColours(table: BoundTable): readonly ColourPlan[] {
  return table.attention.flatMap((attention): readonly ColourPlan[] => {
    if (attention.rule !== 'reorder') return [];
    const { onHand, onOrder, reorderAt, discontinued } = attention.columns;
    const test = { kind: 'atMost', other: reorderAt, plus: onOrder, unlessTicked: discontinued } as const;
    const none = { kind: 'none', unlessTicked: discontinued } as const;
    // What is out is low, too: the first that applies is seen.
    return [
      { key: 'out', columns: [onHand], test: none, ...paints.out },
      { key: 'reorder', columns: [onHand], test, ...paints.runningOut },
    ];
  });
}

function wordsThat(words: readonly Word[], fits: (word: Word) => boolean): readonly string[] {
  return words.filter(fits).map(({ word }) => word);
}

/** The words are part of the key: once they change, it is another colour, and set-up adds it. */
function keyed(name: string, words: readonly string[]): string {
  return `${name}: ${words.join('|')}`;
}
