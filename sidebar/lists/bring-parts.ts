// Bringing in what was shown: as much as one submit takes, then by itself the next, until all of it is there.

import type { Methods } from '../../src/contract/methods';
import type { ListPlan } from '../../src/contract/rows/list';
import { counted } from '../../src/schema/values/text';
import { firstEdits } from '../../src/workbook/writing/first-edits';
import type { Submit } from '../form/use-submit';
import type { CallTrouble } from '../trouble';
import type { Acts } from '../views/memory/undo-all';

/** What came of it, `act` where all of it left entries in the log; or why it ended, and how many rows are done all the same. */
type Brought =
  | { readonly ok: true; readonly answer: BringAnswer; readonly act: Acts | undefined }
  | { readonly ok: false; readonly error: CallTrouble; readonly done: number };

export type BringAnswer = Methods['bringIn']['answer'];

/** Each part is all or nothing; after one that is refused no other is sent. Null: another submit is under way. @param onPart hears how many rows are done, after each part but the last */
export async function bringParts(
  { send }: Pick<Submit, 'send'>,
  { brought, later }: Pick<ListPlan, 'brought' | 'later'>,
  onPart: (done: number) => void,
): Promise<Brought | null> {
  let [part, rest] = [brought, later];
  let all = { added: 0, changed: 0, notes: [] as readonly string[] };
  const acts: (string | undefined)[] = [];
  for (;;) {
    const outcome = await send('bringIn', { brought: part });
    if (outcome === null) return null;
    if (!outcome.ok) return { ok: false, error: outcome.error, done: all.added + all.changed };
    const { added, changed, notes } = outcome.value;
    all = { added: all.added + added, changed: all.changed + changed, notes: [...new Set([...all.notes, ...notes])] };
    acts.push(outcome.act);
    const edits = firstEdits(rest);
    if (edits.length === 0) return { ok: true, answer: all, act: whole(acts) };
    onPart(all.added + all.changed);
    [part, rest] = [{ ...brought, adds: [], edits }, rest.slice(edits.length)];
  }
}

/** Undefined where a part left none: half of it is nothing to undo. */
function whole(acts: readonly (string | undefined)[]): Acts | undefined {
  const known = acts.flatMap((act) => act ?? []);
  return known.length < acts.length ? undefined : known;
}

/** On a button while it is under way. */
export function busyWords(done: number): string {
  return done === 0 ? 'Working…' : `${counted(done, 'row')} done…`;
}

/** Issues beside one another are named, as many as one reads; and what is done all the same. */
export function whyNot({ message, issues }: CallTrouble, done = 0): string {
  const named = issues.length > 1 ? issues.slice(0, mostNamed) : [];
  const before = done === 0 ? [] : [`${counted(done, 'row')} are done; then it ended.`];
  const after = done === 0 ? [] : ['Look again: what is done is so already.'];
  return [...before, message, ...named.map((issue) => issue.message), ...after].join(' ');
}

const mostNamed = 5;
