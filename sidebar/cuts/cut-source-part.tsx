// Which cut: its file, how it counts, and the cut before, if somebody has that.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type FrameRate, frameRates } from '../../src/schema/frames/timecode';
import { Button } from '../components/button';
import { FileField } from '../components/file-field';
import { SelectField } from '../several/rows-part';
import type { CutSource } from './use-cut';

interface CutSourcePartProps {
  readonly offers: readonly { readonly key: string; readonly tab: string }[];
  readonly rate: FrameRate;
  readonly busy: string | undefined;
  /** The next step is on the screen: that has the blue button. */
  readonly isDone: boolean;
  readonly onLook: (source: CutSource) => void;
  readonly onChanged: () => void;
}

const files = '.edl,.otio,.ale,.txt,.json';

export function CutSourcePart({ offers, rate, busy, isDone, onLook, onChanged }: CutSourcePartProps): JSX.Element {
  const [source, setSource] = useState<CutSource>({ table: '', rate, file: null, before: null });
  const table = offers.find(({ key }) => key === source.table)?.key ?? offers[0]?.key ?? '';
  const choose = (more: Partial<CutSource>) => {
    setSource((was) => ({ ...was, ...more }));
    onChanged();
  };
  return (
    <form
      class="form"
      noValidate
      aria-label="Which cut"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy === undefined) onLook({ ...source, table });
      }}
    >
      {offers.length > 1 && <TabField {...{ offers, table }} onTable={(key) => choose({ table: key })} />}
      <FileField
        id="cut-file"
        label="The cut"
        accept={files}
        help="EDL (CMX3600), OpenTimelineIO or Avid log. It is read in this browser."
        onFile={(file) => choose({ file })}
      />
      <SelectField
        id="cut-rate"
        label="Frames a second, where the file does not say it"
        value={source.rate}
        choices={frameRates.map((one) => ({ value: one, words: one }))}
        onValue={(one) => choose({ rate: frameRates.find((known) => known === one) ?? rate })}
      />
      <FileField
        id="cut-before"
        label="The cut before"
        accept={files}
        help="Only to see what changed from that. Leave it blank to compare with the tab alone."
        onFile={(before) => choose({ before })}
      />
      <div class="buttons">
        <Button look={isDone ? 'quiet' : 'primary'} submits busy={busy}>
          Look at the cut
        </Button>
      </div>
    </form>
  );
}

interface TabFieldProps extends Pick<CutSourcePartProps, 'offers'> {
  readonly table: string;
  readonly onTable: (key: string) => void;
}

function TabField({ offers, table, onTable }: TabFieldProps): JSX.Element {
  const choices = offers.map(({ key, tab }) => ({ value: key, words: tab }));
  return <SelectField id="cut-tab" label="For the tab" value={table} choices={choices} onValue={onTable} />;
}
