// The crew list and the credit list, made of the People tab.

import type { CrewList } from '../../contract/crew';
import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog } from '../../schema/catalog';
import { shownText } from '../../schema/column';
import { listedWords } from '../../schema/traits';
import { sameText, seenText, textKey } from '../../schema/values/text';
import { tableOf } from '../../schema/workbook';
import { isActiveBy } from '../../workbook/catalog/catalog-people';
import type { ReadRecord, ReadTable } from '../../workbook/rows/read-table';
import { valueIn } from '../../workbook/rows/sheet-row';
import { rememberedCatalog } from '../transaction/known-catalog';
import { readOne } from '../transaction/reading';
import { locate } from '../transaction/tabs';

/** Columns of the crew list, as far as the tab has them. */
const crewColumns = ['name', 'role', 'department', 'company', 'email', 'phone', 'worksOn', 'start', 'finish'];

/**
 * On the crew list stands who is active; in the credits also who has left, under *Credit as* where that says something, each name once in a role. Properties,
 * the catalog and the tab. @throws Refusal: setup
 */
export function crew(ports: Ports): Methods['crew']['answer'] {
  const located = locate(ports);
  const catalog = rememberedCatalog(ports, located);
  const { read } = readOne(ports, located, tableOf<BoundTable>(located.workbook, located.workbook.roles.people), catalog);
  const people = inOrder(read, catalog);
  return { lists: [crewList(read, people, catalog), creditList(people)] };
}

/** By department as Lists has them, then by role and name; who has none stands last. */
function inOrder(read: ReadTable, { lists }: Catalog): readonly ReadRecord[] {
  const departments = listedWords(read.table.columns.department, lists).map(({ word }) => textKey(word));
  const placeOf = (record: ReadRecord) => {
    const department = textKey(textIn(record, 'department'));
    const at = departments.indexOf(department);
    return department === '' ? departments.length + 1 : at < 0 ? departments.length : at;
  };
  const named = read.records.filter((record) => textIn(record, 'name') !== '');
  return [...named].sort(
    (one, other) =>
      placeOf(one) - placeOf(other) ||
      ['department', 'role', 'name'].reduce((order, key) => order || textIn(one, key).localeCompare(textIn(other, key)), 0),
  );
}

function textIn(record: ReadRecord, key: string): string {
  return seenText(String(valueIn(record, key) ?? ''));
}

function crewList({ columns }: ReadTable, people: readonly ReadRecord[], catalog: Catalog): CrewList {
  const active = people.filter((record) => isActiveBy(textIn(record, 'active'), catalog.lists));
  const there = crewColumns.flatMap((key) => columns.find((column) => column.key === key) ?? []);
  // What nobody has filled takes the width of a page for nothing.
  const shown = there.filter(({ key }) => key === 'name' || active.some((record) => textIn(record, key) !== ''));
  return {
    title: 'Crew list',
    headings: shown.map(({ heading }) => heading),
    rows: active.map((record) => shown.map(({ key, column }) => shownText(valueIn(record, key) ?? null, column, catalog))),
  };
}

function creditList(people: readonly ReadRecord[]): CrewList {
  const rows: (readonly string[])[] = [];
  for (const record of people) {
    const line = [textIn(record, 'department'), textIn(record, 'role'), textIn(record, 'creditAs') || textIn(record, 'name')];
    if (!rows.some((other) => other.every((text, at) => sameText(text, line[at] ?? '')))) rows.push(line);
  }
  return { title: 'Credit list', headings: ['Department', 'Role', 'Name'], rows };
}
