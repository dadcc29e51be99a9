// Packs and dates by rule: what they would come to, and doing it.

import { useState } from 'preact/hooks';
import type { DuePlan, PackPlan } from '../../src/contract/due';
import type { Method, Methods } from '../../src/contract/methods';
import type { ChecklistPlan } from '../../src/contract/studio';
import type { ChecklistKey } from '../../src/schema/calendar/checklist';
import type { Issue } from '../../src/schema/issue';
import { counted } from '../../src/schema/values/text';
import { type ShownResult, told } from '../components/result';
import { useSubmit } from '../form/use-submit';
import type { CallOutcome } from '../server';
import { doneWithUndo } from '../views/memory/undo-act';

/** What is on the screen. */
interface Seen {
  readonly problem: Issue | null;
  readonly pack: PackPlan | null;
  readonly dates: DuePlan | null;
  /** A pack of the studio's own, as it would be saved. */
  readonly own: PackPlan | null;
  readonly checklist: ChecklistPlan | null;
}

const nothing: Seen = { problem: null, pack: null, dates: null, own: null, checklist: null };

type Outcome<M extends Method> = Extract<CallOutcome<M>, { readonly ok: true }>;

export interface Due extends Seen {
  readonly busy: boolean;
  readonly told: ShownResult | null;
  lookAtPack(wanted: Methods['planPack']['input']): Promise<void>;
  addPack(): Promise<void>;
  lookAtOwn(wanted: Methods['planOwnPack']['input']): Promise<void>;
  saveOwn(): Promise<void>;
  lookAtChecklist(wanted: ChecklistKey): Promise<void>;
  addChecklist(): Promise<void>;
  /** @param table key of the tab whose dates are meant */
  lookAtDates(table: string): Promise<void>;
  /** Makes the grid of deliverables, and shows it in the sheet. */
  showGrid(): Promise<void>;
  changeDates(): Promise<void>;
  /** What was looked at is out of date: something else was chosen. */
  forget(): void;
  tell(told: ShownResult | null): void;
}

/** With *Undo* beside what is said when it is done. */
export function useDueActs(onSaved: () => void): Due {
  const due = useDue((words, act) => doneWithUndo(words, act, due.tell, onSaved), onSaved);
  return due;
}

/** @param done what is said when it is done, with the act's name in the log, if it has one */
function useDue(done: (words: string, act: string | undefined) => ShownResult, onSaved: () => void): Due {
  const submit = useSubmit();
  const [result, tell] = useState<ShownResult | null>(null);
  const [seen, see] = useState<Seen>(nothing);
  /** Sends what somebody asked for; what was looked at before is gone. */
  const asked = async <M extends Method>(method: M, input: Methods[M]['input'], then: (outcome: Outcome<M>) => void) => {
    tell(null);
    const outcome = await submit.send(method, input);
    if (outcome === null) return;
    if (outcome.ok) return then(outcome);
    const { message, issues } = outcome.error;
    see({ ...nothing, problem: issues[0] ?? null });
    tell(told('error', message, true));
  };
  const finish = (words: string, act: string | undefined) => {
    see(nothing);
    tell(done(words, act));
    onSaved();
  };
  const addRows = async (plan: Pick<PackPlan, 'table' | 'rows'> | null, wordsOf: (added: Methods['addMissing']['answer']) => string) => {
    if (plan === null) return;
    await asked('addMissing', { table: plan.table, rows: plan.rows }, ({ value, act }) => finish(wordsOf(value), act));
  };
  return {
    ...{ busy: submit.busy, told: result, ...seen, tell },
    forget: () => see(nothing),
    lookAtPack: (wanted) => asked('planPack', wanted, ({ value: pack }) => see({ ...nothing, pack })),
    lookAtChecklist: (wanted) => asked('planChecklist', { checklist: wanted }, ({ value: checklist }) => see({ ...nothing, checklist })),
    lookAtDates: (table) => asked('planDue', { table }, ({ value: dates }) => see({ ...nothing, dates })),
    lookAtOwn: (wanted) => asked('planOwnPack', wanted, ({ value: own }) => see({ ...nothing, own })),
    saveOwn: () => addRows(seen.own, ({ ids }) => `Saved ${counted(ids.length, 'line')} to My packs.`),
    showGrid: () => asked('showGrid', {}, ({ value }) => tell(told('done', gridWords(value), true))),
    addPack: () => addRows(seen.pack, (added) => addedWords(added, 'deliverable')),
    addChecklist: () => addRows(seen.checklist, (added) => addedWords(added, 'job')),
    async changeDates() {
      if (seen.dates === null) return;
      const { table, changes, more } = seen.dates;
      const edits = changes.map(({ edit }) => edit);
      const rest = more === 0 ? '' : ` ${counted(more, 'more date')} to work out: press the button again.`;
      await asked('changeSeveral', { table, edits }, ({ value, act }) => finish(`Changed ${counted(value.rows, 'date')}.${rest}`, act));
    },
  };
}

function addedWords({ ids, already }: Methods['addMissing']['answer'], one: string): string {
  return `Added ${counted(ids.length, one)}.${already === 0 ? '' : ` ${already} ${already === 1 ? 'was' : 'were'} there by then.`}`;
}

function gridWords({ tab, lines, across, notes }: Methods['showGrid']['answer']): string {
  return [`The tab “${tab}” shows ${counted(across, 'deliverable')} of ${counted(lines, 'line')}.`, ...notes].join(' ');
}
