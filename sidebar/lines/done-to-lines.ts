// What a save did to the lines of a row, in words.

import type { LineChanges } from '../../src/contract/rows/lines';
import { counted } from '../../src/schema/values/text';
import type { LineTab } from './use-lines';

/** `2 items added`, `1 item changed`, `1 item taken off`: of each tab what there is. */
export function doneToLines(tabs: readonly Pick<LineTab, 'form'>[], changes: readonly LineChanges[]): readonly string[] {
  return tabs.flatMap(({ form: { table } }) => {
    const mine = changes.filter((one) => one.table === table.key);
    const edits = mine.flatMap((one) => one.edits);
    const off = edits.filter((edit) => table.leftOut !== null && edit.changes[table.leftOut] === true).length;
    const added = mine.reduce((sum, { adds }) => sum + adds.length, 0);
    const said = (count: number, did: string) => (count === 0 ? [] : [`${counted(count, table.one, table.many)} ${did}`]);
    return [...said(added, 'added'), ...said(edits.length - off, 'changed'), ...said(off, 'taken off')];
  });
}
