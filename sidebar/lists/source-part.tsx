// Which list: a file, or what is pasted; and for which tab.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../components/button';
import { bytesOf, FileField } from '../components/file-field';
import { ListField } from '../form/list-field';
import { SelectField } from '../several/rows-part';
import { cellsOfFile, cellsOfText, type ReadList } from './list-text';

interface SourcePartProps {
  readonly offers: readonly { readonly key: string; readonly tab: string }[];
  /** What may be pasted; absent: any list with headings. */
  readonly help?: string;
  readonly busy: string | undefined;
  /** The next step is on the screen: that has the blue button. */
  readonly isDone: boolean;
  readonly onLook: (table: string, list: ReadList) => void;
  readonly onChanged: () => void;
}

export function SourcePart({ offers, help = usualHelp, busy, isDone, onLook, onChanged }: SourcePartProps): JSX.Element {
  const [chosen, choose] = useState('');
  const [text, setText] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const table = offers.find(({ key }) => key === chosen)?.key ?? offers[0]?.key ?? '';
  const changing =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      onChanged();
    };
  const look = async () => onLook(table, file === null ? cellsOfText(text) : cellsOfFile(file.name, await bytesOf(file)));
  return (
    <form
      class="form"
      noValidate
      aria-label="Which list"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy === undefined) void look();
      }}
    >
      {offers.length > 1 && (
        <SelectField
          id="list-tab"
          label="For the tab"
          value={table}
          choices={offers.map(({ key, tab }) => ({ value: key, words: tab }))}
          onValue={changing(choose)}
        />
      )}
      <FileField
        id="list-file"
        label="A file"
        accept=".csv,.tsv,.tab,.txt,text/csv,text/tab-separated-values"
        help="CSV or TSV. Of a workbook copy the rows instead, headings too."
        onFile={changing(setFile)}
      />
      {file === null && (
        <ListField id="list-text" name="list" label="Or paste the list" help={help} rows={5} text={text} onText={changing(setText)} />
      )}
      <div class="buttons">
        <Button look={isDone ? 'quiet' : 'primary'} submits busy={busy}>
          Look at the list
        </Button>
      </div>
    </form>
  );
}

const usualHelp = 'With its row of headings, as copied from a sheet, a page or a mail.';
