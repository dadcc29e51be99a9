// What the list would come to, row by row, before anything is written.

import type { ComponentChildren, JSX } from 'preact';
import type { BreakdownPlan } from '../../src/contract/casting';
import type { ListDraft, ListedRow } from '../../src/contract/rows/list';
import { shownText } from '../../src/schema/column';
import { counted, inWords } from '../../src/schema/values/text';
import type { Value, Values } from '../../src/schema/values/value';
import { Button } from '../components/button';
import { Checkbox } from '../components/checkbox';
import { Notice } from '../components/notice';
import type { ShownResult } from '../components/result';
import type { CopiedTable } from '../copying/table-text';
import { TableTools } from '../copying/table-tools';
import type { Form } from '../form/draft';

interface ListPlanPartProps {
  readonly plan: BreakdownPlan;
  readonly draft: ListDraft;
  readonly form: Form;
  /** What was brought: words speak of it. */
  readonly of?: 'list' | 'cut';
  readonly busy: string | undefined;
  readonly onSay: (more: Partial<ListDraft>) => void;
  readonly onBring: () => void;
  readonly onResult: (told: ShownResult) => void;
}

/** More of one kind are counted, and stand in the table that can be copied. */
const mostShown = 200;

export function ListPlanPart(props: ListPlanPartProps): JSX.Element {
  const { plan, busy, of = 'list', onBring, onResult } = props;
  const { adds } = plan.brought;
  const edits = editsOf(plan);
  return (
    <section class="plan" aria-label={`What the ${of} would come to`}>
      <p class="lead">{planWords(plan, onesOf(of))}</p>
      {plan.notes.map((note) => (
        <Notice key={note} kind="warn">
          {note}
        </Notice>
      ))}
      <Refused plan={plan} />
      <Changed {...props} />
      <Added {...props} />
      <Others {...props} />
      {plan.more > 0 && <Notice kind="info">{moreWords(plan)}</Notice>}
      <div class="buttons">
        {adds.length + edits.length > 0 && (
          <Button look="primary" busy={busy} onPress={onBring}>
            {doWords(plan, onesOf(of))}
          </Button>
        )}
        <TableTools table={() => planTable(props)} onResult={onResult} />
      </div>
    </section>
  );
}

/** `57 rows: 12 new, 30 change, 12 are so already, 3 cannot be brought in.` */
export function planWords({ added, changed, same, refused }: BreakdownPlan, one: string): string {
  const changes = changed.length;
  const parts = [
    ...(added.length > 0 ? [`${added.length} new`] : []),
    ...(changes > 0 ? [`${changes} ${changes === 1 ? 'changes' : 'change'}`] : []),
    ...(same > 0 ? [`${same} ${same === 1 ? 'is' : 'are'} so already`] : []),
    ...(refused.length > 0 ? [`${refused.length} cannot be brought in`] : []),
  ];
  return `${counted(added.length + changes + same + refused.length, one)}: ${parts.join(', ')}.`;
}

/** `Add 12 and change 30 rows` */
export function doWords(plan: BreakdownPlan, one: string): string {
  const [{ adds }, edits] = [plan.brought, editsOf(plan)];
  if (edits.length === 0) return `Add ${counted(adds.length, one)}`;
  return adds.length === 0 ? `Change ${counted(edits.length, one)}` : `Add ${adds.length} and change ${counted(edits.length, one)}`;
}

function moreWords({ brought: { edits } }: BreakdownPlan): string {
  return `They are changed ${edits.length} or so at a time, one part after the other: keep this page open meanwhile. A part is changed as a whole or not at all.`;
}

/** All that is changed, in the order of `changed`. */
function editsOf({ brought, later }: BreakdownPlan): BreakdownPlan['later'] {
  return [...brought.edits, ...later];
}

