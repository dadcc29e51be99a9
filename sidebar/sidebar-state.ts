// What the sidebar keeps between two answers of the server.

import type { Opened } from '../src/contract/methods';
import type { CallTrouble } from './trouble';

/** The workbook as far as the sidebar knows it. */
export interface SidebarState {
  /** Null until the first answer. */
  readonly opened: Opened | null;
  readonly trouble: CallTrouble | null;
  readonly reading: boolean;
}
