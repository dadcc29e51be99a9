// What has arrived of an order: all of it, or line by line.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Methods } from '../../src/contract/methods';
import { stillOpen } from '../../src/schema/stock/exact';
import type { OrderLineColumns } from '../../src/schema/stock/supplies';
import type { Value } from '../../src/schema/values/value';
import { Button } from '../components/button';
import { Checkbox } from '../components/checkbox';
import { Question } from '../components/question';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { TextField } from '../form/text-field';
import { useSubmit } from '../form/use-submit';
import type { SentRowProps } from '../papers/sent-row';
import { Undoable } from '../views/memory/undo-act';
import { ArrivedList } from './arrived-list';
import { amountIn, NumberField } from './number-field';

interface Line {
  readonly id: string;
  readonly what: string;
  /** What a supplier's list may call it. */
  readonly names: readonly string[];
  readonly ordered: number;
  readonly received: number | null;
  /** As it is typed: how many have come now. */
  readonly arrived: string;
}

interface Shown {
  readonly lines: readonly Line[];
  readonly note: string;
  readonly closes: boolean;
}

type Input = Methods['arrive']['input'];

function useArriving({ table, id, onChanged }: SentRowProps, columns: OrderLineColumns) {
  const [shown, show] = useState<Shown | null>(null);
  const [asked, setAsked] = useState<{ readonly input: Input; readonly words: string } | null>(null);
  const [result, tell] = useState<ShownResult | null>(null);
  const submit = useSubmit();
  const look = async () => {
    tell(null);
    const outcome = await submit.send('lines', { table, id });
    if (outcome === null) return;
    if (!outcome.ok) return tell(told('error', outcome.error.message));
    const rows = outcome.value.tabs.flatMap(({ lines }) => lines);
    show({ note: '', closes: false, lines: rows.map(({ id: line, values }) => lineOf(line, (key) => values[key] ?? null, columns)) });
  };
  const book = async (input: Input) => {
    setAsked(null);
    const outcome = await submit.send('arrive', input);
    if (outcome === null) return;
    if (!outcome.ok) {
      const { message, issues } = outcome.error;
      return issues.some(({ path }) => path === 'sure') ? setAsked({ input, words: message }) : tell(told('error', message, true));
    }
    show(null);
    const { status, notes } = outcome.value;
    const words = [`${id} is ${status} now.`, ...notes].join(' ');
    tell(told('done', <Undoable words={words} act={outcome.act} onUndone={tell} onTrouble={tell} />, true));
    onChanged();
  };
  const wanted = ({ lines, note, closes }: Shown): Input | null => {
    const read = lines.map(({ id: line, received, arrived }) => ({ line, arrived: amountIn(arrived), seen: received, note: '' }));
    if (read.some(({ arrived }) => arrived === null || arrived < 0)) return null;
    const some = read.flatMap((one) => (one.arrived === null || one.arrived === 0 ? [] : [{ ...one, arrived: one.arrived, note }]));
    return some.length === 0 && !closes ? null : { order: id, lines: some, closes, sure: false };
  };
  const press = (now: Shown) => {
    const input = wanted(now);
    if (input === null) return tell(told('error', 'Say how many of each have come: numbers, or nothing.'));
    void book(input);
  };
  return { shown, show, asked, setAsked, result, look, book, press, busy: submit.busy ? 'Working…' : undefined };
}

function lineOf(id: string, cellOf: (key: string) => Value, columns: OrderLineColumns): Line {
  const number = (key: string) => {
    const value = cellOf(key);
    return typeof value === 'number' ? value : null;
  };
  const [ordered, received] = [number(columns.quantity) ?? 0, number(columns.received)];
  const open = stillOpen(ordered, received ?? 0);
  const what = String(cellOf(columns.what) ?? id);
  const names = [columns.supplierNo, columns.item, columns.what].map((key) => String(cellOf(key) ?? ''));
  return { id, what, names, ordered, received, arrived: open === 0 ? '' : String(open) };
}

export function ArrivePart({ columns, ...row }: SentRowProps & { readonly columns: OrderLineColumns }): JSX.Element {
  const arriving = useArriving(row, columns);
  const { shown, show, asked, setAsked, result, look, book, press, busy } = arriving;
  return (
    <section class="lines" aria-label="What has arrived">
      <h2>What has arrived</h2>
      {shown === null && (
        <div class="buttons">
          <Button busy={busy} onPress={() => void look()}>
            Arrived
          </Button>
        </div>
      )}
      {shown !== null && <ArrivedLines {...{ shown, show, busy }} onBook={() => press(shown)} />}
      {asked !== null && (
        <Question
          yes="Book it all the same"
          no="Change it"
          busy={busy}
          onYes={() => void book({ ...asked.input, sure: true })}
          onNo={() => setAsked(null)}
        >
          {asked.words}
        </Question>
      )}
      <ResultNotice told={result} />
    </section>
  );
}

interface ArrivedLinesProps {
  readonly shown: Shown;
  readonly show: (shown: Shown | null) => void;
  readonly busy: string | undefined;
  readonly onBook: () => void;
}

function ArrivedLines({ shown, show, busy, onBook }: ArrivedLinesProps): JSX.Element {
  const { lines, note, closes } = shown;
  return (
    <>
      <p class="hint">How many have come now; as it stands, all of them. Wrong or broken: fewer, with a note.</p>
      <ArrivedList
        ordered={lines.map(({ id, names, ordered, received }) => ({ key: id, names, open: stillOpen(ordered, received ?? 0) }))}
        nameOf={(key) => lines.find(({ id }) => id === key)?.what ?? key}
        onArrived={(arrived) => show({ ...shown, lines: lines.map((one) => ({ ...one, arrived: String(arrived.get(one.id) ?? '') })) })}
      />
      {lines.map((line, at) => (
        <NumberField
          key={line.id}
          id={`arrived-${at}`}
          label={line.what}
          help={`${line.ordered} ordered, ${line.received ?? 0} received`}
          text={line.arrived}
          onText={(arrived) => show({ ...shown, lines: lines.map((one) => (one === line ? { ...one, arrived } : one)) })}
        />
      ))}
      <TextField id="arrived-note" name="note" label="Note" text={note} onText={(text) => show({ ...shown, note: text })} />
      <Checkbox id="arrived-closes" name="closes" checked={closes} onChecked={(ticked) => show({ ...shown, closes: ticked })}>
        What has not come never will
      </Checkbox>
      <div class="buttons">
        <Button look="primary" busy={busy} onPress={onBook}>
          Book it
        </Button>
        <Button onPress={() => show(null)}>Leave it</Button>
      </div>
    </>
  );
}