function Refused({ plan: { refused } }: Pick<ListPlanPartProps, 'plan'>): JSX.Element | null {
  if (refused.length === 0) return null;
  return (
    <>
      <h3>Cannot be brought in</h3>
      <ul class="changes">
        {refused.slice(0, mostShown).map(({ row, name, why }) => (
          <li key={`${row} ${name}`}>
            <strong>Row {row}</strong> {name}
            {why.map(({ cell, message }) => (
              <p key={cell + message} class="problem-words">
                {cell !== '' && `${cell}: `}
                {message}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function Changed({ plan, form }: ListPlanPartProps): JSX.Element | null {
  const { changed } = plan;
  const edits = editsOf(plan);
  if (changed.length === 0) return null;
  return (
    <Folded words={counted(changed.length, 'row changes', 'rows change')} open={changed.length <= mostOpen}>
      <ul class="changes">
        {changed.slice(0, mostShown).map(({ row, name }, at) => (
          <li key={`${row} ${name}`}>
            <strong>{name}</strong>
            {fieldsOf(form, edits[at]?.loaded ?? {}, edits[at]?.changes ?? {}).map(({ heading, before, after }) => (
              <div key={heading}>
                {heading}: <del>{before || 'blank'}</del> → <ins>{after || 'blank'}</ins>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Folded>
  );
}

function Added({ plan, form }: ListPlanPartProps): JSX.Element | null {
  const { added, brought } = plan;
  if (added.length === 0) return null;
  return (
    <Folded words={counted(added.length, 'new row')} open={added.length <= mostOpen}>
      <ul class="changes">
        {added.slice(0, mostShown).map(({ row, name }, at) => (
          <li key={`${row} ${name}`}>
            <strong>{name}</strong>{' '}
            {fieldsOf(form, {}, brought.adds[at] ?? {})
              .filter(({ after }) => after !== name)
              .map(({ heading, after }) => `${heading}: ${after}`)
              .join(', ')}
          </li>
        ))}
      </ul>
    </Folded>
  );
}

/** What is counted: a cut has shots. */
function onesOf(of: 'list' | 'cut'): string {
  return of === 'cut' ? 'shot' : 'row';
}

const mostOpen = 12;

function Folded({
  words,
  open,
  children,
}: {
  readonly words: string;
  readonly open: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <details class="folded" open={open}>
      <summary>{words}</summary>
      {children}
    </details>
  );
}

/** What is no row of the list, and rows of the tab that the list does not have. */
function Others({ plan, draft, of = 'list', onSay }: ListPlanPartProps): JSX.Element {
  const { aside, absent } = plan;
  const one = onesOf(of);
  const absentOnes = counted(absent.count, one);
  return (
    <>
      {aside.length > 0 && (
        <Folded words={`${counted(aside.length, 'row')} of the list left out`} open={false}>
          <ul class="named-rows">
            {aside.slice(0, mostShown).map(({ row, name, why }) => (
              <li key={`${row} ${name}`}>
                Row {row}, {name}: {why}
              </li>
            ))}
          </ul>
        </Folded>
      )}
      {absent.count > 0 && (
        <Folded words={`${absentOnes} of the tab not in the ${of}`} open={false}>
          <ul class="named-rows">
            {absent.rows.map(({ id, name }) => (
              <li key={id}>
                {id} {name !== id && name}
              </li>
            ))}
            {absent.count > absent.rows.length && <li>and {absent.count - absent.rows.length} more</li>}
          </ul>
        </Folded>
      )}
      {absent.count > 0 && absent.mayOmit && (
        <Checkbox id="list-omits" name="omits" checked={draft.omits} onChecked={(omits) => onSay({ omits })}>
          Leave out the {absentOnes} of the tab that the {of} does not have
        </Checkbox>
      )}
      {draft.omits && plan.refused.length > 0 && (
        <p class="hint">
          While {one}s of the {of} cannot be brought in, nothing is left out: one of them may be meant.
        </p>
      )}
    </>
  );
}

function fieldsOf({ columns, catalog }: Form, loaded: Values, changes: Values) {
  return Object.entries(changes).flatMap(([key, value]) => {
    const found = columns.get(key);
    if (found === undefined) return [];
    const shown = (one: Value) => shownText(one, found.column, catalog);
    return [{ heading: found.heading, before: shown(loaded[key] ?? null), after: shown(value) }];
  });
}

function planTable({ plan, form, of = 'list' }: ListPlanPartProps): CopiedTable {
  const edits = editsOf(plan);
  const line = ({ row, name }: ListedRow, what: string, said: string) => [String(row), name, what, said];
  const changed = plan.changed.map((one, at) => {
    const fields = fieldsOf(form, edits[at]?.loaded ?? {}, edits[at]?.changes ?? {});
    return line(
      one,
      'changes',
      inWords(fields.map(({ heading, before, after }) => `${heading}: ${before || 'blank'} → ${after || 'blank'}`)),
    );
  });
  return {
    name: `What the ${of} would come to`,
    headings: ['Row', 'Name', 'What', 'In words'],
    rows: [
      ...plan.refused.map((one) =>
        line(one, 'cannot be brought in', one.why.map(({ cell, message }) => `${cell} ${message}`.trim()).join(' ')),
      ),
      ...changed,
      ...plan.added.map((one) => line(one, 'new', '')),
      ...plan.aside.map((one) => line(one, 'left out', one.why)),
    ],
  };
}
