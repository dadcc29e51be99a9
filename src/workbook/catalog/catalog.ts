// Reading the workbook's own small tabs: Settings, Steps, Lists and People become the catalog that every rule is given.

import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog, Settings } from '../../schema/catalog';
import { onceForEach } from '../../schema/values/once';
import { type CatalogRole, recordTables, type WorkbookDefinition } from '../../schema/workbook';
import type { ReadTable } from '../rows/read-table';
import { readTable } from '../rows/records';
import { sharedText } from './catalog-messages';
import { peopleIn } from './catalog-people';
import { type BookLocale, noLocale, settingsIn } from './catalog-settings';
import { stepsIn } from './catalog-steps';
import type { CatalogTab } from './catalog-tab';
import { wordsIn } from './catalog-words';
import { sharedTexts } from './shared-texts';
import { type RowProblem, rowWords, type Understood } from './understood';

/** By what they are read for; null: the workbook has no such tab (yet). */
export type CatalogTabs = Readonly<Record<CatalogRole, CatalogTab | null>>;

/** What was understood, and what was not, in plain words with the tab and row. */
export interface ReadCatalog {
  readonly catalog: Catalog;
  readonly problems: readonly string[];
  /** The same, row by row. */
  readonly rowProblems: readonly RowProblem[];
}

/** Each tab is read with what the ones before it say; a tab that is missing gives what its declaration begins with (no steps, no people). */
export function catalogOf(workbook: WorkbookDefinition, tabs: CatalogTabs, locale: () => BookLocale = () => noLocale): ReadCatalog {
  const problems: RowProblem[] = [];
  const keep = <T>({ value, problems: more }: Understood<T>): T => {
    problems.push(...more);
    return value;
  };
  const read = (role: CatalogRole, known: Catalog) => {
    const found = readNamed(workbook, workbook.roles[role], tabs[role], known);
    problems.push(...(found === null ? [] : sharedIn(found)));
    return found;
  };
  let catalog = catalogWithout(workbook);
  catalog = { ...catalog, lists: keep(wordsIn(workbook, read('lists', catalog))) };
  catalog = { ...catalog, people: keep(peopleIn(read('people', catalog), catalog)) };
  catalog = { ...catalog, steps: keep(stepsIn(workbook, read('steps', catalog), catalog)) };
  catalog = { ...catalog, settings: keep(settingsIn(workbook, tabs.settings, catalog, locale)) };
  return { catalog, problems: problems.map(rowWords), rowProblems: problems };
}

/** The catalog of a workbook that says nothing yet: the declarations' words and settings, no steps, no people. */
export const catalogWithout = onceForEach((workbook: WorkbookDefinition): Catalog => {
  const bare: Catalog = { settings: bareSettings, steps: [], people: [], lists: wordsIn(workbook, null).value };
  return { ...bare, settings: settingsIn(workbook, null, bare).value };
});

/** A catalog that knows nothing but the names of some steps: enough to find rows and columns, not to understand words or names. */
export function emptyCatalog(steps: readonly string[] = []): Catalog {
  const named = steps.filter((name) => name !== '');
  return { settings: bareSettings, steps: named.map((name) => ({ name, usedOn: [], leads: [], forTypes: [] })), lists: {}, people: [] };
}

const bareSettings: Settings = {
  production: '',
  coordinator: '',
  manager: '',
  workingDays: [1, 2, 3, 4, 5],
  nonWorking: [],
  unread: [],
  sendHour: 8,
  currency: 'GBP',
  vatRate: 20,
  house: { name: '', address: '', vatNo: '', eori: '', invoicesTo: '' },
  inUse: [],
  reminderDays: {},
};

function readNamed(workbook: WorkbookDefinition, key: string, tab: CatalogTab | null, catalog: Catalog): ReadTable | null {
  const table: BoundTable | undefined = recordTables(workbook).find((candidate) => candidate.key === key);
  return table && tab ? readTable(table, tab, tab.grid, catalog) : null;
}

/** What two rows are written as. Names that stand there twice are the readers' to say: they know what comes of it. */
function sharedIn({ table, tab, records }: ReadTable): readonly RowProblem[] {
  return sharedTexts(table, records)
    .filter(({ sameName }) => !sameName)
    .map(({ row, path, words }) => ({ tab, row, path: null, at: path, ...sharedText({ words }) }));
}
