// Who must act: whoever holds the work by what its status means.

import type { WorkItem } from './work';

/** `people`: the ones named on it; `leads`: they approve it; `coordinator`: nobody else can. */
export interface Holders {
  readonly as: 'people' | 'leads' | 'coordinator';
  readonly names: readonly string[];
}

const nobody: Holders = { as: 'people', names: [] };
const coordinator: Holders = { as: 'coordinator', names: [] };

/**
 * A step: to do, working, retake and approved with fixes the people named; with reviewer its leads, else the coordinator; with client the coordinator. A row of a tab
 * without steps: its owner, else the coordinator. Blocked: whoever leads the step; the coordinator has it to sort out. Nobody when the date need not be met any more. Somebody may be named whom no mail reaches.
 */
export function holdersOf({ open, step, means, by, leads }: WorkItem): Holders {
  if (!open) return nobody;
  if (means === 'blocked') return { as: 'leads', names: leads };
  if (step === null) return by.length > 0 ? { as: 'people', names: by } : coordinator;
  if (means === 'with client') return coordinator;
  if (means === 'with reviewer') return leads.length > 0 ? { as: 'leads', names: leads } : coordinator;
  return { as: 'people', names: by };
}

/** True when somebody should be named on it and nobody is; a name that cannot be read is another matter. */
export function wantsPerson(item: WorkItem): boolean {
  const { open, step, by, byHeading, byColumn, due, problems } = item;
  const blank = byHeading !== null && by.length === 0 && !problems.some(({ column }) => column === byColumn);
  return open && step !== null && inHand(item) && due !== null && blank;
}

/** By its status it is up to those who are named on it. */
export function inHand({ means }: WorkItem): boolean {
  return means === 'to do' || means === 'working' || means === 'ready' || means === 'retake' || means === 'approved with fixes';
}
