// What of a checklist is no job yet, with its dates and names.

import type { Methods } from '../../contract/methods';
import type { ChecklistPlan } from '../../contract/studio';
import { dueDatesIn } from '../../office/due-rules/due-dates';
import type { Ports } from '../../ports';
import type { ChecklistColumns, ChecklistLine, ChecklistOwner } from '../../schema/calendar/checklist';
import { checklistNames, roleWords } from '../../schema/calendar/checklist';
import type { Catalog } from '../../schema/catalog';
import { anchorsOf } from '../../schema/kinds/due-rule';
import { dueRuleIn } from '../../schema/values/due-rule';
import { timesOf } from '../../schema/values/grouping';
import { dayInWords, isLocalDate } from '../../schema/values/local-date';
import { textKey } from '../../schema/values/text';
import type { Values } from '../../schema/values/value';
import { recordTables } from '../../schema/workbook';
import { settingsTable } from '../../workbook/catalog/setting-fields';
import { wroteFor } from '../../workbook/references/derived';
import { type DueTabs, dueTabs } from '../due-rules/due-tabs';
import { lackingIn } from '../due-rules/naming';
import { nobodyHasRole, productionDateWanted } from '../messages/studio/checklists';
import { tabNotInUse } from '../messages/workbook';
import { invalid } from '../transaction/failure';

/**
 * Lines of the checklist that no row has yet, whoever has changed or ticked the others. Properties, the catalog, and one round trip for the tab.
 * @throws Refusal: invalid, where Settings lack the day that it counts from; setup
 */
export function planChecklist(ports: Ports, { checklist: key }: Methods['planChecklist']['input']): ChecklistPlan {
  const tabs = dueTabs(ports, (_dueBy, { checklists }) => checklists !== null);
  const columns = tabs?.table.checklists;
  if (!tabs || !columns) return off(ports);
  const lines = ports.workbook.checklists?.().find((one) => one.key === key)?.lines ?? [];
  const unset = anchorsIn(tabs, lines).find((anchor) => tabs.catalog.settings.dates?.[anchor] === undefined);
  if (unset !== undefined) {
    const setting = settingsTable(ports.workbook)?.settings[unset]?.column.heading ?? unset;
    throw invalid([{ path: 'checklist', message: productionDateWanted({ setting }) }]);
  }
  const isLacking = lackingIn(tabs.read, tabs.named);
  const all = lines.map((line) => ({ line, row: rowOf(tabs, columns, line, checklistNames[key]) }));
  const missing = all.filter(({ row }) => isLacking(row));
  return {
    table: tabs.table.key,
    lines: missing.map(({ line: { job, forWhom, rule }, row }) => {
      const [day, holder] = [row[tabs.dueBy.date], row[columns.holder]];
      return { job, forWhom, rule, due: isLocalDate(day) ? dayInWords(day) : '', holder: String(holder ?? '') };
    }),
    rows: missing.map(({ row }) => row),
    already: all.length - missing.length,
    notes: withoutNames(
      missing.map(({ line }) => line),
      tabs.catalog,
    ),
  };
}

function off({ workbook }: Ports): ChecklistPlan {
  const tab = recordTables(workbook).find(({ checklists }) => checklists !== null)?.tab ?? '';
  return { table: '', lines: [], rows: [], already: 0, notes: [tabNotInUse({ tab })] };
}

/** What its lines count from, each once. */
function anchorsIn({ table, dueBy, catalog }: DueTabs, lines: readonly ChecklistLine[]): readonly string[] {
  const column = table.columns[dueBy.rule];
  const anchors = column?.kind === 'dueRule' ? anchorsOf(column, catalog) : [];
  const rules = lines.map(({ rule }) => dueRuleIn(rule, anchors));
  return [...new Set(rules.flatMap((rule) => (rule.ok ? [rule.value.anchor] : [])))];
}

function rowOf({ table, dueBy, sources, catalog }: DueTabs, columns: ChecklistColumns, line: ChecklistLine, name: string): Values {
  const due = dueDatesIn(table, dueBy, sources, catalog)({ [dueBy.rule]: line.rule })?.due ?? null;
  return {
    ...{ [table.name]: line.job, [columns.holder]: holderOf(line.owner, catalog), [columns.forWhom]: line.forWhom },
    ...{ [columns.from]: name, [dueBy.rule]: line.rule, [dueBy.date]: due, [wroteFor(table, dueBy.date) ?? '']: due },
  };
}

/** Null: nobody is named, which leaves it with the coordinator. */
function holderOf(owner: ChecklistOwner, { people, settings: { manager } }: Catalog): string | null {
  if (owner === 'coordinator') return null;
  if (owner === 'manager') return manager || null;
  const having = people.filter(({ active, role }) => active && roleWords[owner].some((word) => ` ${textKey(role)} `.includes(` ${word} `)));
  const [only, ...others] = having;
  return only === undefined || others.length > 0 || only.twice ? null : only.name;
}

function withoutNames(lines: readonly ChecklistLine[], catalog: Catalog): readonly string[] {
  const owners = lines.flatMap(({ owner }) => (owner !== 'coordinator' && holderOf(owner, catalog) === null ? [owner] : []));
  return [...timesOf(owners)].map(([owner, count]) =>
    nobodyHasRole({ count, whose: owner === 'manager' ? 'the production manager' : owner }),
  );
}
