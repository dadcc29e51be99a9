// The tabs without which nobody may be mailed, and what is wrong with them: not there, or not to be read whole.

import type { AnyTable } from '../../schema/table';
import { isNeeded, type Role, roleOf } from '../../schema/workbook';
import { settingHeadings } from '../../workbook/catalog/setting-columns';
import { columnsOf } from '../../workbook/layout/columns';
import { columnsUnsure, noMailsUntilThen, tabGone } from '../messages/workbook';
import type { Followed } from './following';
import type { Located } from './tabs';

/** Columns that no mail depends on, by what their tab is for. */
const spared: Readonly<Partial<Record<Role, readonly string[]>>> = {
  people: ['company', 'department', 'phone', 'start', 'finish', 'country', 'worksOn', 'creditAs'],
  settings: [settingHeadings[2]],
  steps: ['waitsFor'],
};

/** Tabs that say who is who, what words mean, when mails go, and who was told what, and are not there: one sentence each. No round trip. */
export function missingTabs({ tabs, workbook }: Located): readonly string[] {
  const gone = workbook.tables.filter((table) => {
    const role = roleOf(table);
    return role !== null && isNeeded(role) && !tabs.has(table.key);
  });
  return gone.map(({ tab }) => tabGone({ tab }));
}

/** The same of those that the catalog is read from, and what cannot be read on the others of them. */
export function catalogDisorder(located: Located, read: readonly Followed[]): readonly string[] {
  return [...missingTabs(located), ...read.flatMap(headingDisorder)];
}

/** Headings of a needed tab of which nobody can tell what stands under them; at most one sentence. */
export function headingDisorder({ table, tab, unsure }: Pick<Followed, 'table' | 'tab' | 'unsure'>): readonly string[] {
  const headings = columnsOf(table, []).flatMap(({ key, heading }) =>
    unsure.includes(key) && !sparedOf(table).includes(key) ? [`“${heading}”`] : [],
  );
  return headings.length === 0 ? [] : [columnsUnsure({ tab, headings })];
}

function sparedOf(table: AnyTable): readonly string[] {
  const role = roleOf(table);
  return (role && spared[role]) ?? [];
}

/** What is wrong as people are told it; `''`: nothing. */
export function stopWords(disorder: readonly string[]): string {
  return disorder.length === 0 ? '' : [...disorder, noMailsUntilThen()].join(' ');
}
