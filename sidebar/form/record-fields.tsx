// The fields of a row in the order in which they are asked for: a few at once, one line per step, the rest under "More".

import type { JSX } from 'preact';
import { Button } from '../components/button';
import { dayOffRemarks } from './day-off-remarks';
import { leftRemarks } from './draft';
import { DraftField, type RecordFieldsProps } from './draft-field';
import { EditSteps } from './steps/edit-steps';
import { StepFields } from './steps/step-fields';

export function RecordFields({ remarks, ...rest }: RecordFieldsProps): JSX.Element {
  const props = { ...rest, remarks: { ...dayOffRemarks(rest.form, rest.texts), ...leftRemarks(rest.form, rest.texts), ...remarks } };
  const { form, moreShown, inPlaceOfName } = props;
  const { first, steps, more } = form.model;
  const others = inPlaceOfName === undefined ? more : more.filter(({ key }) => key !== form.table.id);
  return (
    <>
      <div class="fields">
        {first.map((field) =>
          inPlaceOfName !== undefined && field.key === form.table.name ? (
            inPlaceOfName
          ) : (
            <DraftField key={field.key} {...props} field={field} />
          ),
        )}
      </div>
      {props.wholeSteps === true ? <EditSteps {...props} /> : steps.map((line) => <StepFields key={line.step} {...props} line={line} />)}
      {others.length > 0 && (
        <div class="more">
          <Button look="link" expanded={moreShown} controls={`${props.id}-more`} onPress={() => props.onMore(!moreShown)}>
            {moreShown ? 'Fewer fields' : 'More fields'}
          </Button>
          <div id={`${props.id}-more`} class="fields" hidden={!moreShown}>
            {others.map((field) => (
              <DraftField key={field.key} {...props} field={field} />
            ))}
          </div>
        </div>
      )}
    </>
  );
}
