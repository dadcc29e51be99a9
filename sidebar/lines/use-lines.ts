// The lines of the row that a form is about: fetched with it, typed, read when it is saved.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Opened } from '../../src/contract/methods';
import type { LineChanges, LinesView } from '../../src/contract/rows/lines';
import { recordTables } from '../../src/schema/workbook';
import { type Form, formFor, type Texts } from '../form/draft';
import { ask } from '../server';
import type { CallTrouble } from '../trouble';
import { usePlacedWorkbook } from '../views/use-placed-workbook';
import { isTypedIn, type LineDraft, lineDraft, newLine, readLineDrafts, withIssues, withTheirs } from './line-drafts';
import { inOrderOf } from './line-order';

/** The lines of one tab. */
export interface LineTab {
  readonly form: Form;
  readonly tab: string;
  /** Key of the column that says in which order they are shown; null: as they stand. */
  readonly order: string | null;
  /** More than the form shows: then there are none here, and they are edited in the grid. */
  readonly beyond: number | null;
  readonly lines: readonly LineDraft[];
}

export interface LineForms {
  readonly tabs: readonly LineTab[];
  /** Null while they are fetched, or when there is none. */
  readonly trouble: string | null;
  readonly isTyped: boolean;
  set(table: string, change: (lines: readonly LineDraft[]) => readonly LineDraft[]): void;
  /** New lines with those texts, below the others; answers with the key of the last. */
  add(table: string, lines: readonly Texts[]): string;
  /** What is to be saved, without tables of which nothing is; null where something is wrong, which then stands beside it. */
  read(): readonly LineChanges[] | null;
  /** Shows what the server refused. */
  refuse(error: CallTrouble): void;
  /** The form begins anew. */
  reset(): void;
}

type Held = Readonly<Record<string, Pick<LineTab, 'beyond' | 'lines'>>>;

const none: Held[string] = { beyond: null, lines: [] };

/** @param id of the row that is edited; null for a new one */
export function useLines(opened: Opened | null, form: Form, id: string | null): LineForms {
  const workbook = usePlacedWorkbook(opened);
  const forms = useMemo(() => lineForms(opened, workbook, form), [opened, workbook, form]);
  const [held, setHeld] = useState<Held>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const counter = useRef(0);
  const { key: table } = form.table;
  const isAsked = id !== null && forms.length > 0;
  // Once for each row: what is typed into lines outlasts whatever else is read meanwhile.
  useEffect(() => {
    if (!isAsked) return;
    void ask('lines', { table, id }).then((outcome) => {
      if (outcome.ok) setHeld(fetched(forms, outcome.value.tabs));
      else setTrouble(outcome.error.message);
    });
  }, [isAsked, table, id]);
  const tabs = forms.map((one): LineTab => ({ ...one, ...(held[one.form.table.key] ?? none) }));
  const setAll = (change: (tab: LineTab) => readonly LineDraft[]) =>
    setHeld((before) =>
      Object.fromEntries(
        forms.map((one) => {
          const now = before[one.form.table.key] ?? none;
          return [one.form.table.key, { ...now, lines: change({ ...one, ...now }) }];
        }),
      ),
    );
  const set: LineForms['set'] = (key, change) => setAll((one) => (one.form.table.key === key ? change(one.lines) : one.lines));
  return {
    tabs,
    trouble,
    isTyped: tabs.some(({ lines }) => lines.some(isTypedIn)),
    set,
    add: (key, texts) => {
      const first = counter.current + 1;
      counter.current += texts.length;
      const added = texts.map((one, at) => newLine(`new-${first + at}`, one));
      set(key, (lines) => [...lines, ...added]);
      return `new-${counter.current}`;
    },
    read: () => {
      const readings = tabs.map((one) => readLineDrafts(one.form, one.lines));
      const read = new Map(readings.map(({ changes, lines }) => [changes.table, lines]));
      setAll((one) => read.get(one.form.table.key) ?? one.lines);
      if (readings.some(({ wrong }) => wrong)) return null;
      return readings.map(({ changes }) => changes).filter(({ adds, edits }) => adds.length + edits.length > 0);
    },
    refuse: (error) => setAll((one) => refusedLines(one, error)),
    reset: () => setHeld({}),
  };
}

/** With what is wrong beside the fields, and the line that somebody else changed meanwhile as it stands now. */
function refusedLines({ form, lines }: LineTab, { issues, line, meanwhile, theirs }: CallTrouble): readonly LineDraft[] {
  return withIssues(form, lines, issues).map((draft) =>
    draft.id !== null && draft.id === line && meanwhile !== undefined ? withTheirs(form, draft, meanwhile.values, theirs) : draft,
  );
}

/** Forms of the tables whose rows are lines of that one's, where their tab is there. */
function lineForms(opened: Opened | null, workbook: ReturnType<typeof usePlacedWorkbook>, { table, catalog }: Form) {
  return recordTables(workbook).flatMap((lines) => {
    const tab = opened?.tabs.find((one) => one.table === lines.key);
    return lines.linesOf?.table === table.baseTable && tab !== undefined
      ? [{ form: formFor(lines, catalog), tab: tab.tab, order: orderOf(workbook, lines.baseTable) }]
      : [];
  });
}

/** The agenda of a review has one. */
function orderOf(workbook: ReturnType<typeof usePlacedWorkbook>, lines: string): string | null {
  return recordTables(workbook).find(({ notes }) => notes?.agenda.table === lines)?.notes?.agenda.order ?? null;
}

function fetched(forms: readonly Pick<LineTab, 'form' | 'order'>[], views: readonly LinesView[]): Held {
  return Object.fromEntries(
    forms.map(({ form, order }) => {
      const view = views.find(({ table }) => table === form.table.key);
      const beyond = view !== undefined && view.lines.length < view.count ? view.count : null;
      const lines = (view?.lines ?? []).map((line) => lineDraft(form, line));
      return [form.table.key, { beyond, lines: order === null ? lines : inOrderOf(lines, order) }];
    }),
  );
}
