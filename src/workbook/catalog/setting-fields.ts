// All settings of a workbook: those that are declared, and those that follow from its tables.

import type { BoundSettings, BoundTable } from '../../schema/adopted/bound-table';
import type { Column } from '../../schema/column';
import type { Deadline } from '../../schema/deadline';
import { isChoice } from '../../schema/in-use';
import { flag } from '../../schema/kinds/flag';
import { reminderDays, reminderDaysInWords } from '../../schema/kinds/setting';
import { groupedBy } from '../../schema/values/grouping';
import { onceForEach } from '../../schema/values/once';
import { recordTables, type WorkbookDefinition } from '../../schema/workbook';

/** One row of the Settings tab. */
export interface SettingField {
  /** `sendHour`, `use/shots`, `remind/assets`, `remind/reviews/held`. */
  readonly key: string;
  readonly column: Column;
  /** As it would be typed: the value until the coordinator says otherwise. */
  readonly initially: string;
  readonly does: string;
}

/** Deadlines of one table that people are reminded of on the same days: they share a row of the settings. */
export interface ReminderRow extends SettingField {
  readonly table: BoundTable;
  readonly deadlines: readonly Deadline[];
  /** Key in `Settings.reminderDays`. */
  readonly days: string;
}

/** Declared settings first, then which tabs are in use, then the reminder days. */
export const settingsFields = onceForEach((workbook: WorkbookDefinition): readonly SettingField[] => {
  const declared = settingsTable(workbook)?.settings ?? {};
  return [
    ...Object.entries(declared).map(([key, { column, initially, does }]) => ({ key, column, initially, does })),
    ...useFields(workbook),
    ...reminderFields(workbook),
  ];
});

/** The settings' own table; null in a workbook without one. */
export function settingsTable({ tables }: WorkbookDefinition): BoundSettings | null {
  return tables.find((table): table is BoundSettings => table.shape === 'settings') ?? null;
}

/** Tabs that may be switched on and off. */
export function useFields(workbook: WorkbookDefinition): readonly (SettingField & { readonly table: BoundTable })[] {
  return recordTables(workbook)
    .filter(isChoice)
    .map((table) => ({
      table,
      key: `use/${table.key}`,
      column: { ...flag(`Use ${table.tab}`), formerly: (table.formerly ?? []).map((tab) => `Use ${tab}`) },
      initially: table.inUse ? 'yes' : 'no',
      does: `yes or no. After a change to yes, run Set up workbook and the tab ${table.tab} appears.`,
    }));
}

/** A row for each table with reminder days; several where its deadlines differ in them. */
export const reminderFields = onceForEach((workbook: WorkbookDefinition): readonly ReminderRow[] =>
  recordTables(workbook).flatMap((table) => {
    const groups = deadlineGroups(table.deadlines);
    return groups.map((deadlines): ReminderRow => {
      const [first] = deadlines;
      const alone = groups.length === 1;
      const days = alone ? table.key : `${table.key}/${first?.name}`;
      return {
        table,
        deadlines,
        days,
        key: `remind/${days}`,
        column: { ...reminderDays(reminderLabel(table.tab, alone ? undefined : first)), formerly: formerReminderLabels(table, deadlines) },
        initially: reminderDaysInWords(first?.remindOn ?? []),
        does: 'Working days before, on and after the date, such as: 5 before, on the day, 1 after. Blank: only the week’s mail.',
      };
    });
  }),
);

function reminderLabel(tab: string, deadline?: Pick<Deadline, 'words'>): string {
  return `Reminder days: ${tab}${deadline === undefined ? '' : ` (${deadline.words.coming})`}`;
}

/** Whether a deadline shares its row depends on when people are reminded of the others by default, which may have been another day. */
function formerReminderLabels({ tab, formerly = [] }: BoundTable, deadlines: readonly Deadline[]): readonly string[] {
  const words = deadlines.flatMap(({ words: { coming, formerly: before = [] } }) => [coming, ...before]);
  return [tab, ...formerly].flatMap((name) => [
    ...words.map((coming) => reminderLabel(name, { words: { past: '', coming } })),
    reminderLabel(name),
  ]);
}

function deadlineGroups(deadlines: readonly Deadline[]): readonly (readonly Deadline[])[] {
  return [...groupedBy(deadlines, ({ remindOn }) => reminderDaysInWords(remindOn)).values()];
}
