// What a row needs and where it is used, below its form: asked for when somebody opens it.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CastSide } from '../../src/contract/casting';
import type { Methods, Opened } from '../../src/contract/methods';
import { tablesReferred } from '../../src/workbook/references/reference-columns';
import { Button } from '../components/button';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { useSubmit } from '../form/use-submit';
import type { SentRowProps } from '../papers/sent-row';
import { RowLink } from '../views/row-link';
import { usePlacedWorkbook } from '../views/use-placed-workbook';
import { castTable } from './breakdown-view';

/** Nothing where castings are not in use, and of rows that no casting names. */
export function CastPart({ opened, table, id }: SentRowProps & { readonly opened: Opened }): JSX.Element | null {
  const workbook = usePlacedWorkbook(opened);
  const submit = useSubmit();
  const [shown, show] = useState<Methods['castOf']['answer'] | null>(null);
  const [result, tell] = useState<ShownResult | null>(null);
  const castings = castTable(workbook, opened);
  const base = workbook.tables.find(({ key }) => key === table);
  const named = castings === null ? [] : tablesReferred(castings);
  if (base?.shape !== 'records' || !named.includes(base.baseTable)) return null;
  const look = async () => {
    tell(null);
    const outcome = await submit.send('castOf', { table, id });
    if (outcome === null) return;
    if (outcome.ok) show(outcome.value);
    else tell(told('error', outcome.error.message, true));
  };
  const nameOf = (key: string) => {
    const found = workbook.tables.find((one) => one.key === key);
    return found?.shape === 'records' ? found.name : '';
  };
  return (
    <section class="lines" aria-label="Casting">
      <h2>Casting</h2>
      {shown === null && (
        <div class="buttons">
          <Button busy={submit.busy ? 'Looking…' : undefined} onPress={() => void look()}>
            What it needs, where it is used
          </Button>
        </div>
      )}
      {shown && shown.words !== '' && <p class="lead">{shown.words}</p>}
      {shown && <Side title="It needs" side={shown.needs} nameOf={nameOf} onTrouble={tell} />}
      {shown && <Side title="It is in" side={shown.usedIn} nameOf={nameOf} onTrouble={tell} />}
      {shown && shown.needs.count + shown.usedIn.count === 0 && <p class="hint">No casting names it.</p>}
      <ResultNotice told={result} />
    </section>
  );
}

interface SideProps {
  readonly title: string;
  readonly side: CastSide;
  readonly nameOf: (table: string) => string;
  readonly onTrouble: (told: ShownResult) => void;
}

function Side({ title, side: { lines, count }, nameOf, onTrouble }: SideProps): JSX.Element | null {
  if (count === 0) return null;
  return (
    <>
      <h3>
        {title} <span class="hint">{count}</span>
      </h3>
      <ul class="points">
        {lines.map(({ table, id, name, words }, at) => (
          <li key={at}>
            <RowLink {...{ table, id }} column={nameOf(table)} onTrouble={({ message }) => onTrouble(told('error', message, true))}>
              {name}
            </RowLink>{' '}
            {words !== '' && <span class="hint">{words}</span>}
          </li>
        ))}
      </ul>
      {count > lines.length && <p class="hint">and {count - lines.length} more</p>}
    </>
  );
}
