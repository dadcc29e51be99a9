// Kit: handing out, taking back, sheets and lists.

import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import type { Lending } from '../../src/schema/stock/lending';
import type { WorkbookDefinition } from '../../src/schema/workbook';
import { fieldsOf } from '../../src/workbook/rows/form';
import { Button } from '../components/button';
import { Question } from '../components/question';
import { ResultNotice } from '../components/result';
import { type Form, formFor } from '../form/draft';
import { optionsFor, peopleOptions } from '../form/field-options';
import { FieldRow } from '../form/field-row';
import { SelectField } from '../several/rows-part';
import { firstThere } from '../views/rows/tables-there';
import { useSuggestions } from '../views/rows/use-suggestions';
import { usePlacedWorkbook } from '../views/use-placed-workbook';
import { KitListsPart } from './kit-lists-part';
import { PiecesPart } from './pieces-part';
import { type LendingDraft, type LendingState, type LendingWay, useLending } from './use-lending';

const ways: readonly { readonly value: LendingWay; readonly words: string }[] = [
  { value: 'out', words: 'Hand out' },
  { value: 'us', words: 'Take back' },
  { value: 'hire', words: 'Give back to whom it is hired from' },
];

const pressed: Readonly<Record<LendingWay, string>> = { out: 'Hand out', us: 'Take back', hire: 'It has gone back' };

export function KitView({ opened, onSaved }: { readonly opened: Opened; readonly onSaved: () => void }): JSX.Element {
  const lent = lentTable(usePlacedWorkbook(opened), opened);
  const form = useMemo(() => (lent === null ? null : formFor(lent, opened.catalog, opened.today)), [lent, opened.catalog, opened.today]);
  const lending = useLending(opened.today, onSaved);
  return (
    <>
      <h2>Kit</h2>
      {form?.table.lends && <LendingPart {...{ lending, form, opened }} columns={form.table.lends} />}
      <KitListsPart opened={opened} holders={lending.desk.pieces.map(({ holder }) => holder)} sheet={lending.sheet} />
    </>
  );
}

/** The first tab of pieces that is in use. */
function lentTable(workbook: WorkbookDefinition, opened: Pick<Opened, 'tabs'>) {
  return firstThere(workbook, opened, ({ lends }) => lends !== null);
}

interface LendingPartProps {
  readonly lending: LendingState;
  readonly form: Form;
  readonly columns: Lending;
  readonly opened: Opened;
}

function LendingPart({ lending, form, columns, opened }: LendingPartProps): JSX.Element {
  const { desk, draft, change, asking, result, busy } = lending;
  const pieces = desk.pieces.filter(({ isOut, owner }) => (draft.way === 'out' ? true : draft.way === 'us' ? isOut : owner !== ''));
  const condition = fieldsOf(form.model).find(({ key }) => key === columns.condition);
  return (
    <section class="lines" aria-label="Hand out and take back">
      <SelectField id="kit-way" label="What happens" value={draft.way} choices={ways} onValue={(way) => lending.turn(way as LendingWay)} />
      <PiecesPart
        key={draft.way}
        {...{ pieces, chosen: draft.chosen, conditionLabel: condition?.label ?? 'Condition' }}
        onChosen={(chosen) => change({ chosen })}
      />
      <form
        class="form"
        noValidate
        aria-label={pressed[draft.way]}
        onSubmit={(event) => {
          event.preventDefault();
          if (busy === undefined) void lending.send();
        }}
      >
        <LendingFields {...{ lending, form, columns, opened }} />
        <div class="buttons">
          <Button look="primary" submits busy={busy}>
            {pressed[draft.way]}
          </Button>
        </div>
      </form>
      {asking !== null && (
        <Question yes="Move it all the same" no="Change it" busy={busy} onYes={() => void lending.agree()} onNo={lending.leave}>
          {asking.words}
        </Question>
      )}
      <ResultNotice told={result} />
    </section>
  );
}

type DraftText = Exclude<keyof LendingDraft, 'way' | 'chosen'>;

/** The fields of each way: by which column they are drawn, how they are labelled where not as that, and where a problem of theirs is. */
const fieldsFor: Readonly<
  Record<LendingWay, readonly (readonly [text: DraftText, column: keyof Lending, paths: readonly string[], label?: string])[]>
> = {
  out: [
    ['holder', 'holder', ['holder'], 'To'],
    ['day', 'since', ['since']],
    ['dueBack', 'dueBack', ['dueBack']],
    ['place', 'place', []],
    ['signedFor', 'signedFor', []],
  ],
  us: [
    ['holder', 'holder', ['to'], 'To'],
    ['day', 'backOn', ['day']],
    ['place', 'place', []],
  ],
  hire: [['day', 'goneBack', ['day']]],
};

function LendingFields({ lending, form, columns, opened }: LendingPartProps): JSX.Element {
  const { draft, change, problems } = lending;
  const suggestions = useSuggestions(opened);
  useEffect(() => suggestions.want(form.table.key), [form, opened]);
  const known = suggestions.of(form.table.key);
  return (
    <>
      {fieldsFor[draft.way].map(([text, column, paths, label]) => {
        const field = fieldsOf(form.model).find(({ key }) => key === columns[column]);
        if (field === undefined) return null;
        const offered = optionsFor(field, form.catalog, known);
        return (
          <FieldRow
            key={text}
            id={`kit-${text}`}
            field={{ ...field, label: label ?? field.label, required: paths.length > 0 && text !== 'dueBack', help: null }}
            text={draft[text]}
            options={text === 'holder' && offered.length === 0 ? peopleOptions(form.catalog) : offered}
            problem={problems.find(({ path }) => paths.includes(path))?.message}
            remark={undefined}
            readOnly={false}
            onText={(typed) => change({ [text]: typed })}
          />
        );
      })}
    </>
  );
}
