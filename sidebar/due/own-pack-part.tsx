// What a company was asked for, saved as a pack of the studio's own: its lines are shown first.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PackPlan } from '../../src/contract/due';
import type { Methods } from '../../src/contract/methods';
import { counted } from '../../src/schema/values/text';
import { Button } from '../components/button';
import type { Option } from '../components/options';
import { TextField } from '../form/text-field';
import { PartnerField } from './pack-part';

type Wanted = Methods['planOwnPack']['input'];

interface OwnPackProps {
  readonly partners: readonly Option[];
  readonly busy: string | undefined;
  readonly problem: { readonly path: string; readonly message: string } | null;
  readonly plan: PackPlan | null;
  readonly onLook: (wanted: Wanted) => void;
  readonly onSave: () => void;
  readonly onChanged: () => void;
}

export function OwnPackPart({ partners, busy, problem, plan, onLook, onSave, onChanged }: OwnPackProps): JSX.Element {
  const [wanted, setWanted] = useState<Wanted>({ name: '', partner: '' });
  const change = (part: Partial<Wanted>) => {
    setWanted({ ...wanted, ...part });
    onChanged();
  };
  const problemAt = (path: string) => (problem?.path === path ? problem.message : undefined);
  const named = { id: 'own-name', name: 'name', label: 'Name of the pack', required: true };
  return (
    <form
      class="form"
      noValidate
      aria-labelledby="own-pack"
      onSubmit={(event) => {
        event.preventDefault();
        if (busy === undefined) onLook(wanted);
      }}
    >
      <h3 id="own-pack">Save as my pack</h3>
      <p class="hint">What a company was asked for, to be applied to the next contract.</p>
      <PartnerField
        id="own-partner"
        label="Asked for by"
        help="The company whose deliverables it is made of."
        text={wanted.partner}
        options={partners}
        problem={problemAt('from')}
        onText={(partner) => change({ partner })}
      />
      <TextField {...named} problem={problemAt('name')} text={wanted.name} onText={(name) => change({ name })} />
      <div class="buttons">
        <Button submits busy={busy}>
          Show its lines
        </Button>
      </div>
      {plan && <OwnPlan {...{ plan, busy, onSave }} />}
    </form>
  );
}

function OwnPlan({
  plan: { rows, lines, already, notes },
  busy,
  onSave,
}: Pick<OwnPackProps, 'busy' | 'onSave'> & { readonly plan: PackPlan }) {
  return (
    <section class="plan" aria-label="Lines of the pack">
      <p class="lead">
        {notes[0] ??
          `${counted(rows.length, 'line')} would be saved.${already > 0 ? ` ${already} ${already === 1 ? 'is' : 'are'} there already.` : ''}`}
      </p>
      <ul class="changes">
        {lines.map(({ deliverable, rule, words }) => (
          <li key={deliverable}>
            <strong>{deliverable}</strong> {rule}
            <br />
            <span class="hint">{words}</span>
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <div class="buttons">
          <Button look="primary" busy={busy} onPress={onSave}>
            Save {counted(rows.length, 'line')}
          </Button>
        </div>
      )}
    </section>
  );
}
