// What of a review would go on to a later one, before anything is written.

import type { Methods } from '../../contract/methods';
import type { CarryPlan } from '../../contract/reviews';
import { oneLine } from '../../documents/plain';
import type { Ports } from '../../ports';
import type { ReadRecord } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { onlyRow } from '../changes/keyed-row';
import { noLaterReview, nothingToCarry } from '../messages/reviews';
import { noteTabs } from '../notes/note-tabs';
import { Refusal } from '../transaction/failure';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readOne } from '../transaction/reading';
import { locate } from '../transaction/tabs';
import { carriedReview, laterReviews } from './carried';

/** Properties, the catalog, and one round trip for each of three tabs. @throws Refusal: invalid, where nothing is open or there is no later one; gone, twice, setup */
export function planCarry(ports: Ports, { review }: Methods['planCarry']['input']): CarryPlan {
  const located = locate(ports);
  const catalog = rememberedCatalog(ports, located);
  const tabs = noteTabs(located);
  const [reviews, notes, agenda] = [tabs.reviews, tabs.notes, tabs.agenda].map((table) => readOne(ports, located, table, catalog).read);
  if (!reviews || !notes || !agenda) throw new Error('three tabs were read');
  const from = onlyRow(reviews, review);
  const { wanted, missed } = carriedReview(tabs, { reviews, notes, agenda }, from, catalog);
  if (wanted.length === 0 && missed.length === 0) throw new Refusal('invalid', nothingToCarry());
  const later = laterReviews(reviews, from);
  if (later.length === 0) throw new Refusal('invalid', noLaterReview());
  const text = (record: ReadRecord, keys: readonly string[]) =>
    keys.map((key) => oneLine(String(valueIn(record, key) ?? ''), 80)).filter((part) => part !== '');
  const { columns, lines } = tabs;
  return {
    reviews: later,
    notes: wanted.map((note) => {
      const of = text(note, [columns.item, columns.step]).join(', ');
      const [words = ''] = text(note, [columns.note]);
      return of === '' ? words : `${of}: ${words}`;
    }),
    items: missed.map((line) => text(line, [lines.item, lines.step]).join(', ')),
  };
}
