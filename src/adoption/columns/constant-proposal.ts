// What all rows of a tab have, though no column says so: the episode that it is named after, whether its deliveries go out or come in.

import type { Choice, Proposal } from '../../contract/adoption';
import type { AdoptedTab } from '../../schema/adopted/adoption';
import type { Catalog } from '../../schema/catalog';
import type { Table } from '../../schema/table';
import { listedWords } from '../../schema/traits';
import type { Mapped, SeenTab } from '../shape';

export interface ConstantsProposed {
  readonly constants: Proposal['constants'];
  readonly tabs: readonly AdoptedTab[];
  readonly troubles: readonly string[];
}

/** Stands for the name of the tab. */
const tabName = '*';

/** Asked for: words that a deadline depends on, and the largest thing that rows are a part of - the episode - where no column says them. */
export function proposeConstants(
  table: Table,
  mapped: readonly Mapped[],
  tabs: readonly SeenTab[],
  said: Readonly<Record<string, string>>,
  catalog: Catalog,
): ConstantsProposed {
  const lacks = (key: string) => key in table.columns && !mapped.some((one) => one.key === key);
  const conditions = new Set(table.deadlines.flatMap(({ when }) => when.map(({ column }) => column)));
  const needed = [...conditions].filter(lacks).map((key) => wordConstant(table, key, said, catalog));
  const constants = [
    ...needed,
    ...table.partOf
      .slice(0, 1)
      .filter(lacks)
      .map((key) => wholeConstant(table, key, tabs, said)),
  ];
  return {
    constants,
    tabs: tabs.map(({ sheetId, name }) => ({
      sheetId,
      constants: Object.fromEntries(
        constants.flatMap(({ column, choice }) => (choice === '' ? [] : [[column, choice === tabName ? name.trim() : choice]])),
      ),
    })),
    troubles: needed
      .filter(({ choice }) => choice === '')
      .map(({ heading }) => `No column says ${heading}. Choose what holds for all rows.`),
  };
}

function wordConstant(
  table: Table,
  key: string,
  said: Readonly<Record<string, string>>,
  { lists }: Catalog,
): Proposal['constants'][number] {
  const column = table.columns[key];
  const choices = listedWords(column, lists).map(({ word }): Choice => ({ key: word, words: word }));
  const choice = choices.some((one) => one.key === said[key]) ? (said[key] ?? '') : '';
  return { column: key, heading: headingOf(table, key), choices, choice };
}

/** Several tabs of one kind are most often one for each episode. */
function wholeConstant(
  table: Table,
  key: string,
  tabs: readonly SeenTab[],
  said: Readonly<Record<string, string>>,
): Proposal['constants'][number] {
  const isEpisode = tabs.length > 1 || /\d/.test(tabs[0]?.name ?? '');
  const choices = [
    { key: '', words: 'none' },
    { key: tabName, words: tabs.length > 1 ? 'the name of each tab' : `the tab’s name, ${tabs[0]?.name ?? ''}` },
  ];
  const own = said[key];
  const choice = own === '' || own === tabName ? own : isEpisode && tabs.length > 1 ? tabName : '';
  return { column: key, heading: headingOf(table, key), choices, choice };
}

function headingOf(table: Table, key: string): string {
  const column = table.columns[key];
  return column === undefined || column.kind === 'perStep' ? key : column.heading;
}
