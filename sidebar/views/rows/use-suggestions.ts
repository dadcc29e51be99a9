// What other rows hold, for typing ahead: with the workbook for most tabs, fetched when its form is opened for the others.

import { useRef, useState } from 'preact/hooks';
import type { Opened, Suggestions } from '../../../src/contract/methods';
import { ask } from '../../server';

export interface KnownSuggestions {
  of(table: string): Suggestions;
  /** Fetches those of a tab that has none yet, once. Typing goes on without them; when the server does not answer there simply are none. */
  want(table: string): void;
  /** True while they are fetched: what is looked up in them would not be found. */
  isComing(table: string): boolean;
}

export function useSuggestions(opened: Opened | null): KnownSuggestions {
  const [fetched, setFetched] = useState<Readonly<Record<string, Suggestions>>>({});
  const [coming, setComing] = useState<readonly string[]>([]);
  const asked = useRef(new Set<string>());
  return {
    of: (table) => opened?.suggestions[table] ?? fetched[table] ?? {},
    want: (table) => {
      if (!opened?.ready || table === '' || opened.suggestions[table] || asked.current.has(table)) return;
      asked.current.add(table);
      setComing((before) => [...before, table]);
      void ask('suggestions', { table }).then((outcome) => {
        setComing((before) => before.filter((one) => one !== table));
        if (outcome.ok) setFetched((before) => ({ ...before, [table]: outcome.value }));
      });
    },
    isComing: (table) => coming.includes(table),
  };
}
