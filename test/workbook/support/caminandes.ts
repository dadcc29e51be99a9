// The catalog of a small production, read from drawn tabs as the product reads it.

import type { Catalog } from '../../../src/schema/catalog';
import { workbook } from '../../../src/tables';
import { catalogOf } from '../../../src/workbook/catalog/catalog';
import type { CatalogTab } from '../../../src/workbook/catalog/catalog-tab';
import { drawn } from './drawn';

/** A tab of that name with a drawn grid. */
export function tabOf(name: string, picture: string): CatalogTab {
  return { sheetId: 7, name, grid: drawn(picture) };
}

export const peopleTab = tabOf(
  'People',
  `| Name     | Email            | Also written as | Department | Reminders    | Time zone   | Active |
   | Ana Ruiz | ana@example.com  |                 | Production |              |             |        |
   | Ben Ode  | ben@example.com  | BO, Benny       | Rig        | When needed  |             | TRUE   |
   | Jo Rey   | jo@example.com   | JR              | rig        | mondays only | Asia/Manila |        |
   | Mia Lo   |                  |                 | Design     | Off          |             | FALSE  |`,
);

export const stepsTab = tabOf(
  'Steps',
  `| Step    | Used on | Order | Lead     | For types          |
   | Rig     | Assets  | 3     | Ben Ode  | Character, Prop    |
   | Design  | Assets  | 1     | Mia Lo   |                    |
   | Layout  | Shots   | 4     |          |                    |`,
);

export const settingsTab = tabOf(
  'Settings',
  `| Setting          | Value      | What it does |
   | Production title | Caminandes |              |
   | Coordinator      | Ana Ruiz   |              |`,
);

/** Design and Rig on Assets, Layout on Shots; words and settings as they come. */
export const caminandes: Catalog = catalogOf(workbook, { settings: settingsTab, steps: stepsTab, people: peopleTab, lists: null }).catalog;
