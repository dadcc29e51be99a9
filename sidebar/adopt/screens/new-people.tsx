// Addresses for people who are new to the workbook: pasted as two columns, or typed one by one.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { isEmail } from '../../../src/schema/kinds/address';
import { counted, inWords, quotedStart } from '../../../src/schema/values/text';
import { Button } from '../../components/button';
import { LongText } from '../../components/long-text';
import { ResultNotice, type ShownResult, told } from '../../components/result';
import { FieldFrame } from '../../form/field-frame';
import { TextField } from '../../form/text-field';
import { newPeople, type TypedPerson } from '../choices';
import { type Pasted, pastedAddresses } from '../pasted-addresses';
import type { MeaningStepProps } from './meaning-step-props';

/** More fields than that are folded away behind their number. */
const shownAtOnce = 6;

export function NewPeople({ adopting, proposal, directory }: MeaningStepProps): JSX.Element | null {
  const { draft, change } = adopting;
  const people = newPeople(draft, proposal, directory);
  const without = people.filter(({ address }) => !isEmail(address)).length;
  if (people.length === 0) return null;
  const add = (addresses: Readonly<Record<string, string>>) => change({ ...draft, addresses: { ...draft.addresses, ...addresses } });
  return (
    <section class="group" aria-labelledby="addresses">
      <h3 id="addresses">
        Addresses <span class="count">{without === 0 ? 'all there' : `${without} of ${people.length} to go`}</span>
      </h3>
      <p class="help">Without one nobody is mailed: what is theirs goes to the coordinator.</p>
      <PasteAddresses people={people} onAddresses={add} />
      <details class="folded" open={people.length <= shownAtOnce}>
        <summary>Type them one by one</summary>
        <ul>
          {people.map((person, index) => (
            <AddressField
              key={person.name}
              id={`address-${index}`}
              person={person}
              onText={(text) => add({ [person.name]: text.trim() })}
            />
          ))}
        </ul>
      </details>
    </section>
  );
}

interface PasteAddressesProps {
  readonly people: readonly TypedPerson[];
  readonly onAddresses: (addresses: Readonly<Record<string, string>>) => void;
}

function PasteAddresses({ people, onAddresses }: PasteAddressesProps): JSX.Element {
  const [text, setText] = useState('');
  const [result, setResult] = useState<ShownResult | null>(null);
  const match = () => {
    const pasted = pastedAddresses(text, people);
    onAddresses(pasted.addresses);
    setResult(told(pasted.unknown.length + pasted.unreadable.length === 0 ? 'done' : 'warn', pastedWords(pasted)));
  };
  const frame = { id: 'pasted', label: 'Paste names and addresses', required: false, problem: undefined, remark: undefined };
  return (
    <>
      <FieldFrame {...frame} help="Two columns copied from a sheet, or name, address on each line." width="wide">
        {(describedBy) => <LongText {...frame} name="pasted" {...{ text, describedBy }} invalid={false} rows={3} onText={setText} />}
      </FieldFrame>
      <Button onPress={match}>Match the addresses</Button>
      <ResultNotice told={result} />
    </>
  );
}

/** `31 addresses matched. Nobody here is called: Old, Sam.` */
export function pastedWords({ addresses, unknown, unreadable }: Pasted): string {
  return [
    `${counted(Object.keys(addresses).length, 'address', 'addresses')} matched.`,
    ...(unknown.length > 0 ? [`Nobody here goes by: ${shortened(unknown)}.`] : []),
    ...(unreadable.length > 0 ? [`No address in: ${shortened(unreadable)}.`] : []),
  ].join(' ');
}

function shortened(lines: readonly string[]): string {
  const [shown, left] = [lines.slice(0, 5).map((line) => quotedStart(line)), lines.length - 5];
  return left > 0 ? `${shown.join(', ')} and ${left} more` : inWords(shown);
}

interface AddressFieldProps {
  readonly id: string;
  readonly person: TypedPerson;
  readonly onText: (text: string) => void;
}

function AddressField({ id, person: { name, texts, address }, onText }: AddressFieldProps): JSX.Element {
  const problem = address === '' || isEmail(address) ? undefined : 'This is not a mail address. It looks like ana@example.com.';
  const others = texts.filter((text) => text !== name);
  return (
    <li>
      <TextField
        id={id}
        name={`address ${name}`}
        label={name}
        control="email"
        problem={problem}
        inWords={others.length > 0 ? others.join(', ') : undefined}
        text={address}
        onText={onText}
      />
    </li>
  );
}
