// Reading the workbook's own small tabs: Settings, Steps, Lists and People become the catalog that every rule is given.

import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog, Settings } from '../../schema/catalog';
import { once, onceForEach } from '../../schema/values/once';
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
  const bare = catalogWithout(workbook);
  const lists = keep(wordsIn(workbook, read('lists', bare)));
  const listed = knowing(bare, { lists });
  const people = keep(peopleIn(read('people', listed), listed));
  const peopled = knowing(bare, { lists, people });
  const steps = keep(stepsIn(workbook, read('steps', peopled), peopled));
  const settings = keep(settingsIn(workbook, tabs.settings, knowing(bare, { lists, people, steps }), locale));
  return { catalog: { settings, steps, people, lists }, problems: problems.map(rowWords), rowProblems: problems };
}

/** What is known so far, and beyond that what a workbook begins with; whose settings are worked out when a cell asks for them. */
function knowing(bare: Catalog, { lists, people = bare.people, steps = bare.steps }: Partial<Catalog> & Pick<Catalog, 'lists'>): Catalog {
  return {
    lists,
    people,
    steps,
    get settings() {
      return bare.settings;
    },
  };
}

/** The catalog of a workbook that says nothing yet: the declarations' words and settings, no steps, no people. */
export const catalogWithout = onceForEach((workbook: WorkbookDefinition): Catalog => {
  const bare: Catalog = { settings: bareSettings, steps: [], people: [], lists: wordsIn(workbook, null).value };
  const settings = once(() => settingsIn(workbook, null, bare).value);
  return {
    ...bare,
    get settings() {
      return settings();
    },
  };
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
