// Whom a row has to do with outside the house.

import type { BoundTable } from '../../schema/adopted/bound-table';
import { sqlName } from '../sql/text';
import { columnName } from './names';

/** @param row alias of the rows */
export function partnerOf({ exchange, ...table }: BoundTable, row: string): string {
  return exchange === null ? 'CAST(NULL AS STRING)' : `${row}.${sqlName(columnName({ ...table, exchange }, exchange.partner))}`;
}
