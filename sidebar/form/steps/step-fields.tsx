// One step of the pipeline in a form: who does it and when it is due; with "More" its status and take too.

import type { JSX } from 'preact';
import { listedWords } from '../../../src/schema/traits';
import { inWords, sameText } from '../../../src/schema/values/text';
import { wordFor } from '../../../src/schema/values/words';
import { perStepOf } from '../../../src/workbook/layout/columns';
import { fieldsOf, type StepLine } from '../../../src/workbook/rows/form';
import type { Form, Texts } from '../draft';
import { DraftField, type RecordFieldsProps } from '../draft-field';

/** The chosen type when it is one that does not need the step; null when it does, or none was chosen. */
export function typeWithout({ table, catalog }: Form, { forTypes }: StepLine, texts: Texts): string | null {
  const key = perStepOf(table)?.perStep.typedBy ?? '';
  const column = table.columns[key];
  const typed = texts[key] ?? '';
  const type = wordFor(typed, listedWords(column, catalog.lists))?.word ?? typed;
  return type === '' || forTypes.length === 0 || forTypes.some((word) => sameText(word, type)) ? null : type;
}

export function StepFields({ line, ...props }: RecordFieldsProps & { readonly line: StepLine }): JSX.Element {
  const fields = [...(props.wholeSteps === true || props.moreShown ? line.more : []), ...line.fields];
  const filled = fieldsOf({ ...props.form.model, first: [], more: [], steps: [line] }).some(({ key }) => (props.texts[key] ?? '') !== '');
  const without = filled ? null : typeWithout(props.form, line, props.texts);
  return (
    <fieldset class="step">
      <legend>
        <span class="step-name">{line.step}</span>
        {line.lead.length > 0 && <span class="hint"> · lead {inWords(line.lead)}</span>}
      </legend>
      {without !== null ? (
        <p class="help">Not needed for “{without}”: it gets N/A.</p>
      ) : (
        <div class="fields">
          {fields.map((field) => (
            <DraftField key={field.key} {...props} field={field} />
          ))}
        </div>
      )}
    </fieldset>
  );
}
