// The company that goes by what a row says of its partner.

import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Desk } from '../changes/desk';
import { type Company, companyNamed } from '../papers/parties';

/** Null where rows of that table name no company. Reads the tabs of companies where somebody is named. */
export function partnerNamed(desk: Desk, { columns, outgoing }: BoundTable, partner: string): Company | null {
  const column = columns[outgoing?.partner ?? ''];
  if (column?.kind !== 'ref') return null;
  return companyNamed(partner, column, partner === '' ? [] : desk.readsOf(column.to));
}
