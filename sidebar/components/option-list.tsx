// The list below a field that offers something while one types: one line an option, one of them where the arrow keys are.

import type { JSX } from 'preact';

export interface ListedOption {
  readonly key: string;
  readonly title: string;
  /** A quiet word behind it; absent or `''`: none. */
  readonly hint?: string;
}

interface OptionListProps<T extends ListedOption> {
  /** Of the field; the list and its options are called after it. */
  readonly id: string;
  readonly label: string;
  /** Of the list itself; absent: another element frames it. */
  readonly framed?: true;
  readonly options: readonly T[];
  readonly active: number;
  readonly onPick: (option: T) => void;
}

/** Always there, so that the field's `aria-controls` is; hidden while it has nothing to offer. */
export function OptionList<T extends ListedOption>({ id, label, framed, options, active, onPick }: OptionListProps<T>): JSX.Element {
  return (
    <div
      id={`${id}-options`}
      class={framed ? 'options' : undefined}
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      hidden={options.length === 0}
    >
      {options.map((option, index) => (
        <div
          key={option.key}
          ref={(row) => (index === active ? row?.scrollIntoView({ block: 'nearest' }) : undefined)}
          id={`${id}-option-${index}`}
          class="option"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          // Keeps the focus in the field: its own blur would close the list before the click arrives.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(option);
          }}
        >
          <span>{option.title}</span>
          {option.hint && <span class="hint">{option.hint}</span>}
        </div>
      ))}
    </div>
  );
}
