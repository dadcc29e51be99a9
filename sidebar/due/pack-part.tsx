// A pack for a partner: which, for whom, for which episodes, and what of it is missing before anything is added.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PackedLine, PackPlan } from '../../src/contract/due';
import type { Methods } from '../../src/contract/methods';
import { ownPackKey, packKeys, packNames } from '../../src/schema/pack';
import { counted } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { Combobox } from '../components/combobox';
import { Notice } from '../components/notice';
import type { Option } from '../components/options';
import type { ShownResult } from '../components/result';
import { TableTools } from '../copying/table-tools';
import { FieldFrame } from '../form/field-frame';
import { ListField } from '../form/list-field';
import { SelectField } from '../several/rows-part';

type Wanted = Methods['planPack']['input'];

interface PackPartProps {
  readonly partners: readonly Option[];
  /** Names of the studio's own packs. */
  readonly own: readonly string[];
  readonly busy: string | undefined;
  /** The next step is on the screen: that has the blue button. */
  readonly isDone: boolean;
  readonly problem: { readonly path: string; readonly message: string } | null;
  readonly onLook: (wanted: Wanted) => void;
  readonly onChanged: () => void;
}

export function PackPart({ partners, own, busy, isDone, problem, onLook, onChanged }: PackPartProps): JSX.Element {
  const [wanted, setWanted] = useState<Wanted>({ pack: 'ukBroadcaster', partner: '', list: '' });
  const change = (part: Partial<Wanted>) => {
    setWanted({ ...wanted, ...part });
    onChanged();
  };
  const problemAt = (path: string) => (problem?.path === path ? problem.message : undefined);
  return (
    <form
      class="form"
      noValidate
      aria-label="A pack"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy === undefined) onLook(wanted);
      }}
    >
      <SelectField id="pack-kind" label="Pack" value={wanted.pack} choices={choicesWith(own)} onValue={(pack) => change({ pack })} />
      <PartnerField
        {...{ id: 'pack-partner', label: 'For', help: 'The company whose contract it is.', text: wanted.partner, options: partners }}
        problem={problemAt('partner')}
        onText={(partner) => change({ partner })}
      />
      <ListField
        id="pack-episodes"
        name="list"
        label="Episodes"
        help="With commas between, or one a line. Blank: all on the Episodes tab."
        text={wanted.list}
        problem={problemAt('list')}
        onText={(list) => change({ list })}
      />
      <div class="buttons">
        <Button look={isDone ? 'quiet' : 'primary'} submits busy={busy}>
          Show what is missing
        </Button>
      </div>
    </form>
  );
}

function choicesWith(own: readonly string[]) {
  return [
    ...packKeys.map((value) => ({ value, words: packNames[value] })),
    ...own.map((name) => ({ value: ownPackKey(name), words: name })),
  ];
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly text: string;
  readonly problem: string | undefined;
  readonly onText: (text: string) => void;
}

export function PartnerField({
  id,
  label,
  help,
  text,
  problem,
  options,
  onText,
}: FieldProps & { readonly options: readonly Option[] }): JSX.Element {
  const named = { id, label, required: true };
  return (
    <FieldFrame {...named} problem={problem} remark={undefined} help={help} width="wide">
      {(describedBy) => (
        <Combobox {...named} {...{ text, describedBy, options, onText }} name="partner" invalid={problem !== undefined} several={false} />
      )}
    </FieldFrame>
  );
}

interface MissingPartProps {
  readonly plan: PackPlan;
  readonly busy: string | undefined;
  readonly onAdd: () => void;
  readonly onResult: (told: ShownResult) => void;
}

export function MissingPart({ plan, busy, onAdd, onResult }: MissingPartProps): JSX.Element {
  const { table, lines, rows, notes } = plan;
  return (
    <section class="plan" aria-label="What is missing">
      {table !== '' && <p class="lead">{missingWords(plan)}</p>}
      {rows.length > 0 && (
        <Notice kind="warn">
          Check it against your contract: a pack is what such partners usually ask for, not what yours has agreed.
        </Notice>
      )}
      {notes.length > 0 && (
        <ul class="named-rows">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {lines.length > 0 && (
        <ul class="changes">
          {lines.map((line) => (
            <MissingLine key={line.deliverable} line={line} />
          ))}
        </ul>
      )}
      {rows.length > 0 && (
        <div class="buttons">
          <Button look="primary" busy={busy} onPress={onAdd}>
            Add {counted(rows.length, 'deliverable')}
          </Button>
          <TableTools table={() => missingTable(lines)} onResult={onResult} />
        </div>
      )}
    </section>
  );
}

function missingTable(lines: readonly PackedLine[]) {
  const rows = lines.map(({ deliverable, rule, words, source }) => [deliverable, rule, words, source]);
  return { name: 'What is missing', headings: ['Deliverable', 'Due rule', 'Due', 'Source'], rows };
}

function MissingLine({ line: { deliverable, rule, dated, source, words } }: { readonly line: PackedLine }): JSX.Element {
  return (
    <li>
      <strong>{deliverable}</strong> {rule}
      <br />
      {words}
      {!dated && rule !== '' && ' (only what is usual)'}
      <br />
      <span class="hint">{source}</span>
    </li>
  );
}

function missingWords({ rows, already }: PackPlan): string {
  const there = already > 0 ? ` ${already} of the pack ${already === 1 ? 'is' : 'are'} there already.` : '';
  return `${rows.length === 0 ? 'Nothing is missing.' : `${counted(rows.length, 'deliverable')} would be added.`}${there}`;
}
