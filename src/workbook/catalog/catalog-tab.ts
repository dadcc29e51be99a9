// A tab of the catalog as it was read.

import type { Grid } from '../../schema/values/cell';
import type { NamedTab } from '../rows/records';

/** A housekeeping tab and its cells. */
export interface CatalogTab extends NamedTab {
  readonly grid: Grid;
}
