// The people of the workbook, with those whom somebody has just added from a form.

import { useMemo, useState } from 'preact/hooks';
import type { Catalog, Person } from '../../src/schema/catalog';
import { sameText } from '../../src/schema/values/text';
import { tableOf } from '../../src/schema/workbook';
import { workbook } from '../../src/tables/index';
import { useSubmit } from '../form/use-submit';

export interface KnownPeople {
  readonly catalog: Catalog;
  /** Adds a row to People; what kept it from that, or null. */
  add(name: string): Promise<string | null>;
}

export function usePeople(catalog: Catalog, onSaved: () => void): KnownPeople {
  const { send } = useSubmit();
  const [added, setAdded] = useState<readonly string[]>([]);
  const known = useMemo(() => {
    const fresh = added.filter((name) => !catalog.people.some((person) => sameText(person.name, name)));
    return fresh.length === 0 ? catalog : { ...catalog, people: [...catalog.people, ...fresh.map(personOf)] };
  }, [catalog, added]);
  const add = async (name: string) => {
    const table = workbook.roles.people;
    const outcome = await send('add', { table, rows: [{ [tableOf(workbook, table).name]: name }] });
    if (outcome === null) return null;
    if (!outcome.ok) return outcome.error.message;
    setAdded((before) => [...before, name]);
    onSaved();
    return null;
  };
  return { catalog: known, add };
}

/** As a row with nothing but a name is read. */
function personOf(name: string): Person {
  return { name, email: null, also: [], role: '', department: '', reminders: 'when needed', zone: null, active: true };
}
