// Taking Routesheet out of a workbook: what it remembers goes, what people made of it stays.

import type { Methods } from '../../contract/methods';
import type { Ports } from '../../ports';
import { mailsGoOut } from '../messages/setup';
import { stopSending } from '../reminders/sender';
import { Refusal } from '../transaction/failure';
import { forgetCatalog } from '../transaction/known-catalog';
import { underLock } from '../transaction/lock';
import { remindersIn, sendingIn } from '../transaction/reminder-state';

/**
 * Reminders go first, so that nobody is mailed by what is left if this dies half way, and the properties last: until then it can be done again.
 * Tabs, rows, drop-downs and colours stay. @throws Refusal while mails are going out: their run would write down again what was just forgotten.
 */
export function uninstall(ports: Ports): Methods['uninstall']['answer'] {
  return underLock(ports, () => {
    const store = ports.store.all();
    const current = sendingIn(store);
    if (current !== null && current.lease > ports.clock.instant()) throw new Refusal('busy', mailsGoOut());
    const sender = remindersIn(store)?.sender ?? null;
    stopSending(ports);
    ports.marks.removeAll();
    forgetCatalog(ports);
    ports.store.clear();
    return { other: sender === ports.identity.effective() ? null : sender };
  });
}
