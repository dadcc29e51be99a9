// Stock and orders: what to buy, and what moves.

import type { JSX } from 'preact';
import type { Opened } from '../../src/contract/methods';
import { recordTables } from '../../src/schema/workbook';
import { usePlacedWorkbook } from '../views/use-placed-workbook';
import { BuyPart } from './buy-part';
import { CountPart } from './count-part';
import { MovePart } from './move-part';

export function SuppliesView({ opened, onSaved }: { readonly opened: Opened; readonly onSaved: () => void }): JSX.Element {
  const tables = recordTables(usePlacedWorkbook(opened));
  const base = tables.find(({ supplies }) => supplies !== null)?.supplies?.orders.table;
  const makes = tables.some(({ baseTable, key }) => baseTable === base && opened.tabs.some(({ table }) => table === key));
  return (
    <>
      <h2>Stock and orders</h2>
      <MovePart onChanged={onSaved} />
      <CountPart currency={opened.catalog.settings.currency} onChanged={onSaved} />
      <BuyPart onChanged={onSaved} makes={makes} />
    </>
  );
}
