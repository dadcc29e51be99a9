// Add: choose a tab, fill in its form. Forms appear before the server has answered, since their declarations are in the page.

import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Opened } from '../../../src/contract/methods';
import type { BoundTable } from '../../../src/schema/adopted/bound-table';
import { recordTables, type WorkbookDefinition } from '../../../src/schema/workbook';
import { Button } from '../../components/button';
import { formFor } from '../../form/draft';
import { firstCatalog } from '../../form/first-catalog';
import { usePeople } from '../../people/use-people';
import { usePlacedWorkbook } from '../use-placed-workbook';
import type { Go } from '../view-names';
import { AddForm } from './add-form';
import { tablesThere } from './tables-there';
import { useSuggestions } from './use-suggestions';

interface AddViewProps {
  /** Null while the workbook is still being read. */
  readonly opened: Opened | null;
  readonly go: Go;
  readonly onSaved: () => void;
}

interface Offer {
  readonly table: BoundTable;
  /** As the tab is called now. */
  readonly tab: string;
}

/** Tabs that rows can be added to: those that are there, or the usual ones until that is known. */
export function offersOf(workbook: WorkbookDefinition, opened: Opened | null): readonly Offer[] {
  // Lines are added in the form of what they belong to.
  if (opened === null)
    return recordTables(workbook).flatMap((table) => (table.linesOf === null && table.inUse !== false ? [{ table, tab: table.tab }] : []));
  return tablesThere(workbook, opened).filter(({ table }) => table.linesOf === null);
}

export function AddView({ opened, go, onSaved }: AddViewProps): JSX.Element {
  const workbook = usePlacedWorkbook(opened);
  const offers = offersOf(workbook, opened);
  const [chosen, choose] = useState('');
  // Forms that were looked at stay as they are, so that going back finds what was typed.
  const [visited, setVisited] = useState<readonly string[]>([offers[0]?.table.key ?? '']);
  const suggestions = useSuggestions(opened);
  const current = offers.some(({ table }) => table.key === chosen) ? chosen : (offers[0]?.table.key ?? '');
  const { catalog, add } = usePeople(opened?.catalog ?? firstCatalog, onSaved);
  const forms = useMemo(
    () => new Map(recordTables(workbook).map((table) => [table.key, formFor(table, catalog, opened?.today ?? null)])),
    [workbook, catalog, opened?.today],
  );
  useEffect(() => suggestions.want(current), [current, opened]);
  const pick = (key: string) => {
    choose(key);
    setVisited([...visited.filter((other) => other !== key), key]);
  };
  return (
    <>
      <div class="field">
        <label for="add-to">Add a row to</label>
        <select id="add-to" value={current} onChange={(event) => pick(event.currentTarget.value)}>
          {offers.map(({ table, tab }) => (
            <option key={table.key} value={table.key}>
              {tab}
            </option>
          ))}
        </select>
        {opened !== null && <OtherWays go={go} />}
      </div>
      {[...new Set([...visited, current])].sort().map((key) => {
        const form = forms.get(key);
        return (
          form && (
            <div key={key} hidden={key !== current}>
              <AddForm {...{ form, opened, suggestions, onSaved }} onPerson={opened === null ? undefined : add} />
            </div>
          )
        );
      })}
    </>
  );
}

/** To add many rows at once: from a list, or all that stand on a tab of one's own. */
function OtherWays({ go }: Pick<AddViewProps, 'go'>): JSX.Element {
  return (
    <>
      <Button look="link" onPress={() => go('list')}>
        Add or update from a list
      </Button>
      <Button look="link" onPress={() => go('adopt')}>
        Use a tab I already have
      </Button>
    </>
  );
}
