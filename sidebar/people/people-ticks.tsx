// Those whom other fields of the row name, each with a tick: who of the invited came.

import type { JSX } from 'preact';
import type { Person } from '../../src/schema/catalog';
import { namesOf, namesText } from '../../src/schema/values/names';
import { sameText } from '../../src/schema/values/text';
import { Checkbox } from '../components/checkbox';

interface PeopleTicksProps {
  readonly id: string;
  readonly label: string;
  /** What the other fields say. */
  readonly among: readonly string[];
  readonly text: string;
  readonly people: readonly Person[];
  readonly onText: (text: string) => void;
}

/** Nothing while nobody is named. A tick puts the name into the text of the field, which takes others as well. */
export function PeopleTicks({ id, label, among, text, people, onText }: PeopleTicksProps): JSX.Element | null {
  const all = among.flatMap((one) => namesOf(one, people));
  const named = all.filter((name, at) => all.findIndex((other) => sameText(other, name)) === at);
  if (named.length === 0) return null;
  const there = namesOf(text, people);
  const isThere = (name: string) => there.some((one) => sameText(one, name));
  const tick = (name: string, checked: boolean) =>
    onText(namesText(checked ? [...there, name] : there.filter((one) => !sameText(one, name)), people));
  return (
    <fieldset class="choice field-wide">
      <legend>{label}</legend>
      {named.map((name, at) => (
        <Checkbox
          key={name}
          id={`${id}-tick-${at}`}
          name={`${id}-tick-${at}`}
          checked={isThere(name)}
          onChecked={(checked) => tick(name, checked)}
        >
          {name}
        </Checkbox>
      ))}
    </fieldset>
  );
}
