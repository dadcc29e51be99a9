// Carrying what is open of a review forward to a later one.

import { listedWords } from '../../schema/traits';
import { wordMeaning } from '../../schema/values/words';
import { editOfRecord } from '../changes/changes';
import { onlyRow } from '../changes/keyed-row';
import { sameReview } from '../messages/reviews';
import { noteTabs } from '../notes/note-tabs';
import { carriedItems, carriedNote, carriedReview } from '../reviews/carried';
import { Refusal } from '../transaction/failure';
import { defineAct } from './act';

/**
 * Each open note becomes a row of the later review that says which one it goes on from, and is closed in its own; items that were not reached come onto the
 * later agenda. What goes on already is not added again, by whomever. One round trip for each of three tabs. @throws Refusal: invalid, gone, twice, busy, setup
 */
export const carryForward = defineAct(
  { review: 'pastReview', to: 'laterReview' },
  {
    tables: (_input, located) => {
      const { agenda, notes } = noteTabs(located);
      return [agenda.key, notes.key];
    },
    undoable: true,
    work: (desk, { review, to }) => {
      const tabs = noteTabs(desk.located);
      const { notes, agenda, reviews, columns, lines } = tabs;
      const catalog = desk.catalog();
      const { read } = desk.read(reviews.key);
      const [from, next] = [onlyRow(read, review), onlyRow(read, to).id];
      if (from.id === next) throw new Refusal('invalid', sameReview());
      const reads = { reviews: read, notes: desk.read(notes.key).read, agenda: desk.read(agenda.key).read };
      const { open, wanted, missed } = carriedReview(tabs, reads, from, catalog);
      const items = carriedItems(tabs, reads.agenda, missed, next);
      const closed = wordMeaning('closed', listedWords(notes.columns[columns.state], catalog.lists));
      const rows = wanted.map((note) => carriedNote(tabs, note, next));
      return {
        changes: {
          adds: [
            ...(rows.length === 0 ? [] : [{ table: notes.key, rows, known: [columns.item] }]),
            ...(items.length === 0 ? [] : [{ table: agenda.key, rows: items, known: [lines.item] }]),
          ],
          edits: open.map((note) => editOfRecord(notes.key, note, { [columns.state]: closed ?? null })),
        },
        answer: () => ({ notes: rows.length, items: items.length }),
      };
    },
  },
);
