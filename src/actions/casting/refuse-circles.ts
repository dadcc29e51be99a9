// Whether what somebody is about to save puts an asset into itself, be it by way of others.

import type { Issue } from '../../schema/issue';
import { textKey } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { castsIn } from '../../workbook/casting/casts';
import { circlesIn, type Part } from '../../workbook/casting/circles';
import { type Referent, referentsBy } from '../../workbook/references/referents';
import { valueIn } from '../../workbook/rows/sheet-row';
import type { AddedRows, EditedRow, WantedChanges } from '../changes/changes';
import type { Desk } from '../changes/desk';
import { pathInAdded, pathInEdited } from '../changes/issue-paths';
import { castInCircle } from '../messages/breakdown/casting';
import { invalid } from '../transaction/failure';

type Rows = Required<Pick<WantedChanges, 'adds' | 'edits'>>;

/** A casting as it is to be, and where to say what is wrong with it. */
interface Wanted extends Part {
  readonly path: string;
}

/** Reads the tab of castings where one of them puts an asset into an asset, and nothing else that is not read anyway. @throws Refusal: invalid */
export function refuseCircles(desk: Desk, { adds, edits }: Rows): void {
  const tables = new Set([...adds, ...edits].map(({ table }) => table).filter((key) => desk.table(key).casts !== null));
  const issues = [...tables].flatMap((key) =>
    issuesOf(
      desk,
      key,
      adds.filter(({ table }) => table === key),
      edits.filter(({ table }) => table === key),
    ),
  );
  if (issues.length > 0) throw invalid(issues);
}

function issuesOf(desk: Desk, key: string, adds: readonly AddedRows[], edits: readonly EditedRow[]): readonly Issue[] {
  const { casts } = desk.table(key);
  if (casts === null) return [];
  const changed = edits.filter(({ changes }) => [casts.asset, casts.into, desk.table(key).leftOut ?? ''].some((one) => one in changes));
  const rowsOf = referentsBy((tables) => desk.readsOf(tables));
  const part = (values: Values, path: string): readonly Wanted[] => {
    const [asset, into] = [casts.asset, casts.into].map((column) => namedRow(desk, key, column, values, rowsOf));
    return asset && into && into.table === asset.table ? [{ asset, into, path }] : [];
  };
  const wanted = [
    ...adds.flatMap((added) => added.rows.flatMap((row, at) => part(row, pathInAdded(added, at, casts.into)))),
    ...changed.flatMap((edit) => {
      const record = desk.read(key).read.records.find(({ id }) => textKey(id) === textKey(edit.id));
      const now = Object.fromEntries([casts.asset, casts.into].map((one) => [one, record ? valueIn(record, one) : null]));
      return edit.changes[desk.table(key).leftOut ?? ''] === true ? [] : part({ ...now, ...edit.changes }, pathInEdited(edit, casts.into));
    }),
  ];
  if (wanted.length === 0) return [];
  const ids = new Set(changed.map(({ id }) => textKey(id)));
  const there = castsIn(desk.read(key).read, rowsOf).filter(({ record }) => !ids.has(textKey(record.id)));
  const circleOf = circlesIn<Part>([...there, ...wanted]);
  return wanted.flatMap((one) => {
    const names = circleOf(one);
    return names === null ? [] : [{ path: one.path, message: castInCircle({ names }) }];
  });
}

function namedRow(desk: Desk, key: string, column: string, values: Values, rowsOf: ReturnType<typeof referentsBy>): Referent | undefined {
  const declared = desk.table(key).columns[column];
  const text = values[column];
  if (declared?.kind !== 'ref' || typeof text !== 'string') return undefined;
  const found = rowsOf(declared.to)?.find(text) ?? [];
  return found.length === 1 ? found[0] : undefined;
}
