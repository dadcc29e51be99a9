// A text field that offers options while one types (ARIA 1.2 combobox, list autocomplete). What it does not offer may be typed too.

import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { sameText } from '../../src/schema/values/text';
import type { ControlProps } from './control-props';
import { OptionList } from './option-list';
import { type Option, offered, pieceOf, tidied, withPicked } from './options';

interface ComboboxProps extends ControlProps {
  readonly options: readonly Option[];
  /** A list with commas between. */
  readonly several: boolean;
  /** Enter or Tab takes the only one that is offered: what is typed may only be one of them. Absent: any text may stand there. */
  readonly takesOnly?: boolean;
}

/** What is offered now, which option the arrow keys are at, and what the keys do. */
function useOffer({ options, several, takesOnly = false, text, onText }: ComboboxProps) {
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const shown = open ? offered(options, text, several) : [];
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const show = () => {
    setOpen(true);
    setActive(-1);
  };
  const pick = (option: Option) => {
    onText(withPicked(text, option.value, options, several));
    close();
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moveOf(event.key);
    const piece = pieceOf(text, options, several);
    const isOnly = takesOnly && shown.length === 1 && piece !== '' && !sameText(shown[0]?.value ?? '', piece);
    const only = isOnly ? shown[0] : undefined;
    const chosen = shown[active] ?? only;
    // Tab goes on to the next field all the same.
    if (event.key === 'Tab' && !event.shiftKey && only) onText(tidied(withPicked(text, only.value, options, several)));
    if (move !== 0 && !open) show();
    else if (move !== 0) setActive(nextIndex(active, move, shown.length));
    else if (event.key === 'Enter' && chosen) pick(chosen);
    else if (event.key === 'Escape' && shown.length > 0) {
      // Only the list closes: the form's own Escape is the next one.
      event.stopPropagation();
      close();
    } else return;
    event.preventDefault();
  };
  return { input, shown, active, show, close, pick, onKeyDown };
}

export function Combobox(props: ComboboxProps): JSX.Element {
  const { input, shown, active, show, close, pick, onKeyDown } = useOffer(props);
  const { id, text, several, onText } = props;
  return (
    <div class="combobox">
      <input
        ref={input}
        id={id}
        name={props.name}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={shown.length > 0}
        aria-controls={`${id}-options`}
        aria-activedescendant={shown[active] ? `${id}-option-${active}` : undefined}
        aria-required={props.required}
        aria-invalid={props.invalid}
        aria-describedby={props.describedBy}
        value={text}
        onInput={(event) => {
          onText(event.currentTarget.value);
          show();
        }}
        onClick={show}
        onKeyDown={onKeyDown}
        onBlur={() => {
          close();
          if (several && tidied(text) !== text) onText(tidied(text));
        }}
      />
      <OptionList framed {...{ id, active }} label={props.label} options={shown.map(listed)} onPick={({ option }) => pick(option)} />
    </div>
  );
}

const listed = (option: Option) => ({ key: option.value, title: option.value, hint: option.hint ?? '', option });

/** Up or down by one; 0 for any other key. */
export function moveOf(key: string): -1 | 0 | 1 {
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}

/** Round and round; -1 where there is none. */
export function nextIndex(active: number, move: number, count: number): number {
  if (count === 0) return -1;
  if (active < 0) return move > 0 ? 0 : count - 1;
  return (active + move + count) % count;
}
