// What every method of the dispatcher takes, as plain data. The decoder reads requests by it, and the tests make requests by it, so that a new method
// is refused nonsense, killed and denied as all others are without anybody writing that down.

import type { AdoptionDraft } from '../../contract/adoption';
import type { Method, Methods, ShownChange, Where } from '../../contract/methods';
import type { Values } from '../../schema/values/value';

/** What a field means, and what it is once it was decoded. */
export interface Decoded {
  /** Key of a table. */
  readonly table: string;
  /** ID of a row of the table in the same input. */
  readonly row: string;
  /** Key of one of that table's columns. */
  readonly column: string;
  /** Some values of a row of that table as they stand there. */
  readonly loaded: Values;
  /** Values for a row of that table. */
  readonly values: Values;
  /** New rows for that table, one at least. */
  readonly rows: readonly Values[];
  /** Address of a mail. */
  readonly address: string;
  readonly flag: boolean;
  /** What a production is called. */
  readonly title: string;
  /** Address of the account that sends now. */
  readonly sender: string;
  /** Key of an adopted tab's table. */
  readonly adopted: string;
  /** A day as `2026-03-02`, or none. */
  readonly day: string;
  /** How the row of the same input was come by. */
  readonly where: Where | null;
  /** From 1, of a cell of the table in the same input. */
  readonly rowNumber: number;
  readonly columnNumber: number;
  /** Repairs as `check` offered them, one at least. */
  readonly repairs: readonly ShownChange[];
  /** What the coordinator has said of a tab that is to be adopted. */
  readonly draft: AdoptionDraft;
  /** What an earlier answer called `seen`. */
  readonly seen: string;
}

export type FieldKind = keyof Decoded;

/** One of some words that are written down here and nowhere else. */
export interface OneOf<T> {
  readonly oneOf: readonly T[];
  /** What is said of any other. */
  readonly otherwise: string;
}

export type InputField = FieldKind | OneOf<string>;

export type Shape = Readonly<Record<string, InputField>>;

/** The kinds that give a `T`. */
type FieldOf<T> =
  | { readonly [K in FieldKind]: Decoded[K] extends T ? K : never }[FieldKind]
  | (string extends T ? never : [T] extends [string] ? OneOf<T> : never);

type ShapeOf<I> = { readonly [K in keyof I]-?: FieldOf<Exclude<I[K], undefined>> };

/** By method. */
export const inputShapes = {
  open: {},
  setUp: { pipeline: { oneOf: ['cg', '2d', 'stop-motion', 'one step'], otherwise: 'There is no such pipeline.' }, sample: 'flag' },
  add: { table: 'table', rows: 'rows' },
  suggestions: { table: 'table' },
  select: { table: 'table', id: 'row', column: 'column' },
  selected: {},
  save: { table: 'table', id: 'row', loaded: 'loaded', changes: 'values', where: 'where' },
  check: {},
  goTo: { table: 'table', row: 'rowNumber', column: 'columnNumber' },
  repair: { changes: 'repairs' },
  candidates: {},
  propose: { draft: 'draft' },
  proposePreview: { draft: 'draft' },
  adopt: { draft: 'draft', seen: 'seen' },
  stopUsing: { table: 'adopted', removeIds: 'flag' },
  preview: { everybody: 'flag' },
  turnOn: { everybody: 'flag' },
  turnOff: {},
  sendTest: { to: 'address' },
  sendNow: {},
  repairReminders: {},
  takeOver: { from: 'sender' },
  pause: { until: 'day' },
  resume: {},
  beginCopy: { production: 'title' },
  addSample: { sure: 'flag' },
  removeSample: { sure: 'flag' },
  uninstall: {},
} as const satisfies { readonly [M in Method]: ShapeOf<Methods[M]['input']> };
