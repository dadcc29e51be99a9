// Taking out of stock, putting back, counting and writing off, one item after the other.

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type HandMove, handMoves, type ShelfItem } from '../../src/contract/supplies';
import { sameText } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { Combobox } from '../components/combobox';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { FieldFrame } from '../form/field-frame';
import { TextField } from '../form/text-field';
import { useSubmit } from '../form/use-submit';
import { ask } from '../server';
import { Undoable } from '../views/memory/undo-act';
import { amountIn, NumberField } from './number-field';

const buttons: Readonly<Record<HandMove, string>> = {
  'taken out': 'Take out',
  'put back': 'Put back',
  counted: 'Count',
  'written off': 'Write off',
};

interface Draft {
  readonly item: string;
  readonly amount: string;
  readonly forWhat: string;
}

const blank: Draft = { item: '', amount: '', forWhat: '' };

/** By its ID or by what it is called. */
function itemOf(items: readonly ShelfItem[], typed: string): ShelfItem | undefined {
  return items.find(({ id, name }) => sameText(id, typed) || sameText(name, typed));
}

function useMoving(onChanged: () => void) {
  const [items, setItems] = useState<readonly ShelfItem[] | null>(null);
  const [draft, setDraft] = useState(blank);
  const [result, tell] = useState<ShownResult | null>(null);
  const submit = useSubmit();
  const shelf = useRef<ReturnType<typeof read>>(null);
  const read = async () => {
    const outcome = await ask('shelf', {});
    if (outcome.ok) setItems(outcome.value.items);
    else tell(told('error', outcome.error.message));
    return outcome.ok ? outcome.value.items : null;
  };
  useEffect(() => {
    shelf.current = read();
  }, []);
  const move = async (means: HandMove) => {
    const quantity = amountIn(draft.amount);
    // Who knows what is wanted has typed and pressed before the items are there.
    const known = items ?? (await shelf.current) ?? (await read());
    if (known === null) return;
    const item = itemOf(known, draft.item);
    if (item === undefined) return tell(told('error', 'Choose an item of Stock first.'));
    if (quantity === null || draft.amount.trim() === '') return tell(told('error', 'Say how many: a number.'));
    const outcome = await submit.send('moveStock', {
      moves: [{ item: item.id, means, quantity, seen: null, forWhat: draft.forWhat, note: '' }],
    });
    if (outcome === null) return;
    if (!outcome.ok) return tell(told('error', outcome.error.message, true));
    const now = outcome.value.onHand[item.id] ?? null;
    setItems(known.map((one) => (one === item ? { ...one, onHand: now ?? one.onHand } : one)));
    setDraft({ ...blank, forWhat: draft.forWhat });
    const { notes } = outcome.value;
    // What is below nothing says itself how many there are.
    const there = now === null ? `${item.name}: booked.` : `${item.name}: ${now} on hand.`;
    const words = now !== null && now < 0 ? notes.join(' ') : [there, ...notes].join(' ');
    tell(told(notes.length > 0 ? 'warn' : 'done', <Undoable words={words} act={outcome.act} onUndone={tell} onTrouble={tell} />, true));
    onChanged();
  };
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  return {
    items: items ?? [],
    item: itemOf(items ?? [], draft.item),
    draft,
    change,
    result,
    move,
    busy: submit.busy ? 'Booking…' : undefined,
  };
}

export function MovePart({ onChanged }: { readonly onChanged: () => void }): JSX.Element {
  const { items, item, draft, change, result, move, busy } = useMoving(onChanged);
  const options = items.map(({ id, name }) => ({ value: name, hint: id }));
  const there = item === undefined ? null : [`${item.onHand ?? '?'} on hand`, item.unit, item.place].filter(Boolean).join(', ');
  return (
    <section class="lines" aria-label="Take out, put back, count">
      <h3>Take out, put back, count</h3>
      <FieldFrame id="move-item" label="Item" required problem={undefined} remark={undefined} help={there} width="wide">
        {(describedBy) => (
          <Combobox
            {...{
              id: 'move-item',
              name: 'item',
              label: 'Item',
              required: true,
              invalid: false,
              describedBy,
              options,
              several: false,
              takesOnly: true,
            }}
            text={draft.item}
            onText={(text) => change({ item: text })}
          />
        )}
      </FieldFrame>
      <NumberField id="move-amount" label="How many" text={draft.amount} onText={(amount) => change({ amount })} />
      <TextField id="move-for" name="for" label="For" text={draft.forWhat} onText={(forWhat) => change({ forWhat })} />
      <div class="buttons">
        {handMoves.map((means) => (
          <Button key={means} busy={busy} onPress={() => void move(means)}>
            {buttons[means]}
          </Button>
        ))}
      </div>
      <ResultNotice told={result} />
    </section>
  );
}
