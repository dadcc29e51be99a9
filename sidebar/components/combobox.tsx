// A text field that offers options while one types (ARIA 1.2 combobox, list autocomplete). What it does not offer may be typed too.

import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ControlProps } from './control-props';
import { type Option, offered, tidied, withPicked } from './options';

interface ComboboxProps extends ControlProps {
  readonly options: readonly Option[];
  /** A list with commas between. */
  readonly several: boolean;
}

export function Combobox({ options, several, ...props }: ComboboxProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const shown = open ? offered(options, props.text, several) : [];
  const expanded = shown.length > 0;
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const pick = (option: Option) => {
    props.onText(withPicked(props.text, option.value, several));
    close();
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveOf(event.key);
    const chosen = shown[active];
    if (move !== 0) {
      if (!open) setOpen(true);
      else setActive(nextIndex(active, move, shown.length));
    } else if (event.key === 'Enter' && chosen) pick(chosen);
    else if (event.key === 'Escape' && expanded) {
      event.stopPropagation();
      close();
    } else return;
    event.preventDefault();
  };
  return (
    <div class="combobox">
      <input
        ref={input}
        id={props.id}
        name={props.name}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={expanded}
        aria-controls={`${props.id}-options`}
        aria-activedescendant={shown[active] ? `${props.id}-option-${active}` : undefined}
        aria-required={props.required}
        aria-invalid={props.invalid}
        aria-describedby={props.describedBy}
        value={props.text}
        onInput={(event) => {
          props.onText(event.currentTarget.value);
          setOpen(true);
          setActive(-1);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          close();
          if (several && tidied(props.text) !== props.text) props.onText(tidied(props.text));
        }}
      />
      <OptionList id={props.id} label={props.label} options={shown} active={active} onPick={pick} />
    </div>
  );
}

interface OptionListProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly active: number;
  readonly onPick: (option: Option) => void;
}

/** Always there, so that the field's `aria-controls` is; hidden while it has nothing to offer. */
function OptionList({ id, label, options, active, onPick }: OptionListProps): JSX.Element {
  return (
    <div id={`${id}-options`} class="options" role="listbox" tabIndex={-1} aria-label={label} hidden={options.length === 0}>
      {options.map((option, index) => (
        <div
          key={option.value}
          ref={(row) => (index === active ? row?.scrollIntoView({ block: 'nearest' }) : undefined)}
          id={`${id}-option-${index}`}
          class="option"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          // Keeps the focus in the field: the field's own blur would close the list before the click arrives.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(option);
          }}
        >
          <span>{option.value}</span>
          {option.hint && <span class="hint">{option.hint}</span>}
        </div>
      ))}
    </div>
  );
}

function moveOf(key: string): -1 | 0 | 1 {
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}

function nextIndex(active: number, move: number, count: number): number {
  if (count === 0) return -1;
  if (active < 0) return move > 0 ? 0 : count - 1;
  return (active + move + count) % count;
}
