// Step 2: which of the first rows holds the headings, and what the rows below are.

import type { JSX } from 'preact';
import type { Proposal } from '../../../src/contract/adoption';
import { ChoiceSelect } from '../choice-select';
import { withTable } from '../choices';
import type { Adopting } from '../use-adopting';

interface HeadingStepProps {
  readonly adopting: Adopting;
  readonly proposal: Proposal;
}

export function HeadingStep({ adopting, proposal }: HeadingStepProps): JSX.Element {
  const { draft, change } = adopting;
  const row = draft.headingRow || proposal.headingRow;
  return (
    <>
      <fieldset class="choice">
        <legend>The row with the headings</legend>
        <div class="top-rows">
          {proposal.top.map((cells, index) => (
            <TopRow
              key={`row ${index + 1}`}
              row={index + 1}
              cells={cells}
              checked={row === index + 1}
              onChosen={() => change({ ...draft, headingRow: index + 1 })}
            />
          ))}
        </div>
      </fieldset>
      <div class="field">
        <label for="rows-are">What its rows are</label>
        <ChoiceSelect
          id="rows-are"
          choices={proposal.tables}
          choice={draft.table || proposal.table}
          none={proposal.table === '' ? 'Choose…' : null}
          onChoice={(table) => change(withTable(draft, table))}
        />
      </div>
    </>
  );
}

interface TopRowProps {
  readonly row: number;
  readonly cells: readonly string[];
  readonly checked: boolean;
  readonly onChosen: () => void;
}

/** A label rather than a table's row: a click anywhere on it chooses it. */
function TopRow({ row, cells, checked, onChosen }: TopRowProps): JSX.Element {
  const filled = cells.filter((cell) => cell !== '');
  return (
    <label class="radio top-row">
      <input type="radio" name="headingRow" value={row} checked={checked} onChange={onChosen} />
      <span>
        <span class="hint">{row}</span> {filled.length === 0 ? <span class="hint">blank</span> : filled.join(' · ')}
      </span>
    </label>
  );
}
