// Last changes: what was done last through Routesheet, and the way back.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RecentAct } from '../../../src/contract/memory';
import type { Methods } from '../../../src/contract/methods';
import { Button } from '../../components/button';
import { Loading } from '../../components/loading';
import { ResultNotice, type ShownResult, told } from '../../components/result';
import type { CopiedTable } from '../../copying/table-text';
import { TableTools } from '../../copying/table-tools';
import { ask } from '../../server';
import type { Go } from '../view-names';
import { UndoAct } from './undo-act';
import { whenWords } from './when-words';

export function ChangesPage({ go, onChanged }: { readonly go: Go; readonly onChanged: () => void }): JSX.Element {
  const [found, setFound] = useState<Methods['recent']['answer'] | null>(null);
  const [result, setResult] = useState<ShownResult | null>(null);
  const read = async () => {
    const outcome = await ask('recent', {});
    if (outcome.ok) setFound(outcome.value);
    else setResult(told('error', outcome.error.message));
  };
  useEffect(() => {
    void read();
  }, []);
  if (found === null && result === null) return <Loading words="Looking up the last changes…" />;
  return (
    <>
      <h2>Last changes</h2>
      <ResultNotice told={result} />
      {found && found.acts.length > 0 && (
        <div class="buttons tools">
          <TableTools table={() => actTable(found.acts)} onResult={setResult} />
        </div>
      )}
      {found && (
        <ActList
          {...found}
          onTold={setResult}
          onUndone={(words) => {
            setResult(words);
            onChanged();
            void read();
          }}
        />
      )}
      <p>
        Somebody has left and wants to be forgotten?{' '}
        <Button look="link" onPress={() => go('forget')}>
          Forget a person
        </Button>
      </p>
      <p>
        The show goes on?{' '}
        <Button look="link" onPress={() => go('season')}>
          The next season
        </Button>
      </p>
    </>
  );
}

interface ActListProps {
  readonly acts: readonly RecentAct[];
  readonly logged: boolean;
  readonly onUndone: (told: ShownResult) => void;
  readonly onTold: (told: ShownResult) => void;
}

function ActList({ acts, logged, onUndone, onTold }: ActListProps): JSX.Element {
  if (!logged) return <p>This workbook keeps no changes yet. Run Set up workbook, in the menu under Workbook, to add the tab Changes.</p>;
  if (acts.length === 0) return <p>Nothing was changed through Routesheet yet.</p>;
  return (
    <>
      <ul class="changes">
        {acts.map(({ act, when, who, words, undone }) => (
          <li key={act}>
            <span class="hint">{whenWords(when, who)}</span>
            <br />
            {words} {undone ? <em>Undone.</em> : <UndoAct act={act} of={words} onUndone={onUndone} onTrouble={onTold} />}
          </li>
        ))}
      </ul>
      <p class="hint">All of them are on the tab Changes: View, Hidden sheets. What was typed in the sheet is in Google’s own history.</p>
    </>
  );
}

function actTable(acts: readonly RecentAct[]): CopiedTable {
  const rows = acts.map(({ when, who, words, rows: count, undone }) => [when, who, String(count), words, undone ? 'yes' : '']);
  return { name: 'Last changes', headings: ['When', 'Who', 'Rows', 'What', 'Undone'], rows };
}
