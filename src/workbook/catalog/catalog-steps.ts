// The Steps tab: which steps the pipeline has, where they are used, and who approves them.

import type { BoundTable } from '../../schema/adopted/bound-table';
import type { Catalog, Step } from '../../schema/catalog';
import { listedWords } from '../../schema/traits';
import { namedIn } from '../../schema/values/names';
import { onceEach, onceForEach } from '../../schema/values/once';
import { sameText, seenText, textKey } from '../../schema/values/text';
import type { Value } from '../../schema/values/value';
import { wordFor } from '../../schema/values/words';
import { recordTables, type WorkbookDefinition } from '../../schema/workbook';
import { columnsOf, perStepOf } from '../layout/columns';
import type { ReadRecord, ReadTable } from '../rows/read-table';
import { awaitedUnknown, headingTaken, type RowSaid, stepTwice, stepUnnamed, typeUnknown, usedOnNothing } from './catalog-messages';
import { partsOf, type RowProblem, type Understood } from './understood';

/** Steps by their Order, then as they stand. A step whose columns could not be told from others is left out. */
export function stepsIn(workbook: WorkbookDefinition, read: ReadTable | null, catalog: Catalog): Understood<readonly Step[]> {
  const problems: RowProblem[] = [];
  const tables = recordTables(workbook).filter((table) => perStepOf(table) !== null);
  const steps: Step[] = [];
  const names = (read?.records ?? []).map(({ values }) => seenText(String(values.step ?? ''))).filter(Boolean);
  for (const record of inOrder(read?.records ?? [])) {
    const say = (said: RowSaid, path: string | null = null) => problems.push({ tab: read?.tab ?? '', row: record.row, path, ...said });
    for (const { path, message } of record.issues) say({ like: path, message }, path);
    const step = { ...stepOf(record, tables, catalog, say), ...awaitedIn(record, names, say) };
    const same = steps.findIndex((other) => step.name !== '' && sameText(other.name, step.name));
    const inTheWay = same < 0 ? obstacle(step, steps, tables) : null;
    if (same >= 0) steps.splice(same, 1, withoutDoubt(steps[same] ?? step, step, say));
    else if (inTheWay === null) steps.push(step);
    else say(inTheWay);
  }
  return { value: steps, problems };
}

/** Of a step that stands there twice, whoever approves it is known only where both rows say the same. */
function withoutDoubt(first: Step, other: Step, say: Say): Step {
  const doubtful = first.leads.join() !== other.leads.join();
  say(stepTwice({ name: other.name, doubtful }));
  return doubtful ? { ...first, leads: [] } : first;
}

type Say = (said: RowSaid) => void;

function inOrder(records: readonly ReadRecord[]): readonly ReadRecord[] {
  const place = ({ values }: ReadRecord) => (typeof values.order === 'number' ? values.order : Number.MAX_VALUE);
  return [...records].sort((one, other) => place(one) - place(other) || one.row - other.row);
}

function stepOf({ values }: ReadRecord, tables: readonly BoundTable[], catalog: Catalog, say: Say): Step {
  const text = (value: Value | undefined) => (typeof value === 'string' ? value : '');
  return {
    name: seenText(text(values.step)),
    usedOn: usedOnIn(text(values.usedOn), tables, say),
    leads: namedIn(text(values.lead), catalog.people).people,
    forTypes: typesIn(text(values.forTypes), tables, catalog, say),
  };
}

/** A step that waits for itself would never start. */
function awaitedIn({ values }: ReadRecord, names: readonly string[], say: Say): Pick<Step, 'waitsFor'> {
  const waitsFor = partsOf(String(values.waitsFor ?? '')).flatMap((text) => {
    const found = names.find((name) => sameText(name, text));
    const isOther = found !== undefined && !sameText(found, String(values.step ?? ''));
    if (!isOther) say(awaitedUnknown({ name: text }));
    return isOther ? [found] : [];
  });
  return waitsFor.length > 0 ? { waitsFor } : {};
}

function usedOnIn(cell: string, tables: readonly BoundTable[], say: Say): readonly string[] {
  return partsOf(cell).flatMap((name) => {
    const table = tables.find(({ tab, key, one, formerly = [] }) =>
      [tab, key, one, ...formerly].some((spelling) => sameText(spelling, name)),
    );
    const tabs = tables.map(({ tab }) => tab);
    if (!table) say(usedOnNothing({ name, tabs }));
    return table ? [table.key] : [];
  });
}

function typesIn(cell: string, tables: readonly BoundTable[], { lists }: Catalog, say: Say): readonly string[] {
  const words = tables.flatMap((table) => {
    const typedBy = perStepOf(table)?.perStep.typedBy;
    const column = typedBy ? table.columns[typedBy] : undefined;
    return listedWords(column, lists);
  });
  return partsOf(cell).flatMap((name) => {
    const word = wordFor(name, words)?.word;
    if (word === undefined) say(typeUnknown({ name }));
    return word === undefined ? [] : [word];
  });
}

/** Why the step cannot have columns of its own; null when it can. */
function obstacle({ name, usedOn }: Step, others: readonly Step[], tables: readonly BoundTable[]): RowSaid | null {
  if (name === '') return stepUnnamed();
  for (const table of tables) {
    if (usedOn.length > 0 && !usedOn.includes(table.key)) continue;
    const { fixed, ofStep } = headingsOf(table);
    const before = others.filter((other) => other.usedOn.length === 0 || other.usedOn.includes(table.key));
    const isTaken = (key: string) => fixed.has(key) || before.some((other) => ofStep(other.name).some((own) => own.key === key));
    const heading = ofStep(name).find(({ key }) => isTaken(key))?.heading;
    if (heading !== undefined) return headingTaken({ name, tab: table.tab, heading });
  }
  return null;
}

/** What a table has without steps, and what a step gives it, named as if there were several steps: one more row in Steps, and they are. */
const headingsOf = onceForEach((table: BoundTable) => ({
  fixed: new Set(columnsOf(table, []).map(({ heading }) => textKey(heading))),
  ofStep: onceEach((name: string) => {
    const alone = { name, usedOn: [], leads: [], forTypes: [] };
    const two = columnsOf(table, [alone, { ...alone, name: `${name} ` }]);
    return two.filter(({ step }) => step === name).map(({ heading }) => ({ heading, key: textKey(heading) }));
  }),
}));
