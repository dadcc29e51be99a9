// A statement of a card: what was read, what was said of it, which matches are ticked, and taking it over.

import { useState } from 'preact/hooks';
import type { ListDraft } from '../../src/contract/rows/list';
import type { StatementPlan, StatementRow, StatementSign, StatementWish } from '../../src/contract/statements';
import { counted } from '../../src/schema/values/text';
import { type ShownResult, told } from '../components/result';
import { useSubmit } from '../form/use-submit';
import type { ReadList } from '../lists/list-text';
import { unsaid } from '../lists/use-list';
import { keepStatement, recalled, statementMemory } from './statement-memory';

export interface StatementDesk {
  readonly busy: string | undefined;
  readonly draft: ListDraft | null;
  readonly plan: StatementPlan | null;
  /** Something was said since the plan was made. */
  readonly isOld: boolean;
  readonly isTicked: (row: StatementRow) => boolean;
  look(list: ReadList): Promise<void>;
  say(more: Partial<ListDraft>): void;
  again(sign?: StatementSign): Promise<void>;
  tick(row: StatementRow, ticked: boolean): void;
  bring(): Promise<void>;
}

export function useStatement(
  card: string,
  onDone: (words: string, act: string | undefined) => void,
  onTrouble: (told: ShownResult | null) => void,
): StatementDesk {
  const submit = useSubmit();
  const [draft, setDraft] = useState<ListDraft | null>(null);
  const [sign, setSign] = useState<StatementSign>('');
  const [plan, setPlan] = useState<StatementPlan | null>(null);
  const [isOld, setOld] = useState(false);
  const [turned, turn] = useState<ReadonlySet<string>>(new Set());
  const planned = async (statement: ListDraft, said: StatementSign) => {
    onTrouble(null);
    setDraft(statement);
    setSign(said);
    turn(new Set());
    const outcome = await submit.send('planStatement', { statement, card, sign: said });
    if (outcome === null) return;
    setOld(false);
    setPlan(outcome.ok ? outcome.value : null);
    if (!outcome.ok) onTrouble(told('error', outcome.error.message, true));
  };
  const isTicked = (row: StatementRow) => row.receipt !== '' && row.sure !== turned.has(rowKey(row));
  const bring = async () => {
    if (plan === null || draft === null) return;
    const outcome = await submit.send('bringStatement', { wish: wishOf(card, plan, isTicked) });
    if (outcome === null) return;
    if (!outcome.ok) return onTrouble(told('error', outcome.error.message, true));
    remember(card, draft, plan);
    onDone(`${counted(outcome.value.added, 'line was', 'lines were')} added, ${outcome.value.matched} matched.`, outcome.act);
  };
  return {
    ...{ busy: submit.busy ? 'Working…' : undefined, draft, plan, isOld, isTicked, bring },
    look: async (list) => {
      if ('problem' in list) return onTrouble(told('error', list.problem, true));
      await planned({ ...unsaid, table: '', cells: list.cells, ...recalled(statementMemory(card), list.cells) }, '');
    },
    say: (more) => {
      setDraft((before) => (before === null ? null : { ...before, ...more }));
      setOld(true);
    },
    again: async (said = sign) => (draft === null ? undefined : planned(draft, said)),
    tick: (row, ticked) => {
      const others = [...turned].filter((key) => key !== rowKey(row));
      turn(new Set(ticked === row.sure ? others : [...others, rowKey(row)]));
    },
  };
}

function rowKey({ line, receipt }: StatementRow): string {
  return `${line}/${receipt}`;
}

/** What is written is what is shown: all new lines, and the receipts that are ticked. */
export function wishOf(card: string, { rows, had }: StatementPlan, isTicked: (row: StatementRow) => boolean): StatementWish {
  const added = rows.filter(({ line }) => line === '');
  const there = rows.filter((row) => row.line !== '' && isTicked(row));
  return {
    ...{ card, had },
    lines: added.map((row) => ({ date: row.date, text: row.text, amount: row.amount, receipt: isTicked(row) ? row.receipt : '' })),
    matches: there.map(({ line, receipt }) => ({ line, receipt })),
  };
}

function remember(card: string, draft: ListDraft, { understood }: StatementPlan): void {
  if (understood === null) return;
  keepStatement(card, {
    ...{ headings: draft.cells[understood.headingRow - 1] ?? [], dates: draft.dates },
    columns: Object.fromEntries(understood.columns.map(({ at, choice }) => [at, choice])),
  });
}
