// The sheet that somebody signs, and lists of kit.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Methods, Opened } from '../../src/contract/methods';
import { textKey } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { ResultNotice } from '../components/result';
import { peopleOptions } from '../form/field-options';
import { LookedPaper, useLookedPaper } from '../papers/looked-paper';
import { PickField } from './pick-field';
import type { HandedSheet } from './use-lending';

interface KitListsPartProps {
  readonly opened: Opened;
  /** Who has kit now, each once or more. */
  readonly holders: readonly string[];
  /** Of what was just handed out. */
  readonly sheet: HandedSheet | null;
}

type Wanted = Omit<Methods['kitPaper']['input'], 'form'>;

const everything = { holder: '', only: [] } as const;

export function KitListsPart({ opened, holders, sheet }: KitListsPartProps): JSX.Element {
  const [holder, setHolder] = useState('');
  const paper = useLookedPaper<Wanted>((submit, wanted, form) => submit.send('kitPaper', { ...wanted, form }));
  const { busy, look } = paper;
  const having = [...new Map(holders.filter((name) => name !== '').map((name) => [textKey(name), { value: name }])).values()];
  const options = having.length > 0 ? having : peopleOptions(opened.catalog);
  return (
    <section class="lines" aria-label="Sheets and lists">
      <h3>Sheets and lists</h3>
      {sheet !== null && (
        <div class="buttons">
          <Button busy={busy} onPress={() => void look({ list: 'sheet', ...sheet })}>
            Sheet to sign
          </Button>
        </div>
      )}
      <PickField
        {...{ id: 'kit-whose', label: 'Who has it', required: false, options, text: holder, onText: setHolder }}
        takesOnly
        help="For a sheet of all that somebody has."
      />
      <div class="buttons">
        <Button busy={busy} onPress={() => void look({ list: 'sheet', holder, only: [] })}>
          Kit sheet
        </Button>
        <Button busy={busy} onPress={() => void look({ list: 'out', ...everything })}>
          All that is out
        </Button>
        <Button busy={busy} onPress={() => void look({ list: 'wrap', ...everything })}>
          For wrap
        </Button>
      </div>
      <ListedRows rows={paper.view?.rows ?? []} />
      <LookedPaper paper={paper} />
      <ResultNotice told={paper.result} />
    </section>
  );
}

function ListedRows({ rows }: { readonly rows: readonly (readonly string[])[] }): JSX.Element | null {
  if (rows.length === 0) return null;
  return (
    <ul class="named-rows">
      {rows.map((cells) => (
        <li key={cells.join()}>{cells.filter((text) => text !== '').join(', ')}</li>
      ))}
    </ul>
  );
}
