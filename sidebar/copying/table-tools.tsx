// Copy as table, and CSV, for any list of the sidebar.

import type { JSX } from 'preact';
import { Button } from '../components/button';
import { type ShownResult, told } from '../components/result';
import { copiedWithMarkup } from '../today/clipboard';
import { downloaded } from './download';
import { type CopiedTable, tableCsv, tableHtml, tableTabs } from './table-text';

interface TableToolsProps {
  /** Null where it could not be had: that is said already. */
  readonly table: () => Promise<CopiedTable | null> | CopiedTable;
  readonly onResult: (told: ShownResult) => void;
}

export function TableTools({ table, onResult }: TableToolsProps): JSX.Element {
  const copy = async () => {
    const all = await table();
    if (all === null) return;
    const done = await copiedWithMarkup(tableHtml(all), tableTabs(all));
    onResult(
      done
        ? told('done', 'Copied as a table. Paste it into a mail, a document or a sheet.')
        : told('error', 'The browser does not let Routesheet copy. Take the CSV instead.'),
    );
  };
  const save = async () => {
    const all = await table();
    if (all === null) return;
    downloaded(`${all.name}.csv`, new Blob([tableCsv(all)], { type: 'text/csv;charset=utf-8' }));
    onResult(told('done', `${all.name}.csv is among your downloads.`));
  };
  return (
    <>
      <Button icon="copy" onPress={() => void copy()}>
        Copy as table
      </Button>
      <Button onPress={() => void save()}>CSV</Button>
    </>
  );
}
