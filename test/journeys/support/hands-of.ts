// A desk of the local Google as models know it: what they ask, see and type into the grid.

import type { Hands } from '../../actions/supplies/two-hands';
import { type Desk, succeeded } from './desk';
import { columnOf, letters } from './grid-hands';

export function handsOf(desk: Desk): Hands {
  return {
    ask: (method, input, key) => desk.ask(method, input, key),
    rows: (tab) => desk.rows(tab),
    type(tab, row, heading, cell) {
      desk.host.edit(tab, `${letters(columnOf(desk, tab, heading))}${row + 2}`, [[cell]]).map(succeeded);
    },
  };
}
