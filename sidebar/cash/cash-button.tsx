// The way to floats, claims and invoices, where one of their tabs is in use, of ours or of one's own.

import type { JSX } from 'preact';
import { recordTables, type WorkbookDefinition } from '../../src/schema/workbook';
import { Button } from '../components/button';
import { cashTitle } from './cash-title';

interface CashButtonProps {
  readonly workbook: WorkbookDefinition;
  readonly isThere: (key: string) => boolean;
  readonly onPress: () => void;
}

export function CashButton({ workbook, isThere, onPress }: CashButtonProps): JSX.Element | null {
  const tables = recordTables(workbook);
  const cash = tables.find((table) => table.cash !== null)?.cash;
  const bases = [cash?.floats.table, cash?.claims.table];
  const keepsCash = tables.some(({ key, baseTable }) => bases.includes(baseTable) && isThere(key));
  const keepsBills = tables.some(({ key, bills }) => bills !== null && isThere(key));
  return keepsCash || keepsBills ? <Button onPress={onPress}>{cashTitle(keepsCash, keepsBills)}</Button> : null;
}
