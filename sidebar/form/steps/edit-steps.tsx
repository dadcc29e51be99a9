// The steps of a row that is there already: the one that was clicked first, then what is under way, and what is over or not needed folded away.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { StatusMeaning } from '../../../src/schema/catalog';
import { listedWords } from '../../../src/schema/traits';
import { counted } from '../../../src/schema/values/text';
import { wordFor } from '../../../src/schema/values/words';
import { stepIn } from '../../../src/workbook/layout/columns';
import type { StepLine } from '../../../src/workbook/rows/form';
import type { Form, Texts } from '../draft';
import type { RecordFieldsProps } from '../draft-field';
import { StepFields } from './step-fields';

/** As the row was when it was opened: a step that is finished now stays where it is. */
export function EditSteps({ at, ...props }: RecordFieldsProps): JSX.Element {
  const { form, texts, messages } = props;
  const [clicked] = useState(() => (at === undefined ? null : stepIn(at)));
  const [over] = useState(() =>
    form.model.steps.filter((line) => line.step !== clicked && isOver(form, line, texts)).map(({ step }) => step),
  );
  const [open, setOpen] = useState(false);
  const first = form.model.steps.filter(({ step }) => step === clicked);
  const live = form.model.steps.filter(({ step }) => step !== clicked && !over.includes(step));
  const folded = form.model.steps.filter(({ step }) => over.includes(step));
  const isWrong = folded.some(({ fields, more }) => [...fields, ...more].some(({ key }) => messages[key] !== undefined));
  return (
    <>
      {[...first, ...live].map((line) => (
        <StepFields key={line.step} {...props} line={line} />
      ))}
      {folded.length > 0 && (
        <details open={open || isWrong} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{counted(folded.length, 'step')} done or not needed</summary>
          {folded.map((line) => (
            <StepFields key={line.step} {...props} line={line} />
          ))}
        </details>
      )}
    </>
  );
}

const overMeanings: readonly (StatusMeaning | null)[] = ['finished', 'not needed'];

function isOver({ columns, catalog }: Form, { fields, more }: StepLine, texts: Texts): boolean {
  const status = [...fields, ...more].find(({ key }) => columns.get(key)?.part === 'status');
  if (status === undefined) return false;
  const said = wordFor(texts[status.key] ?? '', listedWords(status.column, catalog.lists));
  return said !== null && said !== undefined && overMeanings.some((means) => means === said.means);
}
