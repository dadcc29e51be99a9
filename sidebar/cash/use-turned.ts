// Which receipts go on a claim, while somebody ticks them.

import { useState } from 'preact/hooks';
import type { ShownReceipts } from './receipt-boxes';

/** Those that are on it, until they are taken off, and of the free ones those that are put on; nothing is written. Closed, nothing was turned. */
export function useTurned(on: ShownReceipts, free: ShownReceipts = []) {
  const [open, setOpen] = useState(false);
  // What somebody wants stays what they want when others change the draft meanwhile.
  const [off, takeOff] = useState<ReadonlySet<string>>(new Set());
  const [added, putOn] = useState<ReadonlySet<string>>(new Set());
  const isOn = new Set(on.map((one) => one.id));
  const goes = (receipt: string) => (isOn.has(receipt) ? !off.has(receipt) : added.has(receipt));
  const turn = (receipt: string, isGoing: boolean) => {
    takeOff(turnedIn(off, receipt, !isGoing));
    putOn(turnedIn(added, receipt, isGoing));
  };
  const close = () => {
    setOpen(false);
    takeOff(new Set());
    putOn(new Set());
  };
  return { open, goes, turn, close, going: open ? [...on, ...free].filter((one) => goes(one.id)) : on, change: () => setOpen(true) };
}

/** With that one in it, or without it. */
function turnedIn(ids: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  return new Set(isIn ? [...ids, id] : [...ids].filter((one) => one !== id));
}
