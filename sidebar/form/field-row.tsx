// One field of a form, with the control of its kind.

import type { JSX } from 'preact';
import { dayInWords, isLocalDate } from '../../src/schema/values/local-date';
import type { FormField } from '../../src/workbook/rows/form';
import { Checkbox } from '../components/checkbox';
import { Combobox } from '../components/combobox';
import type { ControlProps } from '../components/control-props';
import { LongText } from '../components/long-text';
import type { Option } from '../components/options';
import { PlainInput } from '../components/plain-input';
import { WordSelect } from '../components/word-select';
import { FieldFrame } from './field-frame';

export interface FieldRowProps {
  readonly id: string;
  readonly field: FormField;
  readonly text: string;
  readonly options: readonly Option[];
  readonly problem: string | undefined;
  readonly remark: string | undefined;
  readonly readOnly: boolean;
  readonly onText: (text: string) => void;
}

/** More words than this are searched, not scrolled through. */
const longList = 12;
const short: readonly FormField['control'][] = ['date', 'time', 'money', 'number'];

export function FieldRow({ field, readOnly, options, ...props }: FieldRowProps): JSX.Element {
  const { label, required } = field;
  return (
    <FieldFrame
      {...props}
      label={field.control === 'flag' && !readOnly ? null : label}
      required={required}
      inWords={field.control === 'date' && isLocalDate(props.text) ? dayInWords(props.text) : undefined}
      help={readOnly ? 'A formula in the sheet: change it there.' : field.help}
      width={short.includes(field.control) ? 'short' : 'wide'}
    >
      {(describedBy) => {
        const control = { ...props, name: field.key, label, required, invalid: props.problem !== undefined, describedBy };
        return readOnly ? <PlainInput {...control} control="text" readOnly /> : <Control {...control} field={field} options={options} />;
      }}
    </FieldFrame>
  );
}

function Control({ field, options, ...props }: ControlProps & Pick<FieldRowProps, 'field' | 'options'>): JSX.Element {
  const words = field.words ?? [];
  switch (field.control) {
    case 'flag':
      return (
        <Checkbox {...props} checked={props.text === 'yes'} onChecked={(checked) => props.onText(checked ? 'yes' : 'no')}>
          {field.label}
        </Checkbox>
      );
    case 'long text':
      return <LongText {...props} />;
    case 'word':
      if (words.length <= longList) return <WordSelect {...props} words={words} none={field.required ? 'Choose…' : '–'} />;
      return <Combobox {...props} options={words.map((value) => ({ value }))} several={false} />;
    case 'people':
      return <Combobox {...props} options={options} several={field.several} takesOnly />;
    default:
      return options.length > 0 ? (
        <Combobox {...props} options={options} several={false} />
      ) : (
        <PlainInput {...props} control={field.control} />
      );
  }
}
