// Crew and credits: two lists of the People tab, to copy or to print.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CrewList } from '../../src/contract/crew';
import { Loading } from '../components/loading';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { TableTools } from '../copying/table-tools';
import { ask } from '../server';

export function CrewPage(): JSX.Element {
  const [lists, setLists] = useState<readonly CrewList[] | null>(null);
  const [result, setResult] = useState<ShownResult | null>(null);
  useEffect(() => {
    void ask('crew', {}).then((outcome) => {
      if (outcome.ok) setLists(outcome.value.lists);
      else setResult(told('error', outcome.error.message));
    });
  }, []);
  if (lists === null && result === null) return <Loading words="Reading People…" />;
  return (
    <>
      <ResultNotice told={result} />
      {lists?.map((list) => (
        <section key={list.title} aria-label={list.title}>
          <h2>{list.title}</h2>
          <div class="buttons tools">
            <TableTools table={() => ({ ...list, name: list.title })} onResult={setResult} />
          </div>
          <ul class="named-rows">
            {list.rows.map((cells) => (
              <li key={cells.join()}>{cells.filter((text) => text !== '').join(', ')}</li>
            ))}
          </ul>
        </section>
      ))}
      <p class="hint">To print one, paste it into a document. Who has left stands in the credits; Credit as on People says how.</p>
    </>
  );
}
