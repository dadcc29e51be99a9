// Rows of other tabs as a form offers them.

import type { RefColumn } from '../../schema/kinds/ref';
import { type Referents, writtenFor } from './referents';

/** Most that travel: whoever types the name of another may do so all the same. */
const most = 2_000;

/** What is written for each row, with its name where that is another text; the newest first, those that are left out not at all. */
export function suggestedRows(column: RefColumn, named: Referents): readonly (string | readonly [id: string, name: string])[] {
  const rows = named.rows.filter(({ leftOut, id, name }) => !leftOut && (id !== '' || name !== '')).slice(-most);
  return rows
    .map((row) => {
      const text = writtenFor(row, column, named);
      return row.name === '' || row.name === text ? text : ([text, row.name] as const);
    })
    .reverse();
}
