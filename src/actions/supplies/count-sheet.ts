// The page of a stocktake: what stands where, and room to write down how much of it there is.

import type { Methods } from '../../contract/methods';
import type { PaperModel } from '../../documents/paper/model';
import type { Ports } from '../../ports';
import { dateInFull } from '../../schema/values/local-date';
import { sameText } from '../../schema/values/text';
import { everyPlace, itemsNotTold, placeOfCount, stocktake } from '../messages/counting';
import { madePaper } from '../papers/paper';
import { ourParty } from '../papers/parties';
import { nowIn } from '../transaction/clocks';
import { productionTitle } from '../transaction/production-title';
import { locate } from '../transaction/tabs';
import { tabsNow } from './plan-buying';
import { itemsOn } from './shelf';

/** To write on: as wide as a figure of five digits. */
const room = '_'.repeat(10);

/**
 * What is on hand is not on it: whoever counts looks at the shelf. Properties, the catalog, and the tab; nothing is written. The table to take along has nothing
 * where somebody is to write. @throws Refusal: setup
 */
export function countSheet(ports: Ports, { place, form }: Methods['countSheet']['input']): Methods['countSheet']['answer'] {
  const tabs = tabsNow(ports, locate(ports));
  const { items, left } = itemsOn(tabs);
  const shown = place === '' ? items : items.filter((one) => sameText(one.place, place));
  const production = productionTitle(ports, tabs.catalog);
  const { date } = nowIn(ports);
  const { title, headings, counted } = stocktake();
  const model: PaperModel = {
    ...{ title, number: date, about: place === '' ? everyPlace() : placeOfCount({ place }), production, day: dateInFull(date) },
    parties: [ourParty(tabs.catalog, production)],
    ...{ facts: [], paragraphs: [], statements: [], signatures: [counted] },
    table: {
      columns: headings.map((heading) => ({ heading, isNumber: false })),
      rows: shown.map(({ id, name, unit, place: where }) => [where, id, name, unit, room, room]),
      totals: null,
    },
  };
  const made = madePaper(ports, { model, notes: left === 0 ? [] : [itemsNotTold({ count: left })] }, form);
  return { ...made, rows: made.rows.map((row) => row.map((cell) => (cell === room ? '' : cell))) };
}
