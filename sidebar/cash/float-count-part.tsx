// Counting a float: by notes and coins, or the total.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FloatView } from '../../src/contract/cash';
import { countedTotal, notesAndCoins } from '../../src/schema/cash/coins';
import { type Currency, formatMoney, parseMoney, plainMoney } from '../../src/schema/values/money';
import { Button } from '../components/button';
import { type ShownResult, told } from '../components/result';
import { TextField } from '../form/text-field';
import { useSubmit } from '../form/use-submit';
import { NumberField } from '../supplies/number-field';

interface CountPartProps {
  readonly float: FloatView;
  /** The workbook's: its decimals are those of the cells. */
  readonly currency: Currency;
  readonly onCounted: (float: FloatView, act: string | undefined) => void;
  readonly onTrouble: (told: ShownResult) => void;
  readonly onLeave: () => void;
}

function useCounting({ float, currency, onCounted, onTrouble }: CountPartProps) {
  const [pieces, setPieces] = useState<Readonly<Record<number, string>>>({});
  const [total, setTotal] = useState('');
  const [explained, explain] = useState('');
  const [wrong, setWrong] = useState('');
  const submit = useSubmit();
  const { total: sum, wrong: halves } = countedTotal(pieces);
  const put = (piece: number, text: string) => {
    const now = { ...pieces, [piece]: text };
    setPieces(now);
    setTotal(plainMoney(countedTotal(now).total, currency));
  };
  const write = async () => {
    const counted = parseMoney(total, currency);
    if (halves.length > 0) return setWrong('Count whole notes and coins.');
    if (counted === null) return setWrong('Say how much there is, as 123.40.');
    setWrong('');
    const outcome = await submit.send('countFloat', { count: { float: float.id, counted, seen: float.counted, explained } });
    if (outcome === null) return;
    if (!outcome.ok) return onTrouble(told('error', outcome.error.message, true));
    onCounted(outcome.value.float, outcome.act);
  };
  return { pieces, put, sum, halves, total, setTotal, explained, explain, wrong, write, busy: submit.busy ? 'Writing…' : undefined };
}

export function FloatCountPart(props: CountPartProps): JSX.Element {
  const { float, currency, onLeave } = props;
  const { pieces, put, sum, halves, total, setTotal, explained, explain, wrong, write, busy } = useCounting(props);
  const id = `count-${float.id}`;
  return (
    <fieldset class="fields">
      <legend class="spoken">Count {float.id}</legend>
      <PiecesPart {...{ id, pieces, sum, halves, currency }} isOwn={float.currency === currency} onText={put} />
      <TextField
        id={`${id}-total`}
        name="total"
        label="There is"
        control="money"
        required
        problem={wrong || undefined}
        width="short"
        text={total}
        onText={setTotal}
      />
      <TextField
        id={`${id}-why`}
        name="explained"
        label="Explained"
        help="Where it does not hold and you know why."
        text={explained}
        onText={explain}
      />
      <div class="buttons">
        <Button look="primary" busy={busy} onPress={() => void write()}>
          Write it down
        </Button>
        <Button onPress={onLeave}>Leave it</Button>
      </div>
    </fieldset>
  );
}

interface PiecesProps {
  readonly id: string;
  readonly pieces: Readonly<Record<number, string>>;
  readonly sum: number;
  readonly halves: readonly number[];
  readonly currency: Currency;
  readonly isOwn: boolean;
  readonly onText: (piece: number, text: string) => void;
}

/** Notes and coins add up in the workbook’s own minor units: those of another currency are typed as one total. */
function PiecesPart({ id, pieces, sum, halves, currency, isOwn, onText }: PiecesProps): JSX.Element | null {
  const offered = isOwn ? notesAndCoins(currency) : [];
  if (offered.length === 0) return null;
  return (
    <details class="field-wide">
      <summary>By notes and coins</summary>
      <div class="fields">
        {offered.map((piece) => (
          <NumberField
            key={piece}
            id={`${id}-${piece}`}
            label={formatMoney(piece, currency)}
            text={pieces[piece] ?? ''}
            problem={halves.includes(piece) ? 'A whole number of them.' : undefined}
            onText={(text) => onText(piece, text)}
          />
        ))}
      </div>
      <p class="hint">Together {formatMoney(sum, currency)}.</p>
    </details>
  );
}
