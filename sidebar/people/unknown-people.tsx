// Names in a field of people that nobody on People bears: whom they may be meant for, and the way onto People.

import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Person } from '../../src/schema/catalog';
import { namedIn } from '../../src/schema/values/names';
import { Button } from '../components/button';
import { nearNames } from './near-names';

interface UnknownPeopleProps {
  readonly text: string;
  readonly people: readonly Person[];
  readonly onText: (text: string) => void;
  /** Adds a row to People; what kept it from that, or null. */
  readonly onPerson: (name: string) => Promise<string | null>;
}

/** What pushes the buttons below away must not come between pressing one and letting it go. */
const aMoment = 250;

/** Nobody is asked about a name that is still being typed. */
export function PeopleField({ children, ...props }: UnknownPeopleProps & { readonly children: ComponentChildren }): JSX.Element {
  const { text, people } = props;
  const [typing, setTyping] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  return (
    <div
      class="people-field"
      onFocusIn={({ target }) => {
        clearTimeout(timer.current);
        setTyping(target instanceof HTMLInputElement);
      }}
      onFocusOut={() => {
        timer.current = setTimeout(() => setTyping(false), aMoment);
      }}
    >
      {children}
      <div class="field-wide told-beside" aria-live="polite">
        {!typing && namedIn(text, people).unknown.map((name) => <UnknownPerson key={name} {...{ ...props, name }} />)}
      </div>
    </div>
  );
}

function UnknownPerson({ name, text, people, onText, onPerson }: UnknownPeopleProps & { readonly name: string }): JSX.Element {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const near = nearNames(name, people);
  const add = async () => {
    setBusy(true);
    setTrouble(await onPerson(name));
    setBusy(false);
  };
  return (
    <>
      <p class="help">
        “{name}” is not on People.{near.length > 0 && ' Did you mean:'}
      </p>
      <div class="told-choices">
        {near.map((one) => (
          <Button key={one} onPress={() => onText(text.replace(name, () => one))}>
            {one}
          </Button>
        ))}
        <Button look="link" busy={busy ? 'Adding…' : undefined} onPress={() => void add()}>
          Add this person
        </Button>
      </div>
      {trouble !== null && <p class="problem">{trouble}</p>}
    </>
  );
}
