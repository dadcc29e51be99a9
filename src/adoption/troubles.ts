// What is in the way of using a tab, in words: nothing is written while there is any.

import type { HeadingPlace } from '../schema/adopted/placement';
import type { Table } from '../schema/table';
import { isStatus } from '../schema/traits';
import { cellText, type Grid } from '../schema/values/cell';
import { inWords } from '../schema/values/text';
import { findHeading } from '../workbook/layout/heading-row';
import { headingAt } from '../workbook/layout/renamed-headings';
import type { KeyProposed } from './columns/key-proposal';
import { phraseOf } from './columns/phrase';
import type { SortedTab } from './notes';
import type { Mapped, SeenTab } from './shape';

interface TabAsked {
  readonly table: Table;
  readonly place: HeadingPlace;
  readonly mapped: readonly Mapped[];
  readonly key: KeyProposed;
  readonly sorted: readonly SortedTab[];
  /** Of the first tab, mapped or not. */
  readonly headings: readonly string[];
  /** Somebody chose what its rows are. */
  readonly isSaid: boolean;
}

/** Of people who are no work, of its name column, of tabs that differ, of rows that there are none of. */
export function tabTroubles({ table, place, mapped, key, sorted, headings, isSaid }: TabAsked): readonly string[] {
  const tabs = sorted.map(({ tab }) => tab);
  return [
    ...peopleTroubles(table, { headings, mapped, isSaid }),
    ...nameTroubles(table, mapped, key),
    ...differingTabs(tabs, place, mapped),
    ...emptyTroubles(table, sorted),
  ];
}

function nameTroubles(table: Table, mapped: readonly Mapped[], { ownIds }: KeyProposed): readonly string[] {
  const isNamed = mapped.some(({ key }) => key === table.name) || !ownIds;
  return isNamed ? [] : [`No column holds the ${table.one}’s name. Choose it: without it nobody could tell the rows apart.`];
}

/** Of several tabs each must have all the headings, or it is another table. */
function differingTabs(tabs: readonly SeenTab[], place: HeadingPlace, mapped: readonly Mapped[]): readonly string[] {
  const [first, ...others] = tabs;
  if (!first) return [];
  return others.flatMap(({ name, grid }) => {
    const lacking = mapped.filter(({ at }) => {
      const heading = headingAt(first.grid, place, at);
      return heading !== null && findHeading(grid, place, heading) === undefined;
    });
    const headings = inWords(lacking.slice(0, 3).map(({ heading }) => `“${heading}”`));
    return lacking.length === 0 ? [] : [`The tab ${name} has no ${headings} as ${first.name} has. Take it out, and use it by itself.`];
  });
}

/** A tab of which nothing would be used. */
function emptyTroubles({ one, many }: Table, sorted: readonly SortedTab[]): readonly string[] {
  if (sorted.some(({ rows }) => rows.length > 0)) return [];
  const isEmpty = sorted.every(({ asides }) => asides.length === 0);
  return [
    isEmpty
      ? `There are no ${many} below these headings yet. Write the first one there, or choose another row of headings.`
      : `No row would be used: none of them has a name. Choose the column that says what each ${one} is called.`,
  ];
}

const ways =
  /^(contact )?(e ?mail|mail|e ?mail address|phone|phone no|phone number|telephone|tel|mobile|cell|cell phone|handy|telefon|telefono|telephone|courriel)$/;
const posts = /^(role|position|job title|job|title|department|dept|discipline|day rate|rate|union|agent|contract start|contract end)$/;

/** True for headings such as Role, Phone and Email side by side. */
function isContactList(texts: readonly string[]): boolean {
  return texts.map(phraseOf).filter((phrase) => ways.test(phrase) || posts.test(phrase)).length >= 2;
}

/** Where not even a row of headings was found: nobody on it can be taken for work. */
export function contactTroubles(grid: Grid): readonly string[] {
  const isList = grid.slice(0, 10).some((row) => isContactList(row.map((cell) => cellText(cell).trim())));
  return isList
    ? [
        'This looks like a list of people or companies: nothing in it is work. Copy its names and addresses to the tab People, or to Companies.',
      ]
    : [];
}

/**
 * A list of people or of contacts is no list of work: nothing in it is owed, and taken for one everybody on it would be an asset, or away.
 */
function peopleTroubles(
  { absence, one, many }: Table,
  seen: { readonly headings: readonly string[]; readonly mapped: readonly Mapped[]; readonly isSaid: boolean },
): readonly string[] {
  const phrases = seen.headings.map(phraseOf);
  const hasWays = phrases.some((phrase) => ways.test(phrase));
  const hasPosts = phrases.some((phrase) => posts.test(phrase));
  const isWork = seen.mapped.some(({ column }) => isStatus(column));
  if (seen.isSaid || isWork || !(hasWays || (hasPosts && absence !== null))) return [];
  return [
    `This looks like a list of people or companies, not of ${many}: nothing in it is work. Copy its names and addresses to the tab People, or to Companies. If each row really is one ${one}, say so in step 2.`,
  ];
}
