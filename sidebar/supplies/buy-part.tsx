// What to buy, by supplier, and the orders that are made of it.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { BuyGroup } from '../../src/contract/supplies';
import { counted, inWords } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { ResultNotice, type ShownResult, told } from '../components/result';
import { TextField } from '../form/text-field';
import { useSubmit } from '../form/use-submit';
import { Undoable } from '../views/memory/undo-act';
import { amountIn, NumberField } from './number-field';

interface Plan {
  readonly groups: readonly BuyGroup[];
  readonly words: readonly string[];
  /** As they are typed: by item how many, by place of the group from whom. */
  readonly amounts: Readonly<Record<string, string>>;
  readonly suppliers: readonly string[];
}

function useBuying(onChanged: () => void) {
  const [plan, setPlan] = useState<Plan | null>(null);
  const [result, tell] = useState<ShownResult | null>(null);
  const submit = useSubmit();
  const look = async () => {
    tell(null);
    const outcome = await submit.send('planBuying', {});
    if (outcome === null) return;
    if (!outcome.ok) return tell(told('error', outcome.error.message));
    const { groups, words } = outcome.value;
    const amounts = Object.fromEntries(groups.flatMap(({ lines }) => lines.map(({ item, buy }) => [item, String(buy)])));
    setPlan({ groups, words, amounts, suppliers: groups.map(({ supplier }) => supplier) });
    if (groups.length === 0) tell(told('info', 'Nothing is to be bought.'));
  };
  const make = async ({ groups, amounts, suppliers }: Plan) => {
    const orders = groups.flatMap(({ lines }, at) => {
      const wanted = lines.map(({ item, buy }) => ({ item, quantity: amountIn(amounts[item] ?? '') ?? -1, seen: buy }));
      const some = wanted.filter(({ quantity }) => quantity !== 0);
      return some.length === 0 ? [] : [{ supplier: suppliers[at] ?? '', lines: some }];
    });
    const outcome = await submit.send('makeOrders', { orders });
    if (outcome === null) return;
    if (!outcome.ok) return tell(told('error', outcome.error.message, true));
    const words = `Made ${inWords(outcome.value.ids)}, ${counted(outcome.value.lines, 'line')}. Edit each to ask, to mail and to place it.`;
    setPlan(null);
    tell(told('done', <Undoable words={words} act={outcome.act} onUndone={tell} onTrouble={tell} />, true));
    onChanged();
  };
  return { plan, setPlan, result, look, make, busy: submit.busy ? 'Working…' : undefined };
}

export function BuyPart({ onChanged, makes }: { readonly onChanged: () => void; readonly makes: boolean }): JSX.Element {
  const { plan, setPlan, result, look, make, busy } = useBuying(onChanged);
  return (
    <section class="lines" aria-label="To buy">
      <h3>To buy</h3>
      <div class="buttons">
        <Button busy={plan === null ? busy : undefined} onPress={() => void look()}>
          What to buy
        </Button>
      </div>
      {plan?.words.map((words) => (
        <Notice key={words} kind="info">
          {words}
        </Notice>
      ))}
      {plan?.groups.map((group, at) => (
        <Group key={group.lines[0]?.item ?? at} {...{ group, at, plan }} onPlan={setPlan} />
      ))}
      {plan !== null && plan.groups.length > 0 && makes && (
        <div class="buttons">
          <Button look="primary" busy={busy} onPress={() => void make(plan)}>
            Make orders
          </Button>
          <Button onPress={() => setPlan(null)}>Leave it</Button>
        </div>
      )}
      <ResultNotice told={result} />
    </section>
  );
}

interface GroupProps {
  readonly group: BuyGroup;
  readonly at: number;
  readonly plan: Plan;
  readonly onPlan: (plan: Plan) => void;
}

function Group({ group, at, plan, onPlan }: GroupProps): JSX.Element {
  const id = `buy-from-${at}`;
  const name = (text: string) => onPlan({ ...plan, suppliers: plan.suppliers.map((one, index) => (index === at ? text : one)) });
  return (
    <fieldset class="fields">
      <legend class="spoken">{group.supplier === '' ? 'Nobody is named' : group.supplier}</legend>
      <TextField id={id} label="From" required text={plan.suppliers[at] ?? ''} onText={name} />
      {group.lines.map(({ item, name: called, unit, words }) => (
        <NumberField
          key={item}
          id={`buy-${item}`}
          label={unit === '' ? called : `${called} (${unit})`}
          help={words}
          text={plan.amounts[item] ?? ''}
          onText={(text) => onPlan({ ...plan, amounts: { ...plan.amounts, [item]: text } })}
        />
      ))}
    </fieldset>
  );
}
