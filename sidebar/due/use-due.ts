// Packs and dates by rule: what they would come to, and doing it.

import { useState } from 'preact/hooks';
import type { DuePlan, PackPlan } from '../../src/contract/due';
import type { Method, Methods } from '../../src/contract/methods';
import type { Issue } from '../../src/schema/issue';
import { counted } from '../../src/schema/values/text';
import { type ShownResult, told } from '../components/result';
import { useSubmit } from '../form/use-submit';
import type { CallOutcome } from '../server';

/** What is on the screen. */
interface Seen {
  readonly problem: Issue | null;
  readonly pack: PackPlan | null;
  readonly dates: DuePlan | null;
  /** A pack of the studio's own, as it would be saved. */
  readonly own: PackPlan | null;
}

const nothing: Seen = { problem: null, pack: null, dates: null, own: null };

type Outcome<M extends Method> = Extract<CallOutcome<M>, { readonly ok: true }>;

export interface Due extends Seen {
  readonly busy: boolean;
  readonly told: ShownResult | null;
  lookAtPack(wanted: Methods['planPack']['input']): Promise<void>;
  addPack(): Promise<void>;
  lookAtOwn(wanted: Methods['planOwnPack']['input']): Promise<void>;
  saveOwn(): Promise<void>;
  lookAtDates(): Promise<void>;
  /** Makes the grid of deliverables, and shows it in the sheet. */
  showGrid(): Promise<void>;
  changeDates(): Promise<void>;
  /** What was looked at is out of date: something else was chosen. */
  forget(): void;
  tell(told: ShownResult | null): void;
}

/** @param done what is said when it is done, with the act's name in the log, if it has one */
export function useDue(done: (words: string, act: string | undefined) => ShownResult, onSaved: () => void): Due {
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
  const addRows = async (plan: PackPlan | null, wordsOf: (added: Methods['addMissing']['answer']) => string) => {
    if (plan === null) return;
    await asked('addMissing', { table: plan.table, rows: plan.rows }, ({ value, act }) => finish(wordsOf(value), act));
  };
  return {
    ...{ busy: submit.busy, told: result, ...seen, tell },
    forget: () => see(nothing),
    lookAtPack: (wanted) => asked('planPack', wanted, ({ value: pack }) => see({ ...nothing, pack })),
    lookAtDates: () => asked('planDue', {}, ({ value: dates }) => see({ ...nothing, dates })),
    lookAtOwn: (wanted) => asked('planOwnPack', wanted, ({ value: own }) => see({ ...nothing, own })),
    saveOwn: () => addRows(seen.own, ({ ids }) => `Saved ${counted(ids.length, 'line')} to My packs.`),
    showGrid: () => asked('showGrid', {}, ({ value }) => tell(told('done', gridWords(value), true))),
    addPack: () => addRows(seen.pack, addedWords),
    async changeDates() {
      if (seen.dates === null) return;
      const { table, changes, more } = seen.dates;
      const edits = changes.map(({ edit }) => edit);
      const rest = more === 0 ? '' : ` ${counted(more, 'more date')} to work out: press the button again.`;
      await asked('changeSeveral', { table, edits }, ({ value, act }) => finish(`Changed ${counted(value.rows, 'date')}.${rest}`, act));
    },
  };
}

function addedWords({ ids, already }: Methods['addMissing']['answer']): string {
  return `Added ${counted(ids.length, 'deliverable')}.${already === 0 ? '' : ` ${already} ${already === 1 ? 'was' : 'were'} there by then.`}`;
}

function gridWords({ tab, lines, across, notes }: Methods['showGrid']['answer']): string {
  return [`The tab “${tab}” shows ${counted(across, 'deliverable')} of ${counted(lines, 'line')}.`, ...notes].join(' ');
}
