// The reference page from the declarations: every tab, heading, drop-down and setting.

import type { Column } from '../src/schema/column';
import { afterStep, type Columns, type PerStep, stepParts } from '../src/schema/per-step';
import type { AnyTable, Log, SettingsTable, Table } from '../src/schema/table';
import { holdsWhat } from '../src/schema/traits';
import type { WordList } from '../src/schema/values/word-list';
import { saidMeaning } from '../src/schema/values/words';
import type { WorkbookDefinition } from '../src/schema/workbook';
import { settingsFields } from '../src/workbook/catalog/setting-fields';
import {
  absenceSentence,
  attentionSentence,
  deadlineWords,
  fillSentence,
  holidaysSentence,
  repeatsSentence,
  ruleSentence,
  snoozeSentence,
} from './rule-words';

/** The whole page as Markdown. */
export function referencePage(workbook: WorkbookDefinition): string {
  return `${[
    '# Reference: tabs, headings, words and settings',
    'Made from `src/tables` by `npm run docs`; a test compares the two. Do not edit it by hand.',
    'A heading marked **\\*** must be filled. Columns may be moved, and others put between them; they are found by their heading.',
    ...workbook.tables.map((table) => tabSection(table, workbook)),
    listsSection(workbook.lists),
  ].join('\n\n')}\n`;
}

function tabSection(table: AnyTable, workbook: WorkbookDefinition): string {
  const parts = table.shape === 'settings' ? settingsParts(table, workbook) : columnParts(table, workbook);
  return [`## ${table.tab}`, ...parts].join('\n\n');
}

function settingsParts(table: SettingsTable, workbook: WorkbookDefinition): string[] {
  const rows = settingsFields(workbook).map(({ column, initially, does }) => [
    column.heading,
    initially === '' ? '(blank)' : initially,
    does,
  ]);
  return [table.purpose, tableOf(['Setting', 'Starts as', 'What it does'], rows)];
}

function columnParts(table: Table | Log, workbook: WorkbookDefinition): string[] {
  const columns = Object.values<Column | PerStep>(table.columns as Columns).flatMap((column) => columnRows(column, workbook.lists));
  const records = table.shape === 'records' ? [switchedOff(table), ruleLines(table)] : [];
  return [table.purpose, tableOf(['Heading', 'Holds', 'Note'], columns), ...records].filter((part) => part !== '');
}

function columnRows(column: Column | PerStep, lists: readonly WordList[]): string[][] {
  if (column.kind !== 'perStep') {
    const whose = column.onlyIn === undefined ? '' : 'In a workbook of the office alone. ';
    return [[`${column.heading}${column.required ? ' **\\***' : ''}`, holds(column, lists), `${whose}${column.help ?? ''}`]];
  }
  const { status, ...others } = column.parts;
  return [
    ['*Step*, once per step', holds(status, lists), 'Its heading is the name of the step: Rig. With one step only: Status.'],
    ...stepParts.flatMap((part) => (part === 'status' ? [] : [[`*Step* ${afterStep[part]}`, holds(others[part], lists), '']])),
  ];
}

function holds(column: Column, lists: readonly WordList[]): string {
  return holdsWhat(column, (list) => lists.find(({ key }) => key === list)?.title ?? list);
}

function switchedOff(table: Table): string {
  return table.inUse === false ? `Switched off at first: set *Use ${table.tab}* to yes in Settings and run *Set up workbook*.` : '';
}

function ruleLines(table: Table): string {
  return [
    ...table.deadlines.map((deadline) => deadlineWords(table, deadline)),
    ...table.attention.map((attention) => attentionSentence(table, attention)),
    ...(table.absence === null ? [] : [absenceSentence(table, table.absence)]),
    ...(table.snoozes === null ? [] : [snoozeSentence(table, table.snoozes)]),
    ...(table.holidays === null ? [] : [holidaysSentence(table, table.holidays)]),
    ...(table.repeats === null ? [] : [repeatsSentence(table, table.repeats)]),
    ...table.fills.map((fill) => fillSentence(table, fill)),
    ...table.rules.map((rule) => ruleSentence(table, rule)),
  ]
    .map((sentence) => `- ${sentence}`)
    .join('\n');
}

function listsSection(lists: readonly WordList[]): string {
  const sections = lists.map((list) => `### ${list.title}\n\n${wordsTable(list)}`);
  return [
    '## The words of the drop-downs',
    'What a new *Lists* tab starts with. Words may be renamed and added; rules read what a word means.',
    ...sections,
  ].join('\n\n');
}

/** Lists that no rule reads have no meanings to show. */
function wordsTable({ words, meanings }: WordList): string {
  if (meanings.length > 0) {
    const rows = words.map((one) => [one.word, saidMeaning(one), one.also.join(', ')]);
    return tableOf(['Word', 'Means', 'Also written as'], rows);
  }
  return tableOf(
    ['Word', 'Also written as'],
    words.map(({ word, also }) => [word, also.join(', ')]),
  );
}

/** A Markdown table; a bar in a cell would end it. */
function tableOf(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}
