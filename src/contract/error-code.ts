// What kind of trouble an answer tells of, and what goes with some of them.

import type { Values } from '../schema/values/value';

/**
 * `invalid`: see the issues; `conflict`: somebody changed those fields meanwhile, `theirs` says to what; `twice`: several rows have that key, `rows` shows
 * them, and nothing was written; `gone`: the row is no more; `busy`: somebody
 * is saving; `setup`: a tab or heading is missing; `denied`: no permission; `quota`: no mails left; `reload`: the sidebar is of another version; `bug`.
 */
export type ErrorCode = 'invalid' | 'conflict' | 'twice' | 'gone' | 'busy' | 'setup' | 'denied' | 'quota' | 'reload' | 'bug';

/** A row that somebody else changed: as it stands now, and who changed it last and when, as far as its tab tells. */
export interface Meanwhile {
  readonly values: Values;
  readonly who: string | null;
  /** `2026-03-02 10:04` on the workbook's clock. */
  readonly when: string | null;
}
