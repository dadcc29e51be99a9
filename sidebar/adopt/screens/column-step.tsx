// Step 3: each heading beside what stands below it, and which of Routesheet's columns it is.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Proposal, ProposedColumn } from '../../../src/contract/adoption';
import { counted } from '../../../src/schema/values/text';
import { Announcements, Notice } from '../../components/notice';
import { FieldFrame } from '../../form/field-frame';
import { TextField } from '../../form/text-field';
import { ChoiceSelect, choiceWords } from '../choice-select';
import { columnChoice, withStepName } from '../choices';
import { TakenLine } from '../taken-line';
import type { Adopting } from '../use-adopting';
import { useFocusOnOpen } from '../use-focus-on-open';
import { type Section, sectionsOf } from './column-sections';

const leaveAlone = 'Leave alone';

interface ColumnStepProps {
  readonly adopting: Adopting;
  readonly proposal: Proposal;
}

export function ColumnStep({ adopting, proposal }: ColumnStepProps): JSX.Element {
  const { draft, change } = adopting;
  const [sections] = useState(() => sectionsOf(draft, proposal));
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const of = (section: Section) => proposal.columns.filter(({ at }) => (sections.get(at) ?? 'check') === section);
  const shown = (column: ProposedColumn) => (
    <ColumnChoice
      key={column.at}
      {...{ column, proposal }}
      choice={columnChoice(draft, column)}
      open={opened.has(column.at) || sections.get(column.at) === 'check'}
      onOpen={() => setOpened(new Set([...opened, column.at]))}
      onChoice={(choice) => change({ ...draft, columns: { ...draft.columns, [String(column.at)]: choice } })}
    />
  );
  const [check, sure, alone] = [of('check'), of('sure'), of('alone')];
  return (
    <>
      <StillToSettle troubles={proposal.troubles} />
      {proposal.stepName !== '' && <StepNameField adopting={adopting} proposal={proposal} />}
      {check.length > 0 && (
        <section class="group" aria-labelledby="to-check">
          <h3 id="to-check">Please check</h3>
          <ul>{check.map(shown)}</ul>
        </section>
      )}
      {sure.length > 0 && (
        <section class="group" aria-labelledby="understood">
          <h3 id="understood">Understood</h3>
          <ul>{sure.map(shown)}</ul>
        </section>
      )}
      {alone.length > 0 && (
        <details class="folded">
          <summary>{counted(alone.length, 'column is', 'columns are')} left alone</summary>
          <ul>{alone.map(shown)}</ul>
        </details>
      )}
    </>
  );
}

interface ColumnChoiceProps {
  readonly column: ProposedColumn;
  readonly proposal: Proposal;
  readonly choice: string;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onChoice: (choice: string) => void;
}

function ColumnChoice({ column, proposal, choice, open, onOpen, onChoice }: ColumnChoiceProps): JSX.Element {
  const { at, heading, samples, remark } = column;
  useFocusOnOpen(open, `column-${at}`);
  const words = choiceWords(proposal.columnChoices, choice, leaveAlone);
  const below = samples.length === 0 ? 'nothing below it' : samples.join(' · ');
  if (!open) {
    return (
      <TakenLine own={heading || `Column ${at + 1}`} taken={choice === '' ? 'left alone' : words} onChange={onOpen}>
        {(choice === '' || remark !== '') && <p class="help">{remark || below}</p>}
      </TakenLine>
    );
  }
  const frame = { id: `column-${at}`, label: heading || `Column ${at + 1}`, required: false, problem: undefined };
  return (
    <li>
      <FieldFrame {...frame} remark={remark || undefined} help={below} width="wide">
        {(describedBy) => (
          <ChoiceSelect id={frame.id} choices={proposal.columnChoices} none={leaveAlone} {...{ choice, describedBy, onChoice }} />
        )}
      </FieldFrame>
    </li>
  );
}

/** Asked where the tab has a status or a date and no name for the step that it is of. */
function StepNameField({ adopting, proposal }: ColumnStepProps): JSX.Element {
  const { draft, change } = adopting;
  const [name, setName] = useState(draft.stepName || proposal.stepName);
  return (
    <TextField
      id="step-name"
      name="stepName"
      label="What the work is called"
      help="Your tab has one step and no name for it: it becomes a row of Steps."
      text={name}
      onText={(text) => {
        setName(text);
        change(withStepName(draft, proposal, text));
      }}
    />
  );
}

/** Two headings that cannot be the same, a name that is missing: told while the columns are in sight. */
function StillToSettle({ troubles }: { readonly troubles: readonly string[] }): JSX.Element {
  return (
    <Announcements>
      {troubles.length > 0 && (
        <Notice kind="warn">
          To be settled here or in the next step:
          <ul class="troubles">
            {troubles.map((trouble) => (
              <li key={trouble}>{trouble}</li>
            ))}
          </ul>
        </Notice>
      )}
    </Announcements>
  );
}
