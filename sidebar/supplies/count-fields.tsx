// One field an item: type how many there are, Enter, next. A long list stands in parts.

import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ShelfItem } from '../../src/contract/supplies';
import { Button } from '../components/button';
import { type Counting, countProblem } from './counts';
import { NumberField } from './number-field';

/** Fields of a part: more of them a browser draws too slowly. */
const mostShown = 60;

interface CountFieldsProps {
  readonly counting: Counting;
  readonly items: readonly ShelfItem[];
  readonly onCount: (item: ShelfItem, text: string) => void;
}

export function CountFields({ counting, items, onCount }: CountFieldsProps): JSX.Element {
  const [from, setFrom] = useState(0);
  const fields = useRef<HTMLFieldSetElement>(null);
  const shown = items.slice(from, from + mostShown);
  const turn = (to: number) => {
    setFrom(to);
    setTimeout(() => fields.current?.querySelector('input')?.focus());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    const inputs = [...(fields.current?.querySelectorAll('input') ?? [])];
    const next = inputs[inputs.indexOf(event.target) + (event.shiftKey ? -1 : 1)];
    if (next !== undefined) next.focus();
    else if (!event.shiftKey && from + mostShown < items.length) turn(from + mostShown);
  };
  const known = new Set(counting.known);
  return (
    <>
      <fieldset class="fields" ref={fields} onKeyDown={onKeyDown}>
        <legend class="spoken">Counts</legend>
        {shown.map((item) => (
          <CountField
            key={item.id}
            {...{ item, text: counting.counts[item.id]?.text ?? '', isNew: !known.has(item.id) }}
            onText={(typed) => onCount(item, typed)}
          />
        ))}
      </fieldset>
      {items.length > mostShown && (
        <div class="buttons">
          {from > 0 && <Button onPress={() => turn(from - mostShown)}>Those before</Button>}
          <span class="hint">
            {from + 1} to {Math.min(items.length, from + mostShown)} of {items.length}
          </span>
          {from + mostShown < items.length && <Button onPress={() => turn(from + mostShown)}>Those after</Button>}
        </div>
      )}
    </>
  );
}

interface CountFieldProps {
  readonly item: ShelfItem;
  readonly text: string;
  readonly isNew: boolean;
  readonly onText: (text: string) => void;
}

function CountField({ item: { id, name, unit, place, onHand }, text, isNew, onText }: CountFieldProps): JSX.Element {
  if (onHand === null) return <p>{name}: what is on hand cannot be read. Write a number on Stock first.</p>;
  const help = [id, place, isNew ? 'added meanwhile' : ''].filter(Boolean).join(', ');
  return (
    <NumberField
      {...{ id: `count-${id}`, label: unit === '' ? name : `${name} (${unit})`, help, problem: countProblem(text), text, onText }}
    />
  );
}
