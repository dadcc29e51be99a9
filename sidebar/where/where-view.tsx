// Where is it?: what was sent, with what, and what became of it; each row a click away.

import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Station, WhereView } from '../../src/contract/where';
import { quotedStart } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { TableTools } from '../copying/table-tools';
import { TextField } from '../form/text-field';
import { useSubmit } from '../form/use-submit';
import { RowLink } from '../views/row-link';

/** What was asked elsewhere, and how often anything was: 0, never. */
export interface AskedElsewhere {
  readonly text: string;
  readonly times: number;
}

export function WherePage({ sought }: { readonly sought: AskedElsewhere }): JSX.Element {
  const [text, setText] = useState(sought.text);
  const [found, setFound] = useState<(WhereView & { readonly asked: string }) | null>(null);
  const [result, setResult] = useState<ShownResult | null>(null);
  const submit = useSubmit();
  const look = async (typed: string) => {
    setResult(null);
    const asked = typed.trim();
    if (asked === '') {
      setResult(told('error', 'Type what you look for first.', true));
      return;
    }
    const outcome = await submit.send('where', { text: asked });
    if (outcome === null) return;
    setFound(outcome.ok ? { ...outcome.value, asked } : null);
    if (!outcome.ok) setResult(told('error', outcome.error.message, true));
  };
  useEffect(() => {
    if (sought.times === 0) return;
    setText(sought.text);
    void look(sought.text);
  }, [sought.times]);
  return (
    <>
      <h2>Where is it?</h2>
      <form
        class="form"
        noValidate
        aria-label="What is looked for"
        onSubmit={(event) => {
          event.preventDefault();
          void look(text);
        }}
      >
        <AskedField text={text} onText={setText} />
        <div class="buttons">
          <Button look="primary" submits busy={submit.busy ? 'Looking…' : undefined}>
            Find
          </Button>
        </div>
      </form>
      <ResultNotice told={result} />
      {found && <Ways found={found} onResult={setResult} />}
    </>
  );
}

const label = 'Asset, shot, episode, company or tracking no.';
const help = 'An ID or a name, as it stands on its tab; a delivery or a shipment will do, too.';

function AskedField({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }): JSX.Element {
  return <TextField id="where" required {...{ label, help, text, onText }} />;
}

interface WaysProps {
  readonly found: WhereView & { readonly asked: string };
  readonly onResult: (result: ShownResult) => void;
}

function Ways({ found: { asked, named, ways, more, unread }, onResult }: WaysProps): JSX.Element {
  return (
    <div aria-live="polite" class="where">
      {named.map((station) => (
        <StationLink key={`${station.table} ${station.id}`} station={station} onResult={onResult} />
      ))}
      {ways.length === 0 && (
        <p>{named.length === 0 ? `Nothing is called ${quotedStart(asked)}.` : 'It is in no delivery or shipment yet.'}</p>
      )}
      {ways.length > 0 && (
        <div class="buttons tools">
          <TableTools table={() => wayTable(ways)} onResult={onResult} />
        </div>
      )}
      {ways.map(({ stations, more: unlisted }) => (
        <ol key={stations.map(({ table, id }) => `${table} ${id}`).join()} class="way">
          {stations.map((station, at) => (
            <li key={`${station.table} ${station.id} ${at}`}>
              <StationLink station={station} onResult={onResult} />
            </li>
          ))}
          {unlisted > 0 && <li class="hint">and {unlisted} more</li>}
        </ol>
      ))}
      {more > 0 && <p class="hint">{more} older ones are not listed. Look for something smaller, such as one delivery.</p>}
      {unread.map((sentence) => (
        <p key={sentence} class="hint">
          {sentence}
        </p>
      ))}
    </div>
  );
}

function wayTable(ways: WhereView['ways']) {
  const rows = ways.flatMap(({ stations }, way) => stations.map(({ one, id, name, words }) => [String(way + 1), one, id, name, words]));
  return { name: 'Where it is', headings: ['Way', 'What', 'ID', 'Name', 'How far'], rows };
}

function StationLink({ station, onResult }: { readonly station: Station; readonly onResult: (result: ShownResult) => void }): JSX.Element {
  const { table, id, one, name, column, words } = station;
  const title = [id, name === id ? '' : name].filter(Boolean).join(' ');
  const said = (
    <>
      <span class="hint">{one} </span>
      <span class="line-title">{title}</span>
      {words !== '' && <span class="line-words"> {words}</span>}
    </>
  );
  if (id === '') return <span class="line">{said}</span>;
  return (
    <RowLink
      {...{ table, id, column }}
      look="line"
      onSelected={(row) => onResult(told('done', `${title} is selected, row ${row}.`))}
      onTrouble={(trouble) => onResult(told('error', trouble.message))}
    >
      {said}
    </RowLink>
  );
}
