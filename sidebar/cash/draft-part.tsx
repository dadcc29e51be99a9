// A claim that is not handed in yet: receipts come and go until it is.

import type { JSX } from 'preact';
import type { ClaimView } from '../../src/contract/cash';
import { counted } from '../../src/schema/values/text';
import { Button } from '../components/button';
import { ClaimSection } from './claim-section';
import { type MakesClaim, named, ReceiptBoxes, type ShownReceipts, wished } from './receipt-boxes';
import { useTurned } from './use-turned';

interface DraftPartProps {
  readonly claim: ClaimView;
  readonly draft: ShownReceipts;
  /** Of the same person and kind of money, on no claim. */
  readonly free: ShownReceipts;
  readonly busy: string | undefined;
  readonly onMake: MakesClaim;
  readonly onDrop: () => void;
  readonly onPaper: () => void;
}

export function DraftPart({ claim, draft, free, busy, onMake, onDrop, onPaper }: DraftPartProps): JSX.Element {
  const { id, holder, kind } = claim;
  const { open, goes, turn, close, change, going } = useTurned(draft, free);
  const make = async (keeps: boolean) => {
    const wish = { holder, kind, receipts: wished(going), draft: { claim: id, seen: named(draft), keeps } };
    if (await onMake(wish)) close();
  };
  return (
    <ClaimSection claim={claim}>
      {open && <ReceiptBoxes prefix={id} of={`${holder}, ${kind}`} receipts={[...draft, ...free]} goes={goes} onTurned={turn} />}
      <div class="buttons">
        {going.length > 0 && (
          <Button look={open ? 'primary' : 'quiet'} busy={busy} onPress={() => void make(false)}>
            {`Hand in ${counted(going.length, 'receipt')}`}
          </Button>
        )}
        {open && going.length > 0 && (
          <Button busy={busy} onPress={() => void make(true)}>
            Keep as draft
          </Button>
        )}
        {open ? <Button onPress={close}>Leave it</Button> : <Button onPress={change}>Change receipts</Button>}
        {!open && draft.length > 0 && (
          <Button busy={busy} onPress={onPaper}>
            Top sheet
          </Button>
        )}
        {!open && (
          <Button busy={busy} onPress={onDrop}>
            Drop
          </Button>
        )}
      </div>
    </ClaimSection>
  );
}
