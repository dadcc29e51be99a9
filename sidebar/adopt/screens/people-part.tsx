// Names, initials and nicknames as they stand in the tab, and who each of them is.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ProposedPerson } from '../../../src/contract/adoption';
import { counted, sameText } from '../../../src/schema/values/text';
import { Combobox } from '../../components/combobox';
import type { Option } from '../../components/options';
import { FieldFrame } from '../../form/field-frame';
import { personChoice } from '../choices';
import { TakenLine } from '../taken-line';
import { useFocusOnOpen } from '../use-focus-on-open';
import type { MeaningStepProps } from './meaning-step-props';

export function PeoplePart({ adopting, proposal, directory }: MeaningStepProps): JSX.Element | null {
  const { draft, change } = adopting;
  const { people } = proposal;
  const [unsure] = useState(() => new Set(people.filter(({ how }) => how === 'unsure').map(({ text }) => text)));
  const [opened, setOpened] = useState<ReadonlySet<string>>(unsure);
  if (people.length === 0) return null;
  const options = offeredPeople(
    directory.map(({ name }) => name),
    people,
  );
  const line = (person: ProposedPerson) => (
    <PersonChoice
      key={person.text}
      id={`person-${people.indexOf(person)}`}
      {...{ person, options }}
      choice={personChoice(draft, person)}
      isNew={!directory.some(({ name }) => sameText(name, personChoice(draft, person)))}
      open={opened.has(person.text)}
      onOpen={() => setOpened(new Set([...opened, person.text]))}
      onChoice={(name) => change({ ...draft, people: { ...draft.people, [person.text]: name } })}
    />
  );
  const sure = people.filter(({ text }) => !unsure.has(text));
  return (
    <section class="group" aria-labelledby="people">
      <h3 id="people">
        People <span class="count">{counted(people.length, 'name')}</span>
      </h3>
      <ul>{people.filter(({ text }) => unsure.has(text)).map(line)}</ul>
      {sure.length > 0 && (
        <details class="folded">
          <summary>{counted(sure.length, 'name is', 'names are')} clear</summary>
          <ul>{sure.map(line)}</ul>
        </details>
      )}
    </section>
  );
}

/** Those of the workbook, then those whom the tab names. */
function offeredPeople(known: readonly string[], people: readonly ProposedPerson[]): readonly Option[] {
  const named = people.map(({ choice }) => choice).filter((choice) => choice !== '');
  const fresh = [...new Set(named)].filter((name) => !known.some((other) => sameText(other, name)));
  return [...known.map((value) => ({ value })), ...fresh.map((value) => ({ value, hint: 'new' }))];
}

interface PersonChoiceProps {
  readonly id: string;
  readonly person: ProposedPerson;
  readonly options: readonly Option[];
  readonly choice: string;
  readonly isNew: boolean;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onChoice: (name: string) => void;
}

function PersonChoice({ id, person: { text, count }, options, choice, isNew, open, onOpen, onChoice }: PersonChoiceProps): JSX.Element {
  useFocusOnOpen(open, id);
  const remark = choice === '' ? 'nobody' : isNew ? 'new' : '';
  if (!open) {
    return (
      <TakenLine own={text} taken={choice || 'nobody'} onChange={onOpen}>
        <span class="hint"> {[counted(count, 'cell'), ...(isNew && choice !== '' ? ['new'] : [])].join(', ')}</span>
      </TakenLine>
    );
  }
  const frame = { id, label: text, required: false, problem: undefined, remark: undefined };
  return (
    <li>
      <FieldFrame {...frame} inWords={counted(count, 'cell')} help={helpFor(remark)} width="wide">
        {(describedBy) => (
          <Combobox
            {...frame}
            name={`person ${text}`}
            {...{ options, describedBy }}
            text={choice}
            several={false}
            invalid={false}
            onText={(name) => onChoice(name)}
          />
        )}
      </FieldFrame>
    </li>
  );
}

function helpFor(remark: string): string | null {
  if (remark === '') return null;
  return remark === 'new' ? 'Somebody new: gets a row on People.' : 'Left blank: nobody. The cell stays as it is.';
}
