// The tabs of reviews, their agenda and their notes, by what they are declared to be.

import type { BoundTable } from '../../schema/adopted/bound-table';
import type { NoteColumns } from '../../schema/row-rules';
import { recordTables } from '../../schema/workbook';
import { noReviewTabs } from '../messages/notes';
import { Refusal } from '../transaction/failure';
import type { Located } from '../transaction/tabs';

export interface NoteTabs {
  readonly notes: BoundTable;
  readonly columns: NoteColumns;
  readonly agenda: BoundTable;
  /** Columns of the agenda. */
  readonly lines: Readonly<Record<'review' | 'item' | 'step' | 'take' | 'decision' | 'order' | 'shown', string>>;
  readonly reviews: BoundTable;
}

/** @throws Refusal where the workbook has none */
export function noteTabs({ workbook, tabs }: Located): NoteTabs {
  const here = recordTables(workbook).filter(({ key }) => tabs.has(key));
  const notes = here.find((table) => table.notes !== null);
  const agenda = here.find(({ baseTable }) => baseTable === notes?.notes?.agenda.table);
  const { table: owner, by, following } = agenda?.linesOf ?? {};
  const reviews = here.find(({ baseTable }) => baseTable === owner);
  if (!notes?.notes || !agenda || !reviews || by === undefined || following === undefined) throw new Refusal('setup', noReviewTabs());
  const { order, shown } = notes.notes.agenda;
  const { item, step, take, state } = following;
  return { notes, columns: notes.notes, agenda, lines: { review: by, item, step, take, decision: state, order, shown }, reviews };
}
