// Whom a row has to do with outside the house.

import type { Table } from '../../schema/table';
import { sqlName } from '../sql/text';
import { columnName } from './names';

/** @param row alias of the rows */
export function partnerOf({ exchange, ...table }: Table, row: string): string {
  return exchange === null ? 'CAST(NULL AS STRING)' : `${row}.${sqlName(columnName({ ...table, exchange }, exchange.partner))}`;
}
