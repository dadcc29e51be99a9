// Everything that the sidebar shows when it opens, in one call.

import type { Opened, TabView } from '../../contract/methods';
import type { OfferedPaper } from '../../contract/papers';
import { firstLines } from '../../office/digest/first-lines';
import type { Ports } from '../../ports';
import type { BoundSettings, BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog } from '../../schema/catalog';
import { isUsed } from '../../schema/in-use';
import { recordTables, tableOf } from '../../schema/workbook';
import { declaredTables } from '../../workbook/adopted/adopted-table';
import { isAskedByName } from '../../workbook/findings/alike-rows';
import { tablesReferred } from '../../workbook/references/reference-columns';
import type { ReadTable } from '../../workbook/rows/read-table';
import { recordCount } from '../../workbook/rows/records';
import { suggestionsOf } from '../../workbook/rows/suggestions';
import { remindersView } from '../reminders/reminders-view';
import { rememberTypedLog } from '../rows/typed-log';
import { rememberRetakes } from '../rows/typed-retake';
import { isAdoptable, namesTaken, offerWords, takenWords, withFoundTabs } from '../setup/found-tabs';
import { belongingOf } from '../transaction/belonging';
import { nowIn } from '../transaction/clocks';
import { goneIn, rememberHeadings } from '../transaction/following';
import { freshCatalog } from '../transaction/known-catalog';
import { headingProblems, readInUse, tablesInUse, tablesNamed } from '../transaction/reading';
import { type Located, locate } from '../transaction/tabs';
import { linesOf, standsInToday } from './today';

/**
 * One round trip for the properties, one for each tab read. Waits for no lock, and writes nothing but what it saw of headings that are new or were
 * changed: see `following.ts`.
 */
export function open(ports: Ports): Opened {
  const located = locate(ports);
  const fresh = freshCatalog(ports, located);
  const { catalog, problems: catalogProblems } = fresh;
  const belonging = belongingOf(ports, located);
  const { roles } = located.workbook;
  // Tabs that only happen to be called like ours, or that Routesheet was removed from, are for set-up to look at first.
  const ready = belonging !== 'new' && located.tabs.has(roles.settings) && located.tabs.has(roles.people);
  // What stands in no list of the Today view is read when its form is. A copy says what came along, receipts too.
  const { reads, problems, followed } = ready
    ? readInUse(
        ports,
        located,
        catalog,
        ({ baseTable, inUseWith }) => (belonging === 'copy' && inUseWith === null) || standsInToday(tableOf(located.workbook, baseTable)),
      )
    : { reads: [], problems: [], followed: [] };
  rememberRetakes(ports, located, catalog);
  if (ready) rememberTypedLog(ports, located, catalog);
  rememberHeadings(ports, located, [...fresh.followed, ...followed]);
  const today = nowIn(ports).date;
  const reminders = remindersView(ports, located, fresh, belonging);
  // What is in the way of the mails is said with them.
  const others = catalogProblems.filter((words) => !reminders.warnings.includes(words));
  return {
    version: ports.version,
    ready,
    clashes: belonging === 'new' ? clashesBefore(ports, located, catalog) : [],
    production: catalog.settings.production,
    today,
    zone: ports.book.zone(),
    me: ports.identity.active(),
    catalog,
    placements: { ...located.placements, gone: { ...located.placements.gone, ...goneIn([...fresh.followed, ...followed]) } },
    tabs: withPapers(ports, located, tabViews(located, catalog, reads, [...problems, ...others])),
    suggestions: suggestionsIn(located, catalog, reads),
    view: firstLines(linesOf(ports, located, catalog, reads)),
    reminders,
    checklist: {
      people: catalog.people.length,
      withAddress: catalog.people.filter(({ email }) => email !== null).length,
      production: catalog.settings.production !== '',
      coordinator: catalog.settings.coordinator !== '',
      rows: recordCount(reads),
      remindersOn: reminders.on,
    },
  };
}

/** Of the tabs whose forms need no more than themselves, and little of that. */
function suggestionsIn(located: Located, catalog: Catalog, reads: readonly ReadTable[]): Opened['suggestions'] {
  const offered = reads.filter(({ table }) => !namesRows(located, catalog, table) && !isAskedByName(table));
  return Object.fromEntries(offered.map((read) => [read.table.key, suggestionsOf(read)]));
}

/** With the papers that their rows have. */
function withPapers(
  { workbook: { papers = [], letters = [], posts = [] } }: Ports,
  { workbook }: Located,
  tabs: readonly TabView[],
): readonly TabView[] {
  return tabs.map((tab) => {
    const base = recordTables(workbook).find(({ key }) => key === tab.table)?.baseTable;
    const own = (all: readonly (OfferedPaper & { readonly of: string })[]) =>
      all.filter(({ of }) => of === base).map(({ key, title }) => ({ key, title }));
    const offered = { papers: own(papers), letters: own(letters), posts: own(posts) };
    return Object.values(offered).every(({ length }) => length === 0) ? tab : { ...tab, ...offered };
  });
}

/** What its form offers stands on other tabs too, which are read when it is opened. */
function namesRows(located: Located, catalog: Catalog, table: BoundTable): boolean {
  return tablesNamed(located, catalog, tablesReferred(table)).length > 0;
}

/** Said before anything is set up. */
function clashesBefore(ports: Ports, located: Located, { settings }: Catalog): readonly string[] {
  const { tables } = declaredTables(located.workbook);
  const used = tables.filter((table) => table.shape !== 'records' || isUsed(table, settings.inUse));
  const taken = namesTaken(ports, withFoundTabs(ports, located), used);
  return [...taken.map(takenWords), ...offerWords(taken, isAdoptable(located))];
}

/** The tabs that a row can be added to; problems that belong to no tab in use are shown with Settings'. */
function tabViews(located: Located, catalog: Catalog, reads: readonly ReadTable[], problems: readonly string[]): readonly TabView[] {
  const { tabs, workbook } = located;
  const { settings } = workbook.roles;
  const usable = [...tablesInUse(located, catalog), ...recordTables(workbook).filter(({ inUse }) => inUse === null)];
  const views = usable.flatMap((table) => {
    const tab = tabs.get(table.key);
    const read = reads.find((candidate) => candidate.table.key === table.key);
    return tab ? [{ table: table.key, tab: tab.name, rows: read?.records.length ?? 0, problems: read ? headingProblems(read) : [] }] : [];
  });
  return problems.length === 0
    ? views
    : [...views, { table: settings, tab: tabs.get(settings)?.name ?? tableOf<BoundSettings>(workbook, settings).tab, rows: 0, problems }];
}
