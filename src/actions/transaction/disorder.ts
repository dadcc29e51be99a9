// The tabs without which nobody may be mailed, and what is wrong with them: not there, or not to be read whole.

import { inWords } from '../../schema/values/text';
import { settingHeadings } from '../../workbook/catalog/setting-columns';
import { columnsOf } from '../../workbook/layout/columns';
import type { Followed } from './following';
import type { Located } from './tabs';

/** They say who is who, what words mean, when mails go, and who was told what. */
const needed = ['settings', 'people', 'lists', 'steps', 'sentMail'];

/** Columns that no mail depends on. */
const spared: Readonly<Record<string, readonly string[]>> = { people: ['company', 'department'], settings: [settingHeadings[2]] };

/** The needed tabs that are not there, one sentence each. No round trip. */
export function missingTabs({ tabs, workbook }: Located): readonly string[] {
  const gone = workbook.tables.filter(({ key }) => needed.includes(key) && !tabs.has(key));
  return gone.map(({ tab }) => `The tab “${tab}” is gone.`);
}

/** The same of those that the catalog is read from, and what cannot be read on the others of them. */
export function catalogDisorder(located: Located, read: readonly Followed[]): readonly string[] {
  return [...missingTabs(located), ...read.flatMap(headingDisorder)];
}

/** Headings of a needed tab of which nobody can tell what stands under them; at most one sentence. */
export function headingDisorder({ table, tab, unsure }: Pick<Followed, 'table' | 'tab' | 'unsure'>): readonly string[] {
  const headings = columnsOf(table, []).flatMap(({ key, heading }) =>
    unsure.includes(key) && !spared[table.key]?.includes(key) ? [`“${heading}”`] : [],
  );
  if (headings.length === 0) return [];
  const columns = `the ${headings.length === 1 ? 'column' : 'columns'} ${inWords(headings)}`;
  return [`On “${tab}” Routesheet cannot tell which is ${columns}: the heading is gone, stands there twice or over another column.`];
}

/** What is wrong as people are told it; `''`: nothing. */
export function stopWords(disorder: readonly string[]): string {
  return disorder.length === 0 ? '' : [...disorder, 'No mails go out until then. Repair in Reminders mends it.'].join(' ');
}
